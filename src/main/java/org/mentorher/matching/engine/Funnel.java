package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Follows a crowd through the hard rules for one who asks: each person is put down to the first rule that fails, and
 * what is left are the candidates. Says the same as asking {@link HardRule} about person by person.
 */
final class Funnel {
    /** What would become of the one who asks, had she asked differently; in this round, all others being as they are. */
    interface Prospects {
        /** Who would have had a place for anyone; not to be changed. */
        long[] room();

        /** Candidates for whom a better score in this fact might make the difference; a set of the caller's own. */
        long[] near(HardRule fact);

        /** Who might take an asker with the best scores that the change can lead to; not to be changed. */
        long[] reachable(Revised revised, boolean exact);

        /** Whether this person would have taken the asker as revised. */
        boolean takes(int person, Revised revised, boolean exact);
    }

    private static final int FACTS = Crowd.FACTS.size();

    private final Crowd crowd;
    private final int asker;
    private final Side reader;
    private final long[][] passing = new long[FACTS][];
    /** Beyond these words, nobody passes the first rule. */
    private int from;

    private int end;
    private final long[] candidates;
    private int count;
    private int[] barred = new int[8];
    private int barredCount;
    private final LinkedHashMap<String, Integer> removed = new LinkedHashMap<>();

    /** @param reader whom the texts are addressed to, the one who asks */
    Funnel(Crowd crowd, int asker, Side reader) {
        this.crowd = crowd;
        this.asker = asker;
        this.reader = reader;
        Arrays.setAll(passing, fact -> crowd.passing(Crowd.FACTS.get(fact), asker));
        crowd.eachBarred(asker, this::bar);
        candidates = passing[0].clone();
        count = crowd.size();
        end = candidates.length;
        while (end > 0 && candidates[end - 1] == 0) {
            end--;
        }
        while (from < end && candidates[from] == 0) {
            from++;
        }
        remove(HardRule.FIELD);
        for (int fact = 1; fact < FACTS; fact++) {
            and(candidates, passing[fact], from, end);
            remove(Crowd.FACTS.get(fact));
        }
        clearBarred(candidates);
        remove(HardRule.NOT_EXCLUDED);
        if (crowd.minding(asker) != null) {
            var scores = crowd.revised(asker, null);
            long[] minding = crowd.minding(asker);
            Bits.keep(candidates, minding, person -> scores.liked(person, false));
            remove(HardRule.NOT_EXCLUDED);
            Bits.keep(candidates, minding, person -> scores.likes(person, false));
            remove(HardRule.LEAST_MENTEE_SCORE);
        }
        and(candidates, crowd.open(), from, end);
        remove(HardRule.FREE_SEAT);
    }

    private void bar(int person) {
        if (barredCount == barred.length) {
            barred = Arrays.copyOf(barred, 2 * barredCount);
        }
        barred[barredCount++] = person;
    }

    private void clearBarred(long[] set) {
        for (int at = 0; at < barredCount; at++) {
            Bits.clear(set, barred[at]);
        }
    }

    private static void and(long[] set, long[] other, int from, int end) {
        for (int word = from; word < end; word++) {
            set[word] &= other[word];
        }
    }

    /** Puts down to a rule who is no candidate any more. Rules of one code are summed: apart, their counts would tell
     * what the neutral reason hides. */
    private void remove(HardRule rule) {
        int left = 0;
        for (int word = from; word < end; word++) {
            left += Long.bitCount(candidates[word]);
        }
        if (left < count) {
            removed.merge(rule.code, count - left, Integer::sum);
        }
        count = left;
    }

    int candidateCount() {
        return count;
    }

    /** Those who pass every rule; not to be changed. */
    long[] candidates() {
        return candidates;
    }

    /** In the order of the rules; with the candidates they account for everyone exactly once. */
    List<Removal> removals() {
        return removed.entrySet().stream()
                .map(entry -> new Removal(entry.getKey(), entry.getValue(), words("rule." + entry.getKey())))
                .toList();
    }

    /** For each kind of change the best: one that would have led to a match, else the one that opens most. */
    List<Help> helps(Prospects prospects) {
        var best = new HashMap<String, Help>();
        for (var fact : Crowd.FACTS) {
            var changes = crowd.changes(fact, asker);
            if (!changes.isEmpty()) {
                // Who does not pass the first rule is only worth looking at where it is the one left out.
                boolean all = fact == Crowd.FACTS.getFirst();
                int first = all ? 0 : from;
                int last = all ? candidates.length : end;
                long[] others = allBut(fact, first, last);
                addBest(changes, new Turn(crowd, asker, fact, others, first, last, candidates, prospects), best);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparing((Help help) -> !help.wouldHaveMatched())
                        .thenComparing(help -> -help.mentors())
                        .thenComparing(Help::code))
                .toList();
    }

    /** What a change opens is worked out in full only where it might be the best of its kind. */
    private void addBest(List<Crowd.Change> changes, Turn turn, Map<String, Help> best) {
        var offers = new PriorityQueue<>(changes.size(), Offer.BEST_FIRST);
        changes.forEach(change -> offers.add(turn.offer(change)));
        while (!offers.isEmpty() && offers.peek().opened > 0) {
            var offer = offers.poll();
            var known = best.get(offer.change.code());
            if (known != null && (known.wouldHaveMatched() || !turn.matched(offer.change))) {
                continue;
            }
            if (!offer.exact) {
                offers.add(turn.exact(offer.change));
            } else {
                best.put(offer.change.code(), help(offer, turn.matched(offer.change)));
            }
        }
    }

    /** Who is no candidate, but passes all rules other than this one and least scores. */
    private long[] allBut(HardRule fact, int first, int last) {
        long[] others = new long[candidates.length];
        long[] open = crowd.open();
        for (int word = first; word < last; word++) {
            others[word] = open[word] & ~candidates[word];
        }
        for (int other = 0; other < FACTS; other++) {
            if (Crowd.FACTS.get(other) != fact) {
                and(others, passing[other], first, last);
            }
        }
        clearBarred(others);
        return others;
    }

    /**
     * @param opened how many people the change opens, or at most opens
     * @param exact whether it is just as many
     */
    record Offer(Crowd.Change change, int opened, boolean exact) {
        /** Those that open most, then by name; what is not known in full is worked out before one that opens as many. */
        static final Comparator<Offer> BEST_FIRST = Comparator.comparingInt((Offer offer) -> -offer.opened)
                .thenComparing(offer -> offer.exact)
                .thenComparing(offer -> offer.change.value());
    }

    private Help help(Offer offer, boolean matched) {
        var text = words("help." + offer.change.code(), offer.opened, offer.change.value());
        return new Help(offer.change.code(), offer.opened, matched, matched ? text + words("help.matched") : text);
    }

    private String words(String key, Object... values) {
        return Sentences.of(key + (reader == Side.MENTEE ? ".mentee" : ".mentor"), values);
    }
}
