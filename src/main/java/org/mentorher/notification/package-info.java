/**
 * What reaches people. A feature tells a member one thing under a key that is unique for the occasion and the person, inside
 * its transaction ({@link org.mentorher.notification.Notices}); visitors get plain letters ({@code Stationery},
 * {@code Outbox}). Everything that a member is told stands in the member's inbox, in every language of ours, and comes by
 * mail as the member chose: at once, in one mail a day, after quiet hours, or not at all.
 *
 * <p>Decisions. One table instead of a broker, so that a mail and its cause are one commit; rows are claimed with
 * {@code for update skip locked}, so that any number of replicas send each mail once, again and again with growing pauses
 * until the server takes it; the Message-ID is fixed when the mail is posted, so that a repeat after a crash is recognised by
 * the reader's mailbox; what has left is wiped.
 *
 * <p>What waits for an hour waits as a notice and becomes a mail only then, so that it follows what the member chose and read
 * meanwhile. What carries a calendar entry goes by itself. What is essential (the account, the own word, a beginning or an
 * end) knows neither choice nor hours and offers no way out of it; all else carries a link and a header by which one click
 * ends its kind, signed, without signing in. A suspended member, who could look at nothing, is mailed what is essential alone,
 * and finds the rest in the inbox when let in again; who has no verified address finds everything there. Looking at the inbox
 * changes nothing; following a notice, or a button, marks it as read. Words go after 180 days, keys stay.
 *
 * <p>A letter is one column of tables with inline styles, because mail programs know little else; nothing in it is loaded from
 * anywhere, so that nobody learns who opened it.
 */
package org.mentorher.notification;
