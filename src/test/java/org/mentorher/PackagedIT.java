package org.mentorher;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The artifact that is deployed: it works, carries no local servers, and does not start without its configuration. */
@QuarkusIntegrationTest
class PackagedIT {
    private static final Path APP = Path.of(System.getProperty("local.base"), "target/quarkus-app");

    @Test
    void it_is_ready_and_serves_visitors_and_members() {
        given().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
        given().get("/").then().statusCode(200);
        given().get("/api/campaigns/mentorher").then().statusCode(200).body("hashtag", is("#MentorHer"));
        given().get("/api/me").then().statusCode(401);
        given().auth().oauth2(Tokens.of(Cast.BAO)).get("/api/me").then().statusCode(200);
        given().get("/local/mailbox").then().statusCode(404);
    }

    @Test
    void it_draws_share_cards() throws IOException {
        String id = Cast.post(Cast.AMINA, "/api/pledges", Cast.pledge("Amina Otieno", Cast.email(Cast.AMINA), 2))
                .statusCode(201)
                .extract()
                .path("id");
        var png = given().get("/api/pledges/" + id + "/card.png")
                .then()
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1200);
        given().get("/api/pledges/" + id + "/card.svg").then().statusCode(200);
    }

    @Test
    void it_carries_no_secret() throws IOException {
        try (var files = Files.list(APP.resolve("app"))) {
            for (var file : files.toList()) {
                try (var jar = new ZipFile(file.toFile())) {
                    var configuration = jar.getEntry("application.properties");
                    assertThat(configuration).isNotNull();
                    assertThat(new String(jar.getInputStream(configuration).readAllBytes(), StandardCharsets.UTF_8))
                            .contains("quarkus.oidc")
                            .doesNotContain("secret=");
                }
            }
        }
    }

    @Test
    void it_names_what_is_missing_and_does_not_start() throws Exception {
        var ended = start(Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:1/none"));
        assertThat(ended.code()).isEqualTo(78);
        assertThat(ended.output())
                .contains("mentorher.public-url is missing (environment: MENTORHER_PUBLIC_URL)")
                .contains("quarkus.oidc.credentials.secret is missing")
                .doesNotContain("jdbc.url is missing");
    }

    @Test
    void it_does_not_start_with_the_secrets_of_development() throws Exception {
        var ended = start(Map.of("QUARKUS_OIDC_CREDENTIALS_SECRET", "dev-web-secret"));
        assertThat(ended.code()).isEqualTo(78);
        assertThat(ended.output()).contains("quarkus.oidc.credentials.secret holds the development secret");
    }

    private record Ended(int code, String output) {}

    private static Ended start(Map<String, String> environment) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var start = new ProcessBuilder(
                        List.of(java, "-jar", APP.resolve("quarkus-run.jar").toString()))
                .redirectErrorStream(true);
        start.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("MENTORHER_"));
        start.environment().putAll(environment);
        var process = start.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), output);
    }
}
