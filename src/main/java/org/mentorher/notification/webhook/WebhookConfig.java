package org.mentorher.notification.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code mentorher.webhooks.*} */
@ConfigMapping(prefix = "mentorher.webhooks")
interface WebhookConfig {
    /** Whether addresses in private networks, and without TLS, are let in; never in production. */
    @WithDefault("false")
    boolean privateAddresses();

    /** How long an address may take to answer one delivery. */
    @WithDefault("PT8S")
    Duration timeout();

    /** How long one delivery is tried, and how long an address may fail before it is disabled. */
    @WithDefault("P1D")
    Duration patience();

    /** How long deliveries are kept to be looked at. */
    @WithDefault("P30D")
    Duration kept();
}
