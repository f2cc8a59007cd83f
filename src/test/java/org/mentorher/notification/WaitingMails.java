package org.mentorher.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is due, at once: the application itself looks once a minute. */
@ApplicationScoped
public class WaitingMails {
    @Inject
    DueMails due;

    public void send() {
        due.work();
    }
}
