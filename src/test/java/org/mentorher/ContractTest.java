package org.mentorher;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code openapi.yaml} at the top of the repository is the contract: what the code serves, complete enough to write a
 * client from. {@code ./mvnw test -Dtest=ContractTest -Dopenapi.update} writes it anew; review the difference.
 */
@QuarkusTest
class ContractTest {
    private static final Set<String> PUBLIC = Set.of(
            "GET /api/campaigns/{slug}",
            "GET /api/fields",
            "GET /api/materials",
            "GET /api/materials/{slug}",
            "GET /api/pledges",
            "GET /api/pledges/{id}",
            "GET /api/pledges/{id}/card.png",
            "GET /api/pledges/{id}/card.svg",
            "POST /api/pledges",
            "POST /api/pledge-confirmations");

    @Test
    void the_contract_in_the_repository_is_what_the_code_serves() throws IOException {
        var file = Path.of(System.getProperty("local.base"), "openapi.yaml");
        var served = given().accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (System.getProperty("openapi.update") != null) Files.writeString(file, served);
        assertThat(file)
                .as("out of step: ./mvnw test -Dtest=ContractTest -Dopenapi.update")
                .exists()
                .hasContent(served);
    }

    @Test
    void pages_are_no_part_of_it() {
        assertThat(Document.served().operations())
                .isNotEmpty()
                .allSatisfy(o -> assertThat(o.path()).startsWith("/api/"));
    }

    @Test
    void every_operation_has_a_summary_and_a_described_group() {
        var document = Document.served();
        assertNone(document.operations(), o -> o.node().path("summary").asText().isBlank(), "summary");
        assertNone(document.operations(), o -> o.node().path("tags").size() != 1, "one tag");
        assertThat(document.root().path("tags"))
                .isNotEmpty()
                .allSatisfy(tag -> assertThat(tag.path("description").asText())
                        .as(tag.toString())
                        .isNotBlank());
    }

    @Test
    void every_parameter_but_an_id_is_described_or_says_its_values() {
        var document = Document.served();
        assertThat(document.operations())
                .allSatisfy(o -> assertThat(o.node().path("parameters")).allSatisfy(p -> {
                    var parameter = document.resolved(p);
                    if (parameter.path("in").asText().equals("path")) return;
                    assertThat(parameter.hasNonNull("description")
                                    || document.resolved(parameter.path("schema"))
                                            .has("enum"))
                            .as("%s: %s", o.name(), parameter.path("name").asText())
                            .isTrue();
                }));
    }

    @Test
    void every_answer_is_described() {
        assertThat(Document.served().answers())
                .allSatisfy(a -> assertThat(a.node().path("description").asText())
                        .as(a.name())
                        .isNotBlank());
    }

    @Test
    void every_success_says_what_it_carries() {
        assertThat(Document.served().answers().filter(Answer::success))
                .isNotEmpty()
                .allSatisfy(a -> assertThat(a.node().path("content").elements().hasNext() || a.status() == 204)
                        .as(a.name())
                        .isTrue());
    }

    @Test
    void every_refusal_is_a_problem() {
        assertThat(Document.served().answers().filter(a -> !a.success())).allSatisfy(a -> {
            assertThat(a.node().path("content").fieldNames())
                    .toIterable()
                    .as(a.name())
                    .containsExactly("application/problem+json");
            assertThat(a.node()
                            .at("/content/application~1problem+json/schema/$ref")
                            .asText())
                    .as(a.name())
                    .isEqualTo("#/components/schemas/ProblemView");
        });
    }

    @Test
    void every_json_body_has_an_example() {
        var document = Document.served();
        assertNone(
                document.operations()
                        .filter(o -> o.node().has("requestBody"))
                        .filter(o -> !document.resolved(o.node().path("requestBody"))
                                .path("content")
                                .has("multipart/form-data")),
                o -> !document.hasExample(
                        Document.json(document.resolved(o.node().path("requestBody")))),
                "example of its body");
        assertNone(
                document.answers()
                        .filter(a -> a.success() && a.node().path("content").has("application/json")),
                a -> !document.hasExample(Document.json(a.node())),
                "example");
    }

    @Test
    void every_example_fits_its_schema() {
        var document = Document.served();
        assertThat(document.schemas().properties())
                .allSatisfy(schema -> assertThat(schema.getValue().path("examples"))
                        .allSatisfy(example -> assertThat(document.misfits(schema.getValue(), example, schema.getKey()))
                                .isEmpty()));
    }

    @Test
    void everything_but_the_public_part_asks_for_a_token() {
        var document = Document.served();
        assertThat(document.operations().filter(o -> !o.asksForToken()).map(Operation::name))
                .containsExactlyInAnyOrderElementsOf(PUBLIC);
        assertThat(document.root().at("/components/securitySchemes"))
                .singleElement()
                .satisfies(scheme -> {
                    assertThat(scheme.path("type").asText()).isEqualTo("http");
                    assertThat(scheme.path("scheme").asText()).isEqualTo("bearer");
                    assertThat(scheme.path("bearerFormat").asText()).isEqualTo("JWT");
                });
    }

