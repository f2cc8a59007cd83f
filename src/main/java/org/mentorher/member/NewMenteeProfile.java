package org.mentorher.member;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.shared.Text;

/** The mentee side as its member writes it, always whole; without fields, languages or formats it stays a draft. */
@Schema(examples = """
        {"headline":"Accountant in her first year","title":"Junior accountant","organisation":"Lotus Ledger","seniority":"ENTRY",
        "fields":["finance.accounting"],"languages":["en","vi"],"timeZone":"Asia/Ho_Chi_Minh","formats":["VIDEO"],
        "topics":["leadership"],"avoidOwnOrganisation":true}""")
record NewMenteeProfile(
        @NotNull @Text(max = 120) String headline,
        @NotNull @Text(max = 120) String title,
        @Text(max = 120) String organisation,
        @NotNull Seniority seniority,

        @NotNull @Size(max = 5, message = "{mentorher.entries}")
        List<@NotNull String> fields,

        @NotNull @Size(max = 10, message = "{mentorher.entries}")
        List<@NotNull @Language String> languages,

        @NotNull @TimeZoneName String timeZone,

        @NotNull @Size(max = 5, message = "{mentorher.entries}")
        List<@NotNull Format> formats,

        @Size(max = 10, message = "{mentorher.entries}") List<@NotNull @Text(max = 60) String> topics,

        @Schema(description = "No mentor of her own organisation; false when absent.")
        Boolean avoidOwnOrganisation)
        implements Portrayal {
    boolean avoids() {
        return Boolean.TRUE.equals(avoidOwnOrganisation);
    }

    Portrait portrait() {
        return new Portrait(headline, title, organisation, seniority, fields, languages, timeZone, formats, topics);
    }
}
