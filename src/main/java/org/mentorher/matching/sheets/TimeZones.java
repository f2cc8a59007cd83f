package org.mentorher.matching.sheets;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Time zones as minutes east of UTC, all at one moment: summer time begins and ends. */
final class TimeZones implements Column.Reading<Integer> {
    private static final Map<String, String> NAMES = ZoneId.getAvailableZoneIds().stream()
            .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), name -> name));
    private static final Pattern OFFSET = Pattern.compile("(?i)(UTC|GMT)?[+-]\\d{1,2}(:\\d{2})?|Z");

    private final Instant moment;

    TimeZones(Instant moment) {
        this.moment = moment;
    }

    @Override
    public Integer of(String cell) throws Wrong {
        // Word processors turn the hyphen into a minus.
        var text = cell.replace('\u2212', '-');
        try {
            var name = NAMES.get(text.toLowerCase(Locale.ROOT));
            if (name == null && !OFFSET.matcher(text).matches()) throw new DateTimeException(text);
            var zone = ZoneId.of(name == null ? text.toUpperCase(Locale.ROOT) : name);
            return zone.getRules().getOffset(moment).getTotalSeconds() / 60;
        } catch (DateTimeException e) {
            throw Wrong.expected(cell, Columns.TIME_ZONE.expected());
        }
    }
}
