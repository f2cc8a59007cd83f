package org.mentorher.pledge;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.Stream;
import org.mentorher.member.Member;
import org.mentorher.member.Seniority;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;

/**
 * What a leader has answered so far. It travels from step to step in the form itself; nothing of it is kept here, and
 * nothing of it stands in an address, before it is signed.
 */
final class Answers {
    /** One answer of another step, on its way through this one. */
    record Carried(String name, String value) {}

    private final MultivaluedMap<String, String> sent;
    private final Member member;
    private final Form form;

    /** @param member who signs with the address of the account; null for a visitor */
    Answers(MultivaluedMap<String, String> sent, Member member) {
        this.sent = sent;
        this.member = member;
        this.form = read();
    }

    private Form read() {
        var read = Form.of(sent);
        if (member == null) return read;
        if (!sent.containsKey("name")) read.with("name", member.name());
        return read.with("email", member.email());
    }

    Form form() {
        return form;
    }

    String campaign() {
        return campaign(form.text("campaign"));
    }

    static String campaign(String asked) {
        return asked == null ? "mentorher" : asked;
    }

    /** Whether all was answered once: then a changed answer leads back to the last step. */
    boolean checked() {
        return form.ticked("checked");
    }

    NewPledge pledge() {
        return pledge(form);
    }

    private NewPledge pledge(Form form) {
        return new NewPledge(
                campaign(),
                form.text("name"),
                form.text("email"),
                form.text("title"),
                form.text("organisation"),
                form.choice("seniority", Seniority.class),
                form.number("seats"),
                new NewPledge.Conduct(
                        form.ticked("conduct.respect"),
                        form.ticked("conduct.equalAccess"),
                        form.text("conduct.policyUrl")),
                form.text("statement"));
    }

    /** Writes what is wrong with the answers of a step to the form. @return whether nothing is */
    boolean right(Step step, Forms forms) {
        var all = read();
        forms.valid(all, pledge(all));
        var wrong = step.fields().stream()
                .filter(field -> all.complaint(field) != null)
                .toList();
        wrong.forEach(field -> form.complain(field, all.complaint(field)));
        return wrong.isEmpty();
    }

    /** The first step with an answer that is wrong or missing, and the complaint written to the form; CHECK if all is right. */
    Step open(Forms forms) {
        return Stream.of(Step.values())
                .filter(step -> !right(step, forms))
                .findFirst()
                .orElse(Step.CHECK);
    }

    /** The answers that another step does not ask for. */
    List<Carried> carried(Step step) {
        var others = Stream.of(Step.values()).filter(other -> other != step).flatMap(other -> other.fields().stream());
        return Stream.concat(Stream.of("campaign", "checked"), others)
                .filter(form::ticked)
                .map(name -> new Carried(name, form.value(name)))
                .toList();
    }
}
