package org.mentorher.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every request a name of our own making that stands in its log lines, its problem details and its answer. */
class Correlation {
    static final String KEY = "correlation";

    @ServerRequestFilter(preMatching = true, priority = 0)
    void begin(ContainerRequestContext request) {
        MDC.remove(KEY);
        name();
    }

    /** This request's name; a call that is turned away before any filter gets its own here. */
    static String name() {
        if (MDC.get(KEY) == null)
            MDC.put(KEY, HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
        return (String) MDC.get(KEY);
    }

    @ServerResponseFilter
    void tell(ContainerResponseContext response) {
        var name = MDC.get(KEY);
        if (name != null) response.getHeaders().putSingle("X-Correlation-Id", name);
    }
}
