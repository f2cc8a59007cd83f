package org.mentorher.accountability;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the staff’s first page says. */
@MessageBundle("overview")
interface OverviewWords {
    @Message("Overview")
    String title();

    @Message("What waits for you")
    String waits();

    @Message("Nothing waits for you. Whatever comes next appears here first.")
    String nothing();

    @Message("{#if n == 1}mentor to vet{#else}mentors to vet{/if}")
    String mentors(long n);

    @Message("{#if n == 1}proposal to review{#else}proposals to review{/if}")
    String proposals(long n);

    @Message("{#if n == 1}title to attest{#else}titles to attest{/if}")
    String titles(long n);

    @Message("{#if n == 1}round to publish{#else}rounds to publish{/if}")
    String rounds(long n);

    @Message("{#if n == 1}flag to look at{#else}flags to look at{/if}")
    String flags(long n);

    @Message("Look at the flags")
    String look();

    @Message("Vet mentors")
    String vet();

    @Message("Review proposals")
    String review();

    @Message("Attest titles")
    String attest();

    @Message("See the rounds")
    String publish();

    @Message("From promise to mentorship")
    String numbers();

    @Message("Seats, requests, proposals and mentorships, from the first promise to what is active now")
    String funnel();

    @Message("Step")
    String step();

    @Message("So far")
    String count();

    @Message("Seats pledged")
    String pledged();

    @Message("Seats opened")
    String opened();

    @Message("Requests made")
    String requested();

    @Message("Proposals made")
    String proposed();

    @Message("Approved by staff")
    String approved();

    @Message("Agreed by both sides")
    String agreed();

    @Message("Mentorships active now")
    String active();

    @Message("""
            Seats are counted on the mentors’ side, requests on the mentees’; from the proposals on they are pairs.""")
    String mixed();

    @Message("Start with a round")
    String start();
}
