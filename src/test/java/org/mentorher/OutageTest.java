package org.mentorher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

/** The database or the identity server goes away under the readers' hands, and comes back. */
@QuarkusTest
class OutageTest extends BrowserTest {
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void without_the_database_pages_say_so_at_once_and_recover_by_themselves() throws SQLException {
        try (var bao = at(Cast.BAO);
                var server = server()) {
            away(server);
            try {
                for (var path : new String[] {"/", "/wall", "/me"}) {
                    var begun = System.nanoTime();
                    var answer = bao.page.navigate(root.replaceFirst("/$", path));
                    assertThat(System.nanoTime() - begun).as(path).isLessThan(5_000_000_000L);
                    assertThat(answer.status()).as(path).isEqualTo(503);
                    assertThat(answer.headerValue("retry-after")).as(path).isNotBlank();
                    assertThat(bao.page.locator("h1")).hasText("We cannot answer just now");
                }
                bao.accessible().shoot("away");
                given().get("/api/pledges")
                        .then()
                        .statusCode(503)
                        .body("type", is("urn:mentorher:problem:unavailable"));
                given().get("/q/health/live").then().statusCode(200);
                given().get("/q/health/ready").then().statusCode(503);
            } finally {
                back(server);
            }
            Eventually.holds(() -> given().get("/q/health/ready").then().statusCode(200));
            // still signed in
            assertThat(bao.go("/me").page.locator("header")).containsText("Sign out");
        }
    }

    @Test
    void without_the_identity_server_signing_in_says_so_and_everything_else_works() throws Exception {
        try (var visitor = atDesk();
                var bao = at(Cast.BAO)) {
            keycloak("STOP");
            try {
                // until nobody relies on an earlier sign of life
                Eventually.holds(() -> assertThat(
                                given().redirects().follow(false).get("/me").statusCode())
                        .isEqualTo(503));
                var answer = visitor.page.navigate(root.replaceFirst("/$", "/proposals"));
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.headerValue("retry-after")).isNotBlank();
                assertThat(visitor.page.locator("h1")).hasText("Signing in did not work");
                visitor.accessible().shoot("sign-in-away");
                assertThat(bao.go("/me").page.locator("header")).containsText("Sign out");
                assertThat(bao.go("/wall").page.locator("h1")).isVisible();
            } finally {
                keycloak("CONT");
            }
            visitor.follow("Try again");
            assertThat(visitor.page.locator("#kc-login")).isVisible();
        }
    }

    /** Sends the identity server of this test run, the only other Java, a signal. */
    private static void keycloak(String signal) throws IOException, InterruptedException {
        var servers = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("/java"))
                .map(ProcessHandle::pid)
                .map(String::valueOf)
                .toList();
        assertThat(servers).hasSize(1);
        var kill = new ProcessBuilder("kill", "-" + signal, servers.getFirst()).start();
        assertThat(kill.waitFor()).isZero();
    }

    /** As whoever runs the server, connected to another database of it. */
    private Connection server() throws SQLException {
        var login = new Properties();
        login.put("user", "postgres");
        login.put("password", "postgres");
        return new Driver().connect(url.replaceFirst("/[^/]+$", "/postgres"), login);
    }

    private static void away(Connection server) throws SQLException {
        execute(server, "alter database mentorher with allow_connections false");
        execute(server, "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'mentorher'");
    }

    private static void back(Connection server) throws SQLException {
        execute(server, "alter database mentorher with allow_connections true");
    }

    private static void execute(Connection server, String sql) throws SQLException {
        try (var statement = server.createStatement()) {
            statement.execute(sql);
        }
    }
}
