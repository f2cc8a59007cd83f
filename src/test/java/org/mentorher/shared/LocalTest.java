package org.mentorher.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where to go on after a detour. */
class LocalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/me", "/wall?field=finance&q=a%20b", "/pledges/018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90#kept"})
    void a_path_of_ours_is_gone_to(String path) {
        assertEquals(URI.create(path), Local.path(path, "/me"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "me",
                "/é"
            })
    void everything_else_is_refused(String path) {
        assertEquals(
                400, assertThrows(Problem.class, () -> Local.path(path, "/me")).status());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = " ")
    void nowhere_in_particular_is_the_page_named(String path) {
        assertEquals(URI.create("/me"), Local.path(path, "/me"));
    }
}
