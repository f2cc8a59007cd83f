package org.mentorher.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentorher.Cast.pledge;
import static org.mentorher.Cast.post;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorher.AtOnce;
import org.mentorher.Database;
import org.mentorher.Eventually;
import org.mentorher.Mailbox;
import org.mentorher.TestClock;

/** Every mail arrives, once, whatever happens to the mail server and however many carry the post. */
@QuarkusTest
class OutboxTest {
    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Inject
    Outbox outbox;

    @Inject
    Courier courier;

    private final String address = "post" + System.nanoTime() + "@outbox.example";

    @BeforeEach
    void nobody_is_here() {
        database.empty();
    }

    @AfterEach
    void everything_runs_again() {
        Mailbox.up();
        clock.reset();
    }

    @Test
    void a_pledge_is_taken_while_the_mail_server_is_down_and_its_mail_comes_later() {
        Mailbox.down();
        try {
            post(null, "/api/pledges", pledge("Zoë", address, 1)).statusCode(202);
            Eventually.holds(() -> assertThat(database.count("outbox_mail where attempts > 0 and sent_at is null"))
                    .isOne());
            assertThat(database.value("select recipient from outbox_mail")).isEqualTo(address);
            assertThat((String) database.value("select failure from outbox_mail"))
                    .isNotBlank()
                    .doesNotContain(address);
            assertThat(Mailbox.to(address)).isEmpty();
        } finally {
            Mailbox.up();
        }
        clock.forward(Duration.ofMinutes(1));
        assertThat(Mailbox.await(address, "Confirm your #MentorHer pledge").to())
                .containsExactly(address);
        sent(1);
        assertThat(Mailbox.to(address)).hasSize(1);
    }

    @Test
    void after_an_outage_every_mail_arrives_once() {
        Mailbox.down();
        try {
            for (int i = 0; i < 30; i++) posted("key " + i, "Mail " + i);
            // the courier of the background may hold a mail while this one passes: then it is tried a turn later
            Eventually.holds(() -> {
                clock.forward(Duration.ofMinutes(6));
                courier.deliver();
                assertThat(database.count(
                                "outbox_mail where attempts >= 3 and sent_at is null and given_up_at is null"))
                        .isEqualTo(30);
            });
        } finally {
            Mailbox.up();
        }
        clock.forward(Duration.ofMinutes(6));
        courier.deliver();
        sent(30);
        assertThat(subjects()).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void the_pauses_between_attempts_grow_to_five_minutes() {
        Mailbox.down();
        stored(1);
        for (int expected : new int[] {2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
            clock.forward(Duration.ofMinutes(6));
            courier.deliver();
            var pause = database.value("select round(extract(epoch from due_at - timestamptz '" + clock.instant()
                    + "')) from outbox_mail");
            assertThat(((Number) pause).intValue()).isBetween(expected - 2, expected);
        }
    }

    @Test
    void a_mail_that_cannot_be_sent_for_three_days_is_given_up_and_wiped() {
        Mailbox.down();
        stored(1);
        courier.deliver();
        clock.forward(Duration.ofDays(3).plusMinutes(1));
        courier.deliver();
        assertThat(database.count("outbox_mail where given_up_at is not null and sent_at is null and recipient is null"
                        + " and subject is null and body is null and failure is not null"))
                .isOne();
    }

    @Test
    void the_same_key_is_sent_once() {
        assertThat(posted("occasion", "First")).isTrue();
        assertThat(posted("occasion", "Second")).isFalse();
        sent(1);
        assertThat(posted("occasion", "Third")).isFalse();
        var answers = AtOnce.run(java.util.Collections.nCopies(10, () -> posted("at once", "Of many")));
        assertThat(answers).containsOnlyOnce(true);
        sent(2);
        assertThat(subjects()).containsExactlyInAnyOrder("First", "Of many");
    }

    @Test
    void what_is_rolled_back_is_not_sent() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.post(new Message(address, "Never", "Text"), "never");
                    throw new IllegalStateException("changed my mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> outbox.post(new Message(address, "Never", "Text"), "without a transaction"))
                .isNotNull();
        posted("later", "Later");
        sent(1);
        assertThat(subjects()).containsExactly("Later");
    }

    @Test
    void two_couriers_at_once_send_each_mail_once() {
        stored(100);
        AtOnce.<Boolean>run(this::delivers, this::delivers);
        sent(100);
        assertThat(subjects())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 100).mapToObj(i -> "Mail " + i).toList());
        assertThat(new HashSet<>(ids())).hasSize(100);
    }

    private boolean delivers() {
        courier.deliver();
        return true;
    }

    @Test
    void a_repeat_after_a_crash_has_the_message_id_of_the_first() {
        posted("crash", "Perhaps twice");
        sent(1);
        var id = database.value("select id::text from outbox_mail");
        // the server took it, and the process died before it could write that down
        database.execute("update outbox_mail set sent_at = null, recipient = '" + address
                + "', subject = 'Perhaps twice', body = 'Text'");
        courier.deliver();
        sent(1);
        assertThat(ids()).hasSize(2).containsOnly("<" + id + "@localhost>");
    }

    @Test
    void what_was_sent_is_wiped() {
        posted("wiped", "Personal");
        sent(1);
        assertThat(database.count(
                        "outbox_mail where key = 'wiped' and recipient is null and subject is null and body is null"
                                + " and failure is null"))
                .isOne();
        assertThat(database.count("outbox_mail where outbox_mail::text like '%" + address + "%'"))
                .isZero();
    }

    @Test
    void a_mail_arrives_as_it_was_written() {
        var text = "Grüße, ﷽ \uD83D\uDC69\u200D\uD83D\uDC67\n.\n..\nFrom here\n" + "long ".repeat(400) + "\nend";
        QuarkusTransaction.requiringNew().run(() -> outbox.post(new Message(address, "Grüße an Zoë", text), "text"));
        var mail = Mailbox.await(address, "Grüße an Zoë");
        assertThat(mail.text().replace("\r\n", "\n").strip()).isEqualTo(text);
        assertThat(mail.html()).isEmpty();
        assertThat(mail.from()).isEqualTo("no-reply@mentorher.example");
        assertThat(mail.to()).containsExactly(address);
        assertThat(mail.headers()).containsEntry("Auto-Submitted", "auto-generated");
    }

    private boolean posted(String key, String subject) {
        return QuarkusTransaction.requiringNew().call(() -> outbox.post(new Message(address, subject, "Text"), key));
    }

    /** Mails of which no courier was told. */
    private void stored(int number) {
        database.execute("""
                insert into outbox_mail (id, key, recipient, subject, body, created_at, due_at, attempts)
                select gen_random_uuid(), 'key ' || n, '%s', 'Mail ' || n, 'Text', '%s', '%s', 0 from generate_series(0, %d) n""".formatted(address, clock.instant(), clock.instant(), number - 1));
    }

    private void sent(int number) {
        Eventually.holds(() -> assertThat(database.count("outbox_mail where sent_at is not null"))
                .isEqualTo(number));
        assertThat(database.count("outbox_mail where sent_at is null")).isZero();
    }

    private List<String> subjects() {
        return Mailbox.to(address).stream().map(Mailbox.Mail::subject).toList();
    }

    private List<String> ids() {
        return Mailbox.to(address).stream().map(Mailbox.Mail::messageId).toList();
    }
}
