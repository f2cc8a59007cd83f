package org.mentorher.member;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.shared.Text;

/** The mentor side as its member writes it, always whole. */
@Schema(examples = """
        {"headline":"Numbers people, and the people behind them","title":"Chief executive","organisation":"Northwind Harbour",
        "seniority":"C_SUITE","fields":["finance.accounting"],"languages":["en","sw"],"timeZone":"Africa/Nairobi","seats":3,
        "formats":["VIDEO","PHONE"],"topics":["leadership","negotiation"]}""")
record NewMentorProfile(
        @NotNull @Text(max = 120) String headline,
        @NotNull @Text(max = 120) String title,
        @NotNull @Text(max = 120) String organisation,
        @NotNull Seniority seniority,

        @NotNull @Size(min = 1, max = 5, message = "{mentorher.chosen}")
        List<@NotNull String> fields,

        @NotNull @Size(min = 1, max = 10, message = "{mentorher.chosen}")
        List<@NotNull @Language String> languages,

        @NotNull @TimeZoneName String timeZone,
        @NotNull @Min(1) @Max(5) Integer seats,

        @NotNull @Size(min = 1, max = 5, message = "{mentorher.chosen}")
        List<@NotNull Format> formats,

        @Size(max = 10, message = "{mentorher.entries}") List<@NotNull @Text(max = 60) String> topics)
        implements Portrayal {
    Portrait portrait() {
        return new Portrait(headline, title, organisation, seniority, fields, languages, timeZone, formats, topics);
    }
}
