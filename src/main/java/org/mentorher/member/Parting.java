package org.mentorher.member;

import java.util.List;
import java.util.UUID;

/** What a member gives up by pausing or closing one side. Floors to the right of this one answer, each for itself and in the reader's language. */
public interface Parting {
    /** How a member steps back. */
    enum Way {
        PAUSE,
        CLOSURE
    }

    /** @return sentences that say what happens to what there is now; empty where nothing does */
    List<String> consequences(UUID member, Pending.Side side, Way way);
}
