package org.mentorher.matching.engine;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The rows of a matching, each worked out when it is read. */
final class Explanations {
    private static final int ALTERNATIVES = 3;

    private final Packed market;
    private final Candidates candidates;
    private final Graph graph;
    private final int[] choice;
    private final Seating seating;
    private final Verdicts verdicts;
    private final int[] mentorRanks;
    private final Supplier<LeftOver> leftOver;
    private final Supplier<SeatsLeft> seatsLeft;

    Explanations(Packed market, Candidates candidates, Method method, int[] choice) {
        this.market = market;
        this.candidates = candidates;
        this.choice = choice;
        graph = candidates.graph();
        var claims = new Claims(market);
        seating = Seating.of(graph, choice);
        mentorRanks = seating.mentorRanks();
        verdicts = new Verdicts(market, claims, seating);
        leftOver =
                once(() -> new LeftOver(market, graph, claims, seating, verdicts, Admission.of(graph, choice, method)));
        seatsLeft = once(() -> new SeatsLeft(market, graph, choice, seating, method));
    }

    List<Pair> pairs() {
        int[] score = ofPairs(mentee -> Scale.outside(market.menteeInner(graph.mentor()[choice[mentee]], mentee)));
        int[] byId = byId(choice.length, mentee -> choice[mentee] != Graph.NONE, this::menteeId);
        long[] keys = new long[byId.length];
        Arrays.setAll(keys, place -> (long) (Scale.BEST - score[byId[place]]) << 32 | place);
        Arrays.sort(keys);
        int[] bestFirst = Arrays.stream(keys).mapToInt(key -> byId[(int) key]).toArray();
        return rows(bestFirst, this::pair);
    }

    List<Unmatched> unmatched() {
        return rows(
                byId(choice.length, mentee -> choice[mentee] == Graph.NONE, this::menteeId),
                mentee -> leftOver.get().unmatched(mentee));
    }

    List<Unfilled> unfilled() {
        return rows(
                byId(graph.mentors(), seating::hasRoom, this::mentorId),
                mentor -> seatsLeft.get().unfilled(mentor));
    }

    /** The figures over the pairs, apart from what other methods would give. */
    Quality quality(List<Quality.Price> prices) {
        var mentees = Quality.OneSide.of(
                ofPairs(mentee -> candidates.rank(mentee, choice[mentee])),
                ofPairs(mentee -> Scale.outside(market.menteeInner(graph.mentor()[choice[mentee]], mentee))));
        var mentors = Quality.OneSide.of(
                mentorRanks,
                ofPairs(mentee -> Scale.outside(market.mentorInner(graph.mentor()[choice[mentee]], mentee))));
        return Quality.of(graph, choice, mentees, mentors, prices);
    }

    private int[] ofPairs(IntUnaryOperator figure) {
        return IntStream.range(0, choice.length)
                .map(mentee -> choice[mentee] == Graph.NONE ? 0 : figure.applyAsInt(mentee))
                .toArray();
    }

    private Pair pair(int mentee) {
        int number = graph.mentor()[choice[mentee]];
        var her = market.roster.mentees().get(mentee);
        var mentor = market.roster.mentors().get(number);
        return new Pair(
                her.id(),
                mentor.id(),
                Scale.outside(market.menteeInner(number, mentee)),
                candidates.rank(mentee, choice[mentee]),
                market.terms.mentee().reasons(mentor, her),
                Scale.outside(market.mentorInner(number, mentee)),
                mentorRanks[mentee],
                market.terms.mentor().reasons(mentor, her),
                alternatives(mentee));
    }

    private List<Alternative> alternatives(int mentee) {
        var alternatives = new ArrayList<Alternative>(ALTERNATIVES);
        for (int edge = graph.first()[mentee];
                edge < graph.first()[mentee + 1] && alternatives.size() < ALTERNATIVES;
                edge++) {
            int mentor = graph.mentor()[edge];
            if (edge != choice[mentee]) {
                var verdict =
                        edge < choice[mentee] ? verdicts.on(mentor, mentee) : new Verdicts.Verdict("ranked-lower", 0);
                int score = Scale.outside(market.menteeInner(mentor, mentee));
                alternatives.add(new Alternative(mentorId(mentor), score, verdict.code(), verdict.text()));
            }
        }
        return alternatives;
    }

    private UUID menteeId(int mentee) {
        return market.roster.mentees().get(mentee).id();
    }

    private UUID mentorId(int mentor) {
        return market.roster.mentors().get(mentor).id();
    }

    /** By id and not by number, so that two rounds with different seeds can be laid side by side. */
    private static int[] byId(int people, IntPredicate among, IntFunction<UUID> id) {
        return Ids.sort(IntStream.range(0, people).filter(among).toArray(), id);
    }

    private static <T> List<T> rows(int[] people, IntFunction<T> row) {
        final class Rows extends AbstractList<T> implements RandomAccess {
            @Override
            public T get(int index) {
                return row.apply(people[index]);
            }

            @Override
            public int size() {
                return people.length;
            }
        }
        return new Rows();
    }

    /** What nobody asks for is never worked out. */
    private static <T> Supplier<T> once(Supplier<T> supplier) {
        return new Supplier<>() {
            private T value;

            @Override
            public synchronized T get() {
                if (value == null) {
                    value = supplier.get();
                }
                return value;
            }
        };
    }
}
