package org.mentorher.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Roles;
import org.mentorher.shared.Uploads;

@Path("/api/simulations")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Simulations")
class SimulationResource {
    private static final String CSV = "text/csv";

    @Inject
    Simulating simulating;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Uploads
    @Operation(
            summary = "Match two spreadsheets",
            description =
                    "Parts: `mentors` and `mentees` (CSV files of up to 32 MiB each), `method` (STABLE when absent,"
                            + " OPTIMAL or FAIR), `seed`, `lenient` (true: rows with errors are left out, not the whole), `policy`"
                            + " (JSON, as in a round). Needs no accounts; nobody is told. All of it is forgotten after 24 hours.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = {"mentors", "mentees"},
                                            properties = {
                                                @SchemaProperty(
                                                        name = "mentors",
                                                        type = SchemaType.STRING,
                                                        format = "binary"),
                                                @SchemaProperty(
                                                        name = "mentees",
                                                        type = SchemaType.STRING,
                                                        format = "binary"),
                                                @SchemaProperty(
                                                        name = "method",
                                                        type = SchemaType.STRING,
                                                        enumeration = {"STABLE", "OPTIMAL", "FAIR"}),
                                                @SchemaProperty(
                                                        name = "seed",
                                                        type = SchemaType.INTEGER,
                                                        format = "int64"),
                                                @SchemaProperty(name = "lenient", type = SchemaType.BOOLEAN),
                                                @SchemaProperty(name = "policy", implementation = NewPolicy.class)
                                            })))
    @APIResponse(
            responseCode = "202",
            description = "Queued; Location leads to how far it is.",
            headers = @Header(name = "Location", ref = "Location"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SimulationView.class)))
    public RestResponse<SimulationView> start(@Valid @BeanParam NewSimulation wanted) throws IOException {
        var started = simulating.start(
                wanted.method(), wanted.rules(), wanted.seed(), wanted.lenient(), wanted.mentors(), wanted.mentees());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, started)
                .location(URI.create("/api/simulations/" + started.id()))
                .build();
    }

    @GET
    @Operation(summary = "Simulations of the last 24 hours", description = "Newest first.")
    public Page<SimulationView> list(@Valid @BeanParam Paging paging) {
        return simulating.page(paging);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far a simulation is, and what it came to")
    public SimulationView read(@RestPath UUID id) {
        return simulating.read(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Forget a simulation",
            description = "With all its files. One that runs is asked to stop, and goes when it has.")
    public SimulationView delete(@RestPath UUID id) {
        return simulating.delete(id);
    }

    @GET
    @Path("{id}/matches.csv")
    @Produces(CSV)
    @Operation(summary = "The pairs of a simulation, as a spreadsheet", description = "Once it is DONE.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> matches(@RestPath UUID id) {
        return download(id, "matches.csv", CSV);
    }

    @GET
    @Path("{id}/unmatched.csv")
    @Produces(CSV)
    @Operation(summary = "The mentees whom a simulation left over, and why", description = "Once it is DONE.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> unmatched(@RestPath UUID id) {
        return download(id, "unmatched.csv", CSV);
    }

    @GET
    @Path("{id}/unfilled.csv")
    @Produces(CSV)
    @Operation(summary = "The mentors whom a simulation left with seats, and why", description = "Once it is DONE.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> unfilled(@RestPath UUID id) {
        return download(id, "unfilled.csv", CSV);
    }

    @GET
    @Path("{id}/report.html")
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "A simulation as one page to send around", description = "Once it is DONE.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> report(@RestPath UUID id) {
        return download(id, "report.html", MediaType.TEXT_HTML);
    }

    private RestResponse<byte[]> download(UUID id, String name, String type) {
        return RestResponse.ResponseBuilder.ok(simulating.file(id, name))
                .type(type + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
