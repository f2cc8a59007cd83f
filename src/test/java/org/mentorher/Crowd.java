package org.mentorher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Many invented people at once, written straight into the database: active mentors with free seats, mentees who ask. */
@ApplicationScoped
class Crowd {
    private static final String FIRST =
            "array['Amara','Beatriz','Chiara','Dalia','Esi','Farida','Grete','Hiba','Ingrid','Jia',"
                    + "'Kirra','Leilani','Mirela','Nadia','Oona','Priya','Quilla','Rute','Saba','Tova']";
    private static final String LAST =
            "array['Ferretti-Holm','Okonjo','Lindqvist','Marchetti','Abebe','Salinas','Petrov',"
                    + "'Nakamura','Haddad','Vance','Moreau','Kiplagat','Duarte','Sørensen','Tran','Iqbal','Novak']";

    @Inject
    Database database;

    /** @param mentors with one to three seats each, in the areas of finance, technology, law and design */
    void arrives(int mentors, int mentees) {
        people("mentor", mentors, "(array['VP','SVP','C_SUITE','SENIOR_MANAGER'])[1 + n % 4]");
        people("mentee", mentees, "(array['ENTRY','ENTRY','MANAGER','SENIOR_MANAGER'])[1 + n % 4]");
        database.execute("""
                insert into pledge (id, campaign, text_version, member, name, email, email_canonical, title, organisation,
                  organisation_key, seniority, seats, stage, created_at, signed_at, version)
                select gen_random_uuid(), 'mentorher', 1, member_id, m.name, member_id || '@northwind.example',
                  member_id || '@northwind.example', title, organisation, organisation, seniority, seats, 'SIGNED', now(), now(), 0
                from mentor_profile join member m on m.id = member_id where m.issuer = 'crowd';
                insert into seat (id, pledge_id, position, stage, open, version)
                select gen_random_uuid(), p.id, n, 'OPENED', true, 0 from pledge p join member m on m.id = p.member
                join generate_series(0, 4) as n on n < p.seats where m.issuer = 'crowd';
                insert into material_completion (member, material, major, minor, completed_at)
                select m.id, slug, 1, 0, now() from member m join mentor_profile p on p.member_id = m.id, material where required and m.issuer = 'crowd';
                insert into request (id, member, field, topics, message, choices, stage, priority, created_at, expires_at, version)
                select gen_random_uuid(), member_id, fields[1], '{}', 'I want to lead a team one day.', '[]', 'OPEN', 0, now(),
                  now() + interval '180 days', 0
                from mentee_profile join member m on m.id = member_id where m.issuer = 'crowd'""");
    }

    private void people(String side, int count, String seniority) {
        var mentor = side.equals("mentor");
        var own = mentor ? ", seats, conduct_accepted_at" : ", avoid_own_organisation";
        var values = mentor ? ", 1 + n % 3, now()" : ", true";
        database.execute("""
                with person as (insert into member (id, issuer, subject, name, email_verified, created_at, version)
                  select gen_random_uuid(), 'crowd', '%1$s' || n,
                    (%2$s)[1 + (n * 7 + %3$d) %% 20] || ' ' || (%4$s)[1 + (n * 5 + %3$d) %% 17], true, now(), 0
                  from generate_series(1, %5$d) as n returning id, substr(subject, 7)::int as n)
                insert into %1$s_profile (id, member_id, headline, title, organisation, seniority, fields, languages, time_zone,
                  formats, topics, stage, created_at, updated_at, version%6$s)
                select gen_random_uuid(), id, %7$s, %8$s,
                  (array['Northwind Harbour','Lotus Ledger','Tidewater Works','Quill & Compass','Sunfield Mills'])[1 + n %% 5], %9$s,
                  array[(array['finance.accounting','finance.banking','technology.software-engineering','law.corporate-law','finance.accounting'])[1 + n %% 5]],
                  case n %% 5 when 0 then '{fr,en}'::varchar[] when 1 then '{sw}' else '{en}' end,
                  (array['Africa/Nairobi','Europe/Paris','Europe/Madrid'])[1 + n %% 3],
                  case n %% 3 when 0 then '{VIDEO,PHONE}'::varchar[] when 1 then '{VIDEO,OFFICE}' else '{VIDEO}' end,
                  (array['{leadership}','{negotiation,leadership}','{first-team}'])[1 + n %% 3]::varchar[], 'ACTIVE', now(), now(), 0%10$s
                from person""".formatted(
                        side,
                        FIRST,
                        mentor ? 3 : 0,
                        LAST,
                        count,
                        own,
                        mentor
                                ? "'Numbers people, and the people behind them'"
                                : "(array['In her first year','Looking for her next step','About to lead her first team'])[1 + n % 3]",
                        mentor ? "'Director'" : "(array['Accountant','Engineer','Analyst'])[1 + n % 3]",
                        seniority,
                        values));
    }
}
