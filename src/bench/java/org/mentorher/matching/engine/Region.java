package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Parts of the world with how many of the people live there, by which clocks, and what they speak. Invented figures. */
enum Region {
    WEST_AND_CENTRAL_EUROPE_WEST_AFRICA(
            27,
            new int[] {0, 60, 60, 60},
            new Vocabulary("en", "fr", "de", "es", "pt", "it", "ha"),
            85,
            35,
            25,
            15,
            8,
            10,
            6),
    EAST_AFRICA_EAST_EUROPE_MIDDLE_EAST(
            16,
            new int[] {120, 120, 180, 180, 210, 240},
            new Vocabulary("en", "sw", "ar", "fr", "pl", "tr", "am"),
            75,
            30,
            35,
            15,
            10,
            10,
            8),
    SOUTH_ASIA(
            18,
            new int[] {300, 330, 330, 330, 345, 360},
            new Vocabulary("en", "hi", "bn", "ur", "ta"),
            85,
            60,
            20,
            15,
            15),
    EAST_ASIA(
            15, new int[] {420, 420, 480, 480, 540}, new Vocabulary("en", "zh", "vi", "ja", "id"), 60, 35, 25, 15, 20),
    OCEANIA(3, new int[] {600, 600, 780}, new Vocabulary("en", "zh"), 98, 10),
    NORTH_AMERICA(13, new int[] {-300, -300, -360, -420, -480}, new Vocabulary("en", "es", "fr", "zh"), 97, 25, 10, 6),
    LATIN_AMERICA(8, new int[] {-180, -180, -240, -300, -360}, new Vocabulary("es", "pt", "en"), 70, 35, 50);

    /** All regions by their shares, one entry for each percent. */
    private static final Region[] BY_SHARE = Arrays.stream(values())
            .flatMap(region -> IntStream.range(0, region.percent).mapToObj(one -> region))
            .toArray(Region[]::new);

    private final int percent;
    final int[] clocks;
    final Vocabulary languages;
    final int[] chances;

    Region(int percent, int[] clocks, Vocabulary languages, int... chances) {
        this.percent = percent;
        this.clocks = clocks;
        this.languages = languages;
        this.chances = chances;
    }

    static Region any(SplittableRandom random) {
        return BY_SHARE[random.nextInt(BY_SHARE.length)];
    }

    int clock(SplittableRandom random) {
        return clocks[random.nextInt(clocks.length)];
    }
}
