package org.mentorher;

import java.util.List;
import java.util.Map;

/** Who may call what reaches people: everybody their own, and nobody anything else. For {@link AccessMatrixTest}. */
final class ReachAccess {
    /** Writing without the version that was read is refused, so that a choice never overwrites one that was not seen. */
    static final String TABLE = """
        operation                               | world     | nobody mentee mentor mentee2 mentor2 staff officer
        GET    /api/me/inbox                    | PROPOSED  | 401    200    200    200     200     200   200
        GET    /api/me/inbox/reading            | PROPOSED  | 401    200    200    200     200     200   200
        PUT    /api/me/inbox/reading            | PROPOSED  | 401    200    200    200     200     200   200
        PUT    /api/me/inbox/{id}/reading       | PROPOSED  | 401    200    404    404     404     404   404
        GET    /api/me/notifications            | PROPOSED  | 401    200    200    200     200     200   200
        PUT    /api/me/notifications            | PROPOSED  | 401    428    428    428     428     428   428
        """;

    static final Map<String, Object> PREFERENCE =
            Map.of("delivery", "DAILY", "digestHour", 18, "mails", List.of("PROPOSALS"));

    private ReachAccess() {}
}
