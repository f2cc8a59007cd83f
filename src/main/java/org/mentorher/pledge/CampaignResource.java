package org.mentorher.pledge;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/campaigns/{slug}")
@Tag(name = "Campaigns and pledges")
class CampaignResource {
    @Schema(description = "A campaign: its texts, and what it has come to.", examples = """
                {"slug":"mentorher","hashtag":"#MentorHer","title":"Leaders who make room",
                "summary":"Leaders promise seats in public, and everybody can see which promises were kept.","textVersion":1,
                "pledge":"I will give my time to women who ask for it.","conduct":"I treat everybody I mentor with respect.",
                "goalSeats":10000,"pledgesSigned":38,"ceosSigned":30,"seatsPromised":96,"seatsOpened":80,"seatsFilled":61,"seatsKept":20}""")
    record CampaignView(
            @Schema(examples = "mentorher") String slug,
            @Schema(examples = "#MentorHer") String hashtag,
            String title,
            String summary,

            @Schema(description = "Which version of the texts this is.")
            int textVersion,

            String pledge,
            String conduct,
            int goalSeats,
            long pledgesSigned,

            @Schema(description = "Pledges whose C-suite title is attested.")
            long ceosSigned,

            long seatsPromised,
            long seatsOpened,
            long seatsFilled,
            long seatsKept) {
        CampaignView(Campaign c, Campaigns.Numbers n) {
            this(
                    c.slug,
                    c.hashtag,
                    c.title,
                    c.summary,
                    c.textVersion,
                    c.pledgeText,
                    c.conductText,
                    c.goalSeats,
                    n.pledgesSigned(),
                    n.ceosSigned(),
                    n.seatsPromised(),
                    n.seatsOpened(),
                    n.seatsFilled(),
                    n.seatsKept());
        }
    }

    @Inject
    Wall wall;

    @GET
    @PermitAll
    @Operation(
            summary = "A campaign",
            description = "Its texts, and how many signed, promised, opened, filled and kept.")
    public CampaignView read(@RestPath String slug) {
        return wall.campaign(slug);
    }
}
