package org.mentorher.shared;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code mentorher.limits.*} */
@ConfigMapping(prefix = "mentorher.limits")
interface LimitsConfig {
    /** How many changing calls the visitors of one network may make in a minute. */
    @WithDefault("60")
    int visitorChanges();

    /** How many changing calls one member may make in a minute. */
    @WithDefault("300")
    int memberChanges();
}
