package org.mentorher.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What staff read in the audit. */
@MessageBundle("audit")
interface AuditWords {
    @Message("Audit")
    String title();

    @Message("Who did what, when, to which thing. Nothing here can be changed or deleted, and it holds no free text.")
    String lead();

    @Message("""
            {#switch kind}{#case 'account-linked'}Account linked to a pledge{#case 'member-suspended'}Member suspended\
            {#case 'member-reinstated'}Member let in again{#case 'mentor-profile-changed'}Mentor profile changed\
            {#case 'mentee-profile-changed'}Mentee profile changed{#case 'organisation-recorded'}Organisation recorded\
            {#case 'pledge-signed'}Pledge signed{#case 'pledge-attested'}Pledge attested{#case 'pledge-ended'}Pledge ended\
            {#case 'request-changed'}Request changed{#case 'round-changed'}Round changed{#case 'proposal-changed'}Proposal changed\
            {#case 'proposal-agreed'}Both sides agreed{#case 'proposal-reminded'}Sides reminded of a proposal\
            {#case 'mentorship-changed'}Mentorship changed\
            {#case 'agreement-changed'}Agreement changed{#case 'goal-changed'}Goal changed\
            {#case 'sponsorship-act-changed'}Sponsorship act changed{#case 'farewell-said'}Words at parting\
            {#case 'check-in-changed'}Check-in changed{#case 'silence-warned'}Sides warned of silence{#case 'silence-broken'}Silence broken{#case 'flag-changed'}Flag changed{#case 'flag-read'}Flag read{#case 'webhook-changed'}Webhook changed{#case 'webhook-removed'}Webhook removed\
            {#case 'circle-changed'}Circle changed{#case 'circle-place-changed'}Place in a circle changed{#case 'gathering-changed'}Gathering of a circle changed{#case 'formation-changed'}Suggestion of circles changed\
            {#case 'mentorship-kept'}Seat kept{#case 'session-changed'}Session changed{#case 'calendar-feed-changed'}Calendar address changed\
            {#case 'material-completed'}Material completed{#case 'material-published'}Material published{#else}{kind}{/switch}""")
    String kind(String kind);

    @Message("""
            {#switch name}{#case 'stage'}stage{#case 'seats'}seats{#case 'campaign'}campaign{#case 'how'}how{#case 'by'}by\
            {#case 'mentorship'}mentorship{#case 'mentorConsented'}mentor said yes{#case 'menteeConsented'}mentee said yes\
            {#case 'number'}number{#case 'shared'}shared{#case 'what'}what\
            {#case 'cause'}cause{#case 'organisation'}organisation\
            {#case 'circle'}circle{#case 'moderates'}moderates{#case 'groups'}groups\
            {#case 'material'}material{#case 'version'}version{#else}{name}{/switch}""")
    String detail(String name);

    @Message("""
            {#switch value}{#case 'true'}yes{#case 'false'}no{#case 'DRAFT'}draft{#case 'IN_REVIEW'}in review{#case 'ACTIVE'}active\
            {#case 'PAUSED'}paused{#case 'CLOSED'}closed{#case 'OPEN'}open{#case 'PROPOSED'}proposed{#case 'MATCHED'}matched\
            {#case 'WITHDRAWN'}withdrawn{#case 'EXPIRED'}expired{#case 'QUEUED'}queued{#case 'RUNNING'}running{#case 'DONE'}done\
            {#case 'FAILED'}failed{#case 'PUBLISHED'}published{#case 'DISCARDED'}discarded{#case 'APPROVED'}approved\
            {#case 'AGREED'}agreed{#case 'DECLINED'}declined{#case 'LAPSED'}lapsed{#case 'REJECTED'}rejected\
            {#case 'COMPLETED'}completed{#case 'ENDED'}ended{#case 'SUSPENDED'}suspended{#case 'REMOVED'}removed by staff\
            {#case 'STAFF'}staff{#case 'DOMAIN'}e-mail domain{#case 'REPLACED'}replaced{#case 'DROPPED'}taken back\
            {#case 'REACHED'}reached{#case 'LET_GO'}let go{#case 'WAITING'}waiting{#case 'CONFIRMED'}confirmed\
            {#case 'INTRODUCTION'}introduction{#case 'STRETCH_ASSIGNMENT'}stretch assignment\
            {#case 'RECOMMENDATION'}recommendation{#case 'PROMOTION'}promotion\
            {#case 'ASKED'}asked{#case 'ANSWERED'}answered{#case 'SEEN'}seen{#case 'SETTLED'}settled{#case 'LOW_SCORES'}low scores{#case 'SILENCE'}silence{#case 'DISABLED'}switched off\
            {#case 'FORMING'}forming{#case 'INVITED'}invited{#case 'OFFERED'}offered{#case 'JOINED'}joined{#case 'REFUSED'}refused{#case 'LEFT'}left{#case 'PLANNED'}planned{#case 'HELD'}held{#case 'CANCELLED'}called off{#else}{value}{/switch}""")
    String value(String value);

    @Message("What happened")
    String what();

    @Message("Everything")
    String everything();

    @Message("Id of the thing")
    String subject();

    @Message("Id of who did it")
    String actor();

    @Message("From")
    String from();

    @Message("Until")
    String until();

    @Message("Search")
    String search();

    @Message("Show everything")
    String reset();

    @Message("is not an id; the links in the list fill it in")
    String noId();

    @Message("is not a day: write it as 2026-03-08")
    String noDay();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("Thing")
    String thing();

    @Message("Details")
    String details();

    @Message("the platform, or a visitor")
    String platform();

    @Message("somebody who is gone")
    String gone();

    @Message("What {name} did")
    String actsOf(String name);

    @Message("Newest first")
    String newest();

    @Message("Everything that happened to {id}")
    String historyOf(String id);

    @Message("Nothing was found")
    String none();

    @Message("Take one condition away, or make the period longer.")
    String noneAdvice();

    @Message("The audit is empty")
    String empty();

    @Message("The first change that anybody makes appears here.")
    String emptyAdvice();
}
