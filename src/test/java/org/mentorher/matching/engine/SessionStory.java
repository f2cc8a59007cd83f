package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;

/** What happens in one session, drawn from a seed, and the market as it then stands. */
final class SessionStory {
    final SplittableRandom random;
    private final RandomMarket source;
    private final long seed;
    final Policy policy;
    private final List<Mentor> mentors;
    private final List<Mentee> mentees;
    private final List<Mentee> gone = new ArrayList<>();
    final Map<UUID, UUID> agreed = new TreeMap<>();
    final Session session;
    int left;

    SessionStory(long seed, int budget, long spare) {
        this.seed = seed;
        random = new SplittableRandom(seed);
        source = new RandomMarket(seed);
        policy = new Policy(
                Weights.DEFAULT,
                Weights.MENTOR_DEFAULT,
                random.nextInt(3) == 0 ? random.nextInt(80) : 0,
                random.nextInt(3) == 0 ? random.nextInt(80) : 0,
                random.nextBoolean() ? Policy.Priority.FIRST : Policy.Priority.AMONG_EQUALS,
                random.nextInt(1, 4),
                budget,
                4 * budget,
                0);
        var market = source.upTo(10, 24);
        mentors = new ArrayList<>(market.mentors());
        mentees = new ArrayList<>(market.mentees());
        session = Session.of(market, policy, seed, spare);
    }

    void goOn() {
        if (random.nextInt(3) == 0) {
            agree();
        } else {
            comeOrGo();
        }
    }

    void comeOrGo() {
        if (mentees.isEmpty() || random.nextInt(3) > 0) {
            boolean again = !gone.isEmpty() && random.nextInt(4) == 0;
            var mentee = again ? gone.removeLast() : source.mentee(mentors);
            mentees.add(mentee);
            session.arrive(mentee);
        } else {
            var mentee = mentees.remove(random.nextInt(mentees.size()));
            gone.add(mentee);
            session.leave(mentee.id());
            left++;
        }
    }

    /** Mostly a suggested pair, sometimes any. */
    private void agree() {
        var suggested = random.nextInt(4) > 0 ? session.suggested() : List.<Session.Match>of();
        if (!suggested.isEmpty()) {
            var match = suggested.get(random.nextInt(suggested.size()));
            agree(match.mentee(), match.mentor());
        } else if (!mentees.isEmpty() && !mentors.isEmpty()) {
            var mentor = mentors.get(random.nextInt(mentors.size()));
            if (mentor.capacity() > 0) {
                agree(mentees.get(random.nextInt(mentees.size())).id(), mentor.id());
            }
        }
    }

    private void agree(UUID mentee, UUID mentor) {
        session.agree(mentee, mentor);
        agreed.put(mentee, mentor);
        mentees.removeIf(open -> open.id().equals(mentee));
        mentors.replaceAll(one -> one.id().equals(mentor) ? Changed.capacity(one, one.capacity() - 1) : one);
    }

    Market market() {
        return new Market(mentors, mentees);
    }

    /** As the matcher does it, without the explanations. */
    Map<UUID, UUID> fromScratch() {
        var packed = new Packed(market(), policy, seed);
        var graph = Candidates.enough(packed, Progress.NONE).graph();
        int[] choice = DeferredAcceptance.choice(graph);
        var pairs = new TreeMap<UUID, UUID>();
        for (int mentee = 0; mentee < choice.length; mentee++) {
            if (choice[mentee] != Graph.NONE) {
                pairs.put(
                        packed.roster.mentees().get(mentee).id(),
                        packed.roster
                                .mentors()
                                .get(graph.mentor()[choice[mentee]])
                                .id());
            }
        }
        return pairs;
    }
}
