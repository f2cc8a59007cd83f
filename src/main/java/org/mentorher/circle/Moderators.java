package org.mentorher.circle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whose turn it is to moderate. */
final class Moderators {
    private Moderators() {}

    /**
     * The next in turn, in the order in which people joined and round again.
     *
     * @param joined the members in that order
     * @param of who had the turn; anybody not among them, and the first is next
     * @return empty where there is nobody else
     */
    static Optional<Place> after(List<Place> joined, UUID of) {
        int at = -1;
        for (int i = 0; i < joined.size(); i++) if (joined.get(i).member.equals(of)) at = i;
        if (joined.isEmpty() || at >= 0 && joined.size() == 1) return Optional.empty();
        return Optional.of(joined.get((at + 1) % joined.size()));
    }

    /** How many a circle has at most. */
    static int most(Circle.Moderation moderation) {
        return moderation == Circle.Moderation.PAIR ? 2 : 1;
    }
}
