package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mentorher.member.Member;
import org.mentorher.member.Members;
import org.mentorher.member.Parting;
import org.mentorher.member.Pending;
import org.mentorher.shared.Texts;

/** The mentorships that run. */
@ApplicationScoped
class MentorshipSteps implements Pending, Parting {
    /** More than one has seats; the list of all mentorships shows the rest. */
    private static final int SHOWN = 8;

    @Inject
    Mentorships mentorships;

    @Inject
    Members members;

    @Inject
    Texts texts;

    @Override
    public List<Step> steps(Standing standing) {
        var running = mentorships.running(standing.member(), SHOWN);
        var others = members.byId(
                running.stream().map(m -> other(m, standing.member())).collect(Collectors.toSet()));
        return running.stream().map(m -> step(m, standing.member(), others)).toList();
    }

    private Step step(Mentorship mentorship, UUID member, Map<UUID, Member> others) {
        var words = texts.of(MentorshipStepWords.class);
        var mentors = member.equals(mentorship.mentor);
        var name = others.get(other(mentorship, member)).name();
        var paused = mentorship.stage == Mentorship.Stage.PAUSED;
        var text = mentors ? words.youMentor(name) : words.mentorsYou(name);
        return new Step(
                mentors ? Side.MENTOR : Side.MENTEE,
                Urgency.UNDER_WAY,
                text,
                paused ? words.paused() : words.running(),
                words.action(),
                "/mentorships/" + mentorship.id);
    }

    private static UUID other(Mentorship mentorship, UUID member) {
        return member.equals(mentorship.mentor) ? mentorship.mentee : mentorship.mentor;
    }

    @Override
    public List<String> consequences(UUID member, Pending.Side side, Way way) {
        var running = mentorships.running(member, SHOWN).stream()
                .filter(m -> member.equals(side == Pending.Side.MENTOR ? m.mentor : m.mentee))
                .count();
        var words = texts.of(MentorshipStepWords.class);
        if (running == 0) return List.of();
        return List.of(way == Way.CLOSURE ? words.end(running) : words.goOn(running));
    }
}
