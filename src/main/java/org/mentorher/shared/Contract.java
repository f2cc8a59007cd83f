package org.mentorher.shared;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the OpenAPI document with what holds for every operation alike and is written once in the code, not at each
 * resource: the problems that each kind of call can answer, and the {@code Idempotency-Key} of every POST.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {
    private static final String PROBLEM = "#/components/schemas/ProblemView";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        var signedIn = operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        var body = operation.getRequestBody() != null;
        var parameters = operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(p -> p.getIn() == Parameter.In.QUERY || p.getIn() == Parameter.In.HEADER);
        var problems = new TreeMap<String, String>();
        if (body) {
            problems.put("400", "Malformed JSON, a field that is unknown or cannot be set, or a value of the wrong type.");
            problems.put("413", "The body is too large: 16 KiB for visitors, 64 KiB for members.");
            problems.put("415", "The body is not JSON.");
        }
        if (body || parameters) problems.put("422", "Some of the input is not valid; `violations` names the fields.");
        if (signedIn) {
            problems.put("401", "No access token, or one that is not valid here.");
            problems.put("403", "The role does not allow it, or the account is suspended.");
        }
        if (path.contains("{") || path.startsWith("/api/me/m")) problems.put("404", "Absent, or somebody else's: the two are not told apart.");
        if (method != PathItem.HttpMethod.GET) {
            problems.put("403", "The role does not allow it, the account is suspended, or the call came from another site.");
            problems.put("409", "The state of things does not allow it; `type` says why.");
        }
        if (hasHeader(operation, "If-Match")) {
            problems.put("412", "Changed since it was read.");
            problems.put("428", "If-Match is missing.");
        }
        if (path.equals("/api/pledge-confirmations")) {
            problems.put("404", "Nobody was sent this token.");
            problems.put("410", "The link has lapsed.");
        }
        problems.put("503", "The database does not answer; try again after Retry-After.");
        problems.forEach((status, description) -> operation.getResponses().addAPIResponse(status, problem(description)));
        if (method == PathItem.HttpMethod.POST) operation.addParameter(idempotencyKey());
    }

    private static boolean hasHeader(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> name.equals(p.getName()));
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemView.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(false)
                .description("Your own name for this call, up to 200 characters. The same key and body get the first answer"
                        + " again for 24 hours; with another body 422; while the first is under way 409.")
                .schema(OASFactory.createSchema().addType(
                        org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING));
    }
}
