package org.mentorher.matching;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mentorher.matching.engine.Quality;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** The figures of two rounds beside each other. */
@ApplicationScoped
class RoundComparison {
    /** Which way a figure is good. */
    private enum Good {
        MORE,
        LESS,
        NEITHER
    }

    /**
     * One figure of both.
     *
     * @param leftBetter neither is where both are alike
     */
    @TemplateData
    record Figure(String name, String left, String right, boolean leftBetter, boolean rightBetter) {}

    @Inject
    Texts texts;

    @Inject
    Visit visit;

    /** Both are solved. */
    List<Figure> of(RoundView left, RoundView right) {
        var words = texts.of(RoundComparisonWords.class);
        var figures = new ArrayList<Figure>();
        whole(figures, words.mentees(), left, right, RoundView::mentees, Good.NEITHER);
        whole(figures, words.seats(), left, right, RoundView::seats, Good.NEITHER);
        whole(figures, words.matched(), left, right, RoundView::matched, Good.MORE);
        whole(figures, words.unmatched(), left, right, RoundView::unmatched, Good.LESS);
        decimal(figures, words.score(), left, right, RoundView::scoreMean, Good.MORE);
        decimal(figures, words.rank(), left, right, RoundView::meanRank, Good.LESS);
        whole(figures, words.blocking(), left, right, RoundView::blockingPairs, Good.LESS);
        if (left.quality() != null && right.quality() != null) {
            decimal(
                    figures,
                    words.mentorScore(),
                    left,
                    right,
                    of(q -> q.mentors().meanScore()),
                    Good.MORE);
            whole(figures, words.least(), left, right, of(q -> q.mentees().leastScore()), Good.MORE);
            whole(figures, words.envious(), left, right, of(Quality::envious), Good.LESS);
            decimal(figures, words.gini(), left, right, of(q -> 100 * q.loadGini()), Good.LESS);
        }
        decimal(figures, words.time(), left, right, RoundView::seconds, Good.NEITHER);
        return figures;
    }

    private static Function<RoundView, Number> of(Function<Quality, Number> figure) {
        return round -> figure.apply(round.quality());
    }

    private void whole(
            List<Figure> figures,
            String name,
            RoundView left,
            RoundView right,
            Function<RoundView, Number> figure,
            Good good) {
        var a = figure.apply(left).longValue();
        var b = figure.apply(right).longValue();
        figures.add(figure(name, visit.number(a), visit.number(b), Long.compare(a, b), good));
    }

    private void decimal(
            List<Figure> figures,
            String name,
            RoundView left,
            RoundView right,
            Function<RoundView, Number> figure,
            Good good) {
        var a = figure.apply(left).doubleValue();
        var b = figure.apply(right).doubleValue();
        // what reads alike is alike
        var alike = visit.decimal(a).equals(visit.decimal(b));
        figures.add(figure(name, visit.decimal(a), visit.decimal(b), alike ? 0 : Double.compare(a, b), good));
    }

    private static Figure figure(String name, String left, String right, int order, Good good) {
        int better = good == Good.NEITHER ? 0 : good == Good.MORE ? order : -order;
        return new Figure(name, left, right, better > 0, better < 0);
    }
}
