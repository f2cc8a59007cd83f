package org.mentorher.member;

import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who the identity server says somebody is. */
record Identity(String issuer, String subject, String name, String email, boolean emailVerified) {
    private static final int LONGEST_NAME = 120;

    static Identity of(JsonWebToken token) {
        String name = token.getClaim("name");
        if (name == null || name.isBlank()) name = token.getClaim("preferred_username");
        if (name == null || name.isBlank()) name = "Member";
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
        }
        return new Identity(
                token.getIssuer(),
                token.getSubject(),
                name,
                token.getClaim("email"),
                Boolean.TRUE.equals(token.getClaim("email_verified")));
    }
}
