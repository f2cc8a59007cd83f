package org.mentorher.notification;

import io.quarkus.qute.TemplateData;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands on one letter, in one language.
 *
 * @param greeting the first line, with the person's name
 * @param lead what stands before the parts; null for nothing
 * @param why why this letter comes at all
 * @param choices where the person can choose otherwise; empty for what nobody can choose
 */
@TemplateData
record Sheet(
        String language, String title, String greeting, String lead, List<Part> parts, String why, List<Link> choices) {
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");

    /** One link with what it is called. */
    @TemplateData
    record Link(String name, URI address) {}

    /**
     * One thing that is told.
     *
     * @param title null where it is the letter's own
     */
    @TemplateData
    record Part(String title, String text, Link link) {
        /** Each paragraph as its lines. */
        public List<List<String>> paragraphs() {
            return EMPTY_LINE
                    .splitAsStream(text.strip())
                    .map(paragraph -> paragraph.lines().map(String::strip).toList())
                    .toList();
        }
    }

    /** What the list of mails shows beside the title. */
    public String preview() {
        if (lead != null) return lead;
        return parts.getFirst().paragraphs().getFirst().stream().collect(Collectors.joining(" "));
    }
}
