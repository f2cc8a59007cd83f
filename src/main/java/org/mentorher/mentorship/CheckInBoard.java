package org.mentorher.mentorship;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mentorher.shared.Page;

/**
 * What one side sees of its check-ins.
 *
 * @param name of the other side
 * @param next when the next check-in is asked; null while nothing will be
 * @param endsAt when it ends by itself, if nobody says a word; null while no warning holds
 */
record CheckInBoard(
        UUID mentorship, String name, Mentorship.Stage stage, Instant next, Instant endsAt, Page<CheckInView> page) {
    public String address() {
        return "/mentorships/" + mentorship + "/check-ins";
    }

    /** The one that waits for an answer; null if there is none. Only the newest can be open. */
    public CheckInView open() {
        return page.items().stream().filter(CheckInView::open).findFirst().orElse(null);
    }

    public List<CheckInView> past() {
        return page.items().stream().filter(c -> !c.open()).toList();
    }

    public boolean paused() {
        return stage == Mentorship.Stage.PAUSED;
    }

    public boolean running() {
        return stage == Mentorship.Stage.ACTIVE || paused();
    }
}
