package org.mentorher.pledge;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** The front door: what was promised, and what became of it. */
@Path("/")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class HomePages {
    /** The campaign that the front door is for. */
    static final String CAMPAIGN = "mentorher";

    private static final int NEWEST = 6;

    /**
     * The campaign's numbers, ready to be drawn.
     *
     * @param people how many signed, and how many of them lead for certain
     * @param seats how far the promised seats got
     * @param goal how many of the seats that the campaign aims at are promised
     * @param aim how many it aims at, as it is read
     */
    record Picture(List<Bar> people, List<Bar> seats, Bar goal, String aim) {
        public List<Bar> all() {
            return Stream.concat(people.stream(), seats.stream()).toList();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance home(
                CampaignResource.CampaignView campaign, Picture picture, List<Signatory> newest);
    }

    @Inject
    Wall wall;

    @Inject
    Visit visit;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance home() {
        var campaign = wall.campaign(CAMPAIGN);
        var newest = wall.signatories(new Pledges.Filter(CAMPAIGN, null, null, null), Paging.first(NEWEST));
        return Templates.home(campaign, picture(campaign), newest.items());
    }

    private Picture picture(CampaignResource.CampaignView campaign) {
        var words = texts.of(HomeWords.class);
        var signed = Math.max(1, campaign.pledgesSigned());
        var seats = Math.max(1, Math.max(campaign.seatsPromised(), campaign.seatsOpened()));
        return new Picture(
                List.of(
                        bar(words.signed(), campaign.pledgesSigned(), signed),
                        bar(words.chiefs(), campaign.ceosSigned(), signed)),
                List.of(
                        bar(words.promised(), campaign.seatsPromised(), seats),
                        bar(words.opened(), campaign.seatsOpened(), seats),
                        bar(words.filled(), campaign.seatsFilled(), seats),
                        bar(words.kept(), campaign.seatsKept(), seats)),
                bar(words.goal(), campaign.seatsPromised(), campaign.goalSeats()),
                visit.number(campaign.goalSeats()));
    }

    private Bar bar(String label, long value, long most) {
        return Bar.of(label, visit.number(value), value, most);
    }
}
