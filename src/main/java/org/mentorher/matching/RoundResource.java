package org.mentorher.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.mentorher.matching.engine.Alternative;
import org.mentorher.matching.engine.Help;
import org.mentorher.matching.engine.Reason;
import org.mentorher.matching.engine.Removal;
import org.mentorher.matching.engine.Rival;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Roles;

@Path("/api/rounds")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Rounds")
class RoundResource {
    @Schema(description = "A pair that the round suggests.", examples = """
                {"request":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90","mentee":"Bao Nguyen","mentor":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a91","mentorName":"Amina Otieno",
                "score":82,"rank":1,"reasons":[{"code":"field","points":30,"text":"Works in the field that you ask for."}],
                "mentorScore":77,"mentorRank":2,"mentorReasons":[{"code":"field","points":40,"text":"Asks for your field."}],
                "alternatives":[],"proposal":null}""")
    record PairView(
            UUID request,
            String mentee,
            UUID mentor,
            String mentorName,
            int score,

            @Schema(description = "Place of this mentor in the mentee's own order, 1 is best.")
            int rank,

            @Schema(description = "Addressed to the mentee.")
            List<Reason> reasons,

            @Schema(nullable = true, description = "The mentor's own score of her.")
            Integer mentorScore,

            @Schema(nullable = true, description = "Place of this mentee in the mentor's own order, 1 is best.")
            Integer mentorRank,

            @Schema(nullable = true, description = "Addressed to the mentor.")
            List<Reason> mentorReasons,

            @Schema(nullable = true, description = "The next mentors of her order, and why they went elsewhere.")
            List<Alternative> alternatives,

            @Schema(nullable = true, description = "The proposal, once the round is published.")
            UUID proposal) {}

    @Schema(
            description = "A request left without a mentor: what removed its candidates, and what would help.",
            examples = """
                {"request":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a90","mentee":"Nino Beridze","field":"finance.accounting","mentorsConsidered":50,"candidates":0,
                "removals":[{"code":"language","mentors":50,"text":"50 mentors share no language with you."}],
                "rivals":[],
                "helps":[{"code":"another-language","mentors":48,"wouldHaveMatched":true,"text":"Adding the language en would open 48 mentors"}]}""")
    record UnmatchedView(
            UUID request,
            String mentee,
            String field,
            int mentorsConsidered,
            int candidates,
            List<Removal> removals,

            @Schema(nullable = true, description = "Mentors who fit but were full, and by how much they prefer others.")
            List<Rival> rivals,

            @Schema(description = "Single changes of hers that open mentors, and whether one would have matched her.")
            List<Help> helps) {}

    @Schema(
            description = "A mentor left with free seats: what removed the mentees, and what would help.",
            examples = """
                {"mentor":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a91","mentorName":"Amina Otieno","seats":2,"menteesConsidered":120,
                "candidates":0,"removals":[{"code":"language","mentors":120,"text":"Share no language with you"}],
                "helps":[{"code":"another-language","mentors":48,"wouldHaveMatched":true,"text":"Adding the language en would open 48 mentees"}]}""")
    record UnfilledView(
            UUID mentor,
            String mentorName,
            int seats,
            int menteesConsidered,
            int candidates,
            List<Removal> removals,
            List<Help> helps) {}

    @Inject
    Matching matching;

    @Inject
    RoundReading reading;

    @Inject
    RoundTexts texts;

    @POST
    @Operation(
            summary = "Start a round",
            description = "Queued at once and solved in the background; ask for its report.")
    @APIResponse(
            responseCode = "202",
            description = "Queued; Location leads to the report.",
            headers = @Header(name = "Location", ref = "Location"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RoundView.class)))
    public RestResponse<RoundView> start(@Valid @NotNull NewRound round) {
        var method = NewRound.forPeople(round.method());
        var started = matching.start(method, round.seed() == null ? 0 : round.seed(), round.rules());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, new RoundView(started))
                .location(URI.create("/api/rounds/" + started.id))
                .build();
    }

    @GET
    @Operation(summary = "Rounds", description = "Newest first.")
    public Page<RoundView> list(@Valid @BeanParam Paging paging) {
        return reading.rounds(paging);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A round and its report")
    public RoundView read(@RestPath UUID id) {
        return reading.round(id);
    }

    @GET
    @Path("{id}/proposals")
    @Operation(
            summary = "The pairs of a round with their reasons",
            description = "Best score first; empty until it is done.")
    public Page<PairView> pairs(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return reading.pairs(id, paging);
    }

    @GET
    @Path("{id}/unmatched")
    @Operation(summary = "The requests that a round left without a mentor, and why")
    public Page<UnmatchedView> unmatched(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return reading.unmatched(id, paging);
    }

    @GET
    @Path("{id}/unfilled")
    @Operation(summary = "The mentors whom a round left with free seats, and why")
    public Page<UnfilledView> unfilled(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return reading.unfilled(id, paging);
    }

    @GET
    @Path("{id}/market")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            summary = "What a round matched, as anonymous text",
            description = "The candidate graph in the exchange format: `cap MENTOR CAPACITY` and `edge MENTEE MENTOR"
                    + " MENTEE_KEY MENTOR_KEY WEIGHT`. The commands Solve and Verify of the engine read it.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput market(@RestPath UUID id) {
        return texts.market(id);
    }

    @GET
    @Path("{id}/matching")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            summary = "The pairs of a round, as anonymous text",
            description = "Lines `MENTEE MENTOR`, under the names that the round's market has.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput matching(@RestPath UUID id) {
        return texts.matching(id);
    }

    @PUT
    @Path("{id}/publication")
    @Operation(
            summary = "Send a round's pairs to review",
            description = "A pair whose request or mentor is no longer free is left out. Again changes nothing.")
    public RoundView publish(@RestPath UUID id) {
        return new RoundView(matching.publish(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Discard or cancel a round",
            description = "Nobody was told of it. One that still runs is asked to stop, and discarded when it has."
                    + " Again changes nothing.")
    public RoundView discard(@RestPath UUID id) {
        matching.discard(id);
        return reading.round(id);
    }
}
