package org.mentorher.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The engine's sentences in the reader's language; templates call it {@code inject:engine}. */
@Named("engine")
@RequestScoped
public class EngineWords {
    public String says(String english) {
        return english;
    }
}
