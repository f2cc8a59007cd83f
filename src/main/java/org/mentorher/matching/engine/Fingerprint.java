package org.mentorher.matching.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;

/**
 * SHA-256 over all that decides a matching, in canonical order, so that two rounds can be compared by it. Numbers and ids
 * are written in full, texts and lists with their length before them, so that no two different inputs read the same.
 */
final class Fingerprint {
    /** Raised when the same input may give another result. */
    static final String VERSION = "mentorher-matching-2";

    private final MessageDigest digest = sha256();
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    private Fingerprint() {}

    static String of(Roster roster, Method method, Policy policy, long seed) {
        var print = new Fingerprint();
        print.text(VERSION);
        print.text(method.name());
        print.room().putLong(seed);
        print.policy(policy);
        print.number(roster.mentors().size());
        print.number(roster.mentees().size());
        roster.mentors().forEach(print::mentor);
        roster.mentees().forEach(print::mentee);
        print.flush();
        return HexFormat.of().formatHex(print.digest.digest());
    }

    private void policy(Policy policy) {
        weights(policy.mentee());
        weights(policy.mentor());
        number(policy.leastMenteeScore());
        number(policy.leastMentorScore());
        text(policy.priority().name());
        number(policy.listLength());
        number(policy.bucketBudget());
        number(policy.totalBudget());
        number(policy.fairnessSlack());
    }

    private void weights(Weights weights) {
        for (var part : ScorePart.values()) {
            number(part.weight(weights));
        }
    }

    private void mentor(Mentor mentor) {
        id(mentor.id());
        id(mentor.person());
        number(mentor.capacity());
        number(mentor.seniority());
        number(mentor.utcOffsetMinutes());
        number(mentor.leastScore());
        number(mentor.waitingSeats());
        text(mentor.organisation());
        number(mentor.fields().size());
        mentor.fields().forEach(this::text);
        sorted(mentor.languages());
        sorted(mentor.formats());
        sorted(mentor.topics());
    }

    private void mentee(Mentee mentee) {
        id(mentee.id());
        id(mentee.person());
        text(mentee.field());
        sorted(mentee.neighbours());
        number(mentee.seniority());
        number(mentee.utcOffsetMinutes());
        number(mentee.zoneReachMinutes());
        number(mentee.avoidOwnOrganisation() ? 1 : 0);
        number(mentee.priority());
        text(mentee.organisation());
        number(mentee.ranked().size());
        mentee.ranked().forEach(this::id);
        sorted(mentee.languages());
        sorted(mentee.formats());
        sorted(mentee.topics());
        number(mentee.excluded().size());
        mentee.excluded().stream().sorted().forEach(this::id);
    }

    /** A set's own order differs from one run of the virtual machine to the next. */
    private void sorted(Collection<String> values) {
        var texts = values.toArray(String[]::new);
        Arrays.sort(texts);
        number(texts.length);
        for (var text : texts) {
            text(text);
        }
    }

    private void id(UUID id) {
        room().putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private void number(int number) {
        room().putInt(number);
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        if (bytes.length > buffer.remaining()) {
            flush();
        }
        if (bytes.length > buffer.remaining()) {
            digest.update(bytes);
        } else {
            buffer.put(bytes);
        }
    }

    /** The buffer, with room for an id at least. */
    private ByteBuffer room() {
        if (buffer.remaining() < 2 * Long.BYTES) {
            flush();
        }
        return buffer;
    }

    private void flush() {
        digest.update(buffer.flip());
        buffer.clear();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
