package org.mentorher;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.mentorher.local.LocalServices;

/** Real access tokens of the cast. */
public final class Tokens {
    /** Less than a token's five minutes, so that a test never begins with one about to expire. */
    private static final Duration KEPT = Duration.ofMinutes(3);

    private static final String REALM = "quarkus.oidc.auth-server-url";
    private static final Map<String, Issued> ISSUED = new ConcurrentHashMap<>();

    private record Issued(String token, Instant at) {}

    private Tokens() {}

    /** An access token of this user, at most three minutes old. */
    public static String of(String username) {
        return ISSUED.compute(
                        username,
                        (name, issued) -> issued != null
                                        && Instant.now().isBefore(issued.at().plus(KEPT))
                                ? issued
                                : new Issued(request(name, name + "-demo"), Instant.now()))
                .token();
    }

    private static String request(String username, String password) {
        try (var http = HttpClient.newHttpClient()) {
            // a packaged application's configuration is not this JVM's, therefore the servers are asked first
            var realm = LocalServices.tests().get(REALM);
            if (realm == null) {
                realm = ConfigProvider.getConfig().getValue(REALM, String.class);
            }
            var response = http.send(
                    HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("grant_type=password&client_id=mentorher-curl&username="
                                    + username + "&password=" + password))
                            .build(),
                    BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException("No token for " + username + ": " + response.body());
            }
            return new ObjectMapper()
                    .readTree(response.body())
                    .path("access_token")
                    .asText();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
