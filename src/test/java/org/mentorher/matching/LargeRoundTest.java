package org.mentorher.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.startRound;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.mentorher.Database;

/**
 * A large round from the database, on request: {@code ./mvnw test -Dtest=LargeRoundTest -Dround.requests=100000}. The log
 * tells where its time went. Mentors are a quarter of the requests.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "round.requests", matches = "\\d+")
class LargeRoundTest {
    private static final Logger LOG = Logger.getLogger(LargeRoundTest.class);
    private static final int REQUESTS = Integer.getInteger("round.requests", 0);

    @Inject
    Database database;

    @Inject
    Matching matching;

    @BeforeEach
    void many_are_here() {
        database.empty();
        people("mentor", REQUESTS / 4, "'VP'");
        people("mentee", REQUESTS, "(array['ENTRY', 'ENTRY', 'MANAGER', 'SENIOR_MANAGER'])[1 + n % 4]");
        database.execute("""
                insert into pledge (id, campaign, text_version, member, name, email, email_canonical, title, organisation,
                  organisation_key, seniority, seats, stage, created_at, signed_at, version)
                select gen_random_uuid(), 'mentorher', 1, member_id, 'A leader', member_id || '@northwind.example',
                  member_id || '@northwind.example', title, organisation, organisation, seniority, seats, 'SIGNED', now(), now(), 0
                from mentor_profile;
                insert into seat (id, pledge_id, position, stage, open, version)
                select gen_random_uuid(), id, n, 'OPENED', true, 0 from pledge, generate_series(0, seats - 1) as n;
                insert into material_completion (member, material, major, minor, completed_at)
                select member_id, slug, 1, 0, now() from mentor_profile, material where required;
                insert into request (id, member, field, topics, choices, stage, priority, created_at, expires_at, version)
                select gen_random_uuid(), member_id, fields[1], '{}', '[]', 'OPEN', 0, now(), now() + interval '180 days', 0
                from mentee_profile;
                analyze""");
    }

    /** Fields by Zipf's law; clocks, languages, formats and topics spread. */
    private void people(String side, int count, String seniority) {
        var own = side.equals("mentor") ? ", seats, conduct_accepted_at" : ", avoid_own_organisation";
        var values = side.equals("mentor") ? ", 1 + n % 3, now()" : ", n % 2 = 0";
        database.execute("""
                with person as (insert into member (id, issuer, subject, name, email_verified, created_at, version)
                  select gen_random_uuid(), 'large', '%1$s' || n, '%1$s ' || n, true, now(), 0
                  from generate_series(1, %2$d) as n returning id, substr(subject, 7)::int as n),
                 known as (select array_agg(code order by position, code) as codes from field where area is not null)
                insert into %1$s_profile (id, member_id, headline, title, organisation, seniority, fields, languages, time_zone,
                  formats, topics, stage, created_at, updated_at, version%3$s)
                select gen_random_uuid(), id, 'Here', 'Engineer', 'Organisation ' || n %% 2000, %4$s,
                  array[codes[1 + floor(exp(ln(cardinality(codes)) * random()) - 1)::int]],
                  case n %% 5 when 0 then '{fr,en}'::varchar[] when 1 then '{sw}' else '{en}' end,
                  (array['Africa/Nairobi', 'Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Asia/Tokyo'])[1 + n %% 5],
                  case n %% 3 when 0 then '{VIDEO,PHONE}'::varchar[] when 1 then '{OFFICE}' else '{VIDEO}' end,
                  array['topic ' || n %% 40, 'topic ' || n %% 7], 'ACTIVE', now(), now(), 0%5$s
                from person, known""".formatted(side, count, own, seniority, values));
    }

    @Test
    void it_is_solved_in_parts_and_published_in_parts() throws InterruptedException {
        for (var method : List.of("STABLE", "OPTIMAL")) {
            var round = startRound(Map.of("method", method));
            var report = get(CARMEN, "/api/rounds/" + round);
            while (!report.extract().<String>path("stage").equals("DONE")) {
                assertThat(report.extract().<String>path("stage")).isNotEqualTo("FAILED");
                Thread.sleep(1_000);
                report = get(CARMEN, "/api/rounds/" + round);
            }
            int matched = report.extract().path("matched");
            int unmatched = report.extract().path("unmatched");
            assertThat(matched).isPositive();
            assertThat(matched + unmatched).isEqualTo(REQUESTS);
            assertThat(database.count("round_pair where round = '" + round + "'"))
                    .isEqualTo(matched);
            if (method.equals("OPTIMAL")) {
                long begun = System.nanoTime();
                matching.publish(UUID.fromString(round));
                LOG.infof("published %d pairs in %d ms", matched, (System.nanoTime() - begun) / 1_000_000);
                assertThat(database.count("proposal where stage = 'IN_REVIEW'")).isEqualTo(matched);
            }
        }
    }
}
