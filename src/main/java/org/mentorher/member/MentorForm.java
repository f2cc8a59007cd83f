package org.mentorher.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** The mentor profile as a form, there and back. */
@ApplicationScoped
class MentorForm {
    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @Inject
    Visit visit;

    Form of(MentorProfileView p) {
        return p.form().with("version", p.version()).with("seats", p.seats());
    }

    /** What the pledge said already need not be typed again. */
    Form begun(Promises.Promise promise) {
        return Form.empty()
                .with("title", promise.title())
                .with("organisation", promise.organisation())
                .with("seniority", promise.seniority())
                .with("seats", promise.seats())
                .with("languages", List.of(visit.language()));
    }

    Form fresh() {
        return Form.empty().with("languages", List.of(visit.language()));
    }

    NewMentorProfile read(Form form) {
        return new NewMentorProfile(
                form.text("headline"),
                form.text("title"),
                form.text("organisation"),
                form.choice("seniority", Seniority.class),
                form.all("fields").stream().distinct().toList(),
                form.all("languages").stream().distinct().toList(),
                form.text("timeZone"),
                form.number("seats"),
                form.choices("formats", Format.class),
                form.listed("topics"));
    }

    boolean valid(Form form, NewMentorProfile profile) {
        var words = texts.of(ProfileWords.class);
        if (profile.fields().isEmpty()) form.complain("fields", words.noField());
        if (profile.languages().isEmpty()) form.complain("languages", words.noLanguage());
        if (profile.formats().isEmpty()) form.complain("formats", words.noFormat());
        return forms.valid(form, profile);
    }

    /** Whether the profile says exactly this already: somebody pressed twice. */
    boolean says(MentorProfileView p, NewMentorProfile sent) {
        return p.agrees(sent) && sent.seats() == p.seats();
    }
}
