package org.mentorher.member;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Sessions of browsers. The tokens stay here, sealed with a key that only the browser's cookie holds; so a copied database
 * opens no session, and a session that was ended here is over whoever still has its cookie.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class Sessions implements TokenStateManager {
    /** As long as the identity server lets anybody stay signed in. */
    private static final Duration LONGEST = Duration.ofHours(10);

    /** Calls that were on their way with the old cookie while the tokens were renewed still pass. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public Uni<String> createTokenState(
            RoutingContext call,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        return context.runBlocking(() -> QuarkusTransaction.requiringNew().call(() -> {
            var key = SessionKey.fresh();
            em.createNativeQuery("insert into web_session (id, tokens, expires_at) values (:id, :tokens, :expires)")
                    .setParameter("id", key.id())
                    .setParameter("tokens", key.seal(new Tokens(tokens).text()))
                    .setParameter("expires", clock.instant().plus(LONGEST))
                    .executeUpdate();
            return key.text();
        }));
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext call,
            OidcTenantConfig tenant,
            String state,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return context.runBlocking(() -> {
            var key = SessionKey.of(state);
            var sealed = QuarkusTransaction.requiringNew().call(() -> kept(key));
            if (sealed.isEmpty()) throw new AuthenticationFailedException("the session is over");
            return Tokens.of(key.open(sealed.getFirst())).asGiven();
        });
    }

    @SuppressWarnings("unchecked")
    private List<byte[]> kept(SessionKey key) {
        return em.createNativeQuery("select tokens from web_session where id = :id and expires_at > :now", byte[].class)
                .setParameter("id", key.id())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext call, OidcTenantConfig tenant, String state, OidcRequestContext<Void> context) {
        return context.runBlocking(() -> {
            end(state, clock.instant().plus(GRACE));
            return null;
        });
    }

    /** From now on the cookie opens nothing. */
    void end(String state) {
        end(state, clock.instant());
    }

    private void end(String state, Instant at) {
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery(
                                "update web_session set expires_at = least(expires_at, :at) where id = :id")
                        .setParameter("at", at)
                        .setParameter("id", SessionKey.of(state).id())
                        .executeUpdate());
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "web-sessions")
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> em.createNativeQuery("delete from web_session where expires_at < :now")
                        .setParameter("now", clock.instant())
                        .executeUpdate());
    }

    /** What is sealed: the three tokens, which hold no line breaks, and how the access token was given. */
    private record Tokens(String id, String access, String refresh, String expiresIn, String scope) {
        Tokens(AuthorizationCodeTokens tokens) {
            this(
                    tokens.getIdToken(),
                    tokens.getAccessToken(),
                    tokens.getRefreshToken(),
                    tokens.getAccessTokenExpiresIn() == null
                            ? null
                            : tokens.getAccessTokenExpiresIn().toString(),
                    tokens.getAccessTokenScope());
        }

        String text() {
            return String.join("\n", plain(id), plain(access), plain(refresh), plain(expiresIn), plain(scope));
        }

        private static String plain(String value) {
            return value == null ? "" : value;
        }

        static Tokens of(String text) {
            var lines = text.split("\n", -1);
            return new Tokens(lines[0], lines[1], lines[2], lines[3], lines[4]);
        }

        AuthorizationCodeTokens asGiven() {
            return new AuthorizationCodeTokens(
                    id, access, none(refresh), expiresIn.isEmpty() ? null : Long.valueOf(expiresIn), none(scope));
        }

        private static String none(String value) {
            return value.isEmpty() ? null : value;
        }
    }
}
