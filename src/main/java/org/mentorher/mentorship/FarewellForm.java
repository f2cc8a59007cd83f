package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.mentorher.shared.Form;
import org.mentorher.shared.Option;
import org.mentorher.shared.Texts;

/** What is said at parting as a form, there and back. */
@ApplicationScoped
class FarewellForm {
    @Inject
    Texts texts;

    static Form of(FarewellView said) {
        return Form.empty()
                .with("rating", said.rating())
                .with("thanks", said.thanks())
                .with("publish", said.publish() ? "yes" : null);
    }

    /** Null where nothing was said: a quiet end leaves no trace of what was not said. */
    NewFarewell read(Form form) {
        var said = new NewClosure(
                null,
                form.number("rating"),
                form.ticked("again") ? true : null,
                form.text("thanks"),
                form.ticked("publish") ? true : null,
                form.ticked("block") ? true : null);
        return said.farewell();
    }

    List<Option> ratings() {
        var words = texts.of(ClosureWords.class);
        return IntStream.rangeClosed(1, 5)
                .mapToObj(n -> new Option(Integer.toString(n), words.rating(n)))
                .toList();
    }
}
