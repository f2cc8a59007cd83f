package org.mentorher.matching;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.mentorher.matching.engine.Alternative;
import org.mentorher.member.MentorProfile;
import org.mentorher.member.MentorProfiles;
import org.mentorher.pledge.Seats;
import org.mentorher.shared.Problem;

/** The next mentors of a mentee's order, whom staff may propose in the place of the one she got. */
@ApplicationScoped
class Alternatives {
    /**
     * One of them.
     *
     * @param why the engine's sentence on why she got somebody else
     * @param free seats that are free now; 0 where the mentor is not active any more
     */
    @TemplateData
    record Choice(UUID mentor, String name, String title, String organisation, int score, String why, int free) {}

    /** What can be chosen, best first, and whether anything can be proposed now. */
    @TemplateData
    record Choices(List<Choice> mentors, boolean open) {}

    @Inject
    Proposals proposals;

    @Inject
    Requests requests;

    @Inject
    Rounds rounds;

    @Inject
    MentorProfiles mentors;

    @Inject
    Seats seats;

    @Transactional
    Choices of(UUID id) {
        var proposal = proposals.findByIdOptional(id).orElseThrow(() -> Problem.notFound("proposal"));
        var request = requests.findById(proposal.request);
        var open = proposal.stage == Proposal.Stage.IN_REVIEW || request.stage == Request.Stage.OPEN;
        return new Choices(ranked(proposal), open);
    }

    private List<Choice> ranked(Proposal proposal) {
        if (proposal.round == null) return List.of();
        var ranked = rounds.pairOf(proposal.round, proposal.request)
                .map(pair -> pair.alternatives)
                .orElse(null);
        if (ranked == null) return List.of();
        var known = mentors.byId(ranked.stream().map(Alternative::mentor).toList());
        var free = seats.free(known.values().stream().map(m -> m.member().id()).toList());
        return ranked.stream()
                .filter(one -> known.containsKey(one.mentor()))
                .map(one -> {
                    var mentor = known.get(one.mentor());
                    var active = mentor.stage() == MentorProfile.Stage.ACTIVE
                            && !mentor.member().suspended();
                    return new Choice(
                            one.mentor(),
                            mentor.member().name(),
                            mentor.portrait().title(),
                            mentor.portrait().organisation(),
                            one.score(),
                            one.text(),
                            active ? free.getOrDefault(mentor.member().id(), 0) : 0);
                })
                .toList();
    }
}
