package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What to measure.
 *
 * @param sizes numbers of mentees for the comparisons; mentors are a quarter of it
 * @param growth numbers of mentees for the tables of growth and of spreadsheets, each in a process of its own
 * @param parts which tables: exact, stable, quality, limits, growth, memory, sheets, lanes
 * @param peers whom to compare with; empty means all, each up to the size that keeps the whole run in bounds
 * @param pairs how many times ours and the peer run in turn
 * @param seconds what Timefold gets
 * @param source where graphs come from: {@code market} (invented people through the engine's own candidates) or
 *     {@code random} ({@link RandomGraph})
 * @param clock what times are: {@code processor} or {@code wall}, see {@link Clock}
 * @param seed of all that is random
 */
record Options(
        List<Integer> sizes,
        List<Integer> growth,
        Set<String> parts,
        Set<String> peers,
        int pairs,
        int seconds,
        String source,
        String clock,
        long seed) {

    static final Set<String> PARTS =
            Set.of("exact", "stable", "quality", "limits", "growth", "memory", "sheets", "lanes");

    /** What takes long or wants a certain processor is run when it is named. */
    private static final Set<String> USUAL = Set.of("exact", "stable", "quality", "limits", "growth", "memory");

    static final String USAGE = """
            --sizes   1k,10k,100k,1M   mentees in the comparisons
            --growth  100k,1M          mentees in the tables of growth and of spreadsheets; 10M takes four minutes and 8 GB more
            --parts   exact,stable,quality,limits,growth,memory; when they are named also sheets,lanes
            --peers   ortools,jgrapht-flow,jgrapht-matching,textbook,greedy,timefold; named ones run at every size
            --pairs   7                times that ours and the peer run in turn
            --seconds 60               what Timefold gets
            --source  market           or random: graphs drawn directly, without people
            --clock   processor        or wall
            --seed    2018
            """;

    /** @throws IllegalArgumentException with a sentence for the user */
    static Options of(String... arguments) {
        var sizes = "1k,10k,100k,1M";
        var growth = "100k,1M";
        Set<String> parts = USUAL;
        Set<String> peers = Set.of();
        int pairs = 7;
        int seconds = 60;
        var source = "market";
        var clock = "processor";
        long seed = 2018;
        for (int at = 0; at < arguments.length; at += 2) {
            if (at + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[at] + " needs a value\n" + USAGE);
            }
            var value = arguments[at + 1];
            switch (arguments[at]) {
                case "--sizes" -> sizes = value;
                case "--growth" -> growth = value;
                case "--parts" -> parts = chosen(value, PARTS);
                case "--peers" -> peers = chosen(value, Peers.NAMES);
                case "--pairs" -> pairs = Integer.parseInt(value);
                case "--seconds" -> seconds = Integer.parseInt(value);
                case "--source" -> source = one(value, "market", "random");
                case "--clock" -> clock = one(value, "processor", "wall");
                case "--seed" -> seed = Long.parseLong(value);
                default -> throw new IllegalArgumentException("unknown option " + arguments[at] + "\n" + USAGE);
            }
        }
        return new Options(counts(sizes), counts(growth), parts, peers, pairs, seconds, source, clock, seed);
    }

    static String shortly(int count) {
        return count % 1_000_000 == 0 ? count / 1_000_000 + "M" : count % 1000 == 0 ? count / 1000 + "k" : "" + count;
    }

    private static List<Integer> counts(String list) {
        var counts = new ArrayList<Integer>();
        for (var written : list.split(",")) {
            var digits = written.toLowerCase(Locale.ROOT).replace("k", "000").replace("m", "000000");
            counts.add(Integer.parseInt(digits));
        }
        return counts;
    }

    private static String one(String value, String... known) {
        if (!List.of(known).contains(value)) {
            throw new IllegalArgumentException(value + ": known are " + List.of(known) + "\n" + USAGE);
        }
        return value;
    }

    private static Set<String> chosen(String list, Set<String> known) {
        var chosen = new TreeSet<>(Arrays.asList(list.split(",")));
        if (!known.containsAll(chosen)) {
            throw new IllegalArgumentException(list + ": known are " + new TreeSet<>(known) + "\n" + USAGE);
        }
        return chosen;
    }
}
