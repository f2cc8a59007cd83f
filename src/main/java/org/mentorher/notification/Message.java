package org.mentorher.notification;

/**
 * One mail to one person, plain text.
 *
 * @param to one e-mail address, as the person gave it
 * @param subject one line
 * @param text the body
 */
public record Message(String to, String subject, String text) {}
