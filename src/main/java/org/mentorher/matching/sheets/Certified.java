package org.mentorher.matching.sheets;

import org.mentorher.matching.engine.Report;

/**
 * The certificate and the measures of quality in words.
 *
 * @param gap empty where the method proves none
 */
record Certified(
        String mostPairs,
        String weight,
        String gap,
        String inputHash,
        String seed,
        String engineVersion,
        String leastScore,
        String lowScore,
        String envious,
        String justlyEnvious,
        String loadGini,
        String cutLists) {
    static Certified of(Report report) {
        var certificate = report.certificate();
        var quality = report.quality();
        return new Certified(
                Figures.number(certificate.mostPairs()),
                Figures.number(certificate.weight()),
                certificate.dualityGap() == null ? "" : Figures.decimal(certificate.dualityGap()),
                certificate.inputHash(),
                Long.toString(certificate.seed()),
                certificate.engineVersion(),
                Figures.number(quality.mentees().leastScore()),
                Figures.number(quality.mentees().fifthScore()),
                Figures.number(quality.envious()),
                Figures.number(quality.justlyEnvious()),
                Figures.decimal(quality.loadGini()),
                report.cutLists() == 0 ? "" : Figures.number(report.cutLists()));
    }
}
