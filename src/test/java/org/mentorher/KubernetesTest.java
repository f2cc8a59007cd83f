package org.mentorher;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.annotations.SerializedName;
import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.custom.Quantity;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.lang.ProcessBuilder.Redirect;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Renders the kustomize base and holds it against the Kubernetes schemas, with no tool but Java and Maven. */
class KubernetesTest {

    private static final Path K8S = Path.of("k8s");
    private static final Path BASE = K8S.resolve("base");

    private static final Set<String> SECRET_KEYS = Set.of(
            "quarkus.datasource.password",
            "quarkus.oidc.credentials.secret",
            "quarkus.keycloak.admin-client.client-secret",
            "quarkus.oidc.token-state-manager.encryption-secret",
            "quarkus.mailer.password");

    @TempDir
    private Path scratch;

    @Test
    void every_rendered_object_conforms_to_the_schema_of_its_kind() throws IOException {
        var rendered = render(BASE);
        assertEquals(6, rendered.size());
        assertEquals(List.of(), problems(rendered));
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
        deployment.yaml        | PeriodSeconds: 45  | Seconds: 45         | spec.terminationGraceSeconds is unknown
        deployment.yaml        | replicas: 2         | replicas: two       | replicas is not an integer: two
        deployment.yaml        | value: 30s          | value: yes          | value is not a string: true
        deployment.yaml        | memory: 768Mi       | memory: 768MB       | memory is not a quantity: 768MB
        deployment.yaml        | mountPath: /tmp     | subPath: /tmp       | volumeMounts[2].mountPath is missing
        deployment.yaml        | seconds: 5          | seconds:            | seconds is not an integer: null
        deployment.yaml        | httpGet:            | httpget:            | startupProbe.httpget is unknown
        deployment.yaml        | readOnly: true      | readOnly: 1         | readOnly is not a boolean: 1
        migrate-job.yaml       | - ALL               | ALL:                | drop is not a list: {ALL=null}
        migrate-job.yaml       | batch/v1            | batch/v1beta1       | no schema for batch/v1beta1 Job
        service.yaml           | port: 80            | protocol: TCP       | ports[0].port is missing
        service.yaml           | ports:              | port:               | spec.port is unknown
        disruption-budget.yaml | maxUnavailable: 1   | maxUnavailable: 0.5 | neither an integer nor a string: 0.5
        """)
    void a_planted_mistake_does_not_conform(String file, String right, String wrong, String problem)
            throws IOException {
        var found = problems(render(baseWith(file, right, wrong)));
        assertTrue(found.stream().anyMatch(line -> line.endsWith(problem)), () -> "found only " + found);
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
        kustomization.yaml | resources:          | namePrefix: x\\nresources:    | namePrefix
        kustomization.yaml | newTag:             | digest:                       | digest
        kustomization.yaml | files:              | literals:                     | literals
        kustomization.yaml | configMapGenerator: | secretGenerator:              | secretGenerator
        kustomization.yaml | - service.yaml      | - ../base/service.yaml        | ../base/service.yaml
        migrate-job.yaml   | image: mentorher    | image: mentorher:2            | mentorher:2
        service.yaml       | kind: Service       | kind: Service\\nkind: Service | duplicate key kind
        """)
    void the_renderer_refuses_what_it_cannot_render_as_kustomize_does(
            String file, String right, String wrong, String named) throws IOException {
        var base = baseWith(file, right, wrong.replace("\\n", "\n"));
        var refusal = assertThrows(RuntimeException.class, () -> render(base));
        assertTrue(refusal.getMessage().contains(named), refusal::getMessage);
    }

