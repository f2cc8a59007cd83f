package org.mentorher.mentorship;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;

/** The pages of one mentorship, by their last step in the address; templates call it {@code inject:mentorshipParts}. */
@Named("mentorshipParts")
@Singleton
public class MentorshipParts {
    public List<String> all() {
        return List.of("overview", "agreement", "goals", "sessions", "sponsorship", "check-ins");
    }
}
