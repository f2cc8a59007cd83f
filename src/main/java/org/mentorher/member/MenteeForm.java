package org.mentorher.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Visit;

/** The mentee profile as a form, there and back. */
@ApplicationScoped
class MenteeForm {
    @Inject
    Forms forms;

    @Inject
    Visit visit;

    Form of(MenteeProfileView p) {
        return p.form()
                .with("version", p.version())
                .with("avoidOwnOrganisation", p.avoidOwnOrganisation() ? "yes" : null);
    }

    Form fresh() {
        return Form.empty().with("languages", List.of(visit.language()));
    }

    NewMenteeProfile read(Form form) {
        return new NewMenteeProfile(
                form.text("headline"),
                form.text("title"),
                form.text("organisation"),
                form.choice("seniority", Seniority.class),
                form.all("fields").stream().distinct().toList(),
                form.all("languages").stream().distinct().toList(),
                form.text("timeZone"),
                form.choices("formats", Format.class),
                form.listed("topics"),
                form.ticked("avoidOwnOrganisation"));
    }

    boolean valid(Form form, NewMenteeProfile profile) {
        return forms.valid(form, profile);
    }

    /** Whether the profile says exactly this already: somebody pressed twice. */
    boolean says(MenteeProfileView p, NewMenteeProfile sent) {
        return p.agrees(sent) && p.avoidOwnOrganisation() == sent.avoids();
    }
}
