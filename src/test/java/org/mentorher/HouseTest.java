package org.mentorher;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The house: who may lean on whom, what stays pure, what never leaves. Each rule holds for the product, and reports a
 * class that is planted to break it; planted classes are compiled here and nowhere else, so that no container ever
 * finds them.
 */
class HouseTest {
    private static final String ROOT = "org.mentorher";
    private static final List<String> FLOORS = List.of(
            "shared",
            "audit",
            "notification",
            "privacy",
            "member",
            "pledge",
            "learning",
            "matching",
            "mentorship",
            "circle",
            "survey",
            "safety",
            "accountability");
    private static final JavaClasses PRODUCT = Product.CLASSES;

    /** What planted classes may use; a short path compiles fast. */
    private static final String CLASSPATH = Stream.of(MentorHer.class, Path.class, Entity.class, Test.class)
            .map(HouseTest::origin)
            .collect(joining(File.pathSeparator));

    private static final ArchRule A_FLOOR_LEANS_ONLY_TO_ITS_LEFT = classes()
            .that(resideInAnyPackage(
                    FLOORS.stream().map(f -> ROOT + "." + f + "..").toArray(String[]::new)))
            .should(leanOnlyToTheirLeft())
            .allowEmptyShould(true);

    private static final ArchRule EVERY_CLASS_LIVES_ON_A_FLOOR = classes()
            .should()
            .resideInAnyPackage(Stream.concat(FLOORS.stream(), Stream.of("local"))
                    .map(f -> ROOT + "." + f + "..")
                    .toArray(String[]::new))
            .orShould()
            .resideInAPackage(ROOT);

    private static final ArchRule ONLY_LOCAL_KNOWS_LOCAL = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".local..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".local..")
            .allowEmptyShould(true);

    private static final ArchRule ONLY_ACCOUNTABILITY_KNOWS_SAFETY = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".safety..", ROOT + ".accountability..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".safety..")
            .allowEmptyShould(true);

    /** The exchange format and the two commands for it, which read and write; the rest of the engine knows nothing of them. */
    private static final Pattern ENGINE_COMMANDS = Pattern.compile(Pattern.quote(ROOT + ".matching.engine.")
            + "(Solve|SolveOptions|Verify|Lines|ExchangeReader|ExchangeWriter|ExchangeText)(\\$.*)?");

