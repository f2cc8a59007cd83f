package org.mentorher.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What the engine said, in the reader's language; templates call it {@code inject:engine}. */
@Named("engine")
@RequestScoped
public class EngineWords {
    /** @param english a sentence as it is stored */
    public String says(String english) {
        return english;
    }
}
