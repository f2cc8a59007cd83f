package org.mentorher.pledge;

import java.util.List;
import java.util.stream.Stream;

/** The steps in which a leader signs on a page, one question each, with the fields that a step asks for. */
enum Step {
    START,
    WHO("name", "email"),
    ROLE("title", "organisation", "seniority"),
    SEATS("seats"),
    CONDUCT("conduct.respect", "conduct.equalAccess", "conduct.policyUrl"),
    WORDS("statement"),
    CHECK;

    private final List<String> fields;

    Step(String... fields) {
        this.fields = List.of(fields);
    }

    /** @return the first where there is none of this name */
    static Step named(String name) {
        return Stream.of(values())
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElse(START);
    }

    List<String> fields() {
        return fields;
    }

    Step next() {
        return this == CHECK ? CHECK : values()[ordinal() + 1];
    }

    Step previous() {
        return this == START ? START : values()[ordinal() - 1];
    }
}
