package org.mentorher.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that cannot be served, as the caller is told it (RFC 9457). The slug is part of the API: it becomes the
 * {@code type} {@code urn:mentorher:problem:<slug>} and never changes its meaning.
 */
public class Problem extends RuntimeException {
    /**
     * One field that was refused, and why.
     *
     * @param message a key of {@code ValidationMessages} in braces becomes the text in the reader's language
     */
    public record Violation(String field, String message) {
        public Violation {
            message = Complaints.said(message);
        }
    }

    private final int status;
    private final String slug;
    private final List<Violation> violations;
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Problem(int status, String slug, String detail, List<Violation> violations) {
        super(detail, null, false, false);
        this.status = status;
        this.slug = slug;
        this.violations = List.copyOf(violations);
    }

    public Problem(int status, String slug, String detail) {
        this(status, slug, detail, List.of());
    }

    /** 404: absent, or somebody else's; the two are never told apart. */
    public static Problem notFound(String what) {
        return new Problem(404, "not-found", "There is no such " + what + ".");
    }

    /** 409: the request is understood, and the state of things does not allow it. */
    public static Problem conflict(String slug, String detail) {
        return new Problem(409, slug, detail);
    }

    /** 409 {@code illegal-transition}: the aggregate is not in a stage from which this is possible. */
    public static Problem illegalTransition(String what, Enum<?> from, String wish) {
        return conflict("illegal-transition", "A " + what + " that is " + from + " cannot " + wish + ".");
    }

    /** 403: known, and not allowed. */
    public static Problem forbidden(String slug, String detail) {
        return new Problem(403, slug, detail);
    }

    /**
     * 422: one field of the input breaks a rule.
     *
     * @param message a key of {@code ValidationMessages} in braces
     */
    public static Problem invalid(String field, String message) {
        return new Problem(
                422, "validation", "Some of the input is not valid.", List.of(new Violation(field, message)));
    }

    /** Adds a response header, for example {@code Retry-After}. */
    public Problem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
