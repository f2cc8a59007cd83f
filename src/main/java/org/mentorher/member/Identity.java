package org.mentorher.member;

import java.text.Normalizer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.mentorher.shared.Text;

/** Who the identity server says somebody is. */
record Identity(String issuer, String subject, String name, String email, boolean emailVerified) {
    private static final int LONGEST_NAME = 120;

    static Identity of(JsonWebToken token) {
        String name = token.getClaim("name");
        if (!usable(name)) name = token.getClaim("preferred_username");
        if (!usable(name)) name = "Member";
        name = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        return new Identity(
                token.getIssuer(),
                token.getSubject(),
                name,
                token.getClaim("email"),
                Boolean.TRUE.equals(token.getClaim("email_verified")));
    }

    /** The identity server takes names that nobody could type here: web addresses, overrides of the text direction. */
    private static boolean usable(String name) {
        return name != null && Text.Check.acceptable(name, LONGEST_NAME);
    }
}
