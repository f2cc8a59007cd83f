package org.mentorher.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Texts;

/** The form of a request: a draft, the fields on the page, and what is sent in the end. */
@RequestScoped
class RequestForm {
    private static final String REASON = "reason_";

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    Form filled(DraftView draft) {
        var form = Form.empty()
                .with("field", draft.field())
                .with("topics", draft.topics())
                .with("message", draft.message());
        draft.choices().forEach(choice -> form.with(choice.field(), choice.reason()));
        return form;
    }

    /** What came with any of the buttons: the mentors in the order of the page, and a reason for each. */
    static RequestDraft.Typed typed(Form form) {
        var reasons = new HashMap<UUID, String>();
        var mentors = form.all("mentor");
        for (int i = 0; i < mentors.size(); i++) {
            reasons.put(id(mentors.get(i)), form.value(REASON + (i + 1)));
        }
        return new RequestDraft.Typed(form.value("field"), form.value("topics"), form.value("message"), reasons);
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "malformed-request", "This is no mentor's number.");
        }
    }

    static NewRequest input(Form form, DraftView draft) {
        return new NewRequest(
                form.text("field"),
                form.listed("topics"),
                form.text("message"),
                draft.choices().stream()
                        .map(c -> new NewRequest.NewChoice(c.id(), c.reason()))
                        .toList());
    }

    /** Whether it could be sent; what is missing or wrong is written to the form. */
    boolean complete(Form form, DraftView draft) {
        var words = texts.of(SeekingWords.class);
        if (form.text("field") == null) form.complain("field", words.fieldMissing());
        forms.valid(form, new NewRequest(form.text("field"), form.listed("topics"), form.text("message"), List.of()));
        for (var choice : draft.choices()) {
            var field = choice.field();
            if (choice.gone()) form.complain(field, words.mentorGone());
            else if (choice.reason().isEmpty()) form.complain(field, words.reasonMissing());
            else {
                var alone = Form.empty();
                forms.valid(alone, new NewRequest.NewChoice(choice.id(), choice.reason()));
                if (!alone.ok()) form.complain(field, alone.complaint("reason"));
            }
        }
        return form.ok();
    }
}
