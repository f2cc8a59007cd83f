package org.mentorher.matching.engine;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The candidate graph of a market in the exchange format, which {@link Solve} and {@link Verify} read. */
public final class ExchangeText {
    private ExchangeText() {}

    /**
     * Writes capacities and edges as {@link Matcher#match(Market, Method, Policy, long)} finds them, under other names.
     * What is told of a person is who may be paired with whom, both sides' orders and the pairs' weights.
     *
     * @param name gives each id, of mentees and mentors alike, a name of its own: without blanks and {@code #}, at most
     *     255 bytes
     */
    public static void market(Market market, Policy policy, long seed, Function<UUID, String> name, Appendable out)
            throws IOException {
        var packed = new Packed(market, policy, seed);
        List<String> mentees =
                packed.roster.mentees().stream().map(Mentee::id).map(name).toList();
        List<String> mentors =
                packed.roster.mentors().stream().map(Mentor::id).map(name).toList();
        new ExchangeWriter(mentees, mentors, out)
                .market(Candidates.enough(packed, Progress.NONE).graph());
    }
}
