package org.mentorher.shared;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.util.FilterUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Completes the OpenAPI document with what holds for every operation alike and is written once in the code, not at each
 * resource: the problems that each kind of call can answer, the {@code Idempotency-Key} of every POST, the headers that
 * resources refer to, and names of schemas that say whose they are.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {
    private static final String SCHEMAS = "#/components/schemas/";

    /** What a problem that any number of operations answer is called, and what it means. */
    private enum Answer {
        MALFORMED("400", "Malformed JSON, a field that is unknown or cannot be set, or a value of the wrong type."),
        UNAUTHENTICATED("401", "No access token where one is needed, or one that is not valid here."),
        FORBIDDEN(
                "403",
                "The caller may not do this, the account is suspended, or a browser sent the call from another site."),
        NOT_FOUND("404", "Absent, or somebody else's: the two are not told apart."),
        CONFLICT("409", "The state of things does not allow it; `type` says why."),
        STALE("412", "Changed since it was read."),
        TOO_LARGE("413", "The body is too large: 16 KiB for visitors, 64 KiB for members."),
        UNSUPPORTED("415", "The body is not JSON."),
        INVALID("422", "Some of the input is not valid; `violations` names the fields."),
        UNCONDITIONAL("428", "If-Match is missing."),
        TOO_MANY("429", "Too many changes in one minute; go on after Retry-After."),
        UNAVAILABLE("503", "The database does not answer; try again after Retry-After.");

        private final String status;
        private final String meaning;

        Answer(String status, String meaning) {
            this.status = status;
            this.meaning = meaning;
        }

        /** {@code NOT_FOUND} is {@code NotFound} in the document. */
        String component() {
            var name = new StringBuilder();
            for (var word : name().split("_"))
                name.append(word.charAt(0)).append(word.substring(1).toLowerCase());
            return name.toString();
        }
    }

    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("Campaigns and pledges", "Leaders sign in public, and everybody sees what became of it."),
            Map.entry("My profiles", "What the caller says as a mentor and as a mentee."),
            Map.entry("Requests", "Mentees look for a mentor and ask for one."),
            Map.entry("Rounds", "Staff let the engine pair open requests with free seats."),
            Map.entry("Simulations", "Staff match two spreadsheets, without accounts."),
            Map.entry("Proposals", "Suggested pairs on their way through review and the consent of both sides."),
            Map.entry("Mentorships", "What begins when both sides have said yes."),
            Map.entry("Sessions", "The two of a mentorship plan to meet, meet, and note what comes next."),
            Map.entry(
                    "Materials", "What mentors and mentees read before they meet, and how far they have come with it."),
            Map.entry("Circles", "Peers who meet every month, with a moderator."),
            Map.entry("What reaches me", "The inbox, and how mails come."),
            Map.entry("Staff", "Vetting, organisations and suspension."));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        nameSchemas(document);
        addComponents(document);
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
        document.getTags().stream()
                .filter(tag -> tag.getDescription() == null)
                .forEach(tag -> tag.setDescription(TAGS.get(tag.getName())));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter().ref("IdempotencyKey"));
        }
        var responses = operation.getResponses();
        answers(path, method, operation).forEach(answer -> {
            // what the scanner gives to each of these three says less; of the others a resource may know more
            var general = List.of("400", "401", "403").contains(answer.status);
            if (general || !responses.hasAPIResponse(answer.status)) {
                responses.addAPIResponse(
                        answer.status, OASFactory.createAPIResponse().ref(answer.component()));
            }
        });
        responses.getAPIResponses().forEach((status, response) -> {
            if ("OK".equals(response.getDescription())) {
                response.setDescription(
                        method == PathItem.HttpMethod.GET ? operation.getSummary() + "." : "As it is now.");
            }
            if (status.compareTo("400") >= 0 && response.getRef() == null && response.getContent() == null) {
                response.setContent(problem());
            }
        });
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
    }

    private static List<Answer> answers(String path, PathItem.HttpMethod method, Operation operation) {
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        var body = operation.getRequestBody() != null;
        var answers = new ArrayList<>(List.of(Answer.UNAUTHENTICATED, Answer.FORBIDDEN, Answer.UNAVAILABLE));
        if (body) answers.addAll(List.of(Answer.MALFORMED, Answer.TOO_LARGE, Answer.UNSUPPORTED));
        if (body || parameters.stream().anyMatch(p -> p.getIn() == Parameter.In.QUERY)) answers.add(Answer.INVALID);
        if (path.contains("{")) answers.add(Answer.NOT_FOUND);
        if (method != PathItem.HttpMethod.GET) answers.addAll(List.of(Answer.CONFLICT, Answer.TOO_MANY));
        if (parameters.stream().anyMatch(p -> "If-Match".equals(p.getName()))) {
            answers.addAll(List.of(Answer.STALE, Answer.UNCONDITIONAL));
        }
        return answers;
    }

    private static void addComponents(OpenAPI document) {
        var components = document.getComponents();
        for (var answer : Answer.values()) {
            var response =
                    OASFactory.createAPIResponse().description(answer.meaning).content(problem());
            if (answer.meaning.contains("Retry-After")) {
                response.addHeader("Retry-After", OASFactory.createHeader().ref("RetryAfter"));
            }
            components.addResponse(answer.component(), response);
        }
        components.addHeader("ETag", header("The version; send it as If-Match with the next change."));
        components.addHeader("Location", header("Where the new thing is read."));
        components.addHeader("RetryAfter", header("Seconds to wait."));
        components.addParameter(
                "IdempotencyKey",
                OASFactory.createParameter()
                        .name("Idempotency-Key")
                        .in(Parameter.In.HEADER)
                        .required(false)
                        .description("Your own name for this call, up to 200 characters. The same key and body get the"
                                + " first answer again for 24 hours; with another body 422; while the first is under"
                                + " way 409.")
                        .schema(text()));
        components
                .getSecuritySchemes()
                .values()
                .forEach(
                        scheme -> scheme.setDescription(
                                "An access token of the realm, for the audience `mentorher-api`. A requirement that names a role asks for it."));
    }

    /** {@code PageOfPledgeView} for {@code PagePledgeView}; {@code PledgeStage} for one of many that Java calls Stage. */
    private static void nameSchemas(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        var names = new HashMap<String, String>();
        schemas.forEach((name, schema) -> {
            if (name.startsWith("Page") && schemas.containsKey(name.substring(4))) {
                names.put(name, "PageOf" + name.substring(4));
            }
            var properties = schema.getProperties() == null ? Map.<String, Schema>of() : schema.getProperties();
            if (name.endsWith("View") && properties.containsKey("id") && properties.containsKey("stage")) {
                names.put(referred(properties.get("stage")), name.replace("View", "Stage"));
            }
        });
        var named = new TreeMap<String, Schema>();
        schemas.forEach((name, schema) -> named.put(names.getOrDefault(name, name), schema));
        named.remove("Page"); // of anything: nothing refers to it
        document.getComponents().setSchemas(named);
        FilterUtil.applyFilter(
                new OASFilter() {
                    @Override
                    public Schema filterSchema(Schema schema) {
                        var name = referred(schema);
                        if (names.containsKey(name)) schema.setRef(SCHEMAS + names.get(name));
                        return schema;
                    }
                },
                document);
    }

    private static String referred(Schema schema) {
        var ref = schema.getRef();
        return ref == null ? null : ref.substring(ref.lastIndexOf('/') + 1);
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        ProblemView.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(SCHEMAS + "ProblemView")));
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
