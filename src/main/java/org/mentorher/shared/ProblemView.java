package org.mentorher.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Problem details, RFC 9457. */
@Schema(description = "What went wrong, as RFC 9457 problem details.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemView(
        @Schema(
                description = "Stable name of the kind of problem.",
                examples = "urn:mentorher:problem:illegal-transition")
        String type,

        @Schema(examples = "Conflict") String title,
        @Schema(examples = "409") int status,

        @Schema(
                description = "What happened, and where possible what to do.",
                examples = "A pledge that is WITHDRAWN cannot be confirmed.")
        String detail,

        @Schema(description = "Names this answer in the server's log.", examples = "4bf92f3577b34da6")
        String correlation,

        @Schema(description = "The fields that were refused; only where input failed.")
        List<Problem.Violation> violations) {
    public static final String MEDIA_TYPE = "application/problem+json";
    public static final String URN = "urn:mentorher:problem:";

    static Response answer(Problem e) {
        var status = Response.Status.fromStatusCode(e.status());
        var view = new ProblemView(
                URN + e.slug(),
                status == null ? "Refused" : status.getReasonPhrase(),
                e.status(),
                e.getMessage(),
                Correlation.name(),
                e.violations());
        var response = Response.status(e.status()).type(MEDIA_TYPE).entity(view);
        e.headers().forEach(response::header);
        return response.build();
    }
}
