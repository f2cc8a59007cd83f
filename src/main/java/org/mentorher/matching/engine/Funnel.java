package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Follows a crowd through the hard rules for one who asks: each person is put down to the first rule that fails, and
 * what is left are the candidates. Says the same as asking {@link HardRule} about person by person.
 */
final class Funnel<A> {
    /** What would become of the one who asks, had she asked differently; in this round, all others being as they are. */
    interface Prospects<A> {
        /** Who would have had a place for anyone; not to be changed. */
        long[] room();

        /** Candidates for whom a better score in this fact might make the difference; not to be changed. */
        long[] near(HardRule fact);

        /** Whether this person would have taken the asker as changed. */
        boolean takes(int person, A asker);
    }

    private static final int FACTS = Crowd.FACTS.size();

    private final Crowd<A> crowd;
    private final A asker;
    private final Side reader;
    private final long[][] passing = new long[FACTS][];
    /** Who is available and open. */
    private final long[] base;

    private final long[] candidates;
    private final LinkedHashMap<String, Integer> removed = new LinkedHashMap<>();

    /** @param reader whom the texts are addressed to, the one who asks */
    Funnel(Crowd<A> crowd, A asker, Side reader) {
        this.crowd = crowd;
        this.asker = asker;
        this.reader = reader;
        candidates = Bits.all(crowd.size());
        int left = crowd.size();
        for (int fact = 0; fact < FACTS; fact++) {
            passing[fact] = crowd.passing(Crowd.FACTS.get(fact), asker);
            left = remove(Crowd.FACTS.get(fact), left, passing[fact]);
        }
        base = crowd.available(asker);
        left = remove(HardRule.NOT_EXCLUDED, left, base);
        if (crowd.anyMinds(asker)) {
            Bits.keep(candidates, person -> !crowd.minds(person, asker) || crowd.liked(person, asker));
            left = remove(HardRule.NOT_EXCLUDED, left, candidates);
            Bits.keep(candidates, person -> !crowd.minds(person, asker) || crowd.likes(person, asker));
            left = remove(HardRule.LEAST_MENTEE_SCORE, left, candidates);
        }
        remove(HardRule.FREE_SEAT, left, crowd.open());
        Bits.and(base, crowd.open());
    }

    /** Rules of one code are summed: apart, their counts would tell what the neutral reason hides. */
    private int remove(HardRule rule, int before, long[] passing) {
        Bits.and(candidates, passing);
        int left = Bits.count(candidates);
        if (left < before) {
            removed.merge(rule.code, before - left, Integer::sum);
        }
        return left;
    }

    int candidateCount() {
        return Bits.count(candidates);
    }

    /** Those who pass every rule; not to be changed. */
    long[] candidates() {
        return candidates;
    }

    /** In the order of the rules; with the candidates they account for everyone exactly once. */
    List<Removal> removals() {
        return removed.entrySet().stream()
                .map(entry -> new Removal(
                        entry.getKey(), entry.getValue(), words("rule." + entry.getKey())))
                .toList();
    }

    /** For each kind of change the best: one that would have led to a match, else the one that opens most. */
    List<Help> helps(Prospects<A> prospects) {
        var best = new LinkedHashMap<String, Offer<A>>();
        for (int fact = 0; fact < FACTS; fact++) {
            var others = others(fact);
            for (var offer : offers(fact, others)) {
                var known = best.get(offer.change.code());
                if (known == null || !known.matched) {
                    boolean matched = matched(fact, others, offer.change, prospects);
                    if (known == null || matched) {
                        best.put(offer.change.code(), new Offer<>(offer.change, offer.opened, matched));
                    }
                }
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparing((Offer<A> offer) -> !offer.matched)
                        .thenComparing(offer -> -offer.opened)
                        .thenComparing(offer -> offer.change.code()))
                .map(this::help)
                .toList();
    }

    private record Offer<A>(Crowd.Change<A> change, int opened, boolean matched) {}

    /** Who passes all rules but one, least scores apart. */
    private long[] others(int fact) {
        long[] others = base.clone();
        for (int other = 0; other < FACTS; other++) {
            if (other != fact) {
                Bits.and(others, passing[other]);
            }
        }
        return others;
    }

    /** Changes that open someone, those that open most first, then by name. */
    private List<Offer<A>> offers(int fact, long[] others) {
        var offers = new ArrayList<Offer<A>>();
        for (var change : crowd.changes(Crowd.FACTS.get(fact), asker)) {
            int opened = crowd.anyMinds(asker)
                    ? Bits.countWithout(after(fact, others, change), candidates)
                    : Bits.countWithout(others, change.passing(), candidates);
            if (opened > 0) {
                offers.add(new Offer<>(change, opened, false));
            }
        }
        offers.sort(Comparator.comparing((Offer<A> offer) -> -offer.opened)
                .thenComparing(offer -> offer.change.value()));
        return offers;
    }

    /** The candidates after a change; where least scores are in force they are asked again, as scores change with it. */
    private long[] after(int fact, long[] others, Crowd.Change<A> change) {
        long[] after = others.clone();
        for (int word = 0; word < after.length; word++) {
            after[word] &= passing[fact][word] | change.passing()[word];
        }
        if (crowd.anyMinds(asker)) {
            A changed = change.asker().get();
            Bits.keep(
                    after,
                    person -> !crowd.minds(person, changed)
                            || crowd.liked(person, changed) && crowd.likes(person, changed));
        }
        return after;
    }

    private boolean matched(int fact, long[] others, Crowd.Change<A> change, Prospects<A> prospects) {
        long[] after = after(fact, others, change);
        long[] near = prospects.near(Crowd.FACTS.get(fact));
        boolean room = false;
        for (int word = 0; word < after.length; word++) {
            long opened = after[word] & ~candidates[word];
            room |= (opened & prospects.room()[word]) != 0;
            after[word] = opened | after[word] & near[word];
        }
        if (room) {
            return true;
        }
        A changed = change.asker().get();
        return Bits.any(after, person -> prospects.takes(person, changed));
    }

    private Help help(Offer<A> offer) {
        var text = words("help." + offer.change.code(), offer.opened, offer.change.value());
        return new Help(
                offer.change.code(),
                offer.opened,
                offer.matched,
                offer.matched ? text + words("help.matched") : text);
    }

    private String words(String key, Object... values) {
        return Sentences.of(key + (reader == Side.MENTEE ? ".mentee" : ".mentor"), values);
    }
}
