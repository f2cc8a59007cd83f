package org.mentorher.mentorship;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** A secret address at which a member's calendar reads the sessions to come. Only the secret's hash is kept. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    @Id
    UUID member;

    String secretHash;
    Instant createdAt;

    @Version
    long version;

    protected CalendarFeed() {}

    CalendarFeed(UUID member) {
        this.member = member;
    }

    /** @return the secret, which is not known here any more afterwards; the one before opens nothing from now on */
    String renew(Instant now) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        secretHash = hash(secret);
        createdAt = now;
        return secret;
    }

    static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
