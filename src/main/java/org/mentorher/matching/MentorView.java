package org.mentorher.matching;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.member.Format;
import org.mentorher.member.Seniority;

/** A mentor as a mentee may see one before they agree: no address. */
@Schema(
        description = "A mentor with a free seat, as a mentee may see one before they agree: no address.",
        examples = """
                {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a91","name":"Amina Otieno","headline":"Numbers people, and the people behind them",
                "title":"Chief executive","organisation":"Northwind Harbour","seniority":"C_SUITE","fields":["finance.accounting"],
                "languages":["en","sw"],"timeZone":"Africa/Nairobi",
                "formats":["VIDEO","PHONE"],"topics":["leadership"],"freeSeats":2}""")
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
