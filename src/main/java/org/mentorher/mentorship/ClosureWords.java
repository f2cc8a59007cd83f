package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The end of a mentorship, and what is said at parting. */
@MessageBundle("closure")
interface ClosureWords {
    @Message("Close your mentorship with {name}")
    String title(String name);

    @Message("One step closes it for both, and it cannot be undone. Nothing below has to be filled in.")
    String lead();

    @Message("How does it end?")
    String how();

    @Message("{#if name == 'COMPLETED'}Completed: we did what we set out to do{#else}It ends here{/if}")
    String outcome(String name);

    @Message("How did it go?")
    String rated();

    @Message("{name} never sees this. Staff read the mean of at least ten answers.")
    String ratedHint(String name);

    @Message(
            "{#if n == 1}1: not well at all{#else if n == 2}2: not well{#else if n == 3}3: so-so{#else if n == 4}4: well{#else}5: very well{/if}")
    String rating(int n);

    @Message("I would like another mentor")
    String again();

    @Message("Your request is open again for 180 days and goes first among equals in the next round.")
    String againHint();

    @Message("Some words to {name}")
    String thanks(String name);

    @Message("{name} reads them on the page of your mentorship.")
    String thanksHint(String name);

    @Message("The programme may quote these words in public, with my name")
    String publish();

    @Message("{name} is not named. You can take this back at any time on this mentorship’s page.")
    String publishHint(String name);

    @Message("Never propose us to each other again")
    String block();

    @Message("For good, whoever mentors. {name} is not told, and nothing anywhere shows it.")
    String blockHint(String name);

    @Message("You are never proposed to each other again.")
    String blocked();

    @Message("Close it")
    String close();

    @Message("Not now")
    String notNow();

    @Message("Close it with words, or ask for another mentor")
    String more();

    @Message("Close it with words")
    String moreMentor();

    @Message("Something did not feel right?")
    String concern();

    @Message(
            "Write to the safety officer at {address}. What you write goes there and nowhere else: it never goes to {name}, and not to the programme staff either.")
    String concernAdvice(String address, String name);

    @Message("Write to the safety officer")
    String concernAction();

    @Message("What {name} says to you")
    String received(String name);

    @Message("What you said")
    String said();

    @Message("You told the programme how it went: {rating}.")
    String saidRating(String rating);

    @Message("{#if publish}The programme may quote it, with your name.{#else}The programme does not quote it.{/if}")
    String saidPublish(boolean publish);

    @Message("Look back, in your own words")
    String look();

    @Message(
            "Say how it went, thank {name}, or ask never to be proposed to each other again. Nothing of it has to be said.")
    String lookLead(String name);

    @Message("Say something at parting")
    String say();

    @Message("Change what you said")
    String change();

    @Message("Save")
    String save();

    @Message("Your request is open again and goes first among equals in the next round.")
    String looking();

    @Message("To my request")
    String toRequest();

    @Message("If you would rather not be proposed anybody for a while, pause your mentor profile.")
    String breakHint();

    @Message("To my mentor profile")
    String toProfile();

    @Message("What stays of it")
    String stays();

    @Message("Testimonials")
    String testimonials();

    @Message(
            "Words that members let the programme quote in public, with their name. Whoever takes the consent back disappears here: look before you print. The other one is not to be named.")
    String testimonialsLead();

    @Message("{#if side == 'MENTEE'}as a mentee{#else}as a mentor{/if}")
    String as(String side);

    @Message("Nobody has given words to be quoted yet")
    String noTestimonials();

    @Message("Both sides are asked when they close a mentorship.")
    String noTestimonialsAdvice();

    @Message("Mentorships went, on average: {mean} of 5, from {n} answers.")
    String mean(String mean, long n);
}
