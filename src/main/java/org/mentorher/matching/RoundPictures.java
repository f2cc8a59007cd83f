package org.mentorher.matching;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentorher.matching.RoundFigures.Cell;
import org.mentorher.matching.RoundFigures.Share;
import org.mentorher.member.People;
import org.mentorher.member.Seniority;
import org.mentorher.member.Taxonomy;
import org.mentorher.shared.Bars;
import org.mentorher.shared.Bars.Amount;
import org.mentorher.shared.Columns;
import org.mentorher.shared.Texts;

/** Draws what a round came to, and two rounds beside each other. */
@ApplicationScoped
class RoundPictures {
    /** More bars than these are no picture any more. */
    private static final int MOST_BARS = 12;

    @Inject
    RoundFigures figures;

    @Inject
    Taxonomy taxonomy;

    @Inject
    People people;

    @Inject
    Texts texts;

    /** @param round a solved one */
    RoundPicture of(RoundView round) {
        var cells = figures.mentees(round.id());
        var quality = round.quality();
        var words = texts.of(RoundReportWords.class);
        return new RoundPicture(
                quality == null
                        ? none()
                        : scores(quality.mentees().scores(), quality.mentors().scores()),
                quality == null
                        ? none()
                        : ranks(quality.mentees().ranks(), quality.mentors().ranks()),
                Bars.of(top(shares(cells, cell -> area(cell.field()), taxonomy::name))),
                seniorities(cells),
                Bars.of(amounts(figures.causes(round.id()), words::cause, false)),
                Bars.of(amounts(figures.helps(round.id()), words::help, true)),
                shares(cells, Cell::field, taxonomy::name));
    }

    /** What the mentees of two rounds got. */
    Columns scores(RoundView left, RoundView right) {
        return known(left, right)
                ? scores(
                        left.quality().mentees().scores(),
                        right.quality().mentees().scores())
                : none();
    }

    Columns ranks(RoundView left, RoundView right) {
        return known(left, right)
                ? ranks(
                        left.quality().mentees().ranks(),
                        right.quality().mentees().ranks())
                : none();
    }

    private static boolean known(RoundView left, RoundView right) {
        return left.quality() != null && right.quality() != null;
    }

    private static Columns none() {
        return Columns.of(List.of(), List.of(), List.of());
    }

    private static Columns scores(List<Integer> first, List<Integer> second) {
        return Columns.of(tens(), first, second);
    }

    private static Columns ranks(List<Integer> first, List<Integer> second) {
        var labels = IntStream.range(0, first.size())
                .mapToObj(at -> at == first.size() - 1 ? at + 1 + "+" : Integer.toString(at + 1))
                .toList();
        return Columns.of(labels, first, second);
    }

    /** Each bar by where it begins. */
    private static List<String> tens() {
        return IntStream.range(0, 10)
                .mapToObj(ten -> Integer.toString(10 * ten))
                .toList();
    }

    private Bars seniorities(List<Cell> cells) {
        var known = shares(cells, Cell::seniority, Function.identity());
        return Bars.of(Stream.of(Seniority.values())
                .flatMap(step -> known.stream()
                        .filter(amount -> amount.label().equals(step.name()))
                        .map(amount -> new Amount(people.seniority(step), amount.value(), amount.of())))
                .toList());
    }

    /** Matched of all by a part of the cells, the largest first. */
    private static List<Amount> shares(List<Cell> cells, Function<Cell, String> part, Function<String, String> name) {
        return cells.stream().collect(groupingBy(part, LinkedHashMap::new, toList())).entrySet().stream()
                .map(group -> new Amount(
                        name.apply(group.getKey()),
                        group.getValue().stream().mapToLong(Cell::matched).sum(),
                        group.getValue().stream().mapToLong(Cell::all).sum()))
                .sorted(Comparator.comparingLong(Amount::of).reversed().thenComparing(Amount::label))
                .toList();
    }

    private static List<Amount> top(List<Amount> amounts) {
        return amounts.subList(0, Math.min(MOST_BARS, amounts.size()));
    }

    private static List<Amount> amounts(List<Share> shares, Function<String, String> name, boolean of) {
        return shares.stream()
                .map(share -> new Amount(name.apply(share.code()), share.some(), of ? share.all() : 0))
                .toList();
    }

    private static String area(String field) {
        int dot = field.indexOf('.');
        return dot < 0 ? field : field.substring(0, dot);
    }
}
