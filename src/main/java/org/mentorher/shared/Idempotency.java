package org.mentorher.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Honours {@code Idempotency-Key} on every POST that carries one (IETF httpapi-idempotency-key-header): the same key with
 * the same body gets the first answer again, with another body 422, and while the first is under way 409. Keys belong
 * to one caller and one route and are kept for 24 hours. Only successes are kept: a refused call may be repeated. An answer
 * is sealed under its key, of which only a digest is kept.
 */
class Idempotency {
    private static final String HEADER = "Idempotency-Key";
    private static final String RESERVED = "mentorher.idempotency";
    private static final int LONGEST_KEY = 200;
    /** As the framework names it in the first answer. */
    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

    /** A call under way: what its key is kept as, and what its answer is sealed with. */
    private record Reserved(String scope, Sealing sealing) {}

    @Inject
    Caller caller;

    @Inject
    IdempotencyKeys keys;

    @Inject
    ObjectMapper json;

    @ServerRequestFilter(priority = 4100)
    Optional<Response> replay(ContainerRequestContext request) {
        var key = request.getHeaderString(HEADER);
        var path = request.getUriInfo().getPath();
        // pages are not ours: their answers are not JSON
        if (key == null || !request.getMethod().equals("POST") || !path.startsWith("/api/")) return Optional.empty();
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.invalid(HEADER, "{mentorher.idempotency-key}");
        }
        var who = caller.member().map(Object::toString).orElse("visitor");
        var call = who + "\n" + path + "\n" + key;
        var reserved = new Reserved(hex(sha256(call)), new Sealing(sha256("answer\n" + call)));
        var body = (byte[]) request.getProperty(RequestBody.BYTES);
        return switch (keys.reserve(reserved.scope, hex(sha256(body == null ? new byte[0] : body)))) {
            case IdempotencyKeys.Reserved() -> {
                request.setProperty(RESERVED, reserved);
                yield Optional.empty();
            }
            case IdempotencyKeys.Answered(var status, var answer, var location) -> {
                var response = Response.status(status).header("Idempotent-Replayed", "true");
                if (answer != null)
                    response.entity(reserved.sealing.open(answer)).type(JSON);
                if (location != null) response.header(HttpHeaders.LOCATION, location);
                yield Optional.of(response.build());
            }
            case IdempotencyKeys.InFlight() ->
                throw Problem.conflict("in-flight", "The first call with this Idempotency-Key is still under way.");
            case IdempotencyKeys.OtherBody() ->
                throw new Problem(422, "idempotency-key-reused", "This Idempotency-Key was used with another body.");
        };
    }

    @ServerResponseFilter
    void keep(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (!(request.getProperty(RESERVED) instanceof Reserved(var scope, var sealing))) return;
        if (response.getStatus() >= 300) {
            keys.release(scope);
        } else {
            // as bytes, because that is how the first answer is written: the two spell some characters differently
            var answer = response.getEntity() == null
                    ? null
                    : new String(json.writeValueAsBytes(response.getEntity()), StandardCharsets.UTF_8);
            keys.answered(
                    scope,
                    response.getStatus(),
                    answer == null ? null : sealing.seal(answer),
                    response.getHeaderString(HttpHeaders.LOCATION));
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
