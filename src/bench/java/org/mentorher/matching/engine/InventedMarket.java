package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A market of invented people that looks like a large programme: few fields that many want and many that few want, a
 * pyramid of seniority with mentors higher up, clocks and languages by {@link Region}, some who name mentors, come back or
 * exclude somebody. Each person follows from the seed and a number alone and is made when asked for.
 *
 * @param mentees how many; mentors are a quarter of it
 * @param seats per mentee, 0.25 to 1.25: every mentor has 1 to 5
 * @param seed the same seed gives the same people
 */
record InventedMarket(int mentees, double seats, long seed) {
    private static final String[] AREAS = {
        "technology", "finance", "health", "education", "engineering", "marketing",
        "law", "operations", "science", "media", "government", "agriculture"
    };
    private static final String[] BRANCHES = {
        "practice", "management", "strategy", "research", "sales", "risk", "policy", "people"
    };
    private static final List<String> FIELDS = IntStream.range(0, AREAS.length * BRANCHES.length)
            .mapToObj(field -> AREAS[field % AREAS.length] + "." + BRANCHES[field / AREAS.length])
            .toList();
    private static final Zipf FIELD_SHARES = new Zipf(FIELDS.size(), 0.9);

    private static final Vocabulary TOPICS = new Vocabulary(
            "leadership",
            "negotiation",
            "career change",
            "confidence",
            "boards",
            "returning to work",
            "visibility",
            "conflict",
            "delegation",
            "hiring",
            "funding",
            "work abroad",
            "networks",
            "public speaking",
            "pay",
            "part-time",
            "writing",
            "retirement",
            "founding",
            "succession");
    private static final Zipf TOPIC_SHARES = new Zipf(TOPICS.size(), 0.7);
    private static final Vocabulary FORMATS = new Vocabulary("VIDEO", "PHONE", "OFFICE", "GROUP");

    /** Percent at each step of the ladder, entry to C-suite. */
    private static final int[] MENTOR_PYRAMID = {0, 6, 22, 32, 26, 14};

    private static final int[] MENTEE_PYRAMID = {36, 32, 20, 9, 3, 0};
    private static final Integer[] ZONE_REACHES = {null, null, null, null, null, null, 180, 240, 300, 480};

    Market market() {
        return new Market(allMentors().toList(), allMentees().toList());
    }

    int mentors() {
        return Math.max(1, mentees / 4);
    }

    Stream<Mentor> allMentors() {
        return IntStream.range(0, mentors()).mapToObj(this::mentor);
    }

    Stream<Mentee> allMentees() {
        return IntStream.range(0, mentees).mapToObj(this::mentee);
    }

    Mentor mentor(int number) {
        var random = person(-1 - number);
        int main = FIELD_SHARES.at(random.nextDouble());
        var id = id(random);
        var region = Region.any(random);
        var fields = new LinkedHashSet<>(List.of(FIELDS.get(main)));
        if (random.nextInt(100) < 50) {
            fields.add(FIELDS.get(main % AREAS.length + AREAS.length * random.nextInt(BRANCHES.length)));
        }
        if (random.nextInt(100) < 15) {
            fields.add(FIELDS.get(FIELD_SHARES.at(random.nextDouble())));
        }
        int capacity = Capacities.one(random, seats);
        return new Mentor(
                id,
                id,
                capacity,
                List.copyOf(fields),
                step(random, MENTOR_PYRAMID),
                region.languages.some(random, region.chances),
                FORMATS.some(random, 90, 50, 25, 20),
                TOPICS.some(random, TOPIC_SHARES, 2 + random.nextInt(5)),
                region.clock(random),
                organisation(random),
                random.nextInt(100) < 10 ? 40 : null,
                random.nextInt(100) < 10 ? 1 : null);
    }

    Mentee mentee(int number) {
        var random = person(number);
        var id = id(random);
        int field = FIELD_SHARES.at(random.nextDouble());
        var region = Region.any(random);
        return new Mentee(
                id,
                id,
                random.nextInt(100) < 4 ? AREAS[field % AREAS.length] : FIELDS.get(field),
                random.nextInt(100) < 20 ? Set.of() : null,
                step(random, MENTEE_PYRAMID),
                region.languages.some(random, region.chances),
                FORMATS.some(random, 90, 40, 30, 30),
                TOPICS.some(random, TOPIC_SHARES, 1 + random.nextInt(3)),
                region.clock(random),
                ZONE_REACHES[random.nextInt(ZONE_REACHES.length)],
                organisation(random),
                random.nextInt(100) < 50,
                random.nextInt(100) < 10 ? named(random, field) : List.of(),
                Math.max(0, random.nextInt(20) - 17),
                random.nextInt(100) < 3 ? Set.of(anyMentor(random)) : Set.of());
    }

    /** Up to three mentors whose main field is the one asked for. */
    private List<UUID> named(SplittableRandom random, int field) {
        var named = new ArrayList<UUID>();
        for (int look = 0; look < 30 && named.size() < 3; look++) {
            var other = person(-1 - random.nextInt(mentors()));
            boolean fits = FIELD_SHARES.at(other.nextDouble()) == field;
            var id = id(other);
            if (fits && !named.contains(id)) {
                named.add(id);
            }
        }
        return named;
    }

    private UUID anyMentor(SplittableRandom random) {
        var other = person(-1 - random.nextInt(mentors()));
        other.nextDouble();
        return id(other);
    }

    private SplittableRandom person(int number) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
    }

    private static UUID id(SplittableRandom random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static int step(SplittableRandom random, int[] pyramid) {
        int left = random.nextInt(100);
        int step = 0;
        while (left >= pyramid[step]) {
            left -= pyramid[step++];
        }
        return step;
    }

    private String organisation(SplittableRandom random) {
        int employers = Math.max(1, mentees / 50);
        return random.nextInt(100) < 20 ? "" : "Employer " + (int) (employers * Math.pow(random.nextDouble(), 2));
    }
}
