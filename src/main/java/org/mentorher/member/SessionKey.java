package org.mentorher.member;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.mentorher.shared.Sealing;

/** The secret that a session's cookie holds, 256 random bits, under which is sealed what is kept of the session. */
final class SessionKey {
    private static final int BYTES = 32;

    private final byte[] secret;

    private SessionKey(byte[] secret) {
        this.secret = secret;
    }

    static SessionKey fresh() {
        return new SessionKey(Sealing.random(BYTES));
    }

    /** @return empty when a cookie of ours cannot read like this */
    static Optional<SessionKey> of(String text) {
        try {
            var secret = Base64.getUrlDecoder().decode(text);
            return secret.length == BYTES ? Optional.of(new SessionKey(secret)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** Under which it is kept; does not lead back to the secret. */
    String id() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] seal(String text) {
        return new Sealing(secret).seal(text);
    }

    String open(byte[] sealed) {
        return new Sealing(secret).open(sealed);
    }
}
