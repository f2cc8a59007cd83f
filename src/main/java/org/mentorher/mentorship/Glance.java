package org.mentorher.mentorship;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;

/** What the first page of a mentorship tells of one of its parts. Each part answers for itself, in the reader's language, with a fixed number of queries. */
interface Glance {
    /**
     * One line on that page.
     *
     * @param yours whether it waits for the reader, which puts it first
     * @param detail what else helps; null for nothing
     * @param action what the link is called
     * @param path where it leads
     */
    @TemplateData
    record Line(boolean yours, String text, String detail, String action, String path) {}

    /**
     * What there is while the mentorship runs.
     *
     * @param reader one of the two sides
     */
    List<Line> lines(Mentorship mentorship, UUID reader);

    /** What is left to tell of this part once the mentorship is over; nothing in it waits for anybody any more. */
    default List<Line> afterwards(Mentorship mentorship, UUID reader) {
        return List.of();
    }
}
