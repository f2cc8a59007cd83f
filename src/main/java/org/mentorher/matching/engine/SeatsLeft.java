package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

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
    private final long[] nobody;

    SeatsLeft(Packed market, Graph graph, int[] choice, Seating seating, Method method) {
        this.market = market;
        this.graph = graph;
        this.choice = choice;
        this.seating = seating;
        this.method = method;
        crowd = new MenteeCrowd(market.roster, market.terms);
        unmatched = new long[Bits.words(market.mentees())];
        nobody = new long[unmatched.length];
        for (int mentee = 0; mentee < choice.length; mentee++) {
            if (choice[mentee] == Graph.NONE) {
                Bits.set(unmatched, mentee);
            }
        }
    }

    Unfilled unfilled(int mentor) {
        var one = market.roster.mentors().get(mentor);
        var funnel = new Funnel<>(crowd, one, Side.MENTOR);
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

    private final class Standing implements Funnel.Prospects<Mentor> {
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
            if (Crowd.part(fact) == null) {
                return nobody;
            }
            var near = others.clone();
            Bits.keep(near, mentee -> mightTake(mentee, fact));
            return near;
        }

        @Override
        public long[] reachable(HardRule fact) {
            return crowd.open();
        }

        @Override
        public boolean mightTake(int mentee, HardRule fact) {
            var part = Crowd.part(fact);
            return comes(
                    mentee,
                    market.menteeInner(mentor, mentee)
                            + (part == null ? 0 : market.terms.mentee().most(part)),
                    market.mentorInner(mentor, mentee)
                            + (part == null ? 0 : market.terms.mentor().most(part)));
        }

        @Override
        public boolean takes(int mentee, HardRule fact, Supplier<Mentor> changed) {
            if (Crowd.part(fact) == null) {
                return true;
            }
            var her = market.roster.mentees().get(mentee);
            return comes(
                    mentee,
                    market.terms.mentee().inner(changed.get(), her),
                    market.terms.mentor().inner(changed.get(), her));
        }

        /** Whether she would rather be here, or the round rather have her here, with these scores in hundredths. */
        private boolean comes(int mentee, int hers, int mentors) {
            if (choice[mentee] == Graph.NONE) {
                return true;
            }
            if (method != Method.STABLE) {
                return hers + mentors > graph.weight()[choice[mentee]];
            }
            int has = graph.mentor()[choice[mentee]];
            int named = named(mentee, mentor) - named(mentee, has);
            int better = named != 0 ? -named : hers - market.menteeInner(has, mentee);
            return better > 0
                    || better == 0
                            && market.roster.tie()[mentor] < market.roster.tie()[has];
        }

        private int named(int mentee, int one) {
            var named = market.roster.mentees().get(mentee).ranked();
            int place = named.isEmpty()
                    ? -1
                    : named.indexOf(market.roster.mentors().get(one).id());
            return place < 0 ? Mentee.MOST_RANKED : place;
        }
    }
}
