package org.mentorher.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Keycloak with the realm {@code mentorher} and the cast as its users. */
final class LocalKeycloak {
    /** User name and password of the administrator of Keycloak itself. */
    static final String ADMIN = "admin";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Place place;
    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private LocalKeycloak(Place place) {
        this.place = place;
        this.address = "http://localhost:" + place.ports().keycloak();
    }

    /**
     * Starts the server and returns the application's configuration for it.
     *
     * @param smtpPort where the realm sends its mails, or 0 when nobody catches them
     */
    static Map<String, String> start(Place place, int smtpPort) throws IOException, InterruptedException {
        var keycloak = new LocalKeycloak(place);
        try (var _ = keycloak.http) {
            keycloak.startProcess();
            if (smtpPort != 0) {
                keycloak.sendMailsTo(smtpPort);
            }
        }
        // the secrets are those of development.json
        return Map.of(
                "quarkus.oidc.auth-server-url",
                keycloak.address + "/realms/mentorher",
                "quarkus.oidc.credentials.secret",
                "dev-web-secret",
                "quarkus.oidc.token-state-manager.encryption-secret",
                "dev-only-session-secret-of-32-or-more",
                "quarkus.keycloak.admin-client.server-url",
                keycloak.address,
                "quarkus.keycloak.admin-client.client-secret",
                "dev-accounts-secret");
    }

    private void startProcess() throws IOException, InterruptedException {
        var prepared = PreparedKeycloak.in(place);
        var log = Files.createDirectories(place.data()).resolve("keycloak.log");
        var process = prepared.run(
                log,
                List.of(
                        "start",
                        "--optimized",
                        "--cache=local",
                        "--log-level=info,io.smallrye.health:error", // waiting for it is no news
                        "--http-enabled=true",
                        "--http-host=localhost",
                        "--http-port=" + place.ports().keycloak(),
                        "--http-management-port=" + place.ports().keycloakManagement(),
                        "--hostname=" + address,
                        // the theme is read from its sources and kept nowhere, so that what was edited is seen at once
                        "--spi-theme--folder--dir=" + place.base().resolve("src/main/keycloak/themes"),
                        "--spi-theme--cache-themes=false",
                        "--spi-theme--cache-templates=false",
                        "--spi-theme--static-max-age=-1",
                        "--spi-resource-encoding--gzip--excluded-content-types=text/css,text/javascript,image/svg+xml",
                        "--db-url=" + PreparedKeycloak.url(database(prepared))));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Leftovers.end(process.toHandle())));
        Leftovers.note(place.run(), place.kept() ? "keycloak" : "test-keycloak", process.toHandle());
        awaitReady(process, log);
    }

    /** The kept database, or a new copy of the imported one; accounts made by hand do not survive a changed realm. */
    private Path database(PreparedKeycloak prepared) throws IOException {
        var database = place.data().resolve(prepared.database().getFileName());
        if (!Files.isDirectory(database)) {
            try (var outdated = Files.newDirectoryStream(place.data(), "realm-*")) {
                for (var folder : outdated) {
                    Folders.delete(folder);
                }
            }
            var unfinished = place.data().resolve("unfinished");
            Folders.delete(unfinished);
            Folders.copy(prepared.database(), unfinished);
            Files.move(unfinished, database, StandardCopyOption.ATOMIC_MOVE);
        }
        return database;
    }

    private void awaitReady(Process process, Path log) throws IOException, InterruptedException {
        var ready = URI.create("http://localhost:" + place.ports().keycloakManagement() + "/health/ready");
        var latest = Instant.now().plus(PATIENCE);
        while (!isReady(ready)) {
            if (!process.isAlive()) {
                throw new IOException("Keycloak ended with exit code " + process.exitValue() + ", see " + log);
            }
            if (Instant.now().isAfter(latest)) {
                throw new IOException("Keycloak is not ready after " + PATIENCE + ", see " + log);
            }
            Thread.sleep(PAUSE);
        }
    }

    private boolean isReady(URI uri) throws InterruptedException {
        try {
            var request =
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(2)).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Done after each start and not in the imported file, because tests catch mails on another port each time. */
    private void sendMailsTo(int port) throws IOException, InterruptedException {
        var token = send(request("/realms/master/protocol/openid-connect/token", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=" + ADMIN + "&password=" + ADMIN)));
        var bearer = new ObjectMapper().readTree(token).path("access_token").asText();
        send(request("/admin/realms/mentorher", "application/json")
                .header("Authorization", "Bearer " + bearer)
                .PUT(BodyPublishers.ofString("""
                        {"smtpServer": {"host": "localhost", "port": "%d", "from": "accounts@mentorher.example",
                         "fromDisplayName": "MentorHer", "auth": "false", "ssl": "false", "starttls": "false"}}
                        """.formatted(port))));
    }

    private HttpRequest.Builder request(String path, String contentType) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", contentType);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException("Keycloak answered " + response.statusCode() + " to " + response.uri());
        }
        return response.body();
    }
}