    private static final ArchRule THE_ENGINE_IS_PURE =
            pure(ROOT + ".matching.engine..", not(nameMatching(ENGINE_COMMANDS.pattern())));
    private static final ArchRule THE_ENGINES_COMMANDS_NEED_THE_PLATFORM_ONLY = classes()
            .that()
            .haveNameMatching(ENGINE_COMMANDS.pattern())
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", ROOT + ".matching.engine.."))
            .allowEmptyShould(true);
    private static final ArchRule THE_ENGINE_DOES_NOT_NEED_ITS_COMMANDS = noClasses()
            .that()
            .resideInAPackage(ROOT + ".matching.engine..")
            .and(not(nameMatching(ENGINE_COMMANDS.pattern())))
            .should()
            .dependOnClassesThat(nameMatching(ENGINE_COMMANDS.pattern()))
            .allowEmptyShould(true);
    private static final ArchRule STATISTICS_ARE_PURE = pure(ROOT + ".survey.statistics..", alwaysTrue());

    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Service|Impl|Manager|Mapper|Dto|DTO|Util|Utils|Helper)");
    private static final ArchRule A_NAME_SAYS_WHAT_IT_IS =
            noClasses().should().haveNameMatching(EMPTY_NAME.pattern()).allowEmptyShould(true);

    private static final ArchRule ENTITIES_STAY_INSIDE = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .areNotPrivate()
            .should(notGiveEntitiesAway())
            .allowEmptyShould(true);

    private static final ArchRule ONLY_THE_AGGREGATE_SETS_ITS_STAGE =
            classes().should(setOnlyTheirOwnStage()).allowEmptyShould(true);

    @TempDir
    java.nio.file.Path folder;

    @Test
    void the_rules_look_at_the_product_and_not_at_its_tests() {
        assertTrue(PRODUCT.contain(MentorHer.class));
        assertTrue(PRODUCT.contain("org.mentorher.matching.engine.Matcher"));
        assertFalse(PRODUCT.contain(HouseTest.class));
        assertTrue(PRODUCT.stream().noneMatch(c -> c.getName().endsWith("Test")));
    }

    @Test
    void a_floor_leans_only_to_its_left() {
        A_FLOOR_LEANS_ONLY_TO_ITS_LEFT.check(PRODUCT);
    }

    @Test
    void every_class_lives_on_a_floor() {
        EVERY_CLASS_LIVES_ON_A_FLOOR.check(PRODUCT);
    }

    @Test
    void only_local_knows_local() {
        ONLY_LOCAL_KNOWS_LOCAL.check(PRODUCT);
    }

    @Test
    void only_accountability_knows_safety() {
        ONLY_ACCOUNTABILITY_KNOWS_SAFETY.check(PRODUCT);
    }

    @Test
    void the_engine_is_pure() {
        assertTrue(PRODUCT.stream().anyMatch(resideInAPackage(ROOT + ".matching.engine..")));
        THE_ENGINE_IS_PURE.check(PRODUCT);
    }

    @Test
    void the_engines_commands_need_the_platform_only_and_the_engine_does_not_need_them() {
        assertTrue(PRODUCT.stream().anyMatch(nameMatching(ENGINE_COMMANDS.pattern())));
        THE_ENGINES_COMMANDS_NEED_THE_PLATFORM_ONLY.check(PRODUCT);
        THE_ENGINE_DOES_NOT_NEED_ITS_COMMANDS.check(PRODUCT);
    }

    @Test
    void statistics_are_pure() {
        STATISTICS_ARE_PURE.check(PRODUCT);
    }

    @Test
    void a_name_says_what_it_is() {
        A_NAME_SAYS_WHAT_IT_IS.check(PRODUCT);
    }

    @Test
    void entities_stay_inside() {
        assertTrue(PRODUCT.stream().anyMatch(c -> c.isAnnotatedWith(Path.class)));
        assertTrue(PRODUCT.stream().anyMatch(c -> c.isAnnotatedWith(Entity.class)));
        ENTITIES_STAY_INSIDE.check(PRODUCT);
    }

    @Test
    void only_the_aggregate_sets_its_stage() {
        ONLY_THE_AGGREGATE_SETS_ITS_STAGE.check(PRODUCT);
    }

    @Test
    void leaning_to_the_right_is_reported_on_every_floor_and_leaning_to_the_left_on_none() throws IOException {
        var sources = new ArrayList<String>();
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            var right = floor + 1 < FLOORS.size() ? planted("Planted", FLOORS.get(floor + 1)) : "";
            var left = floor > 0 ? planted("Planted", FLOORS.get(floor - 1)) : "";
            sources.add("package org.mentorher." + FLOORS.get(floor) + "; public class Planted {}");
            sources.add("package org.mentorher." + FLOORS.get(floor) + "; class Right { " + right + " }");
            sources.add("package org.mentorher." + FLOORS.get(floor) + "; class Left { " + left + " }");
        }
        var complaints = complaints(A_FLOOR_LEANS_ONLY_TO_ITS_LEFT, sources.toArray(String[]::new));
        assertEquals(FLOORS.size() - 1, complaints.size());
        for (var floor : FLOORS.subList(0, FLOORS.size() - 1)) {
            assertTrue(
                    complaints.stream().anyMatch(c -> c.contains("org.mentorher." + floor + ".Right.leak")),
                    floor + " leans to its right unreported");
        }
    }

    private static String planted(String type, String floor) {
        return "org.mentorher." + floor + "." + type + " leak;";
    }

    @Test
    void leaning_to_the_right_is_reported_however_it_is_done() throws IOException {
        assertReportsEach(
                A_FLOOR_LEANS_ONLY_TO_ITS_LEFT,
                "package org.mentorher.shared; class %s { %s }",
                List.of(
                        "org.mentorher.member.Guest field;",
                        "void take(java.util.List<org.mentorher.member.Guest> guests) {}",
                        "Object make() { return new org.mentorher.member.Guest(); }",
                        "String name(Object o) { return ((org.mentorher.member.Guest) o).name(); }",
                        "class Inner extends org.mentorher.member.Guest {}",
                        "Class<?> type() { return org.mentorher.member.Guest.class; }",
                        "boolean is(Object o) { return o instanceof org.mentorher.member.Guest; }",
                        "Object later() { return (Runnable) org.mentorher.member.Guest::new; }",
                        "org.mentorher.MentorHer application;"),
                "package org.mentorher.member; public class Guest { public String name() { return null; } }");
    }

    @Test
    void a_class_beside_the_house_is_reported() throws IOException {
        assertReports(EVERY_CLASS_LIVES_ON_A_FLOOR, "package org.mentorher.cellar; class Planted {}");
        assertReports(
                A_FLOOR_LEANS_ONLY_TO_ITS_LEFT,
                "package org.mentorher.cellar; public class Wine {}",
                "package org.mentorher.accountability; class Planted { org.mentorher.cellar.Wine wine; }");
    }

    @Test
    void knowing_local_is_reported_everywhere_but_there() throws IOException {
        var local = "package org.mentorher.local; public class Folder {}";
        assertReports(
                ONLY_LOCAL_KNOWS_LOCAL,
                local,
                "package org.mentorher; class Planted { org.mentorher.local.Folder folder; }");
        assertHolds(ONLY_LOCAL_KNOWS_LOCAL, local, "package org.mentorher.local; class Planted { Folder folder; }");
    }

    @ParameterizedTest
    @CsvSource({"mentorship,1", "member,1", "local,1", "accountability,0", "safety,0"})
    void knowing_safety_is_reported_everywhere_but_on_top(String floor, int reports) throws IOException {
        assertEquals(
                reports,
                complaints(
                                ONLY_ACCOUNTABILITY_KNOWS_SAFETY,
                                "package org.mentorher.safety; public class Concern {}",
                                "package org.mentorher." + floor
                                        + "; class Planted { org.mentorher.safety.Concern concern; }")
                        .size());
    }

    @Test
    void what_is_impure_is_reported_in_the_engine_and_in_statistics() throws IOException {
        var impure = List.of(
                "java.time.Instant.now()",
                "java.time.LocalDate.now(java.time.ZoneOffset.UTC)",
                "(java.util.function.Supplier<java.time.Instant>) java.time.Instant::now",
                "java.time.Clock.systemUTC()",
                "java.time.InstantSource.system()",
                "new java.util.Date()",
                "java.util.Calendar.getInstance()",
                "System.currentTimeMillis()",
                "System.nanoTime()",
                "System.getenv(\"SEED\")",
                "System.getProperty(\"seed\")",
                "new java.util.Random()",
                "(java.util.function.Supplier<Object>) java.util.Random::new",
                "new java.util.SplittableRandom()",
                "java.util.random.RandomGenerator.getDefault()",
                "java.util.random.RandomGenerator.of(\"L64X128MixRandom\")",
                "java.util.concurrent.ThreadLocalRandom.current()",
                "new java.security.SecureRandom()",
                "java.util.UUID.randomUUID()",
                "Math.random()",
                "StrictMath.random()",
                "(java.util.function.Consumer<java.util.List<?>>) all -> java.util.Collections.shuffle(all)",
                "new java.io.File(\"seed\")",
                "System.out.append('a')",
                "java.nio.file.Path.of(\"seed\")",
                "java.net.URI.create(\"seed:\")",
                "org.mentorher.shared.Guest.class",
                "org.mentorher.matching.Guest.class",
                "org.junit.jupiter.api.Test.class");
        var guests = List.of(
                "package org.mentorher.shared; public class Guest {}",
                "package org.mentorher.matching; public class Guest {}");
        assertReportsEach(
                THE_ENGINE_IS_PURE,
                "package org.mentorher.matching.engine; class %s { Object impure() { return %s; } }",
                impure,
                guests.toArray(String[]::new));
        assertReportsEach(
                STATISTICS_ARE_PURE,
                "package org.mentorher.survey.statistics; class %s { Object impure() { return %s; } }",
                impure,
                guests.toArray(String[]::new));
    }

    @Test
    void an_engine_that_reads_through_its_commands_is_reported_and_a_command_that_reads_is_not() throws IOException {
        var lines =
                "package org.mentorher.matching.engine; class Lines { java.io.File file = new java.io.File(\"x\"); }";
        assertHolds(THE_ENGINE_IS_PURE, lines);
        var command = "package org.mentorher.matching.engine; class Solve { Lines lines; }";
        assertHolds(THE_ENGINES_COMMANDS_NEED_THE_PLATFORM_ONLY, lines, command);
        assertHolds(THE_ENGINE_DOES_NOT_NEED_ITS_COMMANDS, lines, command);
        assertReports(
                THE_ENGINE_DOES_NOT_NEED_ITS_COMMANDS,
                lines,
                "package org.mentorher.matching.engine; class Planted { Lines lines; }");
        assertReports(
                THE_ENGINES_COMMANDS_NEED_THE_PLATFORM_ONLY,
                "package org.mentorher.shared; public class Planted {}",
                "package org.mentorher.matching.engine; class Verify { org.mentorher.shared.Planted guest; }");
    }

    @Test
    void what_is_pure_in_the_engine_is_not_reported() throws IOException {
        assertHolds(
                THE_ENGINE_IS_PURE,
                "package org.mentorher.matching.engine; class Planted { Object[] pure = {%s}; }"
                        .formatted(String.join(
                                ", ",
                                "new java.util.Random(7)",
                                "new java.util.SplittableRandom(7)",
                                "java.time.Duration.ofDays(7)",
                                "java.time.Instant.EPOCH",
                                "java.util.UUID.nameUUIDFromBytes(new byte[0])",
                                "new java.util.Date(0)",
                                "\"a\" + new Object()",
                                "(java.util.function.Consumer<java.util.List<?>>)"
                                        + " all -> java.util.Collections.shuffle(all, new java.util.Random(7))")));
    }

    @Test
    void an_empty_name_is_reported_nested_or_not() throws IOException {
        var empty = List.of("PledgeService", "SeatsImpl", "Manager", "RoundMapper", "PledgeDto", "TextUtil", "Helper");
        var sources = Stream.concat(empty.stream(), Stream.of("Services", "Simple", "MapperOfFields", "Helped"))
                .flatMap(name ->
                        Stream.of("class " + name + " {}", "class In" + name + "Room { class " + name + " {} }"))
                .map(type -> "package org.mentorher.shared; " + type);
        var complaints = complaints(A_NAME_SAYS_WHAT_IT_IS, sources.toArray(String[]::new));
        assertEquals(2 * empty.size(), complaints.size());
        for (var name : empty) {
            assertTrue(complaints.stream().anyMatch(c -> c.contains("org.mentorher.shared." + name + ">")), name);
            assertTrue(complaints.stream().anyMatch(c -> c.contains("Room$" + name + ">")), name);
        }
    }

    @Test
    void giving_an_entity_away_is_reported() throws IOException {
        var entity = "package org.mentorher.circle; @jakarta.persistence.Entity class Ghost {}";
        var resource =
                "package org.mentorher.circle; @jakarta.ws.rs.Path(\"/ghosts\") class %s { %s { return null; } }";
        assertReportsEach(
                ENTITIES_STAY_INSIDE,
                resource,
                List.of(
                        "public Ghost read()",
                        "Ghost read()",
                        "public java.util.List<Ghost> read()",
                        "public java.util.Map<String, java.util.Optional<Ghost>> read()",
                        "public java.util.List<? extends Ghost> read()",
                        "public Ghost[] read()"),
                entity);
        assertHolds(
                ENTITIES_STAY_INSIDE,
                entity,
                resource.formatted(
                        "Planted",
                        "private Ghost hidden() { return null; } public String read() { return null; }"
                                + " public java.util.List<String> read(Ghost ghost)"));
        assertHolds(
                ENTITIES_STAY_INSIDE,
                entity,
                "package org.mentorher.circle; class Planted { public Ghost read() { return null; } }");
    }

    @Test
    void setting_the_stage_of_another_is_reported() throws IOException {
        var aggregate = """
                package org.mentorher.circle;
                @jakarta.persistence.Entity class Ghost {
                    String stage = "SEEN";
                    void vanish() { stage = "GONE"; }
                }""";
        assertReports(
                ONLY_THE_AGGREGATE_SETS_ITS_STAGE,
                aggregate,
                "package org.mentorher.circle; class Planted { void hunt(Ghost g) { g.stage = \"CAUGHT\"; } }");
        assertHolds(
                ONLY_THE_AGGREGATE_SETS_ITS_STAGE,
                aggregate,
                "package org.mentorher.circle; class Planted { String look(Ghost g) { g.vanish(); return g.stage; } }");
    }

    private static ArchCondition<JavaClass> leanOnlyToTheirLeft() {
        return new ArchCondition<>("lean only on floors to their left") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var own = FLOORS.indexOf(floor(type));
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    var target = dependency.getTargetClass().getBaseComponentType();
                    if (!resideInAPackage(ROOT + "..").test(target)) continue;
                    var other = FLOORS.indexOf(floor(target));
                    if (other < 0 || other > own) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** The name of the floor; empty for the classes on top of the house. */
    private static String floor(JavaClass type) {
        var name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1).split("\\.")[0];
    }

    private static ArchRule pure(String itself, DescribedPredicate<? super JavaClass> which) {
        return classes()
                .that()
                .resideInAPackage(itself)
                .and(which)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", itself))
                .andShould()
                .onlyDependOnClassesThat(resideOutsideOfPackages(
                        "java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.sql.."))
                .andShould(giveTheSameAnswerAgain())
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> giveTheSameAnswerAgain() {
        return new ArchCondition<>("use no clock, no environment and no randomness but a given seed") {
            private static final Set<String> CLOCKS_AND_DICE = Set.of(
                    "java.time.Clock",
                    "java.time.InstantSource",
                    "java.util.Calendar",
                    "java.util.GregorianCalendar",
                    "java.util.concurrent.ThreadLocalRandom",
                    "java.security.SecureRandom");
            private static final Set<String> CALLS = Set.of(
                    "java.lang.System.currentTimeMillis()",
                    "java.lang.System.nanoTime()",
                    "java.lang.System.getenv(java.lang.String)",
                    "java.lang.System.getenv()",
                    "java.lang.System.getProperty(java.lang.String)",
                    "java.lang.System.getProperty(java.lang.String, java.lang.String)",
                    "java.lang.Math.random()",
                    "java.lang.StrictMath.random()",
                    "java.util.UUID.randomUUID()",
                    "java.util.Collections.shuffle(java.util.List)",
                    "java.util.Random.<init>()",
                    "java.util.SplittableRandom.<init>()",
                    "java.util.random.RandomGenerator.getDefault()",
                    "java.util.random.RandomGenerator.of(java.lang.String)",
                    "java.util.Date.<init>()");

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    if (CLOCKS_AND_DICE.contains(dependency.getTargetClass().getName())) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
                for (var access : type.getAccessesFromSelf()) {
                    if (CALLS.contains(access.getTarget().getFullName()) || asksTheTime(access)) {
                        events.add(SimpleConditionEvent.violated(type, access.getDescription()));
                    }
                }
            }

            private static boolean asksTheTime(JavaAccess<?> access) {
                return access.getTarget().getName().equals("now")
                        && access.getTargetOwner().getPackageName().startsWith("java.time");
            }
        };
    }

    private static ArchCondition<JavaMethod> notGiveEntitiesAway() {
        return new ArchCondition<>("not give entities away") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getReturnType().getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " gives " + type.getName() + " away")));
            }
        };
    }

    private static ArchCondition<JavaClass> setOnlyTheirOwnStage() {
        return new ArchCondition<>("set no stage but their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFieldAccessesFromSelf().stream()
                        .filter(a -> a.getAccessType() == AccessType.SET)
                        .filter(a -> a.getTarget().getName().equals("stage"))
                        .filter(a -> a.getTargetOwner().isAnnotatedWith(Entity.class))
                        .filter(a -> !a.getTargetOwner().equals(type))
                        .forEach(a -> events.add(SimpleConditionEvent.violated(type, a.getDescription())));
            }
        };
    }

    private void assertReports(ArchRule rule, String... sources) throws IOException {
        var complaints = complaints(rule, sources);
        assertFalse(complaints.isEmpty(), "unreported: " + sources[sources.length - 1]);
        assertTrue(complaints.stream().allMatch(c -> c.contains("Planted")), complaints.toString());
    }

    /** Plants one class for each body, all at once. */
    private void assertReportsEach(ArchRule rule, String source, List<String> bodies, String... others)
            throws IOException {
        var sources = new ArrayList<>(List.of(others));
        for (int i = 0; i < bodies.size(); i++) sources.add(source.formatted("Planted" + i, bodies.get(i)));
        var complaints = complaints(rule, sources.toArray(String[]::new));
        for (int i = 0; i < bodies.size(); i++) {
            var name = Pattern.compile("\\bPlanted" + i + "\\b").asPredicate();
            assertTrue(complaints.stream().anyMatch(name), "unreported: " + bodies.get(i));
        }
        assertTrue(complaints.stream().allMatch(c -> c.contains("Planted")), complaints.toString());
    }

    private void assertHolds(ArchRule rule, String... sources) throws IOException {
        assertEquals(List.of(), complaints(rule, sources));
    }

    /** What the rule says of these classes, and of no others. */
    private List<String> complaints(ArchRule rule, String... sources) throws IOException {
        var plot = Files.createTempDirectory(folder, "plot");
        var arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-cp", CLASSPATH, "-d", plot.toString()));
        for (int i = 0; i < sources.length; i++) {
            var file = Files.createDirectories(plot.resolve("source" + i)).resolve(typeName(sources[i]) + ".java");
            arguments.add(Files.writeString(file, sources[i]).toString());
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        assertEquals(
                0, compiler.run(null, null, null, arguments.toArray(String[]::new)), () -> Arrays.toString(sources));
        return rule.evaluate(new ClassFileImporter().importPath(plot))
                .getFailureReport()
                .getDetails();
    }

    private static String origin(Class<?> type) {
        try {
            return java.nio.file.Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String typeName(String source) {
        var name = Pattern.compile("\\bclass (\\w+)").matcher(source);
        assertTrue(name.find(), source);
        return name.group(1);
    }
}
