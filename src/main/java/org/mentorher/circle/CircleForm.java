package org.mentorher.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mentorher.member.Portraits;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Option;
import org.mentorher.shared.Texts;

/** A circle as a form, there and back. */
@ApplicationScoped
class CircleForm {
    @Inject
    Forms forms;

    @Inject
    Portraits portraits;

    @Inject
    Texts texts;

    /** What somebody who makes one would most likely choose. */
    Form fresh(UUID member) {
        var form = Form.empty()
                .with("seats", 10)
                .with("moderation", Circle.Moderation.ROTATING)
                .with("welcoming", "yes");
        portraits
                .of(member)
                .ifPresent(portrait -> form.with("timeZone", portrait.timeZone())
                        .with(
                                "field",
                                portrait.fields().isEmpty()
                                        ? null
                                        : portrait.fields().getFirst())
                        .with(
                                "language",
                                portrait.languages().isEmpty()
                                        ? null
                                        : portrait.languages().getFirst()));
        return form;
    }

    Form of(CircleView circle) {
        return Form.empty()
                .with("version", circle.version())
                .with("name", circle.name())
                .with("theme", circle.theme())
                .with("field", circle.field())
                .with("language", circle.language())
                .with("timeZone", circle.timeZone())
                .with("seats", circle.seats())
                .with("moderation", circle.moderation())
                .with("welcoming", circle.welcoming() ? "yes" : null);
    }

    NewCircle read(Form form) {
        return new NewCircle(
                form.text("name"),
                form.text("theme"),
                form.text("field"),
                form.text("language"),
                form.text("timeZone"),
                form.number("seats"),
                form.choice("moderation", Circle.Moderation.class),
                form.ticked("welcoming"));
    }

    boolean valid(Form form, NewCircle circle) {
        return forms.valid(form, circle);
    }

    List<Option> seats() {
        return IntStream.rangeClosed(Circle.FEWEST_SEATS, Circle.MOST_SEATS)
                .mapToObj(Integer::toString)
                .map(number -> new Option(number, number))
                .toList();
    }

    List<Option> moderations() {
        var words = texts.of(CircleFormWords.class);
        return List.of(Circle.Moderation.values()).stream()
                .map(one -> new Option(one.name(), words.moderation(one.name()), words.moderationHint(one.name())))
                .toList();
    }
}
