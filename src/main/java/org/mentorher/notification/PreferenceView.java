package org.mentorher.notification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.qute.TemplateData;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a member is told. */
@TemplateData
@Schema(
        examples =
                "{\"language\":null,\"delivery\":\"AT_ONCE\",\"digestHour\":8,\"quietFrom\":null,\"quietUntil\":null,\"mails\":[\"PROPOSALS\",\"SESSIONS\"],\"timeZone\":\"Africa/Nairobi\"}")
record PreferenceView(
        @Schema(nullable = true) String language,
        NewPreference.Delivery delivery,
        int digestHour,
        @Schema(nullable = true) Integer quietFrom,
        @Schema(nullable = true) Integer quietUntil,
        List<Kind> mails,

        @Schema(description = "By whose clock the hours are: that of my profile, else of the browser I last came with.")
        String timeZone,

        @JsonIgnore long version) {}
