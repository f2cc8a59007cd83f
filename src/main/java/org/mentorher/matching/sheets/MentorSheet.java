package org.mentorher.matching.sheets;

import static org.mentorher.matching.sheets.Columns.FIELDS;
import static org.mentorher.matching.sheets.Columns.FORMATS;
import static org.mentorher.matching.sheets.Columns.ID;
import static org.mentorher.matching.sheets.Columns.LANGUAGES;
import static org.mentorher.matching.sheets.Columns.LEAST_SCORE;
import static org.mentorher.matching.sheets.Columns.NAME;
import static org.mentorher.matching.sheets.Columns.ORGANISATION;
import static org.mentorher.matching.sheets.Columns.SEATS;
import static org.mentorher.matching.sheets.Columns.SENIORITY;
import static org.mentorher.matching.sheets.Columns.TITLE;
import static org.mentorher.matching.sheets.Columns.TOPICS;
import static org.mentorher.matching.sheets.Columns.WAITING_SEATS;

import java.io.IOException;
import java.util.List;
import java.util.function.LongConsumer;
import org.mentorher.matching.engine.Mentor;

/** {@code mentors.csv}: one mentor a row. */
final class MentorSheet {
    private final Column<Integer> timeZone;
    private final Roll<Mentor> mentors = new Roll<>("mentor");

    private MentorSheet(TimeZones zones) {
        timeZone = Columns.timeZone(zones);
    }

    static Roll<Mentor> read(
            Source source, TimeZones zones, Shared shared, Complaints complaints, LongConsumer progress)
            throws IOException {
        var sheet = new MentorSheet(zones);
        new Sheet(source, sheet.columns(), shared, complaints).read(progress, sheet::row);
        return sheet.mentors;
    }

    private List<Column<?>> columns() {
        return List.of(
                ID,
                NAME,
                TITLE,
                ORGANISATION,
                SENIORITY,
                FIELDS,
                LANGUAGES,
                timeZone,
                SEATS,
                FORMATS,
                TOPICS,
                LEAST_SCORE,
                WAITING_SEATS);
    }

    private void row(Row row) {
        var name = row.get(NAME);
        var uuid = Identified.add(mentors, row, row.get(ID), name);
        row.get(TITLE);
        var organisation = row.get(ORGANISATION);
        var seniority = row.get(SENIORITY);
        var fields = row.get(FIELDS);
        var languages = row.get(LANGUAGES);
        var offset = row.get(timeZone);
        var seats = row.get(SEATS);
        var formats = row.get(FORMATS);
        var topics = row.get(TOPICS);
        var leastScore = row.get(LEAST_SCORE);
        var waiting = row.get(WAITING_SEATS);
        if (seats != null && waiting != null && waiting > seats) {
            row.wrong(WAITING_SEATS.name(), "is " + waiting + ", expected no more than the " + seats + " in seats");
        }
        if (row.isWrong()) return;
        // Two rows may share an id across the sheets without being one person, so each row is a person of its own.
        mentors.complete(new Mentor(
                uuid,
                uuid,
                seats,
                fields,
                seniority,
                languages,
                formats,
                topics,
                offset,
                organisation,
                leastScore,
                waiting));
    }
}
