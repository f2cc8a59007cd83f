package org.mentorher.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code mentorher.notification.*} */
@ConfigMapping(prefix = "mentorher.notification")
interface NotificationConfig {
    /** How long a mail is tried before it is given up. */
    @WithDefault("P3D")
    Duration patience();

    /** How long the mail server may take for one mail. */
    @WithDefault("PT20S")
    Duration timeout();
}
