package org.mentorher.shared;

import java.net.URI;
import java.util.regex.Pattern;

/** Addresses of our own pages. */
public final class Local {
    /** Under this name a call holds why its sign-in came to nothing. */
    public static final String SIGN_IN_FAILED = "mentorher.sign-in-failed";

    private static final Pattern ONE_CLICK = Pattern.compile("/unsubscribe/[A-Za-z0-9_-]+");

    /** Under this name a call holds why its session could not be looked up, so that nobody is signed out by an outage. */
    public static final String SESSIONS_AWAY = "mentorher.sessions-away";

    private Local() {}

    /** Whether this path belongs to a page that people read, and not to the API or the platform's own calls. */
    public static boolean page(String path) {
        return !path.startsWith("/api/") && !path.startsWith("/q/");
    }

    /** Whether this is where mail programs say that a person wants no more of some mails (RFC 8058). */
    static boolean oneClick(String path) {
        return ONE_CLICK.matcher(path).matches();
    }

    /**
     * Where to go on after a detour; never another site (CWE-601).
     *
     * @param path as it came with the request; null for nowhere in particular
     * @throws Problem 400 when it is no path of ours
     */
    public static URI path(String path, String otherwise) {
        if (path == null || path.isBlank()) return URI.create(otherwise);
        var rooted =
                path.startsWith("/") && !path.startsWith("//") && path.chars().allMatch(Local::plain);
        if (!rooted) throw new Problem(400, "malformed-request", "This is no address of a page here.");
        return URI.create(path);
    }

    /** Browsers read a backslash as a slash, and drop tabs and line breaks. */
    private static boolean plain(int c) {
        return c > ' ' && c < 127 && "\\\"<>^`{|}".indexOf(c) < 0;
    }
}
