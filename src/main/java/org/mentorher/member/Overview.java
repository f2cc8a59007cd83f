package org.mentorher.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.mentorher.member.Pending.Side;
import org.mentorher.member.Pending.Step;

/** A member's two sides with all that waits on them. */
@ApplicationScoped
class Overview {
    /**
     * What there is to see.
     *
     * @param mentor null where the member has no mentor profile
     * @param mentee null where the member has no mentee profile
     * @param steps the most pressing first
     */
    record Seen(MentorProfileView mentor, MenteeProfileView mentee, List<Step> steps) {
        public boolean fresh() {
            return mentor == null && mentee == null && steps.isEmpty();
        }

        /** The one thing to do, or to know, before all others; null if there is none. */
        public Step next() {
            return steps.isEmpty() ? null : steps.getFirst();
        }

        public List<Step> mentorSteps() {
            return later(Side.MENTOR);
        }

        public List<Step> menteeSteps() {
            return later(Side.MENTEE);
        }

        private List<Step> later(Side side) {
            return steps.stream().skip(1).filter(step -> step.side() == side).toList();
        }
    }

    @Inject
    Profiles profiles;

    @Inject
    OwnSteps own;

    @Inject
    @Any
    Instance<Pending> floors;

    @Transactional
    Seen of(UUID member) {
        var mentor = profiles.mentor(member);
        var mentee = profiles.mentee(member);
        var standing = new Pending.Standing(
                member,
                mentor.map(MentorProfileView::stage).orElse(null),
                mentee.map(MenteeProfileView::stage).orElse(null));
        var steps = new ArrayList<Step>();
        mentor.flatMap(own::mentor).ifPresent(steps::add);
        mentee.flatMap(own::mentee).ifPresent(steps::add);
        floors.forEach(floor -> steps.addAll(floor.steps(standing)));
        steps.sort(Comparator.comparing(Step::urgency));
        return new Seen(mentor.orElse(null), mentee.orElse(null), List.copyOf(steps));
    }
}
