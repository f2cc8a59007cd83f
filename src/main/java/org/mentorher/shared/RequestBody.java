package org.mentorher.shared;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Reads the body of a call once, up to its limit: 16 KiB from visitors, 64 KiB from members. {@link Uploads} have their own. */
class RequestBody {
    static final int VISITOR = 16 * 1024;
    static final int MEMBER = 64 * 1024;
    /** The request property under which the bytes are kept for {@link Idempotency}. */
    static final String BYTES = "mentorher.body";

    @Inject
    Caller caller;

    @ServerRequestFilter(priority = 4000)
    Optional<Response> read(ContainerRequestContext request, ResourceInfo resource) throws IOException {
        if (!request.hasEntity() || resource.getResourceMethod().isAnnotationPresent(Uploads.class)) {
            return Optional.empty();
        }
        var limit = caller.member().isPresent() ? MEMBER : VISITOR;
        var bytes =
                request.getLength() > limit ? null : request.getEntityStream().readNBytes(limit + 1);
        if (bytes == null || bytes.length > limit) {
            return Optional.of(Problems.answer(
                    new Problem(413, "too-large", "The body is larger than " + limit / 1024 + " KiB.")));
        }
        request.setProperty(BYTES, bytes);
        request.setEntityStream(new ByteArrayInputStream(bytes));
        return Optional.empty();
    }
}
