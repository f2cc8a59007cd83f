package org.mentorher.matching.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.mentorher.matching.engine.Mentor;
import org.mentorher.matching.engine.Method;
import org.mentorher.matching.engine.Policy;

/** Small sheets to read and match. */
final class Sheets {
    static final String MENTOR_HEADER = "id,name,seniority,fields,languages,timeZone,seats,formats\n";
    static final String AMINA = "a1,Amina Okoro,VP,finance.accounting;people,en;sw,Africa/Nairobi,1,VIDEO\n";
    static final String MENTEE_HEADER = "id,name,seniority,field,languages,timeZone,formats,mentors,excluded,group\n";
    static final String BAO = "b1,Bao Linh,ENTRY,finance.accounting,en;vi,Asia/Ho_Chi_Minh,VIDEO,,,\n";

    /** European summer time has ended. */
    static final Instant NOVEMBER = Instant.parse("2026-11-22T12:00:00Z");

    private Sheets() {}

    static Source source(String name, String content) {
        return source(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Source source(String name, byte[] content) {
        return new Source(name, new ByteArrayInputStream(content), content.length);
    }

    static Roll<Mentor> mentors(byte[] content, Complaints complaints) {
        try {
            return MentorSheet.read(
                    source("mentors.csv", content), new TimeZones(NOVEMBER), new Shared(), complaints, bytes -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Roll<Mentor> mentors(String content, Complaints complaints) {
        return mentors(content.getBytes(StandardCharsets.UTF_8), complaints);
    }

    static MenteeSheet mentees(String content, Roll<Mentor> mentors, Complaints complaints) {
        try {
            return MenteeSheet.read(
                    source("mentees.csv", content),
                    new TimeZones(NOVEMBER),
                    mentors,
                    new Shared(),
                    complaints,
                    bytes -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Terms terms(boolean lenient) {
        return new Terms(Method.STABLE, Policy.DEFAULT, 1, lenient, NOVEMBER);
    }

    static SheetMatching.Outcome run(String mentors, String mentees, boolean lenient, Path folder, Phase.Watch watch)
            throws IOException {
        return SheetMatching.run(
                source("mentors.csv", mentors),
                source("mentees.csv", mentees),
                terms(lenient),
                folder.resolve("matches.csv"),
                watch);
    }
}
