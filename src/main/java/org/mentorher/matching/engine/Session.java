package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The time between two rounds: mentees arrive and drop out, pairs are agreed, and the stable matching of all who are
 * open is kept up to date. It is always what {@link Matcher} makes with {@link Method#STABLE}, the policy and the seed
 * from the market as it stands: the open mentees, and the mentors with a seat less for each agreed pair (their waiting
 * seats stay as they were). In what order people came and went does not matter. The one exception: what the policy's
 * budgets cut from a list is not looked for again when a mentor's last seat is agreed.
 *
 * <p>Lists once made are kept, as far as memory allows. Arrivals go on asking where the others stopped. After somebody left, or
 * agreed on other than her first wish, all ask again from their stored lists, once for any number of such changes:
 * whoever made others move may have moved half the market, and filling only the seat that she leaves would not lead to
 * the matching that is best for mentees. Nothing is worked out before it is asked for.
 *
 * <p>Mentors who come, or free more seats, need a new session. Not for several threads at once.
 */
public final class Session {
    /**
     * Two people who are matched.
     *
     * @param score the mentee's own, 0-100
     */
    public record Match(UUID mentee, UUID mentor, int score) {}

    /** Half a gigabyte; enough for some 100,000 requests. */
    private static final long CANDIDATES_TO_SPARE = 64_000_000;

    private final Terms terms;
    private final List<Mentor> mentors;
    private final Map<UUID, Integer> mentorNumbers = new HashMap<>();
    /** In the order of ids. */
    private final Map<UUID, Asker> open = new TreeMap<>();

    private final Map<UUID, Match> agreed = new TreeMap<>();
    private final Asker.Order order;
    private final AskersLists lists;
    private final Acceptance acceptance;
    /** Some of them may have left since. */
    private List<Asker> arrived = new ArrayList<>();

    private boolean fromStart;

    private Session(Market market, Policy policy, long seed, long spare) {
        terms = Terms.of(policy);
        mentors = new ArrayList<>(market.mentors());
        for (int number = 0; number < mentors.size(); number++) {
            mentorNumbers.put(mentors.get(number).id(), number);
        }
        order = new Asker.Order(policy.priority(), new Lots(seed));
        lists = new AskersLists(mentors, policy, seed, spare);
        acceptance = new Acceptance(mentors.stream().mapToInt(Mentor::capacity).toArray());
        market.mentees().forEach(this::arrive);
    }

    /**
     * @param seed draws the lots that settle ties; any value
     * @throws NullPointerException if an argument is null
     */
    public static Session of(Market market, Policy policy, long seed) {
        return of(market, policy, seed, CANDIDATES_TO_SPARE);
    }

    /** @param spare see {@link AskersLists} */
    static Session of(Market market, Policy policy, long seed, long spare) {
        return new Session(market, policy, seed, spare);
    }

    /**
     * A mentee opens a request; one who left may come back.
     *
     * @throws IllegalArgumentException if her request is open or agreed already
     */
    public void arrive(Mentee mentee) {
        if (open.containsKey(mentee.id()) || agreed.containsKey(mentee.id())) {
            throw new IllegalArgumentException("mentee comes twice: " + mentee.id());
        }
        var asker = new Asker(mentee, order);
        open.put(mentee.id(), asker);
        arrived.add(asker);
    }

    /**
     * A mentee drops out.
     *
     * @throws IllegalArgumentException if her request is not open
     */
    public void leave(UUID mentee) {
        fromStart |= takeOut(mentee).hasCandidates();
    }

    /**
     * Both have agreed: the pair takes a seat and stays. It need not have been suggested, and no rule is asked.
     *
     * @throws IllegalArgumentException if her request is not open, the session does not have the mentor, or no seat is
     *     left
     */
    public void agree(UUID mentee, UUID mentor) {
        var number = mentorNumbers.get(Objects.requireNonNull(mentor, "mentor"));
        if (number == null || mentors.get(number).capacity() == 0) {
            throw new IllegalArgumentException("mentor without a seat: " + mentor);
        }
        var asker = takeOut(mentee);
        var before = mentors.get(number);
        agreed.put(mentee, match(asker, before));
        mentors.set(number, before.withCapacity(before.capacity() - 1));
        // Had she, who asked nobody else, been the first to ask, nobody would have met anything but one seat less.
        boolean stays = !fromStart && asker.isAtFirst() && acceptance.giveUp(number, asker);
        acceptance.removeSeat(number);
        fromStart |= !stays;
    }

    /** The pairs agreed in this session, in the order of the mentees' ids. */
    public List<Match> agreed() {
        return List.copyOf(agreed.values());
    }

    /** The stable matching of all others, in the order of the mentees' ids. */
    public List<Match> suggested() {
        settle();
        return open.values().stream()
                .filter(Asker::isAsking)
                .map(asker -> match(asker, mentors.get(asker.mentor())))
                .toList();
    }

    /** Scores those who arrived; from here on it is asking, and scoring for those who find nobody on their lists. */
    void score() {
        var newcomers = arrived.stream()
                .filter(asker -> open.get(asker.mentee().id()) == asker)
                .toList();
        arrived = new ArrayList<>();
        lists.fill(newcomers);
        acceptance.await(newcomers);
        if (fromStart) {
            acceptance.clear();
            open.values().forEach(Asker::restart);
            acceptance.await(open.values());
            fromStart = false;
        }
    }

    void settle() {
        score();
        while (!isSettled()) {
            extend(ask());
        }
    }

    boolean isSettled() {
        return !acceptance.isAwaiting();
    }

    /** @return who came to the end of a list that goes on */
    List<Asker> ask() {
        return acceptance.letIn();
    }

    /** Makes their lists longer, for them to ask on. */
    void extend(List<Asker> left) {
        lists.extend(left, acceptance);
        acceptance.await(left);
    }

    private Asker takeOut(UUID mentee) {
        var asker = open.remove(mentee);
        if (asker == null) {
            throw new IllegalArgumentException("no open request: " + mentee);
        }
        return asker;
    }

    private Match match(Asker asker, Mentor mentor) {
        int inner = terms.mentee().inner(mentor, asker.mentee());
        return new Match(asker.mentee().id(), mentor.id(), Scale.outside(inner));
    }
}
