package org.mentorher.circle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.member.Seniority;

/**
 * Puts people into groups that can be circles: one area, one language that all speak, clocks that are not far apart, neighbours
 * in seniority together. The same people give the same groups, in whatever order they come.
 *
 * <p>It goes from strict to lenient: first groups of at least eight with clocks five hours apart at most, then nine hours, then
 * the same with groups of at least four, for which there is room to grow; then single people join a group that has a place.
 * Who is left after that is told why.
 */
final class Grouping {
    static final int FEWEST = Circle.FEWEST_SEATS;
    static final int MOST = Circle.MOST_SEATS;
    static final int FEWEST_AT_ALL = Circle.MAY_BEGIN_WITH;
    /** In minutes between the two clocks that are furthest apart. */
    static final int NEAR = 5 * 60;

    static final int FAR = 9 * 60;

    record Group(String area, String language, List<Seeker> people) {
        /** The field that all of them ask for, or else the area. */
        String field() {
            var first = people.getFirst().field();
            return people.stream().allMatch(p -> p.field().equals(first)) ? first : area;
        }

        int earliest() {
            return people.stream().mapToInt(Seeker::offset).min().orElseThrow();
        }

        int latest() {
            return people.stream().mapToInt(Seeker::offset).max().orElseThrow();
        }

        /** The zone of whoever's clock is in the middle. */
        String timeZone() {
            return people.stream()
                    .sorted(BY_CLOCK)
                    .toList()
                    .get(people.size() / 2)
                    .timeZone();
        }

        Seniority lowest() {
            return people.stream()
                    .map(Seeker::seniority)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        Seniority highest() {
            return people.stream()
                    .map(Seeker::seniority)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /** Why somebody is in no group. */
    @Schema(name = "LeftOutReason")
    enum Reason {
        TOO_FEW_IN_AREA,
        NO_COMMON_LANGUAGE,
        CLOCKS_TOO_FAR_APART,
        /** There were enough, and the others fill groups without a free place. */
        GROUPS_FULL
    }

    /** @param others how many others there are with whom it could have been, as far as the reason goes */
    record LeftOut(Seeker seeker, Reason reason, int others) {}

    record Grouped(List<Group> groups, List<LeftOut> leftOut) {}

    private static final Comparator<Seeker> BY_CLOCK =
            Comparator.comparingInt(Seeker::offset).thenComparing(Seeker::request);
    private static final Comparator<Seeker> BY_SENIORITY = Comparator.comparing(Seeker::seniority)
            .thenComparing(Seeker::field)
            .thenComparingInt(Seeker::offset)
            .thenComparing(Seeker::request);

    private Grouping() {}

    static Grouped of(List<Seeker> seekers) {
        var groups = new ArrayList<Group>();
        var leftOut = new ArrayList<LeftOut>();
        seekers.stream()
                .collect(Collectors.groupingBy(Seeker::area, TreeMap::new, Collectors.toList()))
                .forEach((area, people) -> group(area, people, groups, leftOut));
        return new Grouped(List.copyOf(groups), List.copyOf(leftOut));
    }

    private static void group(String area, List<Seeker> people, List<Group> groups, List<LeftOut> leftOut) {
        var rest = new TreeMap<UUID, Seeker>(
                people.stream().collect(Collectors.toMap(Seeker::request, Function.identity())));
        var made = new ArrayList<Group>();
        form(area, rest, FEWEST, NEAR, made);
        form(area, rest, FEWEST, FAR, made);
        form(area, rest, FEWEST_AT_ALL, NEAR, made);
        form(area, rest, FEWEST_AT_ALL, FAR, made);
        for (var one : List.copyOf(rest.values())) {
            if (joins(one, made)) rest.remove(one.request());
        }
        groups.addAll(made);
        for (var one : rest.values()) leftOut.add(explained(one, people));
    }

    /** Language by language, the one that most of the rest speak first, until none has enough people near each other. */
    private static void form(String area, Map<UUID, Seeker> rest, int fewest, int apart, List<Group> groups) {
        var tried = new TreeSet<String>();
        while (true) {
            var speakers = new TreeMap<String, Integer>();
            rest.values()
                    .forEach(one -> one.languages().stream()
                            .filter(language -> !tried.contains(language))
                            .forEach(language -> speakers.merge(language, 1, Integer::sum)));
            var most = speakers.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<String, Integer>comparingByKey().reversed()));
            if (most.isEmpty() || most.get().getValue() < fewest) return;
            var language = most.get().getKey();
            tried.add(language);
            var near = rest.values().stream()
                    .filter(one -> one.languages().contains(language))
                    .sorted(BY_CLOCK)
                    .toList();
            for (var run : runs(near, fewest, apart)) {
                split(run).forEach(part -> {
                    groups.add(new Group(area, language, part));
                    part.forEach(one -> rest.remove(one.request()));
                });
            }
        }
    }

