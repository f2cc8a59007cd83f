package org.mentorher.shared;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Slows down whoever changes too much in a minute: a member by account, a visitor by network (the /24 of an IPv4 address,
 * the /64 of an IPv6 one). Reading is not counted. Forwarded addresses count only where the operator has named the proxy.
 */
class RateLimit {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Caller caller;

    @Inject
    RateCounts counts;

    @Inject
    LimitsConfig limits;

    @Inject
    HttpServerRequest http;

    @ServerRequestFilter(priority = 3500)
    Optional<Response> check(ContainerRequestContext request, ResourceInfo resource) {
        var unchanging = resource.getResourceMethod().isAnnotationPresent(Unchanging.class);
        if (unchanging || READING.contains(request.getMethod())) return Optional.empty();
        var allowed = caller.member().isPresent() ? limits.memberChanges() : limits.visitorChanges();
        var scope = caller.member()
                .map(member -> "member:" + member)
                .orElseGet(() -> "visitor:" + network(http.remoteAddress().hostAddress()));
        var wait = counts.count(scope, allowed);
        if (wait.isEmpty()) return Optional.empty();
        return Optional.of(Problems.answer(
                new Problem(429, "too-many-calls", "Too many changes in one minute. Please wait a moment, then go on.")
                        .header("Retry-After", Long.toString(wait.get().toSeconds()))));
    }

    static String network(String address) {
        try {
            // a literal address: no name is looked up
            var bytes = InetAddress.getByName(address).getAddress();
            Arrays.fill(bytes, bytes.length == 4 ? 3 : 8, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
