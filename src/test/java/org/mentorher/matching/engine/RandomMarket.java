package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/** Makes small, crowded markets from a seed: few fields, so that people compete, and every hard rule bites at times. */
final class RandomMarket {
    private final SplittableRandom random;
    private final Pool languages;
    private final Pool formats;
    private final Pool topics;

    /** In one market of four, one kind of words has more of them than a mask holds. */
    RandomMarket(long seed) {
        random = new SplittableRandom(seed);
        languages = seed % 12 == 1 ? Pool.MANY : new Pool("en", "fr", "sw");
        formats = seed % 12 == 5 ? Pool.MANY : new Pool("VIDEO", "PHONE", "OFFICE", "GROUP");
        topics = seed % 12 == 9 ? Pool.MANY : new Pool("boards", "negotiation", "pay", "visibility");
    }

    /** Words to take some of; who chooses from many takes more. */
    private record Pool(String... words) {
        static final Pool MANY =
                new Pool(IntStream.range(0, 90).mapToObj(word -> "word " + word).toArray(String[]::new));

        Set<String> some(RandomMarket market, int least, int most) {
            return market.some(least, words.length > 64 ? 20 : most, words);
        }
    }

    Market upTo(int mostMentors, int mostMentees) {
        var mentors = new ArrayList<Mentor>();
        for (int left = random.nextInt(mostMentors + 1); left > 0; left--) {
            mentors.add(mentor());
        }
        var mentees = new ArrayList<Mentee>();
        for (int left = random.nextInt(mostMentees + 1); left > 0; left--) {
            mentees.add(mentee(mentors));
        }
        return new Market(mentors, mentees);
    }

    Mentor mentor() {
        var fields =
                List.copyOf(some(1, 2, "finance", "finance.accounting", "finance.banking", "law.tax", "law.trade"));
        return new Mentor(
                id(),
                id(),
                random.nextInt(4),
                fields,
                random.nextInt(1, 6),
                languages.some(this, 1, 2),
                formats.some(this, 1, 3),
                topics.some(this, 0, 3),
                30 * random.nextInt(-24, 29),
                "org " + random.nextInt(4),
                random.nextInt(4) == 0 ? 40 + random.nextInt(50) : null,
                random.nextInt(3));
    }

    Mentee mentee(List<Mentor> mentors) {
        // Now and then a mentor asks for a mentor, herself among them.
        var person = !mentors.isEmpty() && random.nextInt(8) == 0 ? any(mentors).person() : id();
        return new Mentee(
                id(),
                person,
                some(1, 1, "finance", "finance.accounting", "law.tax", "law.trade")
                        .iterator()
                        .next(),
                random.nextBoolean() ? null : some(0, 2, "finance", "finance.banking", "law.tax", "law.trade", "arts"),
                random.nextInt(4),
                languages.some(this, 1, 2),
                formats.some(this, 1, 3),
                topics.some(this, 0, 3),
                30 * random.nextInt(-24, 29),
                random.nextBoolean() ? null : 60 * random.nextInt(13),
                "ORG " + random.nextInt(4) + " ",
                random.nextBoolean(),
                List.copyOf(ids(mentors, 5)),
                random.nextInt(3),
                ids(mentors, 3));
    }

    /** As many of the words as the bounds allow, in random order. */
    private Set<String> some(int least, int most, String... words) {
        int count = random.nextInt(least, most + 1);
        var chosen = new LinkedHashSet<String>();
        while (chosen.size() < count) {
            chosen.add(words[random.nextInt(words.length)]);
        }
        return chosen;
    }

    private Set<UUID> ids(List<Mentor> mentors, int most) {
        var ids = new HashSet<UUID>();
        for (int left = random.nextInt(most + 1); left > 0 && !mentors.isEmpty(); left--) {
            ids.add(any(mentors).id());
        }
        return ids;
    }

    private Mentor any(List<Mentor> mentors) {
        return mentors.get(random.nextInt(mentors.size()));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
