package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentorher.member.Members;
import org.mentorher.member.Pending;
import org.mentorher.shared.Texts;

/** What the other side of a mentorship waits for: a yes to an agreement, a word about a sponsorship act. */
@ApplicationScoped
class PartSteps implements Pending {
    /** The pages of the mentorships show the rest. */
    private static final int SHOWN = 8;

    @Inject
    Agreements agreements;

    @Inject
    SponsorshipActs acts;

    @Inject
    Members members;

    @Inject
    Texts texts;

    @Override
    public List<Step> steps(Standing standing) {
        var open = agreements.waitingFor(standing.member(), SHOWN);
        var logged = acts.waitingFor(standing.member(), SHOWN);
        var people = members.byId(Stream.concat(
                        open.stream().map(Agreements.Waiting::other),
                        logged.stream().map(SponsorshipActs.Waiting::mentor))
                .collect(Collectors.toSet()));
        return Stream.concat(
                        open.stream()
                                .map(one ->
                                        agreement(one, people.get(one.other()).name())),
                        logged.stream()
                                .map(one -> sponsorship(
                                        one, people.get(one.mentor()).name())))
                .toList();
    }

    private Step agreement(Agreements.Waiting open, String name) {
        var words = texts.of(AgreementWords.class);
        return new Step(
                open.asMentor() ? Side.MENTOR : Side.MENTEE,
                Urgency.ASKED,
                words.glanceYours(name),
                words.glanceYoursDetail(),
                words.glanceAction(),
                path(open.mentorship(), "agreement"));
    }

    private Step sponsorship(SponsorshipActs.Waiting logged, String name) {
        var words = texts.of(SponsorshipWords.class);
        return new Step(
                Side.MENTEE,
                Urgency.YOUR_TURN,
                words.waiting(logged.acts()),
                words.waitingDetail(name),
                words.waitingAction(),
                path(logged.mentorship(), "sponsorship"));
    }

    private static String path(UUID mentorship, String part) {
        return "/mentorships/" + mentorship + "/" + part;
    }
}