    @Test
    void every_schema_is_used_and_none_is_told_apart_by_a_number() {
        var document = Document.served();
        var text = document.root().toString();
        assertThat(document.schemas().fieldNames()).toIterable().allSatisfy(name -> {
            assertThat(name).as("give it a name of its own: @Schema(name)").doesNotMatch(".*\\d");
            assertThat(text).contains("\"#/components/schemas/" + name + "\"");
        });
    }

    private static <T extends Named> void assertNone(Stream<T> all, Function<T, Boolean> lacks, String what) {
        assertThat(all.filter(lacks::apply).map(Named::name))
                .as("without " + what)
                .isEmpty();
    }

    interface Named {
        String name();
    }

    /** One operation of the document. */
    record Operation(String method, String path, JsonNode node) implements Named {
        @Override
        public String name() {
            return method + " " + path;
        }

        boolean asksForToken() {
            var requirements = node.path("security");
            for (var requirement : requirements) if (requirement.isEmpty()) return false;
            return !requirements.isEmpty();
        }
    }

    /** One answer of an operation, its reference followed. */
    record Answer(Operation operation, int status, JsonNode node) implements Named {
        @Override
        public String name() {
            return operation.name() + " " + status;
        }

        boolean success() {
            return status < 300;
        }
    }

    /** The document as it is served. */
    record Document(JsonNode root) {
        private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

        static Document served() {
            try {
                return new Document(new ObjectMapper()
                        .readTree(given().accept("application/json")
                                .get("/q/openapi")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString()));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        Stream<Operation> operations() {
            return root.path("paths").properties().stream()
                    .flatMap(path -> path.getValue().properties().stream()
                            .filter(method -> METHODS.contains(method.getKey()))
                            .map(method ->
                                    new Operation(method.getKey().toUpperCase(), path.getKey(), method.getValue())));
        }

        Optional<Operation> operation(String name) {
            return operations().filter(o -> o.name().equals(name)).findFirst();
        }

        Stream<Answer> answers() {
            return operations().flatMap(this::answers);
        }

        Stream<Answer> answers(Operation operation) {
            return operation.node().path("responses").properties().stream()
                    .map(r -> new Answer(operation, Integer.parseInt(r.getKey()), resolved(r.getValue())));
        }

        JsonNode schemas() {
            return root.at("/components/schemas");
        }

        static JsonNode json(JsonNode bodyOrAnswer) {
            return bodyOrAnswer.at("/content/application~1json/schema");
        }

        JsonNode resolved(JsonNode node) {
            return node.has("$ref") ? resolved(root.at(node.get("$ref").asText().substring(1))) : node;
        }

        /** Its own example, or one of what it consists of. */
        boolean hasExample(JsonNode reference) {
            var schema = resolved(reference);
            if (schema.has("examples")) return true;
            if (schema.has("items")) return hasExample(schema.get("items"));
            return schema.path("properties").properties().stream().anyMatch(p -> hasExample(p.getValue()));
        }

        /** Where a value is not what its schema promises; the part of JSON Schema that this document uses. */
        List<String> misfits(JsonNode reference, JsonNode value, String where) {
            var schema = resolved(reference);
            var misfits = new ArrayList<String>();
            if (schema.has("anyOf")) {
                for (var option : schema.get("anyOf"))
                    if (misfits(option, value, where).isEmpty()) return misfits;
                misfits.add(where + " is none of what it can be: " + value);
                return misfits;
            }
            if (schema.has("type") && !hasType(schema.get("type"), value)) {
                misfits.add(where + " is not " + schema.get("type") + ": " + value);
                return misfits;
            }
            if (schema.has("enum") && !value.isNull() && !contains(schema.get("enum"), value)) {
                misfits.add(where + " is not one of " + schema.get("enum") + ": " + value);
            }
            schema.path("required").forEach(name -> {
                if (!value.has(name.asText())) misfits.add(where + " lacks " + name.asText());
            });
            var properties = schema.path("properties");
            value.properties().forEach(p -> {
                var inside = where + "." + p.getKey();
                if (properties.has(p.getKey())) {
                    misfits.addAll(misfits(properties.get(p.getKey()), p.getValue(), inside));
                } else if (schema.has("additionalProperties")) {
                    misfits.addAll(misfits(schema.get("additionalProperties"), p.getValue(), inside));
                } else {
                    misfits.add(inside + " is not in the contract");
                }
            });
            if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    misfits.addAll(misfits(schema.path("items"), value.get(i), where + "[" + i + "]"));
                }
            }
            return misfits;
        }

        private static boolean hasType(JsonNode type, JsonNode value) {
            if (type.isArray()) {
                for (var one : type) if (hasType(one, value)) return true;
                return false;
            }
            return switch (type.asText()) {
                case "object" -> value.isObject();
                case "array" -> value.isArray();
                case "string" -> value.isTextual();
                case "integer" -> value.isIntegralNumber();
                case "number" -> value.isNumber();
                case "boolean" -> value.isBoolean();
                case "null" -> value.isNull();
                default -> false;
            };
        }

        private static boolean contains(JsonNode values, JsonNode value) {
            for (var one : values) if (one.equals(value)) return true;
            return false;
        }
    }
}
