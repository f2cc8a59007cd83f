package org.mentorher.mentorship;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * Proposed times as one of the two reads them.
 *
 * @param own whether the reader proposed them
 * @param times those to come, on both clocks
 */
@TemplateData
record MyTimeOffer(TimeOfferView offer, boolean own, List<Clocks.Moment> times) {
    /** Whether they would move a planned session. */
    public boolean moves() {
        return offer.session() != null;
    }
}
