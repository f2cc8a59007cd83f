package org.mentorher.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The funnels say what asking the hard rules about one pair after the other says. */
class FunnelTest {
    private static final int MARKETS = 600;

    private static final List<Policy> POLICIES = List.of(
            Policy.DEFAULT,
            new Policy(Weights.DEFAULT, Weights.MENTOR_DEFAULT, 60, 50, Policy.Priority.FIRST, 64, 1024, 8192, 0));

    @Test
    void a_mentees_funnel_is_the_same_as_asking_mentor_by_mentor() {
        var codes = new HashMap<String, Integer>();
        forEachMarket(packed -> {
            var roster = packed.roster;
            var terms = packed.terms;
            var crowd = new MentorCrowd(packed);
            for (int number = 0; number < roster.mentees().size(); number++) {
                var mentee = roster.mentees().get(number);
                var funnel = new Funnel(crowd, number, Side.MENTEE);
                var plain = new LinkedHashMap<String, Integer>();
                int candidates = 0;
                for (var mentor : roster.mentors()) {
                    var broken = HardRule.brokenBy(mentor, mentee, terms);
                    if (broken.isEmpty()) {
                        candidates++;
                    } else {
                        plain.merge(broken.getFirst().code(), 1, Integer::sum);
                    }
                }
                assertEquals(plain, byCode(funnel.removals()));
                assertEquals(candidates, funnel.candidateCount());
                assertEquals(roster.mentors().size(), sum(funnel.removals()) + candidates);
                plain.forEach((code, count) -> codes.merge(code, count, Integer::sum));
            }
        });
        assertEquals(8, codes.size(), "each code occurs: " + codes);
    }

    @Test
    void a_mentors_funnel_is_the_same_as_asking_mentee_by_mentee() {
        forEachMarket(packed -> {
            var roster = packed.roster;
            var terms = packed.terms;
            var crowd = new MenteeCrowd(packed);
            for (int number = 0; number < roster.mentors().size(); number++) {
                var mentor = roster.mentors().get(number);
                if (mentor.capacity() > 0) {
                    var funnel = new Funnel(crowd, number, Side.MENTOR);
                    var plain = new LinkedHashMap<String, Integer>();
                    int candidates = 0;
                    for (var mentee : roster.mentees()) {
                        var first = HardRule.IN_FORCE.stream()
                                .filter(rule -> !rule.allows(mentor, mentee, terms))
                                .toList();
                        if (first.isEmpty()) {
                            candidates++;
                        } else {
                            plain.merge(codeForMentor(first), 1, Integer::sum);
                        }
                    }
                    assertEquals(plain, byCode(funnel.removals()));
                    assertEquals(candidates, funnel.candidateCount());
                }
            }
        });
    }

    /** To a mentor, it is the mentees' least score that is nobody's business, and the own that may be told. */
    private static String codeForMentor(List<HardRule> broken) {
        var first = broken.getFirst();
        boolean byScore = first == HardRule.LEAST_MENTOR_SCORE || first == HardRule.LEAST_MENTEE_SCORE;
        if (!byScore) {
            return first.code;
        }
        return broken.contains(HardRule.LEAST_MENTEE_SCORE)
                ? HardRule.NOT_EXCLUDED.code
                : HardRule.LEAST_MENTEE_SCORE.code;
    }

    @Test
    void a_mentees_helps_open_as_many_as_asking_again_with_the_change() {
        var codes = new HashMap<String, Integer>();
        forEachMarket(packed -> {
            var roster = packed.roster;
            var terms = packed.terms;
            var crowd = new MentorCrowd(packed);
            for (int number = 0; number < roster.mentees().size(); number++) {
                var mentee = roster.mentees().get(number);
                var found = new HashMap<String, Integer>();
                new Funnel(crowd, number, Side.MENTEE)
                        .helps(nobody(roster.mentors().size()))
                        .forEach(help -> found.put(help.code(), help.mentors()));
                assertEquals(plainHelps(roster.mentors(), mentee, terms), found);
                found.forEach((code, count) -> codes.merge(code, count, Integer::sum));
            }
        });
        assertEquals(6, codes.size(), "each code occurs: " + codes);
    }

