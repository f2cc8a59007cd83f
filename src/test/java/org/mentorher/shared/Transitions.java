package org.mentorher.shared;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/**
 * All that can happen to an aggregate, as one table: a row per situation, a column per step. A situation is named by
 * its stage and what else matters, and every stage has at least one. A cell holds
 *
 * <ul>
 *   <li>the stage that follows; something has changed, and a step that tells says so;
 *   <li>{@code same}: nothing at all has changed, and a step that tells says so;
 *   <li>{@code refused}: 409 {@code illegal-transition}, or the slug of another problem; nothing has changed;
 *   <li>{@code -}: the aggregate leaves it to its caller.
 * </ul>
 */
public final class Transitions<E> {
    /** Takes a step and tells whether anything changed, or null where it does not tell. */
    private interface Step<E> {
        Boolean take(E aggregate);
    }

    private final Function<E, Enum<?>> stage;
    private final Map<String, Supplier<E>> situations = new LinkedHashMap<>();
    private final Map<String, Step<E>> steps = new LinkedHashMap<>();

    private Transitions(Function<E, Enum<?>> stage) {
        this.stage = stage;
    }

    public static <E> Transitions<E> of(Function<E, Enum<?>> stage) {
        return new Transitions<>(stage);
    }

    public Transitions<E> from(String situation, Supplier<E> made) {
        situations.put(situation, made);
        return this;
    }

    /** A step that tells whether anything changed. */
    public Transitions<E> step(String name, Predicate<E> step) {
        steps.put(name, step::test);
        return this;
    }

    /** A step that does not tell. */
    public Transitions<E> act(String name, Consumer<E> step) {
        steps.put(name, aggregate -> {
            step.accept(aggregate);
            return null;
        });
        return this;
    }

    /** Takes every step from every situation; fails where the table is wrong or has a hole. */
    public void hold(String table) {
        var rows = table.lines().map(Transitions::cells).toList();
        var columns = rows.getFirst().subList(1, rows.getFirst().size());
        assertEquals(List.copyOf(steps.keySet()), columns, "the steps");
        assertEquals(
                List.copyOf(situations.keySet()),
                rows.stream().skip(1).map(List::getFirst).toList(),
                "the situations");
        assertEveryStageHasASituation();
        var cells = new ArrayList<Executable>();
        for (var row : rows.subList(1, rows.size())) {
            assertEquals(columns.size(), row.size() - 1, row.getFirst() + ": cells");
            for (int i = 0; i < columns.size(); i++) {
                var step = columns.get(i);
                var expected = row.get(i + 1);
                if (!expected.equals("-")) cells.add(() -> assertCell(row.getFirst(), step, expected));
            }
        }
        assertAll(cells);
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
    }

    private void assertEveryStageHasASituation() {
        situations.forEach((situation, made) -> assertEquals(
                situation.split(" ")[0], stage.apply(made.get()).name(), situation + " is made in another stage"));
        var first = stage.apply(situations.values().iterator().next().get());
        assertEquals(
                Arrays.stream(first.getDeclaringClass().getEnumConstants())
                        .map(Object::toString)
                        .collect(toSet()),
                situations.keySet().stream().map(s -> s.split(" ")[0]).collect(toSet()),
                "the stages");
    }

    private void assertCell(String situation, String step, String expected) {
        var where = situation + ", " + step;
        var aggregate = situations.get(situation).get();
        var before = facts(aggregate);
        String outcome;
        try {
            var told = steps.get(step).take(aggregate);
            var changed = !before.equals(facts(aggregate));
            if (told != null) assertEquals(changed, told, where + ": tells whether anything changed");
            outcome = changed ? stage.apply(aggregate).name() : "same";
        } catch (Problem problem) {
            assertEquals(before, facts(aggregate), where + ": was refused and changed something");
            outcome = problem.slug().equals("illegal-transition") ? "refused" : problem.slug();
            if (outcome.equals("refused")) {
                assertEquals(409, problem.status(), where);
                assertTrue(problem.getMessage().contains(stage.apply(aggregate).name()), where + ": names the stage");
            }
        }
        assertEquals(expected, outcome, where);
    }

    private static Map<String, Object> facts(Object aggregate) {
        var facts = new HashMap<String, Object>();
        Stream.<Class<?>>iterate(aggregate.getClass(), c -> c != Object.class, Class::getSuperclass)
                .flatMap(c -> Arrays.stream(c.getDeclaredFields()))
                .filter(f -> !Modifier.isStatic(f.getModifiers()))
                .forEach(f -> {
                    try {
                        f.setAccessible(true);
                        facts.put(f.getName(), f.get(aggregate));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                });
        return facts;
    }
}
