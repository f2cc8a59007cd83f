package org.mentorher.matching.engine;

import java.util.Set;
import java.util.function.ToIntFunction;

/** The parts of the score. Each says how well a pair does, from 0 to {@link #FULL}, and why, in words. */
enum ScorePart {
    FIELD("field", Weights::field) {
        @Override
        int share(Mentor mentor, Mentee mentee) {
            int at = Fields.exactAt(mentor, mentee);
            if (at >= 0) {
                return at == 0 ? FULL : FULL / 6 * 5;
            }
            return Fields.anyInArea(mentor, mentee) ? FULL / 2 : 0;
        }

        @Override
        String sentence(Mentor mentor, Mentee mentee) {
            int at = Fields.exactAt(mentor, mentee);
            if (at >= 0) {
                return at == 0 ? "Works in the field you asked for" : "Also works in the field you asked for";
            }
            return Fields.anyInArea(mentor, mentee)
                    ? "Works in the same area as the field you asked for"
                    : "Works in another area";
        }
    },

    TOPICS("topics", Weights::topics) {
        @Override
        int share(Mentor mentor, Mentee mentee) {
            int asked = mentee.topics().size();
            return asked == 0 ? FULL : part(shared(mentee.topics(), mentor.topics()), asked);
        }

        @Override
        String sentence(Mentor mentor, Mentee mentee) {
            return mentee.topics().isEmpty()
                    ? "You asked for no particular topic"
                    : "Can advise on " + outOf(mentee.topics(), mentor.topics(), "topic");
        }
    },

    SENIORITY("seniority", Weights::seniority) {
        @Override
        int share(Mentor mentor, Mentee mentee) {
            int steps = mentor.seniority() - mentee.seniority();
            if (steps < 1) {
                return 0;
            }
            // One or two steps up still remember the mentee's next move; each step more costs a quarter.
            return steps <= 2 ? FULL : FULL / 4 * (6 - steps);
        }

        @Override
        String sentence(Mentor mentor, Mentee mentee) {
            int steps = mentor.seniority() - mentee.seniority();
            if (steps < 1) {
                return "Is not more senior than you";
            }
            return steps == 1 ? "Is one step more senior than you" : "Is " + steps + " steps more senior than you";
        }
    },

    ZONE("zone", Weights::zone) {
        @Override
        int share(Mentor mentor, Mentee mentee) {
            return part(HALF_DAY - minutesApart(mentor, mentee), HALF_DAY);
        }

        @Override
        String sentence(Mentor mentor, Mentee mentee) {
            int apart = minutesApart(mentor, mentee);
            if (apart == 0) {
                return "Lives by the same clock as you";
            }
            var hours = apart / 60 == 0 ? "" : apart / 60 + " h";
            var minutes = apart % 60 == 0 ? "" : apart % 60 + " min";
            return "Is " + (hours + " " + minutes).strip() + " away by the clock";
        }
    },

    FORMATS("formats", Weights::formats) {
        @Override
        int share(Mentor mentor, Mentee mentee) {
            int agreed = mentee.formats().size();
            return agreed == 0 ? 0 : part(shared(mentee.formats(), mentor.formats()), agreed);
        }

        @Override
        String sentence(Mentor mentor, Mentee mentee) {
            return "Offers " + outOf(mentee.formats(), mentor.formats(), "meeting format");
        }
    },

    LANGUAGES("languages", Weights::languages) {
        @Override
        int share(Mentor mentor, Mentee mentee) {
            int shared = shared(mentee.languages(), mentor.languages());
            if (shared == 0) {
                return 0;
            }
            // The first shared language is a hard rule and earns nothing, unless it is the only one she has.
            int further = mentee.languages().size() - 1;
            return further == 0 ? FULL : part(shared - 1, further);
        }

        @Override
        String sentence(Mentor mentor, Mentee mentee) {
            return "Speaks " + outOf(mentee.languages(), mentor.languages(), "language");
        }
    };

    /** Divisible by every number up to 16, so that thirds or sevenths of a list are exact and add up again. */
    static final int FULL = 720_720;

    private static final int HALF_DAY = 12 * 60;

    final String code;
    private final ToIntFunction<Weights> weight;

    ScorePart(String code, ToIntFunction<Weights> weight) {
        this.code = code;
        this.weight = weight;
    }

    int weight(Weights weights) {
        return weight.applyAsInt(weights);
    }

    abstract int share(Mentor mentor, Mentee mentee);

    abstract String sentence(Mentor mentor, Mentee mentee);

    private static int part(int some, int all) {
        return (int) ((long) FULL * some / all);
    }

    /** Around the clock: 13 hours east and 11 hours west of UTC differ by a date, not by an hour. */
    private static int minutesApart(Mentor mentor, Mentee mentee) {
        int apart = Math.floorMod(mentor.utcOffsetMinutes() - mentee.utcOffsetMinutes(), 2 * HALF_DAY);
        return Math.min(apart, 2 * HALF_DAY - apart);
    }

    private static int shared(Set<String> hers, Set<String> theirs) {
        int shared = 0;
        for (var one : hers) {
            if (theirs.contains(one)) {
                shared++;
            }
        }
        return shared;
    }

    private static String outOf(Set<String> hers, Set<String> theirs, String noun) {
        int shared = shared(hers, theirs);
        if (shared == 0) {
            return "none of your " + noun + "s";
        }
        if (shared < hers.size()) {
            return shared + " of your " + hers.size() + " " + noun + "s";
        }
        return shared == 1 ? "your " + noun : "all " + shared + " of your " + noun + "s";
    }
}
