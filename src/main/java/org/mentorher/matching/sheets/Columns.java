package org.mentorher.matching.sheets;

import static org.mentorher.matching.sheets.Column.optional;
import static org.mentorher.matching.sheets.Column.required;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mentorher.matching.sheets.Column.Reading;

/** All columns, with the names and limits of the API. */
final class Columns {
    private static final int LONGEST_ID = 120;
    private static final int LONGEST_TEXT = 120;
    private static final int LONGEST_WORD = 60;
    private static final int MOST_SEATS = 1000;
    private static final String LISTED = ", separated by semicolons";

    static final Column<String> ID = required("id", "a text that no other row has", Readings.text(LONGEST_ID))
            .singular();
    static final Column<String> NAME =
            optional("name", "a name", "", Readings.text(LONGEST_TEXT)).singular();
    static final Column<String> TITLE = optional("title", "a job title", "", Readings.text(LONGEST_TEXT));
    static final Column<String> ORGANISATION =
            optional("organisation", "the name of an employer", "", Readings.text(LONGEST_TEXT));
    static final Column<Integer> SENIORITY = required("seniority", Readings.STEPS, Readings::seniority);
    static final Column<Set<String>> LANGUAGES =
            required("languages", Readings.CODES + LISTED, cell -> set(Readings.list(cell, 10, Readings::language)));
    static final Column<Integer> TIME_ZONE = required("timeZone", "a time zone such as Europe/Paris or +02:00", null);
    static final Column<Set<String>> FORMATS =
            required("formats", Readings.FORMATS + LISTED, cell -> set(Readings.list(cell, 5, Readings::format)));
    static final Column<Set<String>> TOPICS = optional(
            "topics", "words" + LISTED, Set.of(), cell -> set(Readings.list(cell, 10, Readings.word(LONGEST_WORD))));

    // mentors.csv
    static final Column<List<String>> FIELDS = required(
            "fields",
            "fields such as finance.accounting, the main one first" + LISTED,
            cell -> Readings.list(cell, 5, Readings.word(LONGEST_WORD)));
    static final Column<Integer> SEATS =
            required("seats", "a whole number from 0 to " + MOST_SEATS, Readings.whole(0, MOST_SEATS));
    static final Column<Integer> LEAST_SCORE =
            optional("leastScore", "a whole number from 0 to 100", 0, Readings.whole(0, 100));
    static final Column<Integer> WAITING_SEATS =
            optional("waitingSeats", "a whole number, no more than seats", 0, Readings.whole(0, MOST_SEATS));

    // mentees.csv
    static final Column<String> FIELD =
            required("field", "a field such as finance.accounting", Readings.word(LONGEST_WORD));
    static final Column<Set<String>> NEIGHBOURS = optional(
            "neighbours", "fields" + LISTED, null, cell -> set(Readings.list(cell, 20, Readings.word(LONGEST_WORD))));
    static final Column<Integer> ZONE_REACH =
            optional("zoneReach", "hours from 0 to 12", null, Readings::minutesOfHours);
    static final Column<Boolean> AVOID_OWN_ORGANISATION =
            optional("avoidOwnOrganisation", Readings.YES_OR_NO, false, Readings::yes);
    static final Column<List<String>> MENTORS = optional(
                    "mentors",
                    "up to 5 ids of mentors, best first" + LISTED,
                    List.<String>of(),
                    cell -> Readings.list(cell, 5, Readings.text(LONGEST_ID)))
            .singular();
    static final Column<Integer> PRIORITY =
            optional("priority", "a whole number from 0 to 1000", 0, Readings.whole(0, 1000));
    static final Column<List<String>> EXCLUDED = optional(
                    "excluded",
                    "ids of mentors" + LISTED,
                    List.<String>of(),
                    cell -> Readings.list(cell, 1000, Readings.text(LONGEST_ID)))
            .singular();
    static final Column<String> GROUP = optional("group", "a word", "", Readings.text(LONGEST_WORD));

    private Columns() {}

    /** The time zone column for one moment: an offset holds only then. */
    static Column<Integer> timeZone(Reading<Integer> reading) {
        return required(TIME_ZONE.name(), TIME_ZONE.expected(), reading);
    }

    private static Set<String> set(List<String> parts) {
        return Set.copyOf(new LinkedHashSet<>(parts));
    }
}
