package org.mentorher.matching.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the command line of {@link Solve} asks for.
 *
 * @param slack how many thousandths of the most possible pairs FAIR may give up, 0-1000
 * @param out the file for the matching, or null for standard output
 */
record SolveOptions(Path market, Method method, int slack, Path out) {

    /** @throws IllegalArgumentException if they are not complete, not known, or ask for what cannot be */
    static SolveOptions of(String[] args) {
        String market = null;
        String method = null;
        String slack = null;
        String out = null;
        for (int at = 0; at < args.length; at++) {
            switch (args[at]) {
                case "--method" -> method = once(args, at++, method);
                case "--slack" -> slack = once(args, at++, slack);
                case "--out" -> out = once(args, at++, out);
                default -> {
                    if (market != null || args[at].startsWith("--")) {
                        throw new IllegalArgumentException("unexpected: " + args[at]);
                    }
                    market = args[at];
                }
            }
        }
        if (market == null || method == null) {
            throw new IllegalArgumentException("a market and a method are needed");
        }
        return new SolveOptions(readable(market), method(method), slack(slack, method), out(out, market));
    }

    private static String once(String[] args, int at, String before) {
        if (before != null) {
            throw new IllegalArgumentException(args[at] + " comes twice");
        }
        if (at + 1 == args.length) {
            throw new IllegalArgumentException(args[at] + " needs a value");
        }
        return args[at + 1];
    }

    static Path readable(String name) {
        var file = Path.of(name);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IllegalArgumentException("cannot read " + name);
        }
        return file;
    }

    private static Method method(String name) {
        return switch (name) {
            case "STABLE" -> Method.STABLE;
            case "OPTIMAL" -> Method.OPTIMAL;
            case "FAIR" -> Method.FAIR;
            default -> throw new IllegalArgumentException("unknown method: " + name + " (GREEDY is for reports only)");
        };
    }

    private static int slack(String thousandths, String method) {
        if (thousandths == null) {
            return 0;
        }
        if (!method.equals("FAIR") || !thousandths.matches("\\d{1,3}|1000")) {
            throw new IllegalArgumentException("--slack goes with FAIR and is 0 to 1000, not " + thousandths);
        }
        return Integer.parseInt(thousandths);
    }

    /** A file that is there already is replaced, at the end of a link; a folder, a device or the market is not. */
    private static Path out(String name, String market) {
        if (name == null) {
            return null;
        }
        try {
            var file = Path.of(name).toAbsolutePath();
            file = Files.exists(file) ? file.toRealPath() : file;
            boolean fits = Files.exists(file)
                    ? Files.isRegularFile(file) && !Files.isSameFile(file, Path.of(market))
                    : Files.isDirectory(file.getParent());
            if (fits) {
                return file;
            }
        } catch (IOException e) {
            // Not to be found out, so not to be written.
        }
        throw new IllegalArgumentException("cannot write " + name);
    }
}
