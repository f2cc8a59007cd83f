package org.mentorher;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

/** The frame of the tests in a browser: nobody is there before each, and people come with a browser of their own. */
abstract class BrowserTest {
    @TestHTTPResource("/")
    String root;

    @Inject
    Database database;

    @BeforeEach
    void nobody_is_there() {
        database.empty();
    }

    /** One of the cast at a desk, signed in. */
    Reader at(String who) {
        return atDesk().signIn(who);
    }

    /** One of the cast on a phone whose browser runs no scripts, signed in. */
    Reader withoutScripts(String who) {
        return withoutScripts().signIn(who);
    }

    /** A visitor on a phone whose browser runs no scripts. */
    Reader withoutScripts() {
        return Reader.withoutScripts(Chromium.open(), root);
    }

    /** A visitor at a desk. */
    Reader atDesk() {
        return Reader.atDesk(Chromium.open(), root);
    }

    /** A visitor on a phone. */
    Reader onPhone() {
        return Reader.onPhone(Chromium.open(), root);
    }
}
