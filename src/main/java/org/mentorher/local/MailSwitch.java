package org.mentorher.local;

/** Stops and restarts the mail catcher on its port, as an outage would. */
public interface MailSwitch {
    /** The name of the switch of this JVM's tests: a managed bean is visible to every class loader. */
    String NAME = "org.mentorher.local:type=MailSwitch";

    /** Refuses connections until {@link #up()}; mails received so far stay. */
    void down();

    /** Accepts connections again, on the port of before. */
    void up();
}
