package org.mentorher.matching.sheets;

import java.util.List;
import org.mentorher.matching.engine.Report;

/**
 * What the chosen method gives against the others, one line a method.
 *
 * @param chosen whether it is the one that was run
 */
record Comparison(String method, boolean chosen, String matched, String meanRank, String weight, String blocking) {
    static List<Comparison> of(Report report) {
        return report.quality().prices().stream()
                .map(price -> new Comparison(
                        Labels.name(price.method()),
                        price.method() == report.certificate().method(),
                        Figures.number(price.matched()),
                        Figures.decimal(price.meanRank()),
                        Figures.number(price.weight()),
                        Figures.number(price.blockingPairs())))
                .toList();
    }
}
