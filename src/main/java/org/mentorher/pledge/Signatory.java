package org.mentorher.pledge;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.mentorher.member.Seniority;

/**
 * A signed pledge as its card shows it.
 *
 * @param fields codes of what the signatory works in; empty until she mentors
 */
@TemplateData
record Signatory(PledgeView pledge, List<String> fields) {
    /** Whether the title must not be read as fact: it claims the top, and nobody vouches for it. */
    public boolean claimed() {
        return pledge.seniority() == Seniority.C_SUITE && !pledge.attested();
    }

    public SeatPicture picture() {
        return SeatPicture.of(pledge.seats());
    }
}
