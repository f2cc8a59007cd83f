package org.mentorher;

import java.util.Map;
import java.util.UUID;

/** Check-ins, flags and warnings that are due only after weeks: they come by the database. */
final class CheckedIn {
    private CheckedIn() {}

    /** Both sides of every mentorship that runs are asked how it goes, for the first time. */
    static void asked(Database database) {
        database.execute("""
                insert into check_in (id, mentorship, number, member, stage, asked_at, remind_at, staff_may_read, version)
                select gen_random_uuid(), m.id, 1, side, 'ASKED', now(), now() + interval '7 days', false, 0
                from mentorship m cross join lateral unnest(array[m.mentor, m.mentee]) as side where m.stage = 'ACTIVE'""");
    }

    /** An organisation with a webhook, which leads nowhere. @return their ids by what they are */
    static Map<String, String> webhook(Database database) {
        var organisation = UUID.randomUUID().toString();
        var webhook = UUID.randomUUID().toString();
        database.execute("""
                insert into organisation (id, name, name_key, domain, created_at)
                values ('%1$s', 'Tidewater Works', 'tidewater works', 'tidewater-works.example', now());
                insert into webhook (id, organisation, address, secret, kinds, stage, created_at, failures, version)
                values ('%2$s', '%1$s', 'https://hooks.tidewater-works.invalid/', 'whsec_dGlkZXdhdGVy', '{pledge-signed}', 'ACTIVE',
                  now(), 0, 0)""".formatted(organisation, webhook));
        return Map.of("organisation", organisation, "webhook", webhook);
    }

    /** Staff are asked to look. @return the flag's id */
    static String flagged(Database database, String mentorship) {
        var id = UUID.randomUUID().toString();
        database.execute("""
                insert into mentorship_flag (id, mentorship, cause, stage, raised_at, version)
                values ('%s', '%s', 'SILENCE', 'OPEN', now(), 0)""".formatted(id, mentorship));
        return id;
    }

    /** Nothing has been heard of it for so long that both sides have been warned. */
    static void warned(Database database, String mentorship) {
        database.execute("""
                update mentorship set last_word_at = now() - interval '36 days' where id = '%1$s';
                update mentorship_pulse set warned_at = now() - interval '1 day', ends_at = now() + interval '6 days'
                where mentorship = '%1$s'""".formatted(mentorship));
    }
}
