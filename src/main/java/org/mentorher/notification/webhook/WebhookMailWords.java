package org.mentorher.notification.webhook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What staff are written about webhooks. */
@MessageBundle("webhookmails")
interface WebhookMailWords {
    @Message("A webhook has been switched off")
    String disabledTitle();

    @Message(
            "For a whole day an organisation’s webhook took nothing that it was sent, so it has been switched off. Ask the organisation to look at its address; then switch the webhook on again on its page. What happens meanwhile is not told later.")
    String disabled();

    @Message("Look at the webhook")
    String look();
}
