package org.mentorher.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One mailbox, and the forms it is written in. */
class EmailAddressTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "amina@northwind.example",
                "Amina.Otieno+wall@mail.Northwind-Harbour.example",
                "o'brien@example.org",
                "{a}!#$%&'*+/=?^_`|~-@example.org",
                "a@b.co",
                "1@2.co",
                "bảo@lotus.example",
                "amina@bücher.example",
                "amina@例え.テスト",
                "amina@xn--bcher-kva.example",
                "amina@example.xn--p1ai"
            })
    void one_address_passes(String address) {
        assertTrue(valid(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "amina",
                "@example.org",
                "amina@",
                "amina@localhost",
                "amina@example",
                "amina@.org",
                "amina@example..org",
                "amina@-example.org",
                "amina@example-.org",
                "amina@example.o",
                "amina@127.0.0.1",
                "amina@[127.0.0.1]",
                ".amina@example.org",
                "amina.@example.org",
                "a..b@example.org",
                "amina@bao@example.org",
                "amina example@example.org",
                " amina@example.org",
                "\"amina otieno\"@example.org",
                "Amina <amina@example.org>",
                "amina@example.org;bao@example.org",
                "amina@example.org,bao@example.org",
                "amina@example.org, bao@example.org",
                "amina,bao@example.org",
                "amina\u200B@example.org",
                "amina@exa\u202Emple.org",
                "amina\0@example.org"
            })
    void anything_else_is_refused(String address) {
        assertFalse(valid(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amina@example.org\n",
                "amina@example.org\r",
                "amina@example.org\r\nBcc: eve@example.org",
                "amina\r\n@example.org",
                "amina@example.org\u0085",
                "amina@example.org\u2028",
                "amina@example.org%0d%0aBcc:eve@example.org"
            })
    void line_breaks_are_refused(String address) {
        assertFalse(valid(address));
    }

    @Test
    void an_address_has_at_most_254_characters_and_64_before_the_at() {
        var label = "d".repeat(60) + ".";
        var domain = label.repeat(3) + "example";
        var local = "a".repeat(253 - domain.length());
        assertTrue(valid(local + "@" + domain));
        assertFalse(valid(local + "@d" + domain));
        assertTrue(valid("a".repeat(64) + "@example.org"));
        assertFalse(valid("a".repeat(65) + "@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a-", "a.", "é", "1"})
    void what_almost_fits_is_refused_at_once(String part) {
        var address = "a@" + part.repeat(250).substring(0, 250) + "!";
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertFalse(valid(address)));
    }

    @ParameterizedTest
    @CsvSource({
        "amina@example.org,amina@example.org",
        "Amina.Otieno@Example.ORG,amina.otieno@example.org",
        "amina+wall@example.org,amina@example.org",
        "amina+a+b@example.org,amina@example.org",
        "+wall@example.org,+wall@example.org",
        "AMINA+Wall@BÜCHER.example,amina@bücher.example"
    })
    void one_mailbox_has_one_canonical_form(String address, String canonical) {
        assertEquals(canonical, EmailAddress.Parts.canonical(address));
        assertEquals(canonical, EmailAddress.Parts.canonical(canonical));
    }

    @Test
    void the_canonical_form_is_the_same_in_every_country() {
        var home = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("info@island.example", EmailAddress.Parts.canonical("INFO@ISLAND.example"));
            assertEquals("island.example", EmailAddress.Parts.domain("info@ISLAND.example"));
        } finally {
            Locale.setDefault(home);
        }
    }

    @ParameterizedTest
    @CsvSource({"amina@Example.ORG,example.org", "amina+b@mail.example.org,mail.example.org"})
    void the_domain_is_what_stands_behind_the_at(String address, String domain) {
        assertEquals(domain, EmailAddress.Parts.domain(address));
    }

    private static boolean valid(String address) {
        return new EmailAddress.Check().isValid(address, null);
    }
}
