package org.mentorher.member;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Asks the identity server for a sign of life before somebody is sent there: we can say what to do when it is away, the
 * browser's own error page cannot.
 */
@ApplicationScoped
class IdentityServer {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** For how long one answer is enough. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    @Inject
    TenantConfigBean tenants;

    /** When it last answered, by {@link System#nanoTime}. */
    private volatile Long answered;

    /** Fails when it is away. */
    Uni<Void> answers() {
        var tenant = tenants.getDefaultTenant();
        var last = answered;
        var fresh = last != null && System.nanoTime() - last < FRESH.toNanos();
        // one that was away when we started is asked by the sign-in itself
        if (fresh || !tenant.ready()) return Uni.createFrom().voidItem();
        // its public keys: what is asked for anyway, over the same connections
        return tenant.getOidcProviderClient()
                .getWebClient()
                .getAbs(tenant.getOidcMetadata().getJsonWebKeySetUri())
                .timeout(PATIENCE.toMillis())
                .send()
                .invoke(answer -> {
                    if (answer.statusCode() >= 500) throw new HttpException(answer.statusCode());
                    answered = System.nanoTime();
                })
                .replaceWithVoid();
    }
}
