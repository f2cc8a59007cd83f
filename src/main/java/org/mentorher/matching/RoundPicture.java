package org.mentorher.matching;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.mentorher.shared.Bars;
import org.mentorher.shared.Columns;

/**
 * The pictures of a round's report.
 *
 * @param fields by name, what the picture of areas is made of
 */
@TemplateData
record RoundPicture(
        Columns scores,
        Columns ranks,
        Bars areas,
        Bars seniorities,
        Bars causes,
        Bars helps,
        List<Bars.Amount> fields) {}
