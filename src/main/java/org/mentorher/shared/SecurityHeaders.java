package org.mentorher.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The headers that every answer carries, whoever gives it: a resource, the sign-in, or the server that hands out style and
 * scripts. Pages have no inline script or style, so the policy needs no nonce.
 */
@ApplicationScoped
class SecurityHeaders {
    private static final int OUTERMOST = 1000;

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    void everywhere(@Observes Filters filters) {
        filters.register(SecurityHeaders::last, OUTERMOST);
    }

    private static void last(RoutingContext call) {
        call.addHeadersEndHandler(
                nothing -> add(call.normalizedPath(), call.response().headers()));
        call.next();
    }

    private static void add(String path, MultiMap headers) {
        // the development tools below /q/ bring scripts and styles of their own
        if (!path.startsWith("/q/")) headers.set("Content-Security-Policy", POLICY);
        headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        if (!headers.contains("Cache-Control")) headers.set("Cache-Control", "no-store");
    }
}
