package org.mentorher.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Draws share cards; those asked for last are kept. */
@ApplicationScoped
class Cards {
    /** At some 40 KB each. */
    private static final int KEPT = 200;
    /** Part of every tag: another number makes readers fetch cards anew that say the same. */
    private static final String LOOK = "1";

    private record Asked(Card card, CardPicture picture) {}

    private final Map<Asked, byte[]> drawn = Collections.synchronizedMap(new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, byte[]> eldest) {
            return size() > KEPT;
        }
    });

    private CardFonts fonts;

    @Inject
    Wall wall;

    @ConfigProperty(name = "mentorher.public-url")
    URI publicUrl;

    /** @throws org.mentorher.shared.Problem 404 unless the pledge is signed */
    Card of(UUID id, Locale language) {
        var pledge = wall.read(id);
        return Card.of(pledge, wall.hashtag(pledge.campaign()), publicUrl.getAuthority() + "/wall", language);
    }

    EntityTag tag(Card card) {
        return new EntityTag(hash(LOOK + card));
    }

    byte[] draw(Card card, CardPicture picture) {
        var asked = new Asked(card, picture);
        var kept = drawn.get(asked);
        if (kept != null) return kept;
        var fresh = picture.of(card, fonts());
        drawn.put(asked, fresh);
        return fresh;
    }

    private synchronized CardFonts fonts() {
        if (fonts == null) fonts = CardFonts.load();
        return fonts;
    }

    private static String hash(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
