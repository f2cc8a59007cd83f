package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Follows all mentors of a market through the hard rules for one mentee who was left without. */
final class Funnel {
    private final Mentee mentee;
    private final Terms terms;
    private final LinkedHashMap<String, Removal> removals = new LinkedHashMap<>();
    private final int[] removed = new int[HardRule.IN_FORCE.size()];
    private final Openings openings;
    private int candidates;

    private Funnel(Mentee mentee, Terms terms) {
        this.mentee = mentee;
        this.terms = terms;
        openings = new Openings(mentee);
    }

    static Unmatched explain(Mentee mentee, List<Mentor> mentors, Terms terms) {
        var funnel = new Funnel(mentee, terms);
        mentors.forEach(funnel::pass);
        return new Unmatched(
                mentee.id(), mentors.size(), funnel.candidates, funnel.removals(), funnel.openings.helps());
    }

    private void pass(Mentor mentor) {
        HardRule first = null;
        for (var rule : HardRule.IN_FORCE) {
            if (rule.allows(mentor, mentee, terms)) {
                continue;
            }
            if (first != null) {
                removed[first.ordinal()]++;
                return;
            }
            first = rule;
        }
        if (first == null) {
            candidates++;
        } else {
            removed[first.ordinal()]++;
            openings.add(first, mentor);
        }
    }

    /** Rules of one code are summed: apart, their counts would tell what the neutral reason hides. */
    private List<Removal> removals() {
        for (var rule : HardRule.IN_FORCE) {
            if (removed[rule.ordinal()] > 0) {
                removals.merge(
                        rule.code,
                        new Removal(rule.code, removed[rule.ordinal()], rule.sentence),
                        (one, other) -> new Removal(one.code(), one.mentors() + other.mentors(), one.text()));
            }
        }
        var all = new ArrayList<>(removals.values());
        if (candidates > 0) {
            // Neither method leaves a mentee over while one of her candidates has a seat.
            var text = candidates == 1
                    ? "1 mentor fits, but the seats went to others"
                    : candidates + " mentors fit, but all their seats went to others";
            all.add(new Removal("seats-taken", candidates, text));
        }
        return all;
    }
}
