package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;

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

        /** Whoever is not among these would not take the asker, however well this fact was changed; likewise. */
        long[] reachable(HardRule fact);

        /** Whether this person, who is no candidate, might take the asker at best; asked before the change is worked out. */
        boolean mightTake(int person, HardRule fact);

        /** Whether this person would have taken the asker as changed in this fact. */
        boolean takes(int person, HardRule fact, Supplier<A> changed);
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
        for (var fact : Crowd.FACTS) {
            var changes = crowd.changes(fact, asker);
            if (!changes.isEmpty()) {
                var turn = new Turn(fact, prospects);
                for (var offer : turn.offers(changes)) {
                    var known = best.get(offer.change.code());
                    if (known == null || !known.matched) {
                        boolean matched = turn.matched(offer.change);
                        if (known == null || matched) {
                            best.put(offer.change.code(), new Offer<>(offer.change, offer.opened, matched));
                        }
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

    private boolean fits(int person, A changed) {
        return !crowd.minds(person, changed) || crowd.liked(person, changed) && crowd.likes(person, changed);
    }

    /** One fact at a time is thought to be otherwise. */
    private final class Turn {
        private final HardRule fact;
        private final Prospects<A> prospects;
        /** Where least scores are in force, they are asked about again, as scores change with what is asked for. */
        private final boolean minding = crowd.anyMinds(asker);

        /** Who passes all rules but this one, least scores apart, and is no candidate. */
        private final long[] kept;

        private boolean room;
        /** Of those and of the candidates, who might take the asker if this fact was changed in the best way. */
        private long[] hopeful;

        Turn(HardRule fact, Prospects<A> prospects) {
            this.fact = fact;
            this.prospects = prospects;
            kept = base.clone();
            for (int other = 0; other < FACTS; other++) {
                if (Crowd.FACTS.get(other) != fact) {
                    Bits.and(kept, passing[other]);
                }
            }
            long[] free = prospects.room();
            for (int word = 0; word < kept.length; word++) {
                kept[word] &= ~candidates[word];
                room |= (kept[word] & free[word]) != 0;
            }
        }

        /** Changes that open someone, those that open most first, then by name. */
        List<Offer<A>> offers(List<Crowd.Change<A>> changes) {
            var offers = new ArrayList<Offer<A>>();
            for (var change : changes) {
                int opened = opened(change);
                if (opened > 0) {
                    offers.add(new Offer<>(change, opened, false));
                }
            }
            offers.sort(Comparator.comparing((Offer<A> offer) -> -offer.opened)
                    .thenComparing(offer -> offer.change.value()));
            return offers;
        }

        private int opened(Crowd.Change<A> change) {
            if (!minding) {
                return Bits.countBoth(kept, change.passing());
            }
            long[] opened = kept.clone();
            Bits.and(opened, change.passing());
            A changed = change.asker().get();
            Bits.keep(opened, person -> fits(person, changed));
            return Bits.count(opened);
        }

        boolean matched(Crowd.Change<A> change) {
            if (room && !minding && finds(change)) {
                return true;
            }
            if (hopeful == null) {
                hopeful = hopeful();
            }
            // Only those who have what is added see the asker with other eyes.
            for (int word = 0; word < hopeful.length; word++) {
                for (long left = hopeful[word] & change.passing()[word]; left != 0; left &= left - 1) {
                    int person = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                    if (prospects.takes(person, fact, change.asker())
                            && (!minding || fits(person, change.asker().get()))) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean finds(Crowd.Change<A> change) {
            long[] free = prospects.room();
            for (int word = 0; word < kept.length; word++) {
                if ((kept[word] & change.passing()[word] & free[word]) != 0) {
                    return true;
                }
            }
            return false;
        }

        private long[] hopeful() {
            long[] near = prospects.near(fact);
            long[] reachable = prospects.reachable(fact);
            long[] might = kept.clone();
            Bits.and(might, reachable);
            Bits.keep(might, person -> prospects.mightTake(person, fact));
            for (int word = 0; word < might.length; word++) {
                might[word] |= candidates[word] & near[word];
            }
            return might;
        }
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
