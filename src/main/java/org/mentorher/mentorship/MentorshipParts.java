package org.mentorher.mentorship;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mentorher.member.Format;
import org.mentorher.member.People;
import org.mentorher.shared.Visit;

/** The pages of one mentorship, by their last step in the address; templates call it {@code inject:mentorshipParts}. */
@Named("mentorshipParts")
@Singleton
public class MentorshipParts {
    private static final List<String> ALL =
            List.of("overview", "agreement", "goals", "sessions", "sponsorship", "check-ins");

    @Inject
    Visit visit;

    @Inject
    People people;

    public List<String> all() {
        return ALL;
    }

    /** A day of the calendar, the same for everybody, as this reader writes it. */
    public String day(LocalDate day) {
        return visit.day(day.atStartOfDay(visit.zone()).toInstant());
    }

    /** The names of ways to meet, in one sentence. */
    public String formats(Collection<Format> formats) {
        return listed(formats.stream().map(people::format).toList());
    }

    public String listed(Collection<String> names) {
        return String.join(", ", names);
    }

    /** Where a page stands among the parts, for lines in a fixed order. */
    static int order(String path) {
        for (int part = ALL.size() - 1; part > 0; part--) if (path.contains("/" + ALL.get(part))) return part;
        return 0;
    }
}
