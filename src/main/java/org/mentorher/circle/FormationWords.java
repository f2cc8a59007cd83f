package org.mentorher.circle;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What circles are called that staff form, until their members call them otherwise. */
@MessageBundle("circleformation")
interface FormationWords {
    @Message("{field}, circle {number}")
    String name(String field, int number);

    @Message(
            "People who look for a mentor in {field} and help each other on until then: what comes next at work, what stands in the way, and one step each month.")
    String theme(String field);
}
