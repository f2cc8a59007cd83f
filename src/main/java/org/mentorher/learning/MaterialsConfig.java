package org.mentorher.learning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code mentorher.materials.*} */
@ConfigMapping(prefix = "mentorher.materials")
interface MaterialsConfig {
    /** How long those who mentored before there were materials get proposals without having read them. */
    @WithDefault("P30D")
    Duration grace();
}
