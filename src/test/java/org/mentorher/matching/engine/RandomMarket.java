package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/** Makes small, crowded markets from a seed: few fields, so that people compete, and every hard rule bites at times. */
final class RandomMarket {
    private final SplittableRandom random;

    RandomMarket(long seed) {
        random = new SplittableRandom(seed);
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
                some(1, 2, "en", "fr", "sw"),
                some(1, 3, "VIDEO", "PHONE", "OFFICE", "GROUP"),
                some(0, 3, "boards", "negotiation", "pay", "visibility"),
                30 * random.nextInt(-24, 29),
                "org " + random.nextInt(4));
    }

    private Mentee mentee(List<Mentor> mentors) {
        // Now and then a mentor asks for a mentor, herself among them.
        var person = !mentors.isEmpty() && random.nextInt(8) == 0 ? any(mentors).person() : id();
        return new Mentee(
                id(),
                person,
                some(1, 1, "finance", "finance.accounting", "law.tax", "law.trade")
                        .iterator()
                        .next(),
                random.nextInt(4),
                some(1, 2, "en", "fr", "sw"),
                some(1, 3, "VIDEO", "PHONE", "OFFICE", "GROUP"),
                some(0, 3, "boards", "negotiation", "pay", "visibility"),
                30 * random.nextInt(-24, 29),
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
