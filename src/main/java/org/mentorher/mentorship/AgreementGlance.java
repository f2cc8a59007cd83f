package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mentorher.member.Members;
import org.mentorher.shared.Texts;

/** Whether the two have agreed on how they work together, and whose turn it is. */
@ApplicationScoped
class AgreementGlance implements Glance {
    @Inject
    Agreements agreements;

    @Inject
    Members members;

    @Inject
    MentorshipParts parts;

    @Inject
    Texts texts;

    @Override
    public List<Line> lines(Mentorship mentorship, UUID reader) {
        var words = texts.of(AgreementWords.class);
        var path = "/mentorships/" + mentorship.id + "/agreement";
        var standing = agreements.standing(mentorship.id);
        if (standing.isEmpty()) {
            return List.of(
                    new Line(true, words.glanceNone(), words.glanceNoneDetail(), words.suggest(), path + "/change"));
        }
        var agreement = standing.get();
        var name = members.findById(mentorship.other(reader)).name();
        var terms = words.glanceTerms(words.rhythm(agreement.rhythm.name()), parts.day(agreement.endsOn));
        if (agreement.stage == Agreement.Stage.AGREED) {
            return List.of(new Line(false, words.glanceAgreed(), terms, words.glanceAction(), path));
        }
        return agreement.confirmed(mentorship.sideOf(reader).orElseThrow())
                ? List.of(new Line(false, words.glanceTheirs(name), terms, words.glanceAction(), path))
                : List.of(
                        new Line(true, words.glanceYours(name), words.glanceYoursDetail(), words.glanceAction(), path));
    }
}
