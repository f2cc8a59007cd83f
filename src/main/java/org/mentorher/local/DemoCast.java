package org.mentorher.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Fills an empty development database with invented people, pledges and requests, so that a first round has something to
 * say. It writes rows and not through the features, because pledges must stand there in stages that take months to reach;
 * the constraints of the database hold for it as for everybody. Never touches a database that we did not start.
 */
@ApplicationScoped
@IfBuildProfile("dev")
class DemoCast {
    private static final Logger LOG = Logger.getLogger(DemoCast.class);

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    void fill(@Observes StartupEvent start) throws IOException, SQLException {
        if (System.getProperty("%dev.quarkus.datasource.jdbc.url") != null) fill();
    }

    void fill() throws IOException, SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var rows = new Rows(connection);
            if (rows.count("select count(*) from member") > 0) return;
            var cast = json.readTree(Path.of(System.getProperty("local.base", ""), "src/local/cast.json")
                    .toFile());
            var now = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
            int number = 0;
            for (var person : cast.get("members")) enter(rows, person, now.minus(Duration.ofHours(8L * number++)));
            // requests name mentors, so they come once everybody is there
            number = 0;
            for (var person : cast.get("members")) ask(rows, person, now.minus(Duration.ofMinutes(30L * number++)));
            connection.commit();
            LOG.infof("Demo cast loaded: %d invented people", number);
        }
    }

    private void enter(Rows rows, JsonNode person, Instant at) throws SQLException {
        var username = person.get("username").asText();
        var email = person.get("email").asText();
        var name =
                person.get("firstName").asText() + " " + person.get("lastName").asText();
        rows.insert(
                "insert into member (id, issuer, subject, name, email, email_verified, created_at, version) values (?, ?, ?, ?, ?, true, ?, 0)",
                id("member", username),
                issuer,
                subject(username).toString(),
                name,
                email,
                at);
        var leader = person.path("leader");
        if (leader.isObject()) {
            pledge(rows, leader.get("pledge"), username, name, email, at);
            if (leader.path("mentor").isObject()) mentor(rows, leader.get("mentor"), username, at);
        }
        if (person.path("mentee").isObject()) mentee(rows, person.get("mentee"), username, at);
    }

    private static void pledge(Rows rows, JsonNode pledge, String username, String name, String email, Instant at)
            throws SQLException {
        var stage = pledge.get("stage").asText();
        var pending = stage.equals("PENDING");
        rows.insert(
                """
                insert into pledge (id, campaign, text_version, member, name, email, email_canonical, title, organisation, organisation_key, seniority,
                seats, policy_url, statement, stage, attested_by, token_hash, created_at, signed_at, ended_at, removal_reason, version)
                values (?, 'mentorher', 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""",
                id("pledge", username),
                pending ? null : id("member", username),
                name,
                email,
                email,
                text(pledge, "title"),
                text(pledge, "organisation"),
                text(pledge, "organisation").toLowerCase(java.util.Locale.ROOT),
                text(pledge, "seniority"),
                pledge.get("seats").asInt(),
                text(pledge, "policyUrl"),
                text(pledge, "statement"),
                stage,
                pledge.get("attested").asBoolean() ? "STAFF" : null,
                pending ? "demo-" + username : null,
                pending ? Instant.now() : at,
                pending ? null : at,
                stage.equals("WITHDRAWN") || stage.equals("REMOVED") ? at.plus(Duration.ofHours(1)) : null,
                stage.equals("REMOVED") ? "Part of the demonstration." : null);
    }

    private static void mentor(Rows rows, JsonNode mentor, String username, Instant at) throws SQLException {
        var stage = mentor.get("stage").asText();
        rows.insert(
                """
                insert into mentor_profile (id, member_id, headline, title, organisation, seniority, fields, languages, time_zone,
                formats, topics, seats, stage, conduct_accepted_at, submitted_at, created_at, updated_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""",
                id("mentor", username),
                id("member", username),
                text(mentor, "headline"),
                text(mentor, "title"),
                text(mentor, "organisation"),
                text(mentor, "seniority"),
                mentor.get("fields"),
                mentor.get("languages"),
                text(mentor, "timeZone"),
                mentor.get("formats"),
                mentor.get("topics"),
                mentor.get("seats").asInt(),
                stage,
                stage.equals("DRAFT") ? null : at,
                stage.equals("DRAFT") ? null : at,
                at,
                at);
        if (!stage.equals("DRAFT")) {
            rows.insert("""
                    insert into material_completion (member, material, major, minor, completed_at)
                    select ?, slug, 1, 0, ? from material where required""", id("member", username), at);
        }
        var promised = rows.count("select seats from pledge where id = '" + id("pledge", username) + "'");
        var offered = stage.equals("ACTIVE") || stage.equals("PAUSED")
                ? mentor.get("seats").asInt()
                : 0;
        for (int position = 0; position < Math.max(promised, offered); position++) {
            rows.insert(
                    "insert into seat (id, pledge_id, position, stage, open, version) values (?, ?, ?, ?, ?, 0)",
                    UUID.randomUUID(),
                    id("pledge", username),
                    position,
                    position < offered ? "OPENED" : "PROMISED",
                    position < offered);
        }
    }

    private static void mentee(Rows rows, JsonNode mentee, String username, Instant at) throws SQLException {
        rows.insert(
                """
                insert into mentee_profile (id, member_id, headline, title, organisation, seniority, fields, languages, time_zone,
                formats, topics, avoid_own_organisation, stage, created_at, updated_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""",
                id("mentee", username),
                id("member", username),
                text(mentee, "headline"),
                text(mentee, "title"),
                text(mentee, "organisation"),
                text(mentee, "seniority"),
                mentee.get("fields"),
                mentee.get("languages"),
                text(mentee, "timeZone"),
                mentee.get("formats"),
                mentee.get("topics"),
                mentee.get("avoidOwnOrganisation").asBoolean(),
                text(mentee, "stage"),
                at,
                at);
    }

    private void ask(Rows rows, JsonNode person, Instant at) throws SQLException, IOException {
        var request = person.path("mentee").path("request");
        if (!request.isObject()) return;
        var username = person.get("username").asText();
        var choices = json.createArrayNode();
        for (var choice : request.path("mentors")) {
            choices.addObject()
                    .put("mentor", id("mentor", choice.get("username").asText()).toString())
                    .put("reason", choice.get("reason").asText());
        }
        rows.insert(
                """
                insert into request (id, member, field, topics, message, choices, stage, priority, created_at, expires_at, version)
                values (?, ?, ?, ?, ?, ?::jsonb, 'OPEN', 0, ?, ?, 0)""",
                id("request", username),
                id("member", username),
                text(request, "field"),
                request.get("topics"),
                text(request, "message"),
                json.writeValueAsString(choices),
                at,
                at.plus(Duration.ofDays(180)));
    }

    /** The {@code sub} that the development realm gives a member of the cast. */
    static UUID subject(String username) {
        return id("mentorher-demo", username);
    }

    private static UUID id(String kind, String username) {
        return UUID.nameUUIDFromBytes((kind + ":" + username).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).isTextual() ? node.get(name).asText() : null;
    }
}
