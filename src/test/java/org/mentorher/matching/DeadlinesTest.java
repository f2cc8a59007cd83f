package org.mentorher.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.mentorher.Cast.AMINA;
import static org.mentorher.Cast.BAO;
import static org.mentorher.Cast.CARMEN;
import static org.mentorher.Cast.approved;
import static org.mentorher.Cast.consents;
import static org.mentorher.Cast.email;
import static org.mentorher.Cast.get;
import static org.mentorher.Cast.mentors;
import static org.mentorher.Cast.seeks;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorher.AtOnce;
import org.mentorher.Database;
import org.mentorher.Mailbox;
import org.mentorher.TestClock;

/** Day 7 reminds, day 14 lapses, day 180 expires; each once, however many replicas look. */
@QuarkusTest
class DeadlinesTest {
    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Inject
    ProposalDeadlines deadlines;

    @Inject
    Requesting requesting;

    @BeforeEach
    void nobody_is_here() {
        database.empty();
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void whoever_has_not_answered_is_reminded_once_on_day_seven() {
        var proposal = approved(seeks(BAO), mentors(AMINA, 1));
        consents(BAO, proposal).statusCode(200);
        clock.forward(Duration.ofDays(7).minusMinutes(5));
        lookTwiceAtOnce();
        assertThat(mails("reminder")).isZero();
        clock.forward(Duration.ofMinutes(10));
        lookTwiceAtOnce();
        lookTwiceAtOnce();
        // only amina: bao has said yes
        assertThat(mails("reminder")).isOne();
        assertThat(Mailbox.await(email(AMINA), "waits for your answer").text()).contains("a mentee");
        assertThat(database.count("audit_entry where kind = 'proposal-reminded' and subject = '" + proposal + "'"))
                .isOne();
    }

    @Test
    void an_unanswered_proposal_lapses_on_day_fourteen_and_reopens_the_request() {
        var request = seeks(BAO);
        var proposal = approved(request, mentors(AMINA, 1));
        clock.forward(Duration.ofDays(14).plusMinutes(1));
        lookTwiceAtOnce();
        get(CARMEN, "/api/proposals/" + proposal).body("stage", is("LAPSED"));
        get(BAO, "/api/requests/" + request).body("stage", is("OPEN"));
        assertThat(database.value("select priority from request where id = '" + request + "'"))
                .isEqualTo(1);
        assertThat(mails("closed")).isEqualTo(2);
        consents(BAO, proposal).statusCode(409);
    }

    @Test
    void a_late_yes_is_refused_even_before_anybody_looked() {
        var proposal = approved(seeks(BAO), mentors(AMINA, 1));
        clock.forward(Duration.ofDays(14).plusSeconds(1));
        consents(BAO, proposal).statusCode(409).body("type", is("urn:mentorher:problem:illegal-transition"));
        get(CARMEN, "/api/proposals/" + proposal).body("stage", is("LAPSED"));
    }

    @Test
    void an_open_request_expires_after_one_hundred_and_eighty_days() {
        var request = seeks(BAO);
        clock.forward(Duration.ofDays(180).plusSeconds(1));
        requesting.expire();
        get(BAO, "/api/requests/" + request).body("stage", is("EXPIRED"));
        org.mentorher.Cast.asks(BAO);
    }

    /** As two replicas would. */
    private void lookTwiceAtOnce() {
        Callable<Boolean> look = () -> {
            deadlines.work();
            return true;
        };
        AtOnce.run(look, look);
    }

    private long mails(String occasion) {
        return database.count("outbox_mail where key like 'proposal-" + occasion + ":%'");
    }
}
