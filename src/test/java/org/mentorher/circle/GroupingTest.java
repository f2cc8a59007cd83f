package org.mentorher.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorher.member.Seniority;

/** Groups that can be circles: what holds for each of them, and for whoever is in none. */
class GroupingTest {
    private static final List<String> FIELDS =
            List.of("finance.accounting", "finance.audit", "finance", "law.tax", "health.nursing");
    private static final List<String> LANGUAGES = List.of("en", "es", "sw", "vi");
    private static final List<String> ZONES =
            List.of("America/Mexico_City", "Europe/Madrid", "Africa/Nairobi", "Asia/Ho_Chi_Minh", "Pacific/Auckland");
    private static final List<Integer> OFFSETS = List.of(-360, 60, 180, 420, 780);

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everybody_is_in_one_group_that_fits_or_left_out_with_a_reason_that_holds(int seed) {
        var crowd = crowd(seed);
        var grouped = Grouping.of(crowd);

        var found = new ArrayList<>(grouped.groups().stream()
                .flatMap(group -> group.people().stream())
                .toList());
        grouped.leftOut().forEach(out -> found.add(out.seeker()));
        assertThat(found).containsExactlyInAnyOrderElementsOf(crowd);

        assertThat(grouped.groups()).allSatisfy(group -> {
            assertThat(group.people()).hasSizeBetween(Grouping.FEWEST_AT_ALL, Grouping.MOST);
            assertThat(group.people()).allSatisfy(one -> {
                assertThat(one.area()).isEqualTo(group.area());
                assertThat(one.languages()).contains(group.language());
            });
            assertThat(group.latest() - group.earliest()).isLessThanOrEqualTo(Grouping.FAR);
            assertThat(ZONES).contains(group.timeZone());
        });
        grouped.leftOut().forEach(out -> assertHolds(out, crowd, grouped.groups()));
    }

    private static void assertHolds(Grouping.LeftOut out, List<Seeker> crowd, List<Grouping.Group> groups) {
        var one = out.seeker();
        var area = crowd.stream()
                .filter(other -> !other.equals(one) && other.area().equals(one.area()))
                .toList();
        var speaking = area.stream()
                .filter(other -> !Collections.disjoint(other.languages(), one.languages()))
                .toList();
        var near = speaking.stream()
                .filter(other -> Math.abs(other.offset() - one.offset()) <= Grouping.FAR)
                .toList();
        var few = Grouping.FEWEST_AT_ALL - 1;
        switch (out.reason()) {
            case TOO_FEW_IN_AREA -> assertThat(area).hasSizeLessThan(few).hasSize(out.others());
            case NO_COMMON_LANGUAGE -> assertThat(speaking).hasSizeLessThan(few).hasSize(out.others());
            case CLOCKS_TOO_FAR_APART -> assertThat(near).hasSizeLessThan(few).hasSize(out.others());
            case GROUPS_FULL -> assertThat(near).hasSizeGreaterThanOrEqualTo(few);
        }
        // nobody is left out while a group that fits has a place
        assertThat(groups.stream()
                        .filter(group -> group.area().equals(one.area())
                                && group.people().size() < Grouping.MOST)
                        .filter(group -> one.languages().contains(group.language()))
                        .filter(group ->
                                Math.max(group.latest(), one.offset()) - Math.min(group.earliest(), one.offset())
                                        <= Grouping.FAR))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_people_give_the_same_groups_in_whatever_order_they_come(int seed) {
        var crowd = crowd(seed);
        var shuffled = new ArrayList<>(crowd);
        Collections.shuffle(shuffled, new Random(seed + 1));
        assertThat(Grouping.of(shuffled)).isEqualTo(Grouping.of(crowd));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 12, 16, 17, 24, 25, 27, 36, 37, 100, 1000})
    void where_people_are_alike_all_sizes_are_kept_and_nobody_is_left_out(int people) {
        var grouped = Grouping.of(alike(people));
        assertThat(grouped.leftOut()).isEmpty();
        assertThat(grouped.groups())
                .allSatisfy(group -> assertThat(group.people()).hasSizeBetween(Grouping.FEWEST, Grouping.MOST));
        assertThat(grouped.groups()).hasSize((people + Grouping.MOST - 1) / Grouping.MOST);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 7, 13, 14, 15})
    void where_the_sizes_cannot_be_kept_groups_are_smaller_and_still_nobody_is_left_out(int people) {
        var grouped = Grouping.of(alike(people));
        assertThat(grouped.leftOut()).isEmpty();
        assertThat(grouped.groups())
                .allSatisfy(
                        group -> assertThat(group.people()).hasSizeBetween(Grouping.FEWEST_AT_ALL, Grouping.FEWEST));
    }

    @Test
    void three_are_too_few() {
        assertThat(Grouping.of(alike(3)).leftOut())
                .hasSize(3)
                .allSatisfy(out -> assertThat(out.reason()).isEqualTo(Grouping.Reason.TOO_FEW_IN_AREA));
    }

    @Test
    void neighbours_in_seniority_are_together() {
        var crowd = new ArrayList<Seeker>();
        for (int i = 0; i < 20; i++) {
            crowd.add(seeker(i, "finance.audit", i % 2 == 0 ? Seniority.ENTRY : Seniority.VP, Set.of("en"), 2));
        }
        assertThat(Grouping.of(crowd).groups())
                .hasSize(2)
                .allSatisfy(group -> assertThat(group.lowest()).isEqualTo(group.highest()));
    }

    @Test
    void a_group_is_named_by_its_field_or_else_by_its_area() {
        var same = Grouping.of(alike(8)).groups().getFirst();
        assertThat(same.field()).isEqualTo("finance.accounting");
        var mixed = new ArrayList<>(alike(8));
        mixed.add(seeker(50, "finance.audit", Seniority.ENTRY, Set.of("en"), 2));
        assertThat(Grouping.of(mixed).groups().getFirst().field()).isEqualTo("finance");
    }

    @Test
    void fifty_thousand_take_seconds() {
        var random = new Random(7);
        var crowd = IntStream.range(0, 50_000).mapToObj(i -> any(i, random)).toList();
        var began = System.nanoTime();
        var grouped = Grouping.of(crowd);
        assertThat((System.nanoTime() - began) / 1_000_000_000).isLessThan(20);
        assertThat(grouped.leftOut()).hasSizeLessThan(100);
    }

    private static List<Seeker> alike(int people) {
        return IntStream.range(0, people)
                .mapToObj(i -> seeker(i, "finance.accounting", Seniority.ENTRY, Set.of("en"), 2))
                .toList();
    }

    private static List<Seeker> crowd(int seed) {
        var random = new Random(seed);
        return IntStream.range(0, random.nextInt(120))
                .mapToObj(i -> any(i, random))
                .toList();
    }

    private static Seeker any(int number, Random random) {
        var languages = new HashSet<String>();
        Stream.generate(() -> LANGUAGES.get(random.nextInt(LANGUAGES.size())))
                .limit(1 + random.nextInt(2))
                .forEach(languages::add);
        return seeker(
                number,
                FIELDS.get(random.nextInt(FIELDS.size())),
                Seniority.values()[random.nextInt(Seniority.values().length)],
                languages,
                random.nextInt(ZONES.size()));
    }

    private static Seeker seeker(int number, String field, Seniority seniority, Set<String> languages, int zone) {
        return new Seeker(
                new UUID(number * 31L, number),
                new UUID(1, number),
                field,
                seniority,
                languages,
                ZONES.get(zone),
                OFFSETS.get(zone));
    }
}
