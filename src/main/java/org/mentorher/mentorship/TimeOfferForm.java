package org.mentorher.mentorship;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mentorher.member.Format;
import org.mentorher.member.People;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Option;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Texts;

/** The form in which times are proposed: some ticked, some typed on the reader's own clock. */
@ApplicationScoped
@TemplateData
public class TimeOfferForm {
    static final int USUAL = 60;
    private static final List<Integer> LENGTHS = List.of(30, 45, 60, 90, 120);
    /** Names of the fields for times of one's own. */
    private static final List<String> TYPED = List.of("typed_1", "typed_2", "typed_3");

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @Inject
    People people;

    public List<String> typed() {
        return TYPED;
    }

    /** The usual lengths, and the one that was chosen before. */
    public List<Option> lengths(Form form) {
        var words = texts.of(SessionFormWords.class);
        var chosen = form.number("minutes");
        return Stream.concat(LENGTHS.stream(), Stream.ofNullable(chosen))
                .filter(minutes -> minutes > 0)
                .distinct()
                .sorted()
                .map(minutes -> new Option(minutes.toString(), words.minutes(minutes)))
                .toList();
    }

    List<Option> formatsOf(Between between) {
        return Option.of(between.formats(), people::format);
    }

    /** Each with what it is good for. */
    public List<Option> templates() {
        var words = texts.of(SessionFormWords.class);
        return Stream.of(Session.Template.values())
                .map(t -> new Option(t.name(), words.template(t.name()), words.templateHint(t.name())))
                .toList();
    }

    Form fresh(Between between) {
        var form = Form.empty().with("minutes", USUAL);
        return between.formats().isEmpty() ? form : form.with("format", between.formats().getFirst());
    }

    Form of(SessionView session) {
        return Form.empty()
                .with("session", session.id())
                .with("minutes", session.minutes())
                .with("format", session.format())
                .with("place", session.place());
    }

    NewTimeOffer read(Form form, Between between, MySession moved) {
        var times = new ArrayList<Instant>();
        form.all("times").forEach(text -> times.add(instant(text)));
        TYPED.stream()
                .map(form::text)
                .filter(text -> text != null)
                .map(text -> onClock(form, text, between.clocks().own()))
                .filter(time -> time != null)
                .forEach(times::add);
        return new NewTimeOffer(
                times.stream().distinct().toList(),
                form.number("minutes"),
                form.choice("format", Format.class),
                form.text("place"),
                form.choice("template", Session.Template.class),
                moved == null ? null : moved.session().id());
    }

    boolean valid(Form form, Object input) {
        return forms.valid(form, input);
    }

    /** A day and time as the browser writes them. Shown twice by clocks that are put back, the first is meant. */
    private static Instant onClock(Form form, String text, ZoneId zone) {
        try {
            var time = LocalDateTime.parse(text);
            if (zone.getRules().getValidOffsets(time).isEmpty()) {
                form.complain("times", "{mentorher.time.gap}");
                return null;
            }
            return time.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
        } catch (DateTimeParseException e) {
            form.complain("times", "{mentorher.time.written}");
            return null;
        }
    }

    static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new Problem(400, "malformed-request", "This is no moment in time.");
        }
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("session");
        }
    }
}
