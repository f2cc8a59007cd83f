package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Explains to a mentor why seats are left in this round. Whether a change would have filled one is exact under STABLE for
 * a mentor who has nobody, by the same reasoning as in {@link Admission} from the other side: someone of the changed list
 * would rather have come than stay, in the stable matching that is best for mentees. It is an estimate for one who has
 * mentees already and for the other methods, where a mentee moves if that adds to the total.
 */
final class SeatsLeft {
    private final Packed market;
    private final Graph graph;
    private final int[] choice;
    private final Seating seating;
    private final Method method;
    private final MenteeCrowd crowd;
    private final long[] unmatched;
    /** What each mentee's mentor is to her, in hundredths. */
    private final int[] had;

    SeatsLeft(Packed market, Graph graph, int[] choice, Seating seating, Method method) {
        this.market = market;
        this.graph = graph;
        this.choice = choice;
        this.seating = seating;
        this.method = method;
        crowd = new MenteeCrowd(market);
        unmatched = new long[Bits.words(market.mentees())];
        had = new int[choice.length];
        for (int mentee = 0; mentee < choice.length; mentee++) {
            if (choice[mentee] == Graph.NONE) {
                Bits.set(unmatched, mentee);
            } else {
                had[mentee] = market.menteeInner(graph.mentor()[choice[mentee]], mentee);
            }
        }
    }

    Unfilled unfilled(int mentor) {
        var one = market.roster.mentors().get(mentor);
        var funnel = new Funnel(crowd, mentor, Side.MENTOR);
        int held = seating.filled(mentor);
        int candidates = funnel.candidateCount();
        var removals = new ArrayList<>(funnel.removals());
        add(removals, "yours", held);
        add(removals, "went-elsewhere", candidates - held);
        return new Unfilled(
                one.id(),
                graph.capacity()[mentor] - held,
                market.mentees(),
                candidates,
                removals,
                funnel.helps(new Standing(mentor, funnel.candidates())));
    }

    private static void add(List<Removal> removals, String code, int mentees) {
        if (mentees > 0) {
            removals.add(new Removal(code, mentees, Sentences.of("removal." + code + ".mentor", mentees)));
        }
    }

    private final class Standing implements Funnel.Prospects {
        private final int mentor;
        private final long[] others;

        Standing(int mentor, long[] candidates) {
            this.mentor = mentor;
            others = candidates.clone();
            Bits.keep(others, mentee -> choice[mentee] == Graph.NONE || graph.mentor()[choice[mentee]] != mentor);
        }

        @Override
        public long[] room() {
            return unmatched;
        }

        @Override
        public long[] near(HardRule fact) {
            return fact == HardRule.SENIORITY ? new long[others.length] : others.clone();
        }

        @Override
        public long[] reachable(HardRule fact) {
            return crowd.open();
        }

        @Override
        public boolean takes(int mentee, Revised revised, boolean exact) {
            if (choice[mentee] == Graph.NONE) {
                return true;
            }
            int hers = revised.menteeInner(mentee, exact);
            if (method != Method.STABLE) {
                return hers + revised.mentorInner(mentee, exact) > graph.weight()[choice[mentee]];
            }
            int has = graph.mentor()[choice[mentee]];
            int named = named(mentee, mentor) - named(mentee, has);
            int better = named != 0 ? -named : hers - had[mentee];
            return better > 0
                    || better == 0
                            && market.roster.tie()[mentor] < market.roster.tie()[has];
        }

        private int named(int mentee, int one) {
            int place = market.mentees.named().indexOf(mentee, one);
            return place < 0 ? Mentee.MOST_RANKED : place;
        }
    }
}
