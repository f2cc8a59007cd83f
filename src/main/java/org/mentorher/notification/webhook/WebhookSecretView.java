package org.mentorher.notification.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A webhook with its secret, which is shown this once.
 *
 * @param secret {@code whsec_} and a key in base64, as Standard Webhooks has it
 */
record WebhookSecretView(
        WebhookView webhook,

        @Schema(examples = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", description = "Shown this once.")
        String secret) {}
