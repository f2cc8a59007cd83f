package org.mentorher.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what another site makes a browser send (cross-site request forgery): by Fetch Metadata where the browser tells
 * it, otherwise by Origin. Calls with a bearer token carry nothing that a browser adds on its own.
 */
class CrossSite {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter(preMatching = true)
    Optional<Response> check(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod()) || bearer(request) || ours(request)) return Optional.empty();
        return Optional.of(Problems.answer(Problem.forbidden("cross-site", "This call came from another site.")));
    }

    private static boolean bearer(ContainerRequestContext request) {
        var authorization = request.getHeaderString("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    private static boolean ours(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin") || site.equals("none");
        var origin = request.getHeaderString("Origin");
        // every browser tells one of the two when it sends a form; what is no browser uses the API, or is a mail
        // program
        // that presses the one button which its own proof opens, and no cookie
        if (origin == null) {
            var path = request.getUriInfo().getRequestUri().getRawPath();
            return !Local.page(path) || Local.oneClick(path);
        }
        return authority(origin).equals(request.getHeaderString("Host"));
    }

    private static String authority(String origin) {
        try {
            var authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
