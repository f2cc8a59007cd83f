package org.mentorher.mentorship;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.member.Format;
import org.mentorher.shared.Text;

/** How the two work together, always whole. */
@Schema(examples = """
        {"rhythm":"EVERY_TWO_WEEKS","formats":["VIDEO"],"until":"2027-05-24",
        "confidential":"What we tell each other stays between us."}""")
record NewAgreement(
        @NotNull Agreement.Rhythm rhythm,

        @NotNull
        @Size(min = 1, max = 5, message = "{mentorher.chosen}")
        @Schema(
                description =
                        "Within what both sides' profiles allow, and never without what the mentor has agreed on with another mentee.")
        List<@NotNull Format> formats,

        @NotNull @Schema(description = "The last day; from tomorrow up to two years ahead.")
        LocalDate until,

        @NotNull @Text(max = 1000, lines = true) String confidential) {
    boolean says(Agreement a) {
        return rhythm == a.rhythm
                && formats.stream().distinct().sorted().toList().equals(a.formats())
                && until.equals(a.endsOn)
                && confidential.equals(a.confidential);
    }
}
