package org.mentorher.notification.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Revision;
import org.mentorher.shared.Roles;

@Path("/api/organisations/{id}/webhooks")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Staff")
class WebhookResource {
    @Schema(examples = """
                    {"address":"https://hooks.northwind-harbour.example/mentorher","kinds":["pledge-signed","mentorship-changed"]}""")
    record NewWebhook(
            @NotNull
            @Size(max = 500, message = "{mentorher.text.long}")
            @Schema(description = "Begins with https://; redirects are not followed, private networks not entered.")
            String address,

            @NotEmpty
            @Size(max = 50, message = "{mentorher.entries}")
            @Schema(description = "The kinds of facts that it is told.")
            List<@NotNull String> kinds) {}

    @Inject
    Subscribing subscribing;

    @GET
    @Operation(summary = "Webhooks of an organisation", description = "Five at most.")
    public Page<WebhookView> list(@RestPath UUID id) {
        return subscribing.of(id);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Add a webhook",
            description = "It is told of what touches the organisation, as CloudEvents 1.0 in JSON, signed as Standard"
                    + " Webhooks says. The secret is in this answer and in no other.")
    @APIResponse(
            responseCode = "201",
            description = "Added.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WebhookSecretView.class)))
    public WebhookSecretView add(@RestPath UUID id, @Valid @NotNull NewWebhook webhook) {
        return subscribing.create(id, webhook);
    }

    @GET
    @Path("{webhook}")
    @Operation(summary = "One webhook")
    @APIResponse(
            responseCode = "200",
            description = "The webhook.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WebhookView.class)))
    public RestResponse<WebhookView> read(@RestPath UUID id, @RestPath UUID webhook) {
        return tagged(subscribing.read(id, webhook));
    }

    @PUT
    @Path("{webhook}")
    @Operation(summary = "Change a webhook", description = "Whole. Send If-Match with the ETag that you read.")
    @APIResponse(
            responseCode = "200",
            description = "The webhook as it is now.",
            headers = @Header(name = "ETag", ref = "ETag"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WebhookView.class)))
    public RestResponse<WebhookView> edit(
            @RestPath UUID id,
            @RestPath UUID webhook,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag that you read.") String ifMatch,
            @Valid @NotNull NewWebhook changed) {
        return tagged(subscribing.edit(id, webhook, changed, ifMatch));
    }

    @DELETE
    @Path("{webhook}")
    @Operation(summary = "Remove a webhook", description = "With the log of its deliveries.")
    @APIResponse(responseCode = "204", description = "Removed.")
    public void remove(@RestPath UUID id, @RestPath UUID webhook) {
        subscribing.remove(id, webhook);
    }

    @PUT
    @Path("{webhook}/secret")
    @Operation(
            summary = "Give it a new secret",
            description = "Shown in this answer only. For one day deliveries are signed with the one before as well.")
    public WebhookSecretView renew(@RestPath UUID id, @RestPath UUID webhook) {
        return subscribing.renew(id, webhook);
    }

    @PUT
    @Path("{webhook}/activation")
    @Operation(
            summary = "Switch it on",
            description = "After a day without a success it is switched off. Again changes nothing.")
    public WebhookView enable(@RestPath UUID id, @RestPath UUID webhook) {
        return subscribing.step(id, webhook, Webhook::enable);
    }

    @DELETE
    @Path("{webhook}/activation")
    @Operation(summary = "Switch it off", description = "What happens meanwhile is not told. Again changes nothing.")
    public WebhookView disable(@RestPath UUID id, @RestPath UUID webhook) {
        return subscribing.disable(id, webhook);
    }

    @POST
    @Path("{webhook}/tests")
    @ResponseStatus(202)
    @Operation(
            summary = "Send a test",
            description =
                    "An event of the type `org.mentorher.webhook-test`; what came of it stands in the deliveries.")
    @APIResponse(
            responseCode = "202",
            description = "It is on its way.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeliveryView.class)))
    public DeliveryView test(@RestPath UUID id, @RestPath UUID webhook) {
        return subscribing.test(id, webhook);
    }

    @GET
    @Path("{webhook}/deliveries")
    @Operation(summary = "What it was told", description = "Newest first, for 30 days.")
    public Page<DeliveryView> deliveries(@RestPath UUID id, @RestPath UUID webhook, @Valid @BeanParam Paging paging) {
        return subscribing.deliveries(id, webhook, paging);
    }

    private static RestResponse<WebhookView> tagged(WebhookView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, new Revision(view.version()).etag())
                .build();
    }
}
