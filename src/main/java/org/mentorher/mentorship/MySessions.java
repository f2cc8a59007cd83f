package org.mentorher.mentorship;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.mentorher.shared.Page;

/**
 * The sessions of a mentorship as one of its sides reads them.
 *
 * @param planned the next first
 * @param earlier what is no longer planned, the last first
 * @param offer the times that are proposed now; null for none
 * @param steps what is still to be done
 */
@TemplateData
record MySessions(
        Between between, List<Row> planned, Page<Row> earlier, MyTimeOffer offer, List<NextStepView> steps) {
    /** @param begun whether its start is over */
    @TemplateData
    record Row(SessionView session, Clocks.Moment when, boolean begun) {
        public boolean untold() {
            return session.planned() && begun;
        }
    }

    public boolean none() {
        return planned.isEmpty() && earlier.items().isEmpty() && offer == null;
    }
}
