package org.mentorher.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.post;
import static org.mentorher.Cast.put;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorher.Database;
import org.mentorher.TestClock;

@QuarkusTest
class RateLimitTest {
    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Inject
    RateCounts counts;

    @BeforeEach
    void nobody_has_called() {
        database.execute("truncate rate_count");
    }

    @AfterEach
    void back_to_normal() {
        nobody_has_called();
        clock.reset();
    }

    @Test
    void one_call_too_many_waits_for_the_next_minute() {
        clock.forward(Duration.ofSeconds(60 - clock.instant().getEpochSecond() % 60));
        assertThat(counts.count("member:x", 2)).isEmpty();
        assertThat(counts.count("member:x", 2)).isEmpty();
        assertThat(counts.count("member:x", 2))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(60)));
        assertThat(counts.count("member:y", 2)).isEmpty();
        clock.forward(Duration.ofMinutes(1));
        assertThat(counts.count("member:x", 2)).isEmpty();
    }

    @Test
    void a_network_that_signs_too_often_gets_429_and_can_still_read() {
        exhausted("visitor:127.0.0.0");
        post(null, "/api/pledges", Map.of())
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("type", is("urn:mentorher:problem:too-many-calls"));
        get(null, "/api/pledges").statusCode(200);
        put(BAO, "/api/me/mentee-profile/pause", null).statusCode(org.hamcrest.Matchers.not(429));
    }

    @Test
    void a_forwarded_address_does_not_count_as_another_network() {
        exhausted("visitor:127.0.0.0");
        org.mentorher.Cast.as(null)
                .header("X-Forwarded-For", "203.0.113.9")
                .body(Map.of())
                .post("/api/pledges")
                .then()
                .statusCode(429);
    }

    @Test
    void neighbours_share_a_network() {
        assertThat(RateLimit.network("203.0.113.77")).isEqualTo("203.0.113.0");
        assertThat(RateLimit.network("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:2:0:0:0:0");
    }

    private void exhausted(String scope) {
        var minute = clock.instant().getEpochSecond() / 60;
        for (int i = 0; i < 2; i++) {
            database.execute("insert into rate_count values ('" + scope + "', " + (minute + i) + ", 1000000)");
        }
    }
}
