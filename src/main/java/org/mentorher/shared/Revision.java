package org.mentorher.shared;

import java.util.Optional;

/** The version of a thing as its {@code ETag}; who edits says with {@code If-Match} which version was read. */
public record Revision(long version) {
    public String etag() {
        return "\"" + version + "\"";
    }

    /** What a form that holds this version sends instead of the header; null where it holds none. */
    public static String ifMatch(String version) {
        return version == null ? null : "\"" + version + "\"";
    }

    /**
     * @param ifMatch the header as sent, or null
     * @throws Problem 428 when it is absent, 412 when it names another version
     */
    public void require(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Problem(428, "precondition-required", "Send If-Match with the ETag that you read.");
        }
        if (!ifMatch.strip().equals(etag())) {
            throw new Problem(
                    412, "stale", "This has changed since you read it. Read it again, then repeat your change.");
        }
    }

    /**
     * The same for a thing that may not exist yet: then there is no version that could have been read.
     *
     * @throws Problem 428 or 412 as {@link #require(String)}, and 412 when a version is named of what is not there
     */
    public static void require(Optional<Long> version, String ifMatch) {
        if (version.isPresent()) new Revision(version.get()).require(ifMatch);
        else if (ifMatch != null) throw new Problem(412, "stale", "This does not exist any more. Read it again.");
    }
}
