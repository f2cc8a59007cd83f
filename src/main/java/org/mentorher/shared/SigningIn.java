package org.mentorher.shared;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * What somebody gets who is not signed in and would have to be: API clients 401, readers of a page the sign-in. A form that
 * was sent after the session had lapsed is not lost: it comes back in the answer, to be sent again.
 */
class SigningIn {
    private static final Logger LOG = Logger.getLogger(SigningIn.class);

    /** One field of a form; a name may come more than once. */
    public record Field(String name, String value) {}

    @CheckedTemplate(basePath = "Problems")
    static class Templates {
        static native TemplateInstance lapsed(String action, List<Field> fields);

        static native TemplateInstance unsigned(String again);
    }

    @ServerExceptionMapper
    Uni<Response> unauthenticated(UnauthorizedException e, RoutingContext call) {
        return answer(call);
    }

    @ServerExceptionMapper
    Uni<Response> unauthenticated(AuthenticationFailedException e, RoutingContext call) {
        return answer(call);
    }

    private static Uni<Response> answer(RoutingContext call) {
        if (call.get(Local.SESSIONS_AWAY) != null) return Uni.createFrom().item(Problems.unavailable());
        if (!Local.page(call.normalizedPath())) {
            return Uni.createFrom()
                    .item(ProblemView.answer(
                            new Problem(401, "unauthenticated", "Sign in, or send a valid access token.")
                                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")));
        }
        return call.request().method() == HttpMethod.POST ? keep(call) : challenge(call);
    }

    /** To the identity server, and from there back to this page. */
    private static Uni<Response> challenge(RoutingContext call) {
        if (call.get(Local.SIGN_IN_FAILED) != null) return Uni.createFrom().item(unsigned(call));
        HttpAuthenticator authenticator = call.get(HttpAuthenticator.class.getName());
        return authenticator
                .getChallenge(call)
                .map(challenge -> {
                    var response = Response.status(challenge.status);
                    challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
                    return response.build();
                })
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf("no sign-in: %s", failure.getClass().getSimpleName());
                    return unsigned(call);
                });
    }

    private static Response unsigned(RoutingContext call) {
        // what the identity server sent along is used up
        var again = call.get(Local.SIGN_IN_FAILED) == null ? call.request().uri() : "/sign-in";
        var answer = page(Response.Status.SERVICE_UNAVAILABLE, Templates.unsigned(again));
        return Response.fromResponse(answer)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .build();
    }

    private static Uni<Response> keep(RoutingContext call) {
        var request = call.request();
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        var type = String.valueOf(request.getHeader(HttpHeaders.CONTENT_TYPE));
        var form = type.startsWith(MediaType.APPLICATION_FORM_URLENCODED);
        if (!form || length == null || Long.parseLong(length) > RequestBody.MEMBER) {
            return Uni.createFrom().item(lapsed(call, List.of()));
        }
        request.resume();
        return Uni.createFrom()
                .completionStage(request.body().toCompletionStage())
                .map(body -> lapsed(call, fields(body.toString(StandardCharsets.UTF_8))));
    }

    private static List<Field> fields(String body) {
        var decoder = new io.netty.handler.codec.http.QueryStringDecoder(body, StandardCharsets.UTF_8, false);
        return decoder.parameters().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
                .toList();
    }

    private static Response lapsed(RoutingContext call, List<Field> fields) {
        return page(
                Response.Status.UNAUTHORIZED, Templates.lapsed(call.request().uri(), fields));
    }

    private static Response page(Response.Status status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(ProblemPages.text(page))
                .build();
    }
}
