package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rules that a pair may not break, in the order in which a mentor's removal is put down to one of them. */
enum HardRule {
    FIELD("field", (mentor, mentee, terms) -> Fields.at(mentor, mentee) != Fields.ELSEWHERE),
    ZONE_REACH("zone", (mentor, mentee, terms) -> Zones.apart(mentor, mentee) <= mentee.zoneReachMinutes()),
    SENIORITY("seniority", (mentor, mentee, terms) -> mentor.seniority() > mentee.seniority()),
    LANGUAGE("language", (mentor, mentee, terms) -> !Collections.disjoint(mentor.languages(), mentee.languages())),
    FORMAT("format", (mentor, mentee, terms) -> !Collections.disjoint(mentor.formats(), mentee.formats())),

    // The next three share one code and one sentence, or a report would tell who refused or blocked whom.
    NOT_ONESELF(Neutral.CODE, (mentor, mentee, terms) -> !mentor.person().equals(mentee.person())),
    OTHER_ORGANISATION(
            Neutral.CODE,
            (mentor, mentee, terms) -> !mentee.avoidOwnOrganisation() || !Organisations.same(mentor, mentee)),
    NOT_EXCLUDED(Neutral.CODE, (mentor, mentee, terms) -> !mentee.excluded().contains(mentor.id())),
    // What the other side thinks too little of reads like them: only one's own least score has a name.
    LEAST_MENTOR_SCORE(
            Neutral.CODE,
            "below-least-score",
            (mentor, mentee, terms) -> terms.mentor().inner(mentor, mentee) >= terms.leastMentorInner(mentor)),

    LEAST_MENTEE_SCORE(
            "below-least-score",
            Neutral.CODE,
            (mentor, mentee, terms) -> terms.mentee().inner(mentor, mentee) >= terms.leastMenteeInner()),
    FREE_SEAT("no-free-seat", (mentor, mentee, terms) -> mentor.capacity() > 0);

    /** All rules, so that the loop over every pair does not copy {@link #values()}. */
    static final List<HardRule> IN_FORCE = List.of(values());

    private interface Check {
        boolean allows(Mentor mentor, Mentee mentee, Terms terms);
    }

    /** Code and sentence for the mentee. */
    final String code;

    final String sentence;
    /** Code and sentence for the mentor. */
    final String mentorCode;

    final String mentorSentence;

    private final Check test;

    HardRule(String code, Check test) {
        this(code, code, test);
    }

    HardRule(String code, String mentorCode, Check test) {
        this.code = code;
        this.mentorCode = mentorCode;
        this.test = test;
        sentence = Sentences.of("rule." + code + ".mentee");
        mentorSentence = Sentences.of("rule." + mentorCode + ".mentor");
    }

    boolean allows(Mentor mentor, Mentee mentee, Terms terms) {
        return test.allows(mentor, mentee, terms);
    }

    static boolean allAllow(Mentor mentor, Mentee mentee, Terms terms) {
        for (var rule : IN_FORCE) {
            if (!rule.allows(mentor, mentee, terms)) {
                return false;
            }
        }
        return true;
    }

    /** What this pair breaks; the neutral reason appears once, however many rules stand behind it. */
    static List<Removal> brokenBy(Mentor mentor, Mentee mentee, Terms terms) {
        var broken = new ArrayList<Removal>();
        for (var rule : IN_FORCE) {
            var removal = new Removal(rule.code, 1, rule.sentence);
            if (!rule.allows(mentor, mentee, terms) && !broken.contains(removal)) {
                broken.add(removal);
            }
        }
        return broken;
    }

    /** Apart, because an enum's constants cannot refer to its own static fields. */
    private static final class Neutral {
        static final String CODE = "not-available";
    }
}
