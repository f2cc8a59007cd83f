package org.mentorher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An organisation's own server: it takes webhooks, checks who signed them, and answers as it is told to. */
public final class Receiver implements AutoCloseable {
    /**
     * One request.
     *
     * @param signatures how many of them are by the secret that the server knows
     */
    public record Received(String id, long timestamp, String type, String body, long signatures, int of) {
        public JsonNode event() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile String secret;
    private volatile int status = 204;
    private volatile String location;

    private volatile long pause;

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::take);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/hook?of=northwind";
    }

    /** From now on it knows this secret. */
    public void knows(String secret) {
        this.secret = secret;
    }

    /** From now on it answers so. */
    public void answers(int status) {
        this.status = status;
    }

    /** From now on it sends whoever comes to another place. */
    public void redirects(String location) {
        this.location = location;
        status = 307;
    }

    /** From now on it takes so long to answer. */
    public void takes(long millis) {
        pause = millis;
    }

    /** What came, oldest first. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    private void take(HttpExchange call) throws IOException {
        try (call) {
            var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = call.getRequestHeaders();
            var id = headers.getFirst("webhook-id");
            var timestamp = headers.getFirst("webhook-timestamp");
            var signatures = headers.getFirst("webhook-signature").split(" ");
            var mine = "v1," + hmac(id + "." + timestamp + "." + body);
            received.add(new Received(
                    id,
                    Long.parseLong(timestamp),
                    headers.getFirst("Content-Type"),
                    body,
                    Arrays.stream(signatures).filter(mine::equals).count(),
                    signatures.length));
            if (pause > 0) Thread.sleep(pause);
            if (location != null) call.getResponseHeaders().set("Location", location);
            call.sendResponseHeaders(status, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String hmac(String signed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
