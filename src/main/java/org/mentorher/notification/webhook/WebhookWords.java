package org.mentorher.notification.webhook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The webhooks of one organisation. */
@MessageBundle("webhooks")
interface WebhookWords {
    @Message("Webhooks of {name}")
    String title(String name);

    @Message("Organisations")
    String organisations();

    @Message(
            "A webhook is an address of the organisation’s own that MentorHer tells what touches it, as soon as it happens: what kind, which id, when. Never a name, and never what somebody wrote.")
    String lead();

    @Message("Add a webhook")
    String add();

    @Message("Begins with https://. It must answer within eight seconds; redirects are not followed.")
    String addressHint();

    @Message("""
            {#switch kind}{#case 'pledge-signed'}A pledge is signed{#case 'pledge-attested'}A title is vouched for\
            {#case 'pledge-ended'}A pledge ends{#case 'proposal-agreed'}Both sides say yes\
            {#case 'mentorship-changed'}A mentorship begins, rests or ends{#case 'webhook-test'}Test{#else}{kind}{/switch}""")
    String kind(String kind);

    @Message("""
            {#switch kind}{#case 'pledge-signed'}By somebody whose title the organisation’s mail domain vouches for.\
            {#case 'pledge-attested'}By its mail domain or by staff.{#case 'pledge-ended'}Withdrawn by who signed, or removed by staff.\
            {#case 'proposal-agreed'}A leader of the organisation is about to mentor.\
            {#case 'mentorship-changed'}With a leader of the organisation; its id and how far it is.{#else}{kind}{/switch}""")
    String kindHint(String kind);

    @Message("Add it and show the secret")
    String create();

    @Message("There are five already, and more than five is too many. Remove one to add another.")
    String full();

    @Message("This organisation has no webhook yet")
    String none();

    @Message("Add one above. The secret appears once, right after that; have somebody of the organisation beside you.")
    String noneAdvice();

    @Message("{#if active}On{#else}Off{/if}")
    String stage(boolean active);

    @Message("Nothing has been taken since {moment}")
    String failing(String moment);

    @Message("Look at it")
    String open();

    @Message("The secret of this webhook")
    String secretTitle();

    @Message("Copy it now: it is not shown again. Whoever has it can make messages that look like ours.")
    String secretLead();

    @Message(
            "Each message carries the headers webhook-id, webhook-timestamp and webhook-signature, as Standard Webhooks describes them; its body is a CloudEvents 1.0 event.")
    String secretHow();

    @Message("I have it; to the webhook")
    String secretDone();
}
