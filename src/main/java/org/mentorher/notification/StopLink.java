package org.mentorher.notification;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a link in a mail proves that says: no more of these. It names the member and a kind, and carries half an HMAC-SHA-256
 * of both, made with a key that the database made for itself; so it opens nothing but this, and no operator has a secret
 * to guard. It holds as long as the member is there, because mails are kept for long.
 *
 * @param kind null for the daily mail
 */
record StopLink(UUID member, Kind kind) {
    private static final String DAILY = "daily";
    private static final Pattern FORM = Pattern.compile("([a-z]{1,20}(?:-[a-z]{1,20})?)-([\\w-]{43})");
    private static final int ID = 16;
    private static final int SIGNATURE = 16;

    /** @return who and what it is about, if its form is right; its signature says nothing yet */
    static Optional<StopLink> of(String token) {
        var parts = FORM.matcher(token);
        if (!parts.matches()) return Optional.empty();
        var id = ByteBuffer.wrap(bytes(token), 0, ID);
        var member = new UUID(id.getLong(), id.getLong());
        if (parts.group(1).equals(DAILY)) return Optional.of(new StopLink(member, null));
        return Preference.optional()
                .filter(kind -> name(kind).equals(parts.group(1)))
                .findFirst()
                .map(kind -> new StopLink(member, kind));
    }

    String token(byte[] key) {
        var bytes = ByteBuffer.allocate(ID + SIGNATURE)
                .putLong(member.getMostSignificantBits())
                .putLong(member.getLeastSignificantBits())
                .put(signature(key))
                .array();
        return name(kind) + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    boolean signed(String token, byte[] key) {
        return MessageDigest.isEqual(Arrays.copyOfRange(bytes(token), ID, ID + SIGNATURE), signature(key));
    }

    private static byte[] bytes(String token) {
        return Base64.getUrlDecoder().decode(token.substring(token.length() - 43));
    }

    private byte[] signature(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var said = "unsubscribe " + member + " " + name(kind);
            return Arrays.copyOf(mac.doFinal(said.getBytes(StandardCharsets.US_ASCII)), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Kind kind) {
        return kind == null ? DAILY : kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
