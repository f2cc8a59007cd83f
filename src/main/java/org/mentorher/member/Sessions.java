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
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.mentorher.shared.Local;

/**
 * Sessions of browsers. The tokens stay here, sealed with a key that only the browser's cookie holds; so a copied database
 * opens no session, and a session that was ended here is over whoever still has its cookie.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class Sessions implements TokenStateManager {
    /** As the sign-in names it. */
    static final String COOKIE = "q_session";

    private static final Logger LOG = Logger.getLogger(Sessions.class);
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
            return SessionKey.of(state)
                    .flatMap(key -> kept(key, call).map(key::open))
                    .map(text -> Tokens.of(text).asGiven())
                    .orElseThrow(() -> new AuthenticationFailedException("the session is over"));
        });
    }

    private Optional<byte[]> kept(SessionKey key, RoutingContext call) {
        try {
            return kept(key);
        } catch (RuntimeException e) {
            call.put(Local.SESSIONS_AWAY, e);
            throw e;
        }
    }

    @SuppressWarnings("unchecked")
    private Optional<byte[]> kept(SessionKey key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> em
                        .createNativeQuery(
                                "select tokens from web_session where id = :id and expires_at > :now", byte[].class)
                        .setParameter("id", key.id())
                        .setParameter("now", clock.instant())
                        .getResultList()
                        .stream()
                        .findFirst());
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext call, OidcTenantConfig tenant, String state, OidcRequestContext<Void> context) {
        if (call.get(Local.SESSIONS_AWAY) != null) return Uni.createFrom().voidItem();
        return context.runBlocking(() -> {
            try {
                end(state, clock.instant().plus(GRACE));
            } catch (PersistenceException e) {
                LOG.warn("a session that is over could not be forgotten yet");
            }
            return null;
        });
    }

    /** From now on the cookie opens nothing. */
    void end(String state) {
        end(state, clock.instant());
    }

    private void end(String state, Instant at) {
        SessionKey.of(state)
                .ifPresent(key -> QuarkusTransaction.requiringNew()
                        .run(() -> em.createNativeQuery(
                                        "update web_session set expires_at = least(expires_at, :at) where id = :id")
                                .setParameter("at", at)
                                .setParameter("id", key.id())
                                .executeUpdate()));
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
