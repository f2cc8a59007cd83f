package org.mentorher.pledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.mentorher.shared.Option;
import org.mentorher.shared.Texts;

/** How many seats can be promised, in the reader's language; templates call it {@code inject:seatChoices}. */
@Named("seatChoices")
@RequestScoped
public class SeatChoices {
    private static final int MOST = 5;

    @Inject
    Texts texts;

    public List<Option> all() {
        var words = texts.of(SignWords.class);
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(seats -> new Option("" + seats, words.seats(seats)))
                .toList();
    }
}
