package org.mentorher.matching.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mentorher.matching.engine.Market;
import org.mentorher.matching.engine.Matcher;
import org.mentorher.matching.engine.Report;

/** Two spreadsheets in, a matching as spreadsheets and one page out. Needs no account, database or server. */
public final class SheetMatching {
    private SheetMatching() {}

    /** How it went. */
    public sealed interface Outcome {
        /** What was wrong with the files, and odd. */
        Complaints complaints();

        /** All is written: the pairs, {@code unmatched.csv}, {@code unfilled.csv} and {@code report.html}, in this order. */
        record Done(Report report, List<Path> files, Complaints complaints) implements Outcome {}

        /** Nothing is written, because of the errors among the complaints. */
        record Refused(Complaints complaints) implements Outcome {}
    }

    /**
     * Reads, matches and writes. Stops when the watch throws, and leaves nothing then.
     *
     * @param matches the file for the pairs; the other files stand in its folder, which is there, and replace files of
     *     their names
     * @throws IOException if a source cannot be read, or the folder not be written
     */
    public static Outcome run(Source mentors, Source mentees, Terms terms, Path matches, Phase.Watch watch)
            throws IOException {
        var complaints = new Complaints();
        var zones = new TimeZones(terms.moment());
        var shared = new Shared();
        var mentorRoll = MentorSheet.read(
                mentors, zones, shared, complaints, bytes -> watch.at(Phase.READING_MENTORS, bytes, mentors.bytes()));
        var menteeSheet = MenteeSheet.read(
                mentees,
                zones,
                mentorRoll,
                shared,
                complaints,
                bytes -> watch.at(Phase.READING_MENTEES, bytes, mentees.bytes()));
        if (complaints.refuse(terms.lenient())) return new Outcome.Refused(complaints);

        var market = new Market(mentorRoll.complete(), menteeSheet.mentees().complete());
        var matching = Matcher.match(
                market,
                terms.method(),
                terms.policy(),
                terms.seed(),
                (step, done, all) -> watch.at(Phase.of(step), done, all));
        try (var drafts = new Drafts(matches.toAbsolutePath().getParent())) {
            var tally = new Tables(matching, mentorRoll, menteeSheet, watch)
                    .write(drafts, matches.getFileName().toString());
            watch.at(Phase.COMPARING, 0, 1);
            var page = new ReportPage(matching.report(), tally, menteeSheet.parity(), terms, complaints).html();
            Files.writeString(drafts.of("report.html"), page);
            return new Outcome.Done(matching.report(), drafts.publish(), complaints);
        }
    }
}
