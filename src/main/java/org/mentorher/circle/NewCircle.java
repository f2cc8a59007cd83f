package org.mentorher.circle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.member.Language;
import org.mentorher.member.TimeZoneName;
import org.mentorher.shared.Text;

/** A circle as its moderator writes it, always whole. */
@Schema(examples = """
        {"name":"Numbers after nine","theme":"Accountants in their first years who want to lead a team one day.","field":"finance.accounting",
        "language":"en","timeZone":"Africa/Nairobi","seats":10,"moderation":"ROTATING","welcoming":true}""")
record NewCircle(
        @NotNull @Text(max = 80) String name,
        @NotNull @Text(max = 500, lines = true) String theme,

        @NotNull @Schema(description = "A field or an area of the taxonomy.")
        String field,

        @NotNull @Schema(description = "ISO 639-1.") @Language
        String language,

        @NotNull @TimeZoneName @Schema(description = "IANA name.")
        String timeZone,

        @NotNull
        @Min(value = Circle.FEWEST_SEATS, message = "{mentorher.circle.seats}")
        @Max(value = Circle.MOST_SEATS, message = "{mentorher.circle.seats}")
        Integer seats,

        @NotNull Circle.Moderation moderation,

        @Schema(description = "Whether people whom no mentor was found for may be offered a place; true when absent.")
        Boolean welcoming) {
    boolean welcomes() {
        return !Boolean.FALSE.equals(welcoming);
    }
}
