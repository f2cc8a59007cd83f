package org.mentorher.matching.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.mentorher.matching.sheets.Sheets.AMINA;
import static org.mentorher.matching.sheets.Sheets.BAO;
import static org.mentorher.matching.sheets.Sheets.MENTEE_HEADER;
import static org.mentorher.matching.sheets.Sheets.MENTOR_HEADER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorher.matching.sheets.SheetMatching.Outcome;

class ManyRowsTest {
    private static final int MENTORS = 25_000;
    private static final int MENTEES = 100_000;
    private static final int FIELDS = 50;

    @TempDir
    Path folder;

    @Test
    void a_hundred_thousand_mentees_each_come_out_once_and_in_order() throws IOException {
        var mentors = new StringBuilder(MENTOR_HEADER);
        for (int row = 0; row < MENTORS; row++) {
            mentors.append(AMINA.replace("a1", "a" + row)
                    .replace("people", "law" + row % FIELDS)
                    .replace(",1,", ",4,"));
        }
        var mentees = new StringBuilder(MENTEE_HEADER);
        for (int row = 0; row < MENTEES; row++) {
            mentees.append(BAO.replace("b1", "b" + row).replace("finance.accounting", "law" + row % FIELDS));
        }
        var done = assertInstanceOf(
                Outcome.Done.class,
                Sheets.run(mentors.toString(), mentees.toString(), false, folder, (phase, did, all) -> {}));
        assertEquals(MENTEES, done.report().mentees());
        var matched = ids("matches.csv");
        var unmatched = ids("unmatched.csv");
        assertEquals(done.report().matched(), matched.length);
        int[] all = IntStream.concat(IntStream.of(matched), IntStream.of(unmatched))
                .sorted()
                .toArray();
        assertEquals(MENTEES, all.length);
        for (int row = 0; row < MENTEES; row++) assertEquals(row, all[row]);
        for (int row = 1; row < matched.length; row++) assertEquals(1, Integer.signum(matched[row] - matched[row - 1]));
    }

    /** The numbers of the mentees in the first column. */
    private int[] ids(String list) throws IOException {
        try (var lines = Files.lines(folder.resolve(list))) {
            return lines.skip(1)
                    .mapToInt(line -> Integer.parseInt(line.substring(1, line.indexOf(','))))
                    .toArray();
        }
    }
}
