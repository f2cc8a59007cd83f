package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
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
    /** Who that is; or {@link Graph#NONE}. */
    private final int[] mentorOf;
    /** Whoever offers a mentee less does not get her. */
    private final int[] wants;
    /** For each step who may want more than that. */
    private final long[][] level = new long[2 * Scale.INNER_BEST / STEP + 1][];

    private static final int STEP = 256;

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
        mentorOf = Arrays.stream(choice)
                .map(edge -> edge == Graph.NONE ? Graph.NONE : graph.mentor()[edge])
                .toArray();
        wants = new int[choice.length];
        Arrays.setAll(wants, this::wants);
        Arrays.setAll(level, step -> new long[unmatched.length]);
        for (int mentee = 0; mentee < choice.length; mentee++) {
            for (int step = Math.max(0, wants[mentee] / STEP); step < level.length; step++) {
                Bits.set(level[step], mentee);
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

    /** What mentees have, in hundredths, and so what they want more than; less than nothing if whoever comes will do. */
    private int wants(int mentee) {
        if (choice[mentee] == Graph.NONE) {
            return -1;
        }
        if (method != Method.STABLE) {
            return graph.weight()[choice[mentee]];
        }
        return market.mentees.named().size(mentee) > 0 ? -1 : had[mentee];
    }

    private final class Standing implements Funnel.Prospects {
        private final int mentor;
        private final int[] others;
        /** Of each of these the own score and the mentor's, in hundredths. */
        private int[] hers;

        private int[] mentors;

        Standing(int mentor, long[] candidates) {
            this.mentor = mentor;
            others = Arrays.stream(Bits.people(candidates))
                    .filter(mentee -> mentorOf[mentee] != mentor)
                    .toArray();
        }

        @Override
        public long[] room() {
            return unmatched;
        }

        @Override
        public long[] near(HardRule fact) {
            if (hers == null) {
                hers = Arrays.stream(others)
                        .map(mentee -> market.menteeInner(mentor, mentee))
                        .toArray();
                mentors = Arrays.stream(others)
                        .map(mentee -> market.mentorInner(mentor, mentee))
                        .toArray();
            }
            var near = new long[unmatched.length];
            var part =
                    switch (fact) {
                        case FIELD -> ScorePart.FIELD;
                        case LANGUAGE -> ScorePart.LANGUAGES;
                        case FORMAT -> ScorePart.FORMATS;
                        default -> null;
                    };
            if (part != null) {
                int more = market.terms.mentee().most(part);
                int mentorsMore = market.terms.mentor().most(part);
                for (int at = 0; at < others.length; at++) {
                    if (comes(others[at], hers[at] + more, mentors[at] + mentorsMore)) {
                        Bits.set(near, others[at]);
                    }
                }
            }
            return near;
        }

        @Override
        public long[] reachable(Revised revised, boolean exact) {
            int hers = revised.best(Side.MENTEE, exact);
            return level[(method == Method.STABLE ? hers : hers + revised.best(Side.MENTOR, exact)) / STEP];
        }

        @Override
        public boolean takes(int mentee, Revised revised, boolean exact) {
            return comes(
                    mentee,
                    revised.menteeInner(mentee, exact),
                    method == Method.STABLE ? 0 : revised.mentorInner(mentee, exact));
        }

        /** Whether she would rather be here, or the round rather have her here, with these scores in hundredths. */
        private boolean comes(int mentee, int hers, int mentors) {
            // Most do not come, and that one number tells.
            if ((method == Method.STABLE ? hers : hers + mentors) < wants[mentee]) {
                return false;
            }
            int has = mentorOf[mentee];
            if (has == Graph.NONE) {
                return true;
            }
            if (method != Method.STABLE) {
                return hers + mentors > wants[mentee];
            }
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
