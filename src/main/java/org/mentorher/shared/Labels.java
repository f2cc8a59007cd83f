package org.mentorher.shared;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the fields of forms are called: one name for one thing on every page. Keys are the names of the fields after {@code of_}, with {@code _} for a point. */
@MessageBundle("label")
public interface Labels {
    @Message("Name")
    String of_name();

    @Message("E-mail address")
    String of_email();

    @Message("Title")
    String of_title();

    @Message("Organisation")
    String of_organisation();

    @Message("Seniority")
    String of_seniority();

    @Message("Seats")
    String of_seats();

    @Message("Statement")
    String of_statement();

    @Message("Respect")
    String of_conduct_respect();

    @Message("Equal access")
    String of_conduct_equalAccess();

    @Message("Address of your anti-harassment policy")
    String of_conduct_policyUrl();

    @Message("In one line")
    String of_headline();

    @Message("Fields")
    String of_fields();

    @Message("Field")
    String of_field();

    @Message("Languages")
    String of_languages();

    @Message("Language")
    String of_language();

    @Message("Time zone")
    String of_timeZone();

    @Message("How you meet")
    String of_formats();

    @Message("How you meet")
    String of_format();

    @Message("Topics")
    String of_topics();

    @Message("No mentor from my own organisation")
    String of_avoidOwnOrganisation();

    @Message("Message")
    String of_message();

    @Message("Reason")
    String of_reason();

    @Message("Note")
    String of_note();

    @Message("Mentors by name")
    String of_mentors();

    @Message("Reason for number 1")
    String of_reason_1();

    @Message("Reason for number 2")
    String of_reason_2();

    @Message("Reason for number 3")
    String of_reason_3();

    @Message("Reason for number 4")
    String of_reason_4();

    @Message("Reason for number 5")
    String of_reason_5();

    @Message("Mail domain")
    String of_domain();

    @Message("Method")
    String of_method();

    @Message("Seed")
    String of_seed();

    @Message("What counts for mentees")
    String of_weights();

    @Message("What counts for mentors")
    String of_mentorWeights();

    @Message("Least score by the mentee")
    String of_leastMenteeScore();

    @Message("Least score by the mentor")
    String of_leastMentorScore();

    @Message("Who was let down before")
    String of_priority();

    @Message("Pairs to give up for fairness")
    String of_fairnessSlack();

    @Message("Mentor")
    String of_mentor();

    @Message("Request")
    String of_request();

    @Message("Proposals")
    String of_proposals();

    @Message("Decision")
    String of_decision();

    @Message("Reason")
    String of_instead();

    @Message("Mails")
    String of_mails();

    @Message("How they come")
    String of_delivery();

    @Message("The hour of the daily mail")
    String of_digestHour();

    @Message("Quiet hours from")
    String of_quietFrom();

    @Message("Quiet hours until")
    String of_quietUntil();

    @Message("How often you meet")
    String of_rhythm();

    @Message("Until")
    String of_until();

    @Message("What stays between us")
    String of_confidential();

    @Message("Why it matters")
    String of_why();

    @Message("By when")
    String of_due();

    @Message("Steps")
    String of_steps();

    @Message("What it was")
    String of_kind();

    @Message("When")
    String of_happenedOn();

    @Message("How it went")
    String of_rating();

    @Message("Another mentor")
    String of_again();

    @Message("Words at parting")
    String of_thanks();

    @Message("Consent to be quoted")
    String of_publish();

    @Message("Not to be proposed again")
    String of_block();

    @Message("Outcome")
    String of_outcome();

    @Message("Respect")
    String of_respect();

    @Message("Worth the time")
    String of_worth();

    @Message("In your own words")
    String of_line();

    @Message("Staff may read it")
    String of_staffMayRead();

    @Message("Web address")
    String of_address();

    @Message("What it is told")
    String of_kinds();

    @Message("What it is about")
    String of_theme();

    @Message("Who moderates")
    String of_moderation();

    @Message("Offer free places to people whom no mentor was found for")
    String of_welcoming();

    @Message("Begins")
    String of_begins();

    @Message("Length in minutes")
    String of_minutes();

    @Message("Place or link")
    String of_place();

    @Message("Link")
    String of_link();

    @Message("Topic")
    String of_topic();

    @Message("Text")
    String of_text();

    @Message("Member")
    String of_member();

    @Message("Who was there")
    String of_present();
    @Message("Times")
    String of_times();

    @Message("Time")
    String of_time();

    @Message("Kind of session")
    String of_template();

    @Message("Things to talk about")
    String of_items();

    @Message("Who does it")
    String of_who();

    @Message("What there is to do")
    String of_what();

    @Message("Who could not come")
    String of_missedBy();

    @Message("Weekly hours")
    String of_hours();

    @Message("Session")
    String of_session();

    @Message("Title (English)")
    String of_en_title();

    @Message("Summary (English)")
    String of_en_summary();

    @Message("Text (English)")
    String of_en_text();

    @Message("Questions (English)")
    String of_en_check();

    @Message("Title (Spanish)")
    String of_es_title();

    @Message("Summary (Spanish)")
    String of_es_summary();

    @Message("Text (Spanish)")
    String of_es_text();

    @Message("Questions (Spanish)")
    String of_es_check();

    @Message("Question 1")
    String of_answer_1();

    @Message("Question 2")
    String of_answer_2();

    @Message("Question 3")
    String of_answer_3();

    @Message("How much changes")
    String of_change();
}
