package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/** What each fact of a pair is worth to one side (share times weight), looked up instead of computed. */
final class Worths {
    private static final int MOST_STEPS = 5;

    /** By the position of the field, {@link Fields#ELSEWHERE} first; all later ones count as the fourth. */
    private final int[] field = new int[6];

    private final int[] seniority = new int[2 * MOST_STEPS + 1];
    /** By the minutes apart. */
    final int[] zone = new int[Zones.HALF_DAY + 1];

    /** By the size of one's own set, then by the words shared; only for sizes that occur. */
    final int[][] topics;

    final int[][] formats;
    final int[][] languages;
    /** For a mentor whose mentee asks for no particular topic. */
    final int allTopics;

    Worths(Side side, Scale scale, Words topics, Words formats, Words languages) {
        Arrays.setAll(field, at -> scale.weight(ScorePart.FIELD) * ScorePart.field(side, at + Fields.ELSEWHERE));
        Arrays.setAll(seniority, at -> scale.weight(ScorePart.SENIORITY) * ScorePart.seniority(at - MOST_STEPS));
        Arrays.setAll(zone, apart -> scale.weight(ScorePart.ZONE) * ScorePart.zone(apart));
        this.topics = rows(side, topics, scale.weight(ScorePart.TOPICS), ScorePart::topics);
        this.formats = rows(side, formats, scale.weight(ScorePart.FORMATS), ScorePart::formats);
        this.languages = rows(side, languages, scale.weight(ScorePart.LANGUAGES), ScorePart::languages);
        allTopics = scale.weight(ScorePart.TOPICS) * ScorePart.FULL;
    }

    int field(int at) {
        return field[Math.min(at, 3) - Fields.ELSEWHERE];
    }

    int seniority(int steps) {
        return seniority[steps + MOST_STEPS];
    }

    private static int[][] rows(Side side, Words words, int weight, IntBinaryOperator share) {
        int[] sizes = (side == Side.MENTEE ? words.mentees() : words.mentors()).size();
        int[][] rows = new int[Arrays.stream(sizes).max().orElse(0) + 1][];
        for (int size : sizes) {
            if (rows[size] == null) {
                rows[size] = new int[size + 1];
                Arrays.setAll(rows[size], shared -> weight * share.applyAsInt(shared, size));
            }
        }
        return rows;
    }
}