    private static Map<String, Integer> plainHelps(List<Mentor> mentors, Mentee mentee, Terms terms) {
        var most = new HashMap<String, Integer>();
        for (var language : all(mentors, Mentor::languages)) {
            open(most, "another-language", mentors, mentee, Changed.language(mentee, language), terms);
        }
        for (var format : all(mentors, Mentor::formats)) {
            open(most, "another-format", mentors, mentee, Changed.format(mentee, format), terms);
        }
        for (var field : List.of("finance", "finance.accounting", "finance.banking", "law.tax", "law.trade")) {
            boolean offered =
                    mentors.stream().anyMatch(mentor -> mentor.fields().contains(field));
            if (offered && Fields.sameArea(field, mentee.field())) {
                open(most, "neighbouring-field", mentors, mentee, Changed.neighbour(mentee, field), terms);
            }
        }
        for (var area : List.of("finance", "law")) {
            if (!Fields.sameArea(area, mentee.field())) {
                open(most, "another-area", mentors, mentee, Changed.neighbour(mentee, area), terms);
            }
        }
        int wider = Math.min(mentee.zoneReachMinutes() + 60, 720);
        open(most, "wider-zone", mentors, mentee, Changed.reach(mentee, wider), terms);
        int atOwnLevel = count(
                mentors,
                mentor -> mentor.seniority() == mentee.seniority()
                        && HardRule.IN_FORCE.stream()
                                .allMatch(rule -> rule == HardRule.SENIORITY || rule.allows(mentor, mentee, terms)));
        if (atOwnLevel > 0) {
            most.put("own-level", atOwnLevel);
        }
        return most;
    }

    private static Set<String> all(List<Mentor> mentors, Function<Mentor, Set<String>> words) {
        return mentors.stream().flatMap(mentor -> words.apply(mentor).stream()).collect(Collectors.toSet());
    }

    private static void open(
            Map<String, Integer> most, String code, List<Mentor> mentors, Mentee mentee, Mentee changed, Terms terms) {
        int opened = count(
                mentors,
                mentor -> !HardRule.allAllow(mentor, mentee, terms) && HardRule.allAllow(mentor, changed, terms));
        if (opened > 0) {
            most.merge(code, opened, Math::max);
        }
    }

    private static int count(List<Mentor> mentors, Predicate<Mentor> fits) {
        return (int) mentors.stream().filter(fits).count();
    }

    private static Funnel.Prospects nobody(int mentors) {
        var none = new long[Bits.words(mentors)];
        return new Funnel.Prospects() {
            @Override
            public long[] room() {
                return none;
            }

            @Override
            public long[] near(HardRule fact) {
                return none.clone();
            }

            @Override
            public long[] reachable(Revised revised, boolean exact) {
                return none;
            }

            @Override
            public boolean takes(int person, Revised revised, boolean exact) {
                return false;
            }
        };
    }

    private interface Check {
        void on(Packed packed);
    }

    private static void forEachMarket(Check check) {
        for (int seed = 0; seed < MARKETS; seed++) {
            var market = new RandomMarket(seed).upTo(seed % 10 == 0 ? 80 : 10, 6);
            check.on(new Packed(market, POLICIES.get(seed % POLICIES.size()), seed));
        }
    }

    private static Map<String, Integer> byCode(List<Removal> removals) {
        var byCode = new LinkedHashMap<String, Integer>();
        removals.forEach(removal -> byCode.put(removal.code(), removal.mentors()));
        assertEquals(removals.size(), byCode.size(), "each code once");
        return byCode;
    }

    private static int sum(List<Removal> removals) {
        return removals.stream().mapToInt(Removal::mentors).sum();
    }
}
