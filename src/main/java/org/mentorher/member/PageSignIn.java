package org.mentorher.member;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Set;
import org.mentorher.shared.Local;

/** A page is read as a visitor when the session it comes with is over; only what needs a member asks to sign in again. */
@ApplicationScoped
@Alternative
@Priority(1)
class PageSignIn implements HttpAuthenticationMechanism {
    @Inject
    OidcAuthenticationMechanism oidc;

    @Inject
    IdentityServer server;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext call, IdentityProviderManager identities) {
        var identity = oidc.authenticate(call, identities);
        if (!Local.page(call.normalizedPath())) return identity;
        return identity.onFailure(PageSignIn::over)
                .invoke(failure -> {
                    // who came back from the identity server in vain must not be sent there again at once
                    if (call.request().getParam("state") != null) call.put(Local.SIGN_IN_FAILED, failure);
                    // the sign-in takes the cookie of whatever session it cannot read; this one is not over
                    if (call.get(Local.SESSIONS_AWAY) != null) call.response().removeCookies(Sessions.COOKIE, false);
                })
                .onFailure(PageSignIn::over)
                .recoverWithNull();
    }

    /** The session is over, or what is kept of it cannot be read now; a redirect of the sign-in is no failure. */
    private static boolean over(Throwable failure) {
        return !(failure instanceof AuthenticationRedirectException);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext call) {
        var challenge = oidc.getChallenge(call);
        return Local.page(call.normalizedPath()) ? server.answers().chain(() -> challenge) : challenge;
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext call) {
        return oidc.getCredentialTransport(call);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }
}
