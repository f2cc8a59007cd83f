package org.mentorher.mentorship;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.matching.Side;
import org.mentorher.member.Member;

/** Words that their author lets the programme quote in public. */
@Schema(description = "Words that their author lets the programme quote in public, with the name.", examples = """
        {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7ac0","words":"You made me ask for the lead.","name":"Bao Nguyen","side":"MENTEE",
        "saidAt":"2026-11-23T09:00:00Z"}""")
record TestimonialView(UUID id, String words, String name, Side side, Instant saidAt) {
    TestimonialView(Farewell f, Member author, Mentorship mentorship) {
        this(f.id, f.thanks, author.name(), mentorship.sideOf(f.member).orElseThrow(), f.saidAt);
    }
}
