package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.mentorher.member.Format;
import org.mentorher.member.People;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Option;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** A version of an agreement as a form, there and back. */
@ApplicationScoped
class AgreementForm {
    private static final int USUAL_MONTHS = 6;

    @Inject
    Agreeing agreeing;

    @Inject
    People people;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @Inject
    Visit visit;

    @Inject
    Clock clock;

    Form of(AgreementView a) {
        return Form.empty()
                .with("version", a.version())
                .with("rhythm", a.rhythm())
                .with("formats", all(a.formats(), a))
                .with("until", a.until())
                .with("confidential", a.confidential());
    }

    /** A first suggestion, to be changed at will. */
    Form fresh(UUID id, UUID member) {
        var formats = agreeing.formats(id, member);
        return Form.empty()
                .with("rhythm", Agreement.Rhythm.EVERY_TWO_WEEKS)
                // the only one there is goes without saying
                .with("formats", formats.possible().size() == 1 ? formats.possible() : formats.needed())
                .with(
                        "until",
                        LocalDate.ofInstant(clock.instant(), visit.zone()).plusMonths(USUAL_MONTHS))
                .with("confidential", texts.of(AgreementWords.class).usualConfidence());
    }

    NewAgreement read(Form form) {
        return new NewAgreement(
                form.choice("rhythm", Agreement.Rhythm.class),
                form.choices("formats", Format.class),
                Days.of(form, "until"),
                form.text("confidential"));
    }

    boolean valid(Form form, NewAgreement input) {
        return forms.valid(form, input);
    }

    boolean says(AgreementView there, NewAgreement sent) {
        return sent.equals(new NewAgreement(
                there.rhythm(), sorted(there.formats(), sent.formats()), there.until(), there.confidential()));
    }

    private static List<Format> sorted(List<Format> there, List<Format> sent) {
        return EnumSet.copyOf(there).equals(EnumSet.copyOf(sent)) ? sent : there;
    }

    /** What holds, with all that is open to every mentee. */
    NewAgreement withAll(AgreementView there) {
        if (there.holds() == null) {
            return new NewAgreement(there.rhythm(), all(there.formats(), there), there.until(), there.confidential());
        }
        var holds = there.holds();
        return new NewAgreement(holds.rhythm(), all(holds.formats(), there), holds.until(), holds.confidential());
    }

    private static List<Format> all(List<Format> formats, AgreementView a) {
        var all = EnumSet.copyOf(formats);
        all.addAll(a.addable());
        return List.copyOf(all);
    }

    List<Option> rhythms() {
        var words = texts.of(AgreementWords.class);
        return Option.of(List.of(Agreement.Rhythm.values()), rhythm -> words.rhythm(rhythm.name()));
    }

    List<Option> formats(Terms.Formats formats) {
        return people.formats().stream()
                .filter(option -> formats.possible().contains(Format.valueOf(option.value())))
                .toList();
    }

    List<String> names(Collection<Format> formats) {
        return formats.stream().map(people::format).toList();
    }
}