    /** Runs where a real engine happens to be installed; everything else here does without. */
    @ParameterizedTest
    @ValueSource(strings = {"kubectl kustomize", "kustomize build"})
    void the_rendering_agrees_with(String engine) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(engine.split(" ")));
        assumeTrue(onPath(command.getFirst()), () -> command.getFirst() + " is not installed");
        command.add(BASE.toString());
        var output = scratch.resolve("output.yaml");
        var error = scratch.resolve("error.txt");
        var process = new ProcessBuilder(command)
                .redirectOutput(Redirect.to(output.toFile()))
                .redirectError(Redirect.to(error.toFile()))
                .start();
        try {
            assertTrue(process.waitFor(1, TimeUnit.MINUTES), engine + " does not end");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), Files.readString(error));
        // The hash differs between the releases of kustomize, even for the same contents.
        var named = Files.readString(output).replaceAll("mentorher-[a-z0-9]{10}\\b", "mentorher" + HASH);
        assertEquals(byId(render(BASE)), byId(parse(named)));
    }

    @Test
    void the_service_and_the_budget_select_the_web_pods_and_not_the_migration() throws IOException {
        var web = map(at(deployment(), "spec.template.metadata.labels"));
        var migration = map(at(job(), "spec.template.metadata.labels"));
        for (var selector : List.of(
                map(at(only("Service"), "spec.selector")),
                map(at(only("PodDisruptionBudget"), "spec.selector.matchLabels")),
                map(at(deployment(), "spec.selector.matchLabels")),
                map(at(deployment(), "spec.template.spec.topologySpreadConstraints.0.labelSelector.matchLabels")))) {
            assertFalse(selector.isEmpty());
            assertTrue(web.entrySet().containsAll(selector.entrySet()), () -> selector + " misses " + web);
            assertFalse(migration.entrySet().containsAll(selector.entrySet()), () -> selector + " hits " + migration);
        }
        assertEquals(
                at(deployment(), "spec.template.spec.containers.0.ports.0.name"),
                at(only("Service"), "spec.ports.0.targetPort"));
        assertEquals(8080, at(deployment(), "spec.template.spec.containers.0.ports.0.containerPort"));
    }

    @ParameterizedTest
    @CsvSource({"startupProbe, /q/health/started", "livenessProbe, /q/health/live", "readinessProbe, /q/health/ready"})
    void each_probe_asks_its_own_health_endpoint(String probe, String path) throws IOException {
        var container = container(deployment());
        assertEquals(path, at(container, probe + ".httpGet.path"));
        assertEquals(at(container, "ports.0.name"), at(container, probe + ".httpGet.port"));
    }

    @Test
    void a_pod_has_the_time_to_finish_its_requests() throws IOException {
        assertEquals(0, at(deployment(), "spec.strategy.rollingUpdate.maxUnavailable"));
        assertTrue((int) at(deployment(), "spec.replicas") > 1);
        var sleep = (int) at(container(deployment()), "lifecycle.preStop.sleep.seconds");
        var shutdown = Duration.parse("PT" + env(deployment()).get("QUARKUS_SHUTDOWN_TIMEOUT"));
        var grace = (int) at(deployment(), "spec.template.spec.terminationGracePeriodSeconds");
        assertTrue(sleep > 0 && sleep + shutdown.toSeconds() < grace, sleep + " + " + shutdown + " >= " + grace);
    }

    @Test
    void the_first_step_of_a_release_applies_what_the_migration_needs_and_nothing_of_the_web() throws IOException {
        assertTrue(Files.readString(K8S.resolve("README.md")).contains("-l 'app.kubernetes.io/component!=web'"));
        var first = render(BASE).stream()
                .filter(object ->
                        !"web".equals(map(at(object, "metadata.labels")).get("app.kubernetes.io/component")))
                .map(object -> object.get("kind"))
                .collect(toSet());
        assertEquals(Set.of("ServiceAccount", "ConfigMap", "Job"), first);
    }

    @Test
    void only_the_job_migrates_and_with_the_image_that_is_deployed() throws IOException {
        assertEquals("mentorher:1.0.0", container(deployment()).get("image"));
        assertEquals(container(deployment()).get("image"), container(job()).get("image"));
        assertEquals("false", env(deployment()).get("QUARKUS_FLYWAY_MIGRATE_AT_START"));
        assertNull(env(deployment()).get("MENTORHER_MIGRATE_ONLY"));
        assertEquals("true", env(job()).get("MENTORHER_MIGRATE_ONLY"));
    }

    @Test
    void every_configuration_file_comes_from_a_mounted_volume() throws IOException {
        var configMap = only("ConfigMap");
        for (var workload : List.of(deployment(), job())) {
            var mounts = list(container(workload).get("volumeMounts")).stream()
                    .collect(toMap(mount -> map(mount).get("mountPath"), KubernetesTest::map));
            var volumes = list(at(workload, "spec.template.spec.volumes")).stream()
                    .collect(toMap(volume -> map(volume).get("name"), KubernetesTest::map));
            var sources = new ArrayList<Map<String, Object>>();
            for (var location : env(workload).get("QUARKUS_CONFIG_LOCATIONS").split(",")) {
                var end = location.lastIndexOf('/');
                assertEquals("application.properties", location.substring(end + 1));
                var mount = mounts.get(location.substring(0, end));
                assertNotNull(mount, () -> "nothing is mounted at " + location);
                assertEquals(true, mount.get("readOnly"));
                sources.add(volumes.get(mount.get("name")));
            }
            assertEquals(2, sources.size());
            assertEquals(at(configMap, "metadata.name"), at(sources.get(0), "configMap.name"));
            assertEquals("mentorher", at(sources.get(1), "secret.secretName"));
        }
        assertEquals(
                Set.of("application.properties"), map(configMap.get("data")).keySet());
    }

    @Test
    void no_secret_is_in_the_tree() throws IOException {
        var configuration = new Properties();
        configuration.load(
                new StringReader((String) map(only("ConfigMap").get("data")).get("application.properties")));
        assertTrue(configuration.containsKey("quarkus.datasource.jdbc.url"));
        var secretive = Pattern.compile("(?i)password|passwd|secret|token|credential|private");
        for (var key : configuration.stringPropertyNames()) {
            assertFalse(secretive.matcher(key).find(), key);
        }
        var assignment = Pattern.compile("(?m)("
                + String.join("|", SECRET_KEYS.stream().map(Pattern::quote).toList()) + ")[`\"']?\\s*[=:]\\s*\\S");
        var secret = Pattern.compile("kind[\"']?\\s*:\\s*[\"']?Secret\\b");
        try (var files = Files.walk(K8S)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(file);
                assertFalse(assignment.matcher(text).find(), () -> file + " sets a secret key");
                assertFalse(secret.matcher(text).find(), () -> file + " has a Secret");
            }
        }
        var manual = Files.readString(K8S.resolve("README.md"));
        for (var key : SECRET_KEYS) {
            assertTrue(manual.contains(key), () -> "the README does not name " + key);
        }
        for (var workload : List.of(deployment(), job())) {
            for (var name : env(workload).keySet()) {
                assertFalse(secretive.matcher(name).find(), name);
            }
        }
    }

    @Test
    void the_pods_meet_the_restricted_security_standard() throws IOException {
        assertEquals(false, only("ServiceAccount").get("automountServiceAccountToken"));
        for (var workload : List.of(deployment(), job())) {
            var pod = map(at(workload, "spec.template.spec"));
            assertEquals(at(only("ServiceAccount"), "metadata.name"), pod.get("serviceAccountName"));
            assertEquals(false, pod.get("enableServiceLinks"));
            assertEquals(true, at(pod, "securityContext.runAsNonRoot"));
            assertEquals("RuntimeDefault", at(pod, "securityContext.seccompProfile.type"));
            assertEquals(1, list(pod.get("containers")).size());
            var container = container(workload);
            assertEquals(false, at(container, "securityContext.allowPrivilegeEscalation"));
            assertEquals(true, at(container, "securityContext.readOnlyRootFilesystem"));
            assertEquals(List.of("ALL"), at(container, "securityContext.capabilities.drop"));
            assertTrue(map(at(container, "resources.limits")).containsKey("memory"));
            assertTrue(list(container.get("volumeMounts")).stream()
                    .anyMatch(mount -> "/tmp".equals(map(mount).get("mountPath"))));
        }
    }

    // ---- the schemas: the model classes are generated from the OpenAPI document of Kubernetes, field by field ----

    private static final Map<String, Class<?>> SCHEMAS = Map.of(
            "v1 ConfigMap", V1ConfigMap.class,
            "v1 Service", V1Service.class,
            "v1 ServiceAccount", V1ServiceAccount.class,
            "apps/v1 Deployment", V1Deployment.class,
            "batch/v1 Job", V1Job.class,
            "policy/v1 PodDisruptionBudget", V1PodDisruptionBudget.class);

    private static final Pattern QUANTITY =
            Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?\\d+)?");

    private static List<String> problems(List<Map<String, Object>> objects) {
        var problems = new ArrayList<String>();
        for (var object : objects) {
            var kind = object.get("apiVersion") + " " + object.get("kind");
            var schema = SCHEMAS.get(kind);
            if (schema == null) {
                problems.add("no schema for " + kind);
            } else {
                check(object.get("kind").toString(), object, schema, problems);
            }
        }
        return problems;
    }

    /** Stricter than the validation in the model classes, which looks neither at numbers nor at booleans. */
    private static void check(String path, Object value, Type type, List<String> problems) {
        var raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        if (raw.getPackage() == V1Service.class.getPackage()) {
            if (!(value instanceof Map<?, ?> object)) {
                problems.add(path + " is not an object: " + value);
                return;
            }
            var fields = Arrays.stream(raw.getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(SerializedName.class))
                    .collect(toMap(
                            field -> field.getAnnotation(SerializedName.class).value(), Field::getGenericType));
            for (var name : required(raw)) {
                if (!object.containsKey(name)) {
                    problems.add(path + "." + name + " is missing");
                }
            }
            object.forEach((name, child) -> {
                if (fields.containsKey(name)) {
                    check(path + "." + name, child, fields.get(name), problems);
                } else {
                    problems.add(path + "." + name + " is unknown");
                }
            });
        } else if (raw == Map.class) {
            if (!(value instanceof Map<?, ?> entries)) {
                problems.add(path + " is not a map: " + value);
                return;
            }
            entries.forEach((key, child) -> {
                check(path + " key", key, String.class, problems);
                check(path + "." + key, child, argument(type, 1), problems);
            });
        } else if (raw == List.class) {
            if (!(value instanceof List<?> items)) {
                problems.add(path + " is not a list: " + value);
                return;
            }
            for (var i = 0; i < items.size(); i++) {
                check(path + "[" + i + "]", items.get(i), argument(type, 0), problems);
            }
        } else {
            var expected = unmet(raw, value);
            if (expected != null) {
                problems.add(path + " is " + expected + ": " + value);
            }
        }
    }

    /** What the scalar fails to be, or null. */
    private static String unmet(Class<?> type, Object value) {
        var integer = value instanceof Integer || value instanceof Long;
        if (type == String.class || type == byte[].class || type == OffsetDateTime.class) {
            return value instanceof String ? null : "not a string";
        } else if (type == Integer.class || type == Long.class) {
            return integer ? null : "not an integer";
        } else if (type == Boolean.class) {
            return value instanceof Boolean ? null : "not a boolean";
        } else if (type == Double.class || type == BigDecimal.class) {
            return value instanceof Number ? null : "not a number";
        } else if (type == IntOrString.class) {
            return integer || value instanceof String ? null : "neither an integer nor a string";
        } else if (type == Quantity.class) {
            return QUANTITY.matcher(String.valueOf(value)).matches() ? null : "not a quantity";
        }
        throw new IllegalStateException("no rule for " + type);
    }

    private static Type argument(Type generic, int index) {
        return ((ParameterizedType) generic).getActualTypeArguments()[index];
    }

    private static Collection<?> required(Class<?> model) {
        try {
            return (Collection<?>) model.getField("openapiRequiredFields").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no required fields in " + model, e);
        }
    }

    // ---- the renderer: as much of kustomize as the base uses, and a refusal of everything else ----

    /** Stands for the hash of the contents that kustomize appends to the name of a generated ConfigMap. */
    private static final String HASH = "-hash";

    private static List<Map<String, Object>> render(Path base) throws IOException {
        var documents = parse(Files.readString(base.resolve("kustomization.yaml")));
        assertEquals(1, documents.size());
        var kustomization = documents.getFirst();
        refuseUnknown(
                kustomization,
                Set.of("apiVersion", "kind", "resources", "images", "configMapGenerator", "generatorOptions"));
        assertEquals("kustomize.config.k8s.io/v1beta1", kustomization.get("apiVersion"));
        assertEquals("Kustomization", kustomization.get("kind"));

        var objects = new ArrayList<Map<String, Object>>();
        for (var resource : list(kustomization.get("resources"))) {
            objects.addAll(parse(Files.readString(plainFile(base, resource))));
        }
        var options = map(kustomization.getOrDefault("generatorOptions", Map.of()));
        refuseUnknown(options, Set.of("labels"));
        var generated = new LinkedHashMap<String, String>();
        for (var entry : list(kustomization.getOrDefault("configMapGenerator", List.of()))) {
            var generator = map(entry);
            refuseUnknown(generator, Set.of("name", "files"));
            var name = (String) generator.get("name");
            generated.put(name, name + HASH);
            var data = new LinkedHashMap<String, Object>();
            for (var file : list(generator.get("files"))) {
                data.put((String) file, Files.readString(plainFile(base, file)));
            }
            var metadata = new LinkedHashMap<String, Object>(Map.of("name", generated.get(name)));
            metadata.putAll(options);
            objects.add(Map.of("apiVersion", "v1", "kind", "ConfigMap", "metadata", metadata, "data", data));
        }
        var images = new LinkedHashMap<String, String>();
        for (var entry : list(kustomization.getOrDefault("images", List.of()))) {
            var image = map(entry);
            refuseUnknown(image, Set.of("name", "newTag"));
            images.put((String) image.get("name"), image.get("name") + ":" + image.get("newTag"));
        }
        objects.forEach(object -> rename(object, generated, images));
        return objects;
    }

    /** A key=path pair, a directory, a URL or a path out of the base means something else to kustomize. */
    private static Path plainFile(Path base, Object name) {
        if (!(name instanceof String file) || !file.matches("[\\w-]+\\.(yaml|properties)")) {
            throw new IllegalArgumentException("not the plain name of a file in the base: " + name);
        }
        return base.resolve(file);
    }

    private static void refuseUnknown(Map<String, Object> node, Set<String> known) {
        for (var key : node.keySet()) {
            if (!known.contains(key)) {
                throw new IllegalArgumentException("the renderer of the test does not know the key " + key);
            }
        }
    }

    /** Follows a generated ConfigMap wherever a pod refers to one, and the images in every list of containers. */
    private static void rename(Object node, Map<String, String> generated, Map<String, String> images) {
        if (node instanceof List<?> items) {
            items.forEach(item -> rename(item, generated, images));
        } else if (node instanceof Map<?, ?>) {
            map(node).forEach((key, child) -> {
                if (Set.of("configMap", "configMapRef", "configMapKeyRef").contains(key)) {
                    map(child).computeIfPresent("name", (_, name) -> generated.getOrDefault(name, (String) name));
                } else if (Set.of("containers", "initContainers").contains(key)) {
                    list(child)
                            .forEach(container -> map(container)
                                    .computeIfPresent("image", (_, image) -> tagged((String) image, images)));
                }
                rename(child, generated, images);
            });
        }
    }

    private static String tagged(String image, Map<String, String> images) {
        if (!images.containsKey(image)) {
            throw new IllegalArgumentException("not the bare name of an image of the kustomization: " + image);
        }
        return images.get(image);
    }

    /** Plain SnakeYAML, because it reads YAML 1.1 as kubectl does: there yes and no are booleans. */
    private static List<Map<String, Object>> parse(String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var documents = new ArrayList<Map<String, Object>>();
        new Yaml(new SafeConstructor(options)).loadAll(yaml).forEach(document -> documents.add(map(document)));
        return documents;
    }

    // ---- helpers ----

    private Path baseWith(String file, String right, String wrong) throws IOException {
        try (var files = Files.list(BASE)) {
            for (var original : files.toList()) {
                Files.copy(original, scratch.resolve(original.getFileName()));
            }
        }
        var text = Files.readString(scratch.resolve(file));
        assertTrue(text.contains(right), () -> file + " has no " + right);
        Files.writeString(scratch.resolve(file), text.replaceFirst(Pattern.quote(right), wrong));
        return scratch;
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(directory -> Stream.of(Path.of(directory, program), Path.of(directory, program + ".exe")))
                .anyMatch(Files::isExecutable);
    }

    private static Map<String, Object> byId(List<Map<String, Object>> objects) {
        return objects.stream()
                .collect(toMap(object -> object.get("kind") + " " + at(object, "metadata.name"), object -> object));
    }

    private static Map<String, Object> only(String kind) throws IOException {
        var found = render(BASE).stream()
                .filter(object -> kind.equals(object.get("kind")))
                .toList();
        assertEquals(1, found.size(), kind);
        return found.getFirst();
    }

    private static Map<String, Object> deployment() throws IOException {
        return only("Deployment");
    }

    private static Map<String, Object> job() throws IOException {
        return only("Job");
    }

    private static Map<String, Object> container(Map<String, Object> workload) {
        return map(at(workload, "spec.template.spec.containers.0"));
    }

    private static Map<String, String> env(Map<String, Object> workload) {
        return list(container(workload).get("env")).stream()
                .collect(toMap(entry -> (String) map(entry).get("name"), entry ->
                        (String) map(entry).get("value")));
    }

    private static Object at(Object node, String path) {
        for (var step : path.split("\\.")) {
            node = node instanceof List<?> items
                    ? items.get(Integer.parseInt(step))
                    : map(node).get(step);
        }
        return node;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        if (node instanceof Map<?, ?>) {
            return (Map<String, Object>) node;
        }
        throw new IllegalArgumentException("not a map: " + node);
    }

    private static List<?> list(Object node) {
        if (node instanceof List<?> items) {
            return items;
        }
        throw new IllegalArgumentException("not a list: " + node);
    }
}
