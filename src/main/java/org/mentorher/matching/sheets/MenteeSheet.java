package org.mentorher.matching.sheets;

import static org.mentorher.matching.sheets.Columns.AVOID_OWN_ORGANISATION;
import static org.mentorher.matching.sheets.Columns.EXCLUDED;
import static org.mentorher.matching.sheets.Columns.FIELD;
import static org.mentorher.matching.sheets.Columns.FORMATS;
import static org.mentorher.matching.sheets.Columns.GROUP;
import static org.mentorher.matching.sheets.Columns.ID;
import static org.mentorher.matching.sheets.Columns.LANGUAGES;
import static org.mentorher.matching.sheets.Columns.MENTORS;
import static org.mentorher.matching.sheets.Columns.NAME;
import static org.mentorher.matching.sheets.Columns.NEIGHBOURS;
import static org.mentorher.matching.sheets.Columns.ORGANISATION;
import static org.mentorher.matching.sheets.Columns.PRIORITY;
import static org.mentorher.matching.sheets.Columns.SENIORITY;
import static org.mentorher.matching.sheets.Columns.TOPICS;
import static org.mentorher.matching.sheets.Columns.ZONE_REACH;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.mentorher.matching.engine.Mentee;
import org.mentorher.matching.engine.Mentor;

/** {@code mentees.csv}: one request a row, read when the mentors are known. */
final class MenteeSheet {
    private final Column<Integer> timeZone;
    private final Roll<Mentor> mentors;
    private final Roll<Mentee> mentees = new Roll<>("mentee");
    private final Groups groups = new Groups();

    private MenteeSheet(TimeZones zones, Roll<Mentor> mentors) {
        timeZone = Columns.timeZone(zones);
        this.mentors = mentors;
    }

    static MenteeSheet read(
            Source source,
            TimeZones zones,
            Roll<Mentor> mentors,
            Shared shared,
            Complaints complaints,
            LongConsumer progress)
            throws IOException {
        var sheet = new MenteeSheet(zones, mentors);
        new Sheet(source, sheet.columns(), shared, complaints).read(progress, sheet::row);
        return sheet;
    }

    Roll<Mentee> mentees() {
        return mentees;
    }

    Groups groups() {
        return groups;
    }

    /** Of the groups, once it is known who is matched; null if there is none to show. */
    Double parity() {
        return groups.none() ? null : groups.parity(mentees).ratio();
    }

    private List<Column<?>> columns() {
        return List.of(
                ID,
                NAME,
                ORGANISATION,
                SENIORITY,
                FIELD,
                NEIGHBOURS,
                LANGUAGES,
                timeZone,
                ZONE_REACH,
                FORMATS,
                TOPICS,
                AVOID_OWN_ORGANISATION,
                MENTORS,
                PRIORITY,
                EXCLUDED,
                GROUP);
    }

    private void row(Row row) {
        var name = row.get(NAME);
        var uuid = Identified.add(mentees, row, row.get(ID), name);
        var organisation = row.get(ORGANISATION);
        var seniority = row.get(SENIORITY);
        var field = row.get(FIELD);
        var neighbours = row.get(NEIGHBOURS);
        var languages = row.get(LANGUAGES);
        var offset = row.get(timeZone);
        var reach = row.get(ZONE_REACH);
        var formats = row.get(FORMATS);
        var topics = row.get(TOPICS);
        var avoids = row.get(AVOID_OWN_ORGANISATION);
        var ranked = known(row, MENTORS);
        var priority = row.get(PRIORITY);
        var excluded = known(row, EXCLUDED);
        var group = row.get(GROUP);
        if (Boolean.TRUE.equals(avoids) && "".equals(organisation)) {
            row.warn(AVOID_OWN_ORGANISATION.name(), "asks to avoid an organisation, but organisation is empty");
        }
        if (uuid != null) groups.add(group);
        if (row.isWrong()) return;
        mentees.complete(new Mentee(
                uuid,
                uuid,
                field,
                neighbours,
                seniority,
                languages,
                formats,
                topics,
                offset,
                reach,
                organisation,
                avoids,
                ranked,
                priority,
                Set.copyOf(excluded)));
    }

    /** The ids of mentors who are there; others are warned of. The UUIDs are the mentors' own objects. */
    private List<UUID> known(Row row, Column<List<String>> column) {
        var named = row.get(column);
        if (named == null || named.isEmpty()) return List.of();
        var known = new ArrayList<UUID>(named.size());
        for (var id : named) {
            int number = mentors.find(mentors.uuid(id));
            var mentor = number == Roll.NOBODY ? null : mentors.person(number);
            if (mentor != null) known.add(mentor.id());
            else row.warn(column.name(), "names \"" + Wrong.shortened(id) + "\", who is not among the mentors");
        }
        return List.copyOf(known);
    }
}
