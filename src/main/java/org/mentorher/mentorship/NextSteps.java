package org.mentorher.mentorship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class NextSteps implements PanacheRepositoryBase<NextStep, UUID> {
    /** More open ones than two people keep in mind. */
    static final int MOST = 30;

    /** What came up in a session; before it is over also what is still to be done from all others. The oldest first. */
    List<NextStep> seenIn(Session session) {
        var carried = session.stage == Session.Stage.PLANNED ? "mentorship = ?2 and doneAt is null or " : "";
        return find(carried + "session = ?1 and mentorship = ?2 order by createdAt, id", session.id, session.mentorship)
                .page(0, 2 * MOST)
                .list();
    }

    List<NextStep> open(UUID mentorship) {
        return find("mentorship = ?1 and doneAt is null order by createdAt, id", mentorship)
                .page(0, MOST)
                .list();
    }

    /** How many of a session, or open in its mentorship, there are. */
    long count(Session session) {
        return count("mentorship = ?1 and (doneAt is null or session = ?2)", session.mentorship, session.id);
    }
}
