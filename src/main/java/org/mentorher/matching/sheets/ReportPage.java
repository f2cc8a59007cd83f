package org.mentorher.matching.sheets;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.mentorher.matching.engine.Report;
import org.mentorher.member.Seniority;

/** {@code report.html}: one page that can be sent around, with everything it needs inside. */
final class ReportPage {
    private static final Template TEMPLATE = template();
    private static final int MOST_BARS = 12;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    private final Report report;
    private final Tally tally;
    private final Double parity;
    private final Terms terms;
    private final Complaints complaints;

    /** @param parity lowest match rate of a group over the highest; null if there is none to show */
    ReportPage(Report report, Tally tally, Double parity, Terms terms, Complaints complaints) {
        this.report = report;
        this.tally = tally;
        this.parity = parity;
        this.terms = terms;
        this.complaints = complaints;
    }

    String html() {
        return TEMPLATE.data(data()).render();
    }

    private Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("report", report);
        data.put("numbers", numbers());
        data.put("moment", DAY.format(terms.moment().atOffset(ZoneOffset.UTC)));
        data.put("method", Labels.name(terms.method()));
        data.put("meaning", Labels.meaning(terms.method()));
        data.put("leftOut", Figures.number(complaints.rowsLeftOut()));
        data.put("anyLeftOut", complaints.rowsLeftOut() > 0);
        data.put("scores", new Histogram(Bar.histogram(tens(), tally.scores)));
        data.put("ranks", new Histogram(Bar.histogram(ranks(), tally.ranks)));
        data.put("areas", Bar.shares(tally.areas, MOST_BARS, area -> area.all, Labels::words));
        data.put("seats", seats());
        data.put("causes", Bar.counts(tally.causes, report.unmatched(), Labels::cause));
        data.put("helps", Bar.shares(tally.helps, MOST_BARS, help -> help.some, Labels::change));
        data.put("methods", Comparison.of(report));
        data.put("certificate", Certified.of(report));
        if (parity != null) data.put("parity", Figures.decimal(parity));
        return data;
    }

    /** The words for the headline. */
    private Map<String, String> numbers() {
        return Map.of(
                "matched", Figures.number(report.matched()),
                "mentees", Figures.number(report.mentees()),
                "matchRate", Figures.percent(report.matched(), report.mentees()),
                "seats", Figures.number(report.seats()),
                "mentors", Figures.number(report.mentors()),
                "seatRate", Figures.percent(report.matched(), report.seats()),
                "unmatched", Figures.number(report.unmatched()),
                "meanRank", Figures.decimal(report.meanRank()),
                "meanScore", Figures.decimal(report.scoreMean()),
                "blocking", Figures.number(report.blockingPairs()));
    }

    private List<Bar> seats() {
        int most = Math.max(1, IntStream.of(tally.seats).max().orElse(1));
        return IntStream.range(0, Tally.STEPS)
                .filter(step -> tally.seats[step] > 0)
                .mapToObj(step -> {
                    var share = new Tally.Share();
                    share.all = tally.seats[step];
                    share.some = share.all - tally.freeSeats[step];
                    return Bar.share(Seniority.values()[step].label(), share, most);
                })
                .toList();
    }

    /** Where each ten begins: more does not fit beside each other. */
    private static List<String> tens() {
        return IntStream.range(0, Tally.TENS).mapToObj(ten -> ten * 10 + "+").toList();
    }

    private static List<String> ranks() {
        return IntStream.rangeClosed(1, Tally.RANKS)
                .mapToObj(rank -> rank == Tally.RANKS ? rank + "+" : String.valueOf(rank))
                .toList();
    }

    private static Template template() {
        try (var text = ReportPage.class.getResourceAsStream("report.html")) {
            return Engine.builder()
                    .addDefaults()
                    .addValueResolver(new ReflectionValueResolver())
                    .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                    .build()
                    .parse(
                            new String(text.readAllBytes(), StandardCharsets.UTF_8),
                            Variant.forContentType(Variant.TEXT_HTML));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
