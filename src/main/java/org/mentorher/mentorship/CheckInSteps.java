package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentorher.member.Member;
import org.mentorher.member.Members;
import org.mentorher.member.Pending;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** Check-ins that wait for an answer, and mentorships that have gone quiet. */
@ApplicationScoped
class CheckInSteps implements Pending, Glance {
    /** More mentorships than one member has seats. */
    private static final int SHOWN = 8;

    @Inject
    Mentorships mentorships;

    @Inject
    Pulses pulses;

    @Inject
    CheckIns checkIns;

    @Inject
    Members members;

    @Inject
    Texts texts;

    @Inject
    Visit visit;

    @Override
    public List<Step> steps(Standing standing) {
        var quiet = pulses.warnedOf(standing.member(), SHOWN);
        var open = checkIns.openOf(standing.member(), SHOWN);
        if (quiet.isEmpty() && open.isEmpty()) return List.of();
        var pairs = mentorships.byId(Stream.concat(
                        quiet.stream().map(p -> p.mentorship), open.stream().map(c -> c.mentorship))
                .collect(Collectors.toSet()));
        var others = members.byId(
                pairs.values().stream().map(m -> m.other(standing.member())).collect(Collectors.toSet()));
        var steps = new ArrayList<Step>();
        quiet.forEach(pulse -> steps.add(step(pairs.get(pulse.mentorship), standing.member(), others, pulse)));
        open.forEach(checkIn -> steps.add(step(pairs.get(checkIn.mentorship), standing.member(), others, null)));
        return steps;
    }

    /** @param quiet the pulse of one that has gone quiet; null for a check-in that waits */
    private Step step(Mentorship mentorship, UUID member, Map<UUID, Member> others, Pulse quiet) {
        var words = texts.of(CheckInStepWords.class);
        var name = others.get(mentorship.other(member)).name();
        return new Step(
                member.equals(mentorship.mentor) ? Side.MENTOR : Side.MENTEE,
                quiet == null ? Urgency.YOUR_TURN : Urgency.ASKED,
                quiet == null ? words.waits(name) : words.quiet(name),
                quiet == null ? words.waitsDetail() : words.quietDetail(visit.day(quiet.endsAt)),
                quiet == null ? words.answer() : words.word(),
                path(mentorship));
    }

    @Override
    public List<Line> lines(Mentorship mentorship, UUID reader) {
        if (mentorship.stage != Mentorship.Stage.ACTIVE) return List.of();
        var pulse = pulses.findById(mentorship.id);
        if (pulse == null) return List.of();
        var words = texts.of(CheckInStepWords.class);
        var name = members.findById(mentorship.other(reader)).name();
        var path = path(mentorship);
        var lines = new ArrayList<Line>();
        if (pulse.warnedAt != null && !pulse.heardAgain(mentorship.lastWordAt)) {
            lines.add(
                    new Line(true, words.quiet(name), words.quietDetail(visit.day(pulse.endsAt)), words.word(), path));
        }
        lines.add(
                checkIns.open(mentorship.id, reader).isPresent()
                        ? new Line(true, words.waits(name), words.waitsDetail(), words.answer(), path)
                        : new Line(false, words.next(visit.day(pulse.nextAt)), null, words.see(), path));
        return lines;
    }

    private static String path(Mentorship mentorship) {
        return "/mentorships/" + mentorship.id + "/check-ins";
    }
}
