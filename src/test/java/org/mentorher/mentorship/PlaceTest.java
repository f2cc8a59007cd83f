package org.mentorher.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where people meet: in words, or at a web address that can be made a link. */
class PlaceTest {
    @ParameterizedTest
    @CsvSource({
        "https://meet.example/amina-bao?pwd=x, true, true",
        "http://meet.example, true, true",
        "HTTPS://meet.example/a, true, true",
        "'Café Ubuntu, Kimathi Street', true, false",
        "Phone: +254 700 000000, true, false",
        "I call you at 10: be near the phone, true, false",
        "javascript:alert(1), false, false",
        "data:text/html;base64, false, false",
        "ftp://files.example, false, false",
        "https://, false, false",
        "https:///nohost, false, false",
        "https://user:secret@meet.example, false, false",
        "https://meet.example/a b, false, false",
        "www.meet.example, false, false",
        "mailto:a@x.example, false, false"
    })
    void what_begins_like_a_web_address_must_be_one(String place, boolean taken, boolean link) {
        assertThat(new Place.Check().isValid(place, null)).isEqualTo(taken);
        assertThat(Place.Check.link(place)).isEqualTo(link);
    }
}
