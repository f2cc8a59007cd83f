package org.mentorher.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Who members are, as far as something has to reach them. The floor that knows the members answers. */
public interface Addressees {
    /**
     * @param email a verified address; null where there is none
     * @param language one of ours: the one that the person chose to be told in, or reads our pages in
     * @param zone the person's clock
     */
    record Addressee(UUID member, String name, String email, Locale language, ZoneId zone) {
        /** Day and time by the person's clock, as they are written in this language, with the zone. */
        public String moment(Instant at, Locale language) {
            // English as the pages write it: the day before the month
            var customs = language.getLanguage().equals("en") ? Locale.UK : language;
            var here = at.atZone(zone);
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                            .withLocale(customs)
                            .format(here)
                    + DateTimeFormatter.ofPattern(", HH:mm zzz", customs).format(here);
        }
    }

    /** @return empty for nobody we know */
    Optional<Addressee> byId(UUID member);

    /** Whether the member is shut out just now. */
    boolean suspended(UUID member);
}
