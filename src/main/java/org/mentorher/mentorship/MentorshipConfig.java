package org.mentorher.mentorship;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** {@code mentorher.mentorship.*} */
@ConfigMapping(prefix = "mentorher.mentorship")
interface MentorshipConfig {
    /** The e-mail address at which the safety officer is reached; where there is none, pages do not speak of it. */
    Optional<String> safetyContact();
}
