package org.mentorher.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.MultiMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cookies of the sign-in, as they leave and as they come back. */
class HostCookiesTest {
    @Test
    void those_of_the_sign_in_leave_with_the_prefix_and_others_as_they_are() {
        var headers = MultiMap.caseInsensitiveMultiMap()
                .add("Set-Cookie", "q_session=abc; Path=/; Secure; HttpOnly")
                .add("Set-Cookie", "language=es; Path=/");
        HostCookies.prefixed(headers);
        assertEquals(
                List.of("__Host-q_session=abc; Path=/; Secure; HttpOnly", "language=es; Path=/"),
                headers.getAll("Set-Cookie"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            __Host-q_session=abc; language=es | q_session=abc; language=es
            q_session=planted; language=es    | language=es
            q_session=planted; __Host-q_session=abc | q_session=abc
            language=es;__Host-q_auth_1=x      | language=es; q_auth_1=x
            """)
    void they_are_taken_back_with_the_prefix_only(String sent, String seen) {
        assertEquals(seen, HostCookies.unprefixed(sent));
    }
}
