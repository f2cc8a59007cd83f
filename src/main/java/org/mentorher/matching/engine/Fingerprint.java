package org.mentorher.matching.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/**
 * SHA-256 over all that decides a matching, in canonical order, so that two rounds can be compared by it. Every value
 * is written with its length before it, so that no two different inputs have the same text.
 */
final class Fingerprint {
    /** Raised when the same input may give another result. */
    private static final String VERSION = "mentorher-matching-1";

    private final MessageDigest digest = sha256();

    private Fingerprint() {}

    static String of(Roster roster, Method method, Weights weights, long seed) {
        var print = new Fingerprint();
        print.write(VERSION, method, seed);
        print.write(weights.field(), weights.topics(), weights.seniority());
        print.write(weights.zone(), weights.formats(), weights.languages());
        print.write(roster.mentors().size(), roster.mentees().size());
        roster.mentors().forEach(print::mentor);
        roster.mentees().forEach(print::mentee);
        return HexFormat.of().formatHex(print.digest.digest());
    }

    private void mentor(Mentor mentor) {
        write(mentor.id(), mentor.person(), mentor.capacity(), mentor.seniority());
        write(mentor.utcOffsetMinutes(), mentor.organisation());
        inOrder(mentor.fields());
        sorted(mentor.languages());
        sorted(mentor.formats());
        sorted(mentor.topics());
    }

    private void mentee(Mentee mentee) {
        write(mentee.id(), mentee.person(), mentee.field(), mentee.seniority(), mentee.utcOffsetMinutes());
        write(mentee.organisation(), mentee.avoidOwnOrganisation(), mentee.priority());
        inOrder(mentee.ranked());
        sorted(mentee.languages());
        sorted(mentee.formats());
        sorted(mentee.topics());
        sorted(mentee.excluded());
    }

    private void inOrder(Collection<?> values) {
        write(values.size());
        write(values.toArray());
    }

    /** A set's own order differs from one run of the virtual machine to the next. */
    private void sorted(Collection<?> values) {
        write(values.size());
        write(values.stream().sorted().toArray());
    }

    private void write(Object... values) {
        var text = new StringBuilder();
        for (var value : values) {
            var written = value.toString();
            text.append(written.length()).append(':').append(written).append('\n');
        }
        digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
