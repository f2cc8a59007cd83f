package org.mentorher.notification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a member wants to be told, whole. */
@Schema(
        examples =
                "{\"language\":\"es\",\"delivery\":\"DAILY\",\"digestHour\":8,\"quietFrom\":21,\"quietUntil\":7,\"mails\":[\"PROPOSALS\",\"SESSIONS\"]}")
record NewPreference(
        @Schema(nullable = true, description = "Of mails: `en` or `es`; null for the one in which I read the pages.")
        @Pattern(regexp = "en|es", message = "{mentorher.form.choice}")
        String language,

        @NotNull Delivery delivery,

        @Schema(description = "The hour of my day at which the daily mail leaves.") @NotNull @Min(0) @Max(23)
        Integer digestHour,

        @Schema(nullable = true, description = "The hour at which no more mails come; null for no quiet hours.")
        @Min(0)
        @Max(23)
        Integer quietFrom,

        @Schema(nullable = true, description = "The hour at which they come again.") @Min(0) @Max(23)
        Integer quietUntil,

        @Schema(description = "The kinds of which mails come. Everything stands in the inbox as well.")
        @NotNull
        @Size(max = 20)
        List<@NotNull Kind> mails) {
    /** How mails come. */
    enum Delivery {
        AT_ONCE,
        DAILY
    }
}
