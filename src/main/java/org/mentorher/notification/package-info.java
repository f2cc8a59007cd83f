/**
 * What leaves the building. A feature writes its mail text and posts it inside its transaction, under a key that is
 * unique for the occasion ("reminder of proposal X"); after the commit the {@code Courier} sends it, again and again with
 * growing pauses until the server takes it. Decisions: one table instead of a broker, so that a mail and its cause are
 * one commit; rows are claimed with {@code for update skip locked}, so that any number of replicas send each mail once;
 * the Message-ID is fixed when the mail is posted, so that a repeat after a crash is recognised by the reader's mailbox.
 */
package org.mentorher.notification;
