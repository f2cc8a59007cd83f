package org.mentorher.matching.sheets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mentorher.matching.engine.Method;
import org.mentorher.matching.engine.Policy;
import org.mentorher.matching.engine.Weights;

/** What was asked for on the command line. */
record MatchArguments(Path mentors, Path mentees, Path out, Terms terms, boolean progress, boolean help) {
    static final String HELP = """
            match MENTORS.csv MENTEES.csv [options]

            Matches two spreadsheets, without accounts, database or server.

              --out FILE            where the matches go; matches.csv if absent. Beside it stand unmatched.csv,
                                    unfilled.csv and report.html. Files of these names are replaced.
              --method METHOD       STABLE (if absent): nobody has a reason to swap
                                    OPTIMAL: as many pairs as possible, then the best total score
                                    FAIR: as many pairs as possible, then the best worst match
              --seed NUMBER         settles ties; 0 if absent. The same files and seed give the same result.
              --weights W           what counts how much for mentees, 0-100 each, such as field=40,topics=25;
                                    also seniority, zone, formats, languages
              --mentor-weights W    the same for mentors
              --lenient             match the rows that are right and list the others; otherwise one row that
                                    is wrong stops all, and nothing is written
              --progress            draw the progress bar even where there is no terminal
              --help                this text

            The files: CSV in UTF-8 (or UTF-16 with a byte order mark), with comma, semicolon or tab, and a
            first row of column names in any order. Lists are separated by semicolons. Unknown columns are
            not used. Columns with a star are needed:

              mentors   id* name title organisation seniority* fields* languages* timeZone* seats* formats*
                        topics leastScore waitingSeats
              mentees   id* name organisation seniority* field* neighbours languages* timeZone* zoneReach
                        formats* topics avoidOwnOrganisation mentors priority excluded group

            Exit codes: 0 done, 1 rows refused, 2 bad arguments or files that cannot be read or written,
            130 interrupted.
            """;

    private static final Set<String> BESIDE = Set.of("unmatched.csv", "unfilled.csv", "report.html");

    /** The arguments make no sense; the message says why. */
    static final class Bad extends Exception {
        Bad(String message) {
            super(message);
        }
    }

    static MatchArguments of(String[] args, Instant now) throws Bad {
        var files = new ArrayList<Path>();
        var out = Path.of("matches.csv");
        var method = Method.STABLE;
        var weights = Weights.DEFAULT;
        var mentorWeights = Weights.MENTOR_DEFAULT;
        long seed = 0;
        boolean lenient = false;
        boolean progress = false;
        for (var rest = List.of(args).iterator(); rest.hasNext(); ) {
            var arg = rest.next();
            switch (arg) {
                case "--help", "-h" -> {
                    return new MatchArguments(null, null, null, null, false, true);
                }
                case "--out" -> out = Path.of(value(arg, rest));
                case "--method" -> method = method(value(arg, rest));
                case "--seed" -> seed = seed(value(arg, rest));
                case "--weights" -> weights = NamedWeights.of(value(arg, rest), weights);
                case "--mentor-weights" -> mentorWeights = NamedWeights.of(value(arg, rest), mentorWeights);
                case "--lenient" -> lenient = true;
                case "--progress" -> progress = true;
                default -> {
                    if (arg.startsWith("-")) throw new Bad("there is no option " + arg);
                    files.add(Path.of(arg));
                }
            }
        }
        if (files.size() != 2) throw new Bad("expected two files, mentors and mentees, but got " + files.size());
        checkOut(out, files);
        var terms = new Terms(method, policy(weights, mentorWeights), seed, lenient, now);
        return new MatchArguments(files.get(0), files.get(1), out, terms, progress, false);
    }

    private static String value(String option, Iterator<String> rest) throws Bad {
        if (!rest.hasNext()) throw new Bad(option + " needs a value");
        return rest.next();
    }

    private static Method method(String value) throws Bad {
        return switch (value.toUpperCase(Locale.ROOT)) {
            case "STABLE" -> Method.STABLE;
            case "OPTIMAL" -> Method.OPTIMAL;
            case "FAIR" -> Method.FAIR;
            default -> throw new Bad("--method is \"" + value + "\", expected STABLE, OPTIMAL or FAIR");
        };
    }

    private static long seed(String value) throws Bad {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new Bad("--seed is \"" + value + "\", expected a whole number");
        }
    }

    private static Policy policy(Weights mentee, Weights mentor) {
        var normal = Policy.DEFAULT;
        return new Policy(
                mentee,
                mentor,
                normal.leastMenteeScore(),
                normal.leastMentorScore(),
                normal.priority(),
                normal.listLength(),
                normal.bucketBudget(),
                normal.totalBudget(),
                normal.fairnessSlack());
    }

    /** Better now than after an hour of work. */
    private static void checkOut(Path out, List<Path> sources) throws Bad {
        var file = out.toAbsolutePath().normalize();
        var folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) throw new Bad("--out is a folder, expected a file: " + out);
        if (!Files.isDirectory(folder)) throw new Bad("--out is in a folder that is not there: " + folder);
        if (!Files.isWritable(folder)) throw new Bad("--out is in a folder that cannot be written to: " + folder);
        if (BESIDE.contains(file.getFileName().toString())) {
            throw new Bad("--out is the name of another of the results: " + out);
        }
        for (var source : sources) {
            var read = source.toAbsolutePath().normalize();
            if (read.equals(file)
                    || folder.equals(read.getParent())
                            && BESIDE.contains(read.getFileName().toString())) {
                throw new Bad("the results would replace " + source + "; name another folder with --out");
            }
        }
    }
}
