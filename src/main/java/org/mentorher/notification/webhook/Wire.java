package org.mentorher.notification.webhook;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mentorher.notification.webhook.Answer.Failure;

/** Puts one body on the wire, to the very machine that was found to be public; follows no redirect and reads no answer but its status. */
@ApplicationScoped
class Wire {
    @Inject
    Vertx vertx;

    @Inject
    WebhookConfig config;

    private HttpClient http;

    @PostConstruct
    void open() {
        http = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(false).setConnectTimeout((int)
                        config.timeout().toMillis()));
    }

    @PreDestroy
    void close() {
        http.close();
    }

    Answer post(String address, Map<String, String> headers, String body) {
        try {
            return Answer.of(status(Destination.of(URI.create(address), config.privateAddresses()), headers, body));
        } catch (UnknownHostException e) {
            return Answer.none(Failure.UNKNOWN_HOST);
        } catch (Destination.Private e) {
            return Answer.none(Failure.PRIVATE_ADDRESS);
        } catch (CompletionException e) {
            var late = e.getCause() instanceof TimeoutException
                    || String.valueOf(e.getCause()).contains("Timeout");
            return Answer.none(late ? Failure.TIMEOUT : Failure.CONNECTION);
        }
    }

    private int status(Destination to, Map<String, String> headers, String body) {
        var status = new CompletableFuture<Integer>();
        http.request(request(to)).onFailure(status::completeExceptionally).onSuccess(request -> {
            headers.forEach(request::putHeader);
            request.exceptionHandler(status::completeExceptionally);
            request.send(body).onFailure(status::completeExceptionally).onSuccess(response -> {
                status.complete(response.statusCode());
                // whatever else it says is of no interest, however long it is
                request.connection().close();
            });
        });
        return status.orTimeout(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private RequestOptions request(Destination to) {
        var secure = "https".equals(to.address().getScheme());
        var port = to.address().getPort() >= 0 ? to.address().getPort() : secure ? 443 : 80;
        var path = to.address().getRawPath();
        var query = to.address().getRawQuery();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, to.machine().getHostAddress()))
                // the name still goes into the request and is what a certificate must show
                .setHost(to.address().getHost())
                .setPort(port)
                .setSsl(secure)
                .setURI((path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query))
                .setFollowRedirects(false)
                .setTimeout(config.timeout().toMillis());
    }
}
