package org.mentorher.matching.engine;

import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The parts of both scores. Each says how well a pair does in the eyes of one side, from 0 to {@link #FULL}, and why, in
 * words. The static methods hold the formulas, for records and packed arrays alike.
 */
enum ScorePart {
    FIELD("field", Weights::field) {
        @Override
        int share(Side side, Mentor mentor, Mentee mentee) {
            return field(side, Fields.at(mentor, mentee));
        }

        @Override
        String sentence(Side side, Mentor mentor, Mentee mentee) {
            int at = Fields.at(mentor, mentee);
            if (at >= 0) {
                return text(side, at == 0 ? "main" : "further");
            }
            var inArea = Fields.anyInArea(mentor, mentee) ? "area" : "neighbour";
            return text(side, at == Fields.NEIGHBOUR ? inArea : "elsewhere");
        }
    },

    TOPICS("topics", Weights::topics) {
        @Override
        int share(Side side, Mentor mentor, Mentee mentee) {
            var own = side == Side.MENTEE ? mentee.topics() : mentor.topics();
            return mentee.topics().isEmpty() ? FULL : topics(shared(mentor.topics(), mentee.topics()), own.size());
        }

        @Override
        String sentence(Side side, Mentor mentor, Mentee mentee) {
            if (mentee.topics().isEmpty()) {
                return text(side, "any");
            }
            return side == Side.MENTOR && mentor.topics().isEmpty()
                    ? text(side, "unnamed")
                    : outOf(side, mentor.topics(), mentee.topics());
        }
    },

    SENIORITY("seniority", Weights::seniority) {
        @Override
        int share(Side side, Mentor mentor, Mentee mentee) {
            return seniority(mentor.seniority() - mentee.seniority());
        }

        @Override
        String sentence(Side side, Mentor mentor, Mentee mentee) {
            int steps = mentor.seniority() - mentee.seniority();
            return steps < 1 ? text(side, "not-above") : text(side, "above", steps);
        }
    },

    ZONE("zone", Weights::zone) {
        @Override
        int share(Side side, Mentor mentor, Mentee mentee) {
            return zone(Zones.apart(mentor, mentee));
        }

        @Override
        String sentence(Side side, Mentor mentor, Mentee mentee) {
            int hours = Zones.apart(mentor, mentee) / 60;
            int minutes = Zones.apart(mentor, mentee) % 60;
            if (minutes == 0) {
                return hours == 0 ? text(side, "same") : text(side, "hours", hours);
            }
            return text(side, hours == 0 ? "minutes" : "both", hours, minutes);
        }
    },

    FORMATS("formats", Weights::formats) {
        @Override
        int share(Side side, Mentor mentor, Mentee mentee) {
            var own = side == Side.MENTEE ? mentee.formats() : mentor.formats();
            return formats(shared(mentor.formats(), mentee.formats()), own.size());
        }

        @Override
        String sentence(Side side, Mentor mentor, Mentee mentee) {
            return outOf(side, mentor.formats(), mentee.formats());
        }
    },

    LANGUAGES("languages", Weights::languages) {
        @Override
        int share(Side side, Mentor mentor, Mentee mentee) {
            var own = side == Side.MENTEE ? mentee.languages() : mentor.languages();
            return languages(shared(mentor.languages(), mentee.languages()), own.size());
        }

        @Override
        String sentence(Side side, Mentor mentor, Mentee mentee) {
            return outOf(side, mentor.languages(), mentee.languages());
        }
    };

    /** Divisible by every number up to 16, so that thirds or sevenths of a list are exact and add up again. */
    static final int FULL = 720_720;

    final String code;
    private final ToIntFunction<Weights> weight;

    ScorePart(String code, ToIntFunction<Weights> weight) {
        this.code = code;
        this.weight = weight;
    }

    int weight(Weights weights) {
        return weight.applyAsInt(weights);
    }

    abstract int share(Side side, Mentor mentor, Mentee mentee);

    /** Addressed to that side, about the other. */
    abstract String sentence(Side side, Mentor mentor, Mentee mentee);

    /**
     * A mentee minds little which of the mentor's fields is hers; a mentor would rather advise on the main one, and each
     * later one counts less.
     *
     * @param at a position in the mentor's list, {@link Fields#NEIGHBOUR} or {@link Fields#ELSEWHERE}
     */
    static int field(Side side, int at) {
        if (at < 0) {
            int neighbour = side == Side.MENTEE ? FULL / 2 : FULL / 3;
            return at == Fields.NEIGHBOUR ? neighbour : 0;
        }
        int later = side == Side.MENTEE ? Math.min(at, 1) : Math.min(at, 3);
        return FULL / 6 * (6 - later);
    }

    /** The share of one's own topics, where she asks for any; one who named none takes all. */
    static int topics(int shared, int own) {
        return own == 0 ? FULL : part(shared, own);
    }

    /** One or two steps apart, the mentor still remembers the mentee's next move; each step more costs a quarter. */
    static int seniority(int steps) {
        if (steps < 1) {
            return 0;
        }
        return steps <= 2 ? FULL : FULL / 4 * (6 - steps);
    }

    static int zone(int minutesApart) {
        return part(Zones.HALF_DAY - minutesApart, Zones.HALF_DAY);
    }

    static int formats(int shared, int own) {
        return own == 0 ? 0 : part(shared, own);
    }

    /** The first shared language is a hard rule and earns nothing, unless it is one's only one. */
    static int languages(int shared, int own) {
        if (shared == 0) {
            return 0;
        }
        return own == 1 ? FULL : part(shared - 1, own - 1);
    }

    String text(Side side, String fact, Object... values) {
        return Sentences.of("part." + code + "." + fact + "." + (side == Side.MENTEE ? "mentee" : "mentor"), values);
    }

    String outOf(Side side, Set<String> mentors, Set<String> mentees) {
        int own = side == Side.MENTEE ? mentees.size() : mentors.size();
        int shared = shared(mentors, mentees);
        if (shared == 0) {
            return text(side, "none");
        }
        return shared < own ? text(side, "some", shared, own) : text(side, "all", shared);
    }

    private static int part(int some, int all) {
        return (int) ((long) FULL * some / all);
    }

    static int shared(Set<String> mentors, Set<String> mentees) {
        int shared = 0;
        for (var one : mentees) {
            if (mentors.contains(one)) {
                shared++;
            }
        }
        return shared;
    }
}
