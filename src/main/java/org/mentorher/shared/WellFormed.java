package org.mentorher.shared;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Turns away what no resource could read: NUL in the address, which no text of ours holds, and media types that are none. */
class WellFormed {
    @ServerRequestFilter(preMatching = true)
    Optional<Response> check(ContainerRequestContext request, HttpServerRequest http) {
        if (http.uri().contains("%00")) {
            return Optional.of(
                    Problems.answer(new Problem(400, "malformed-request", "The address holds a NUL character.")));
        }
        if (!readable(request::getMediaType)) {
            return Optional.of(Problems.answer(new Problem(415, "unsupported-media-type", null)));
        }
        if (!readable(request::getAcceptableMediaTypes)) {
            return Optional.of(Problems.answer(new Problem(406, "not-acceptable", null)));
        }
        return Optional.empty();
    }

    private static boolean readable(Runnable header) {
        try {
            header.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
