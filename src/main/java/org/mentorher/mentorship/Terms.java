package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.mentorher.member.Format;
import org.mentorher.member.MenteeProfile;
import org.mentorher.member.MenteeProfiles;
import org.mentorher.member.MentorProfile;
import org.mentorher.member.MentorProfiles;
import org.mentorher.member.Portrait;

/** Which ways of meeting two people may agree on; the package has the rule. */
@ApplicationScoped
class Terms {
    /**
     * @param possible what both sides' profiles allow
     * @param openToAll what the mentor has agreed on with other mentees, whether or not it is possible here
     */
    record Formats(Set<Format> possible, Set<Format> openToAll) {
        /** Those that an agreement of these two cannot leave out. */
        Set<Format> needed() {
            var needed = EnumSet.copyOf(possible.isEmpty() ? EnumSet.noneOf(Format.class) : possible);
            needed.retainAll(openToAll);
            return needed;
        }

        boolean allow(Collection<Format> formats) {
            return possible.containsAll(formats);
        }

        boolean equal(Collection<Format> formats) {
            return formats.containsAll(needed());
        }
    }

    @Inject
    Agreements agreements;

    @Inject
    MentorProfiles mentors;

    @Inject
    MenteeProfiles mentees;

    Formats of(Mentorship mentorship) {
        var possible = formats(
                mentors.of(mentorship.mentor).map(MentorProfile::portrait).orElse(null));
        possible.retainAll(formats(
                mentees.of(mentorship.mentee).map(MenteeProfile::portrait).orElse(null)));
        return new Formats(possible, agreements.formatsOfOthers(mentorship.mentor, mentorship.id));
    }

    /** Whoever has no profile any more sets no terms. */
    private static Set<Format> formats(Portrait portrait) {
        return portrait == null || portrait.formats().isEmpty()
                ? EnumSet.allOf(Format.class)
                : EnumSet.copyOf(portrait.formats());
    }
}
