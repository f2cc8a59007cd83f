package org.mentorher.mentorship;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.mentorher.matching.Requesting;

/** The first page of a mentorship: what its parts tell, what waits for the reader first. */
@ApplicationScoped
class Overviewing {
    private static final Comparator<Glance.Line> ORDER = Comparator.comparing((Glance.Line line) -> !line.yours())
            .thenComparing(line -> MentorshipParts.order(line.path()));

    /**
     * @param lines empty for staff, who are no side of it
     * @param farewell what was said at parting; null for staff and while it runs
     * @param looking whether its mentee looks for another mentor with the same request
     */
    record Overview(MyMentorship mine, List<Glance.Line> lines, FarewellView farewell, boolean looking) {}

    @Inject
    Mentorships mentorships;

    @Inject
    Mentoring mentoring;

    @Inject
    LeaveTaking leaves;

    @Inject
    Requesting requesting;

    @All
    List<Glance> parts;

    /** @param reader the side that reads; null for staff who are no side of it */
    @Transactional
    Overview read(UUID id, UUID reader) {
        var mine = new MyMentorship(mentoring.read(id, reader), reader);
        if (mine.staff()) return new Overview(mine, List.of(), null, false);
        var mentorship = mentorships.findById(id);
        var lines = parts.stream()
                .flatMap(part -> (mentorship.over()
                                ? part.afterwards(mentorship, reader)
                                : part.lines(mentorship, reader))
                        .stream())
                .sorted(ORDER)
                .toList();
        return mentorship.over()
                ? new Overview(mine, lines, leaves.read(id, reader), requesting.looks(mentorship.request))
                : new Overview(mine, lines, null, false);
    }
}
