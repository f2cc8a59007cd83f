package org.mentorher.matching;

import java.util.List;
import java.util.UUID;
import org.mentorher.member.Format;
import org.mentorher.member.Seniority;

/** A mentor as a mentee may see one before they agree: no address. */
record MentorView(
        UUID id,
        String name,
        String headline,
        String title,
        String organisation,
        Seniority seniority,
        List<String> fields,
        List<String> languages,
        String timeZone,
        List<Format> formats,
        List<String> topics,
        long freeSeats) {
    MentorView(Mentors.Found found) {
        this(
                found.profile().id(),
                found.profile().member().name(),
                found.profile().portrait().headline(),
                found.profile().portrait().title(),
                found.profile().portrait().organisation(),
                found.profile().portrait().seniority(),
                found.profile().portrait().fields(),
                found.profile().portrait().languages(),
                found.profile().portrait().timeZone(),
                found.profile().portrait().formats(),
                found.profile().portrait().topics(),
                found.freeSeats());
    }
}
