package org.mentorher.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mentorher.shared.Caller;
import org.mentorher.shared.Visit;

/** How much the reader of this page has not read; templates call it {@code inject:unread}. */
@Named("unread")
@RequestScoped
public class Unread {
    @Inject
    Inbox inbox;

    @Inject
    Caller caller;

    @Inject
    Visit visit;

    private Integer count;

    /** As it is shown: nothing for none, and no number that nobody would count. */
    public String shown() {
        int unread = count();
        return unread == 0 ? null : unread < Inbox.MOST ? Integer.toString(unread) : Inbox.MOST - 1 + "+";
    }

    private int count() {
        // the page of a problem asks nobody: perhaps it is the database that does not answer
        if (count == null)
            count = visit.astray() ? 0 : caller.member().map(inbox::unread).orElse(0);
        return count;
    }
}
