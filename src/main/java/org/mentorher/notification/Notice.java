package org.mentorher.notification;

import java.util.List;
import java.util.Locale;

/**
 * One thing that one person is told, wherever it reaches the person.
 *
 * @param key names the occasion and the person; a second notice under the same key is dropped
 * @param path the page of ours that it leads to
 * @param wording what it says in each language
 * @param attachments files that go with the mail; empty for most
 */
public record Notice(Kind kind, String key, String path, Wording wording, List<Attachment> attachments) {
    public Notice(Kind kind, String key, String path, Wording wording) {
        this(kind, key, path, wording, List.of());
    }

    /** Called once for each language of ours, with nothing but the language at hand. */
    public interface Wording {
        Said in(Locale language);
    }

    /**
     * What a notice says.
     *
     * @param title one line, the subject of the mail
     * @param text one or more paragraphs, separated by empty lines; plain text
     * @param action what the link to the page is called
     */
    public record Said(String title, String text, String action) {}

    /** @param type a media type with its parameters, for example {@code text/calendar; method=REQUEST; charset=UTF-8} */
    public record Attachment(String name, String type, byte[] content) {}
}