    /** Stretches of people whose clocks are no further apart, each as long as it goes, from west to east. */
    private static List<List<Seeker>> runs(List<Seeker> byClock, int fewest, int apart) {
        var runs = new ArrayList<List<Seeker>>();
        int from = 0;
        while (from < byClock.size()) {
            int to = from;
            while (to < byClock.size()
                    && byClock.get(to).offset() - byClock.get(from).offset() <= apart) to++;
            if (to - from >= fewest) {
                runs.add(byClock.subList(from, to));
                from = to;
            } else {
                from++;
            }
        }
        return runs;
    }

    /** As few groups as hold them all, of the same size but for one, neighbours in seniority together. */
    private static List<List<Seeker>> split(List<Seeker> people) {
        var sorted = people.stream().sorted(BY_SENIORITY).toList();
        int parts = (sorted.size() + MOST - 1) / MOST;
        var split = new ArrayList<List<Seeker>>();
        for (int i = 0; i < parts; i++) {
            split.add(List.copyOf(sorted.subList(i * sorted.size() / parts, (i + 1) * sorted.size() / parts)));
        }
        return split;
    }

    /** Takes a place in the group where seniority is nearest. */
    private static boolean joins(Seeker one, List<Group> groups) {
        var nearest = groups.stream()
                .filter(group -> group.people().size() < MOST && one.languages().contains(group.language()))
                .filter(group ->
                        Math.max(group.latest(), one.offset()) - Math.min(group.earliest(), one.offset()) <= FAR)
                .min(Comparator.comparingInt(group -> Math.max(
                        group.lowest().ordinal() - one.seniority().ordinal(),
                        one.seniority().ordinal() - group.highest().ordinal())));
        nearest.ifPresent(group -> {
            var people = new ArrayList<>(group.people());
            people.add(one);
            groups.set(groups.indexOf(group), new Group(group.area(), group.language(), List.copyOf(people)));
        });
        return nearest.isPresent();
    }

    private static LeftOut explained(Seeker one, List<Seeker> area) {
        int inArea = area.size() - 1;
        if (inArea < FEWEST_AT_ALL - 1) return new LeftOut(one, Reason.TOO_FEW_IN_AREA, inArea);
        var speaking = area.stream()
                .filter(other -> !other.request().equals(one.request()))
                .filter(other -> other.languages().stream().anyMatch(one.languages()::contains))
                .toList();
        if (speaking.size() < FEWEST_AT_ALL - 1) return new LeftOut(one, Reason.NO_COMMON_LANGUAGE, speaking.size());
        int near = (int) speaking.stream()
                .filter(other -> Math.abs(other.offset() - one.offset()) <= FAR)
                .count();
        if (near < FEWEST_AT_ALL - 1) return new LeftOut(one, Reason.CLOCKS_TOO_FAR_APART, near);
        return new LeftOut(one, Reason.GROUPS_FULL, near);
    }
}
