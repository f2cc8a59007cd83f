package org.mentorher.mentorship;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * The clocks of two people, for times that both have to agree on.
 *
 * @param language in which and by whose customs they are written
 */
record Clocks(ZoneId own, ZoneId others, Locale language) {
    /**
     * One moment on two clocks.
     *
     * @param others null where both show the same
     */
    @TemplateData
    record Moment(Instant at, String own, String others) {}

    Moment at(Instant at) {
        var same = own.getRules().getOffset(at).equals(others.getRules().getOffset(at));
        return new Moment(at, text(at, own), same ? null : text(at, others));
    }

    private String text(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                        .withLocale(language)
                        .format(at.atZone(zone))
                + " (" + place(zone) + ")";
    }

    /** The city that gives a zone its name, as people know it. */
    static String place(ZoneId zone) {
        var id = zone.getId().equals("Z") ? "UTC" : zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
