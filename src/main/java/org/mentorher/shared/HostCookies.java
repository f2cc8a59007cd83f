package org.mentorher.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where pages are served over https, the cookies of the sign-in carry the prefix {@code __Host-} (RFC 6265bis, 4.1.3.2): no
 * other host and no unencrypted answer can plant them. The sign-in itself knows no prefixes, so they are added and taken
 * off at the door, and cookies without it do not pass.
 */
@ApplicationScoped
class HostCookies {
    private static final String PREFIX = "__Host-";
    /** How the names of the sign-in's cookies begin. */
    private static final String OURS = "q_";

    private static final int BEFORE_SIGN_IN = 600;

    @ConfigProperty(name = "mentorher.public-url")
    URI publicUrl;

    void prefix(@Observes Filters filters) {
        if ("https".equals(publicUrl.getScheme())) filters.register(HostCookies::prefix, BEFORE_SIGN_IN);
    }

    private static void prefix(RoutingContext call) {
        var headers = call.request().headers();
        var cookies = headers.get("Cookie");
        if (cookies != null) headers.set("Cookie", unprefixed(cookies));
        call.addHeadersEndHandler(nothing -> prefixed(call.response().headers()));
        call.next();
    }

    static String unprefixed(String cookies) {
        return Arrays.stream(cookies.split(";"))
                .map(String::strip)
                .filter(cookie -> !cookie.startsWith(OURS))
                .map(cookie -> cookie.startsWith(PREFIX + OURS) ? cookie.substring(PREFIX.length()) : cookie)
                .collect(Collectors.joining("; "));
    }

    static void prefixed(MultiMap headers) {
        var cookies = new ArrayList<String>();
        for (var cookie : headers.getAll("Set-Cookie")) {
            cookies.add(cookie.startsWith(OURS) ? PREFIX + cookie : cookie);
        }
        if (!cookies.isEmpty()) headers.set("Set-Cookie", cookies);
    }
}
