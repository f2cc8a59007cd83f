package org.mentorher.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentorher.member.MenteeProfile;
import org.mentorher.member.MenteeProfiles;

/** What a mentee reads besides the requests themselves: where she stands, who else waits, what came of it. */
@ApplicationScoped
class RequestReading {
    /**
     * Where a member stands before asking.
     *
     * @param profile the mentee profile's stage; null without one
     * @param unsettled the request that must be over before the next one; null if there is none
     */
    record Standing(MenteeProfile.Stage profile, UUID unsettled) {
        public boolean active() {
            return profile == MenteeProfile.Stage.ACTIVE;
        }

        public boolean free() {
            return active() && unsettled == null;
        }
    }

    /**
     * How many others wait for a mentor.
     *
     * @param proposals under way, each for one seat if both sides agree
     * @param wishes open requests that name the mentor, counted up to {@link Requests#COUNTED}
     */
    record Queue(int proposals, int wishes) {
        public boolean many() {
            return wishes >= Requests.COUNTED;
        }

        public boolean none() {
            return proposals == 0 && wishes == 0;
        }
    }

    @Inject
    Requesting requesting;

    @Inject
    Requests requests;

    @Inject
    Proposals proposals;

    @Inject
    MenteeProfiles mentees;

    @Transactional
    Standing standing(UUID member) {
        return new Standing(
                mentees.of(member).map(MenteeProfile::stage).orElse(null),
                requests.unsettledOf(member).map(request -> request.id).orElse(null));
    }

    /** @param mentors profile ids, a page of them at most */
    @Transactional
    Map<UUID, Queue> queues(List<UUID> mentors) {
        var live = proposals.livePerMentor(mentors);
        var wishes = requests.namesPerMentor(mentors);
        return mentors.stream()
                .collect(Collectors.toMap(
                        Function.identity(), id -> new Queue(live.getOrDefault(id, 0), wishes.getOrDefault(id, 0))));
    }

    @Transactional
    RequestStory story(UUID id, UUID member) {
        var view = requesting.read(id, member);
        var request = requests.findById(id);
        return proposals
                .standingOf(id)
                // what an ended mentorship came from stands for a request that is open again no more
                .filter(p -> p.stage == Proposal.Stage.APPROVED || view.stage() == Request.Stage.MATCHED)
                .map(p -> new RequestStory(view, request.priority, request.passedOver, p.id, p.expiresAt, p.mentorship))
                .orElseGet(() -> new RequestStory(view, request.priority, request.passedOver, null, null, null));
    }
}
