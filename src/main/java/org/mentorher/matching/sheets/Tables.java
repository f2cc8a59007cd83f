package org.mentorher.matching.sheets;

import static org.mentorher.matching.engine.Matching.ahead;

import java.io.IOException;
import java.util.stream.Stream;
import org.mentorher.matching.engine.Matching;
import org.mentorher.matching.engine.Mentee;
import org.mentorher.matching.engine.Mentor;
import org.mentorher.matching.engine.Pair;
import org.mentorher.matching.engine.Unfilled;
import org.mentorher.matching.engine.Unmatched;

/** The three lists of a result as files, each in the order of the sheet that its rows are about. */
final class Tables {
    private static final String[] PARTS = {"field", "topics", "seniority", "zone", "formats", "languages"};
    private static final String[] PAIR = Stream.concat(
                    Stream.of(
                            "mentee",
                            "menteeName",
                            "mentor",
                            "mentorName",
                            "score",
                            "rank",
                            "mentorScore",
                            "mentorRank",
                            "reasons"),
                    Stream.concat(
                            Stream.of(PARTS).map(part -> part + "Points"), Stream.of("mentorReasons", "alternatives")))
            .toArray(String[]::new);
    private static final String[] UNMATCHED = {
        "mentee", "name", "mentorsConsidered", "candidates", "causes", "fullMentors", "changes"
    };
    private static final String[] UNFILLED = {
        "mentor", "name", "seats", "menteesConsidered", "candidates", "causes", "changes"
    };
    private static final int ROWS_BETWEEN_REPORTS = 1 << 4;

    private final Matching matching;
    private final Roll<Mentor> mentors;
    private final Roll<Mentee> mentees;
    private final Groups groups;
    private final Phase.Watch watch;
    private final Tally tally = new Tally();
    private final long all;
    private long done;

    Tables(Matching matching, Roll<Mentor> mentors, MenteeSheet sheet, Phase.Watch watch) {
        this.matching = matching;
        this.mentors = mentors;
        mentees = sheet.mentees();
        groups = sheet.groups();
        this.watch = watch;
        all = (long) matching.pairs().size()
                + matching.unmatched().size()
                + matching.unfilled().size();
    }

    /** @param matches the name of the list of pairs */
    Tally write(Drafts drafts, String matches) throws IOException {
        watch.at(Phase.WRITING, 0, all);
        try (var rows = new OrderedRows(drafts.scratch(), mentees.size())) {
            for (var pair : ahead(matching.pairs())) row(rows, pair);
            rows.into(drafts.of(matches), PAIR);
        }
        try (var rows = new OrderedRows(drafts.scratch(), mentees.size())) {
            for (var unmatched : ahead(matching.unmatched())) row(rows, unmatched);
            rows.into(drafts.of("unmatched.csv"), UNMATCHED);
        }
        try (var rows = new OrderedRows(drafts.scratch(), mentors.size())) {
            for (var unfilled : ahead(matching.unfilled())) row(rows, unfilled);
            rows.into(drafts.of("unfilled.csv"), UNFILLED);
        }
        mentors.complete().forEach(tally::seats);
        watch.at(Phase.WRITING, done, all);
        return tally;
    }

    private void row(OrderedRows rows, Pair pair) throws IOException {
        int mentee = mentees.find(pair.mentee());
        int mentor = mentors.find(pair.mentor());
        tally.pair(pair, mentees.person(mentee));
        groups.matched(mentee);
        var cells = Stream.of(
                mentees.id(mentee),
                mentees.name(mentee),
                mentors.id(mentor),
                mentors.name(mentor),
                text(pair.score()),
                text(pair.rank()),
                text(pair.mentorScore()),
                text(pair.mentorRank()),
                Sentences.reasons(pair.reasons()));
        var points = Stream.of(PARTS).map(part -> Sentences.points(pair.reasons(), part));
        var more = Stream.of(
                Sentences.reasons(pair.mentorReasons()), Sentences.alternatives(pair.alternatives(), mentors));
        rows.row(mentee, Stream.concat(cells, Stream.concat(points, more)).toArray(String[]::new));
        report();
    }

    private void row(OrderedRows rows, Unmatched unmatched) throws IOException {
        int mentee = mentees.find(unmatched.mentee());
        tally.unmatched(unmatched, mentees.person(mentee));
        rows.row(
                mentee,
                mentees.id(mentee),
                mentees.name(mentee),
                text(unmatched.mentorsConsidered()),
                text(unmatched.candidates()),
                Sentences.causes(unmatched.removals()),
                Sentences.full(unmatched.full(), mentors),
                Sentences.helps(unmatched.helps()));
        report();
    }

    private void row(OrderedRows rows, Unfilled unfilled) throws IOException {
        int mentor = mentors.find(unfilled.mentor());
        tally.unfilled(unfilled, mentors.person(mentor));
        rows.row(
                mentor,
                mentors.id(mentor),
                mentors.name(mentor),
                text(unfilled.seats()),
                text(unfilled.menteesConsidered()),
                text(unfilled.candidates()),
                Sentences.causes(unfilled.removals()),
                Sentences.helps(unfilled.helps()));
        report();
    }

    private void report() {
        if (++done % ROWS_BETWEEN_REPORTS == 0) watch.at(Phase.WRITING, done, all);
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
