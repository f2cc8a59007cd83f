package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;

/** The rules that a pair may not break, in the order in which a mentor's removal is put down to one of them. */
enum HardRule {
    FIELD("field", "Works in another area than the one you asked for", Fields::anyInArea),
    SENIORITY(
            "seniority",
            "Is not at least one step more senior than you",
            (mentor, mentee) -> mentor.seniority() > mentee.seniority()),
    LANGUAGE(
            "language",
            "Shares no language with you",
            (mentor, mentee) -> !Collections.disjoint(mentor.languages(), mentee.languages())),
    FORMAT(
            "format",
            "Offers none of the meeting formats you agreed to",
            (mentor, mentee) -> !Collections.disjoint(mentor.formats(), mentee.formats())),

    // The next three share one code and one sentence, or a report would tell who refused or blocked whom.
    NOT_ONESELF(
            Neutral.CODE, Neutral.SENTENCE, (mentor, mentee) -> !mentor.person().equals(mentee.person())),
    OTHER_ORGANISATION(
            Neutral.CODE,
            Neutral.SENTENCE,
            (mentor, mentee) -> !mentee.avoidOwnOrganisation() || !sameOrganisation(mentor, mentee)),
    NOT_EXCLUDED(
            Neutral.CODE,
            Neutral.SENTENCE,
            (mentor, mentee) -> !mentee.excluded().contains(mentor.id())),

    FREE_SEAT("no-free-seat", "Has no free seat at present", (mentor, mentee) -> mentor.capacity() > 0);

    /** All rules, so that the loop over every pair does not copy {@link #values()}. */
    static final List<HardRule> IN_FORCE = List.of(values());

    final String code;
    final String sentence;
    private final BiPredicate<Mentor, Mentee> test;

    HardRule(String code, String sentence, BiPredicate<Mentor, Mentee> test) {
        this.code = code;
        this.sentence = sentence;
        this.test = test;
    }

    boolean allows(Mentor mentor, Mentee mentee) {
        return test.test(mentor, mentee);
    }

    static boolean allAllow(Mentor mentor, Mentee mentee) {
        for (var rule : IN_FORCE) {
            if (!rule.allows(mentor, mentee)) {
                return false;
            }
        }
        return true;
    }

    /** What this pair breaks; the neutral reason appears once, however many rules stand behind it. */
    static List<Removal> brokenBy(Mentor mentor, Mentee mentee) {
        var broken = new ArrayList<Removal>();
        for (var rule : IN_FORCE) {
            var removal = new Removal(rule.code, 1, rule.sentence);
            if (!rule.allows(mentor, mentee) && !broken.contains(removal)) {
                broken.add(removal);
            }
        }
        return broken;
    }

    private static boolean sameOrganisation(Mentor mentor, Mentee mentee) {
        var hers = mentee.organisation().strip();
        return !hers.isEmpty() && hers.equalsIgnoreCase(mentor.organisation().strip());
    }

    /** Apart, because an enum's constants cannot refer to its own static fields. */
    private static final class Neutral {
        static final String CODE = "not-available";
        static final String SENTENCE = "Is not available for this request";
    }
}
