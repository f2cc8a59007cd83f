package org.mentorher.pledge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Roles;
import org.mentorher.shared.Text;

@Path("/api/organisations")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Staff")
class OrganisationResource {
    @Schema(examples = "{\"name\":\"Northwind Harbour\",\"domain\":\"northwind-harbour.example\"}")
    record NewOrganisation(
            @NotNull @Text(max = 120) String name,

            @NotNull
            @Size(max = 253, message = "{mentorher.text.long}")
            @Pattern(
                    regexp = "([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]([a-z0-9-]*[a-z0-9])",
                    message = "{mentorher.domain}")
            String domain) {}

    @Schema(examples = """
                {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a9a","name":"Northwind Harbour","domain":"northwind-harbour.example"}""")
    record OrganisationView(UUID id, String name, String domain) {
        OrganisationView(Organisation o) {
            this(o.id, o.name, o.domain);
        }
    }

    @Inject
    Attesting attesting;

    @GET
    @Operation(summary = "Organisations whose mail domain is recorded")
    public Page<OrganisationView> list(@Valid @BeanParam Paging paging) {
        return attesting.organisations(paging);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Record an organisation's mail domain",
            description = "Pledges of this organisation, past and future, are attested when signed from this domain.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OrganisationView.class)))
    public OrganisationView record(@Valid @NotNull NewOrganisation organisation) {
        return attesting.record(organisation);
    }
}
