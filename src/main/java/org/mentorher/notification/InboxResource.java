package org.mentorher.notification;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.shared.Caller;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Visit;

@Path("/api/me/inbox")
@Authenticated
@Tag(name = "What reaches me")
class InboxResource {
    @Schema(examples = "{\"unread\":3}")
    record UnreadView(
            @Schema(description = "How many notices I have not read; 100 for any number from there.")
            int unread) {}

    @Schema(examples = "{\"until\":\"2026-11-22T08:00:00Z\"}")
    record NewReading(
            @Schema(description = "When the newest notice was told that I have seen.") @NotNull
            Instant until) {}

    @Inject
    Inbox inbox;

    @Inject
    Caller caller;

    @Inject
    Visit visit;

    @GET
    @Operation(
            summary = "What I was told",
            description =
                    "Newest first, whether or not it also came by mail; kept for 180 days. In the language of Accept-Language.")
    public Page<NoticeView> list(
            @RestQuery @DefaultValue("false") @Parameter(description = "Leaves out what I have read.") boolean unread,
            @Valid @BeanParam Paging paging) {
        return inbox.page(member(), unread, paging, visit.locale());
    }

    @GET
    @Path("reading")
    @Operation(summary = "How much of it I have not read")
    public UnreadView unread() {
        return new UnreadView(inbox.unread(member()));
    }

    @PUT
    @Path("reading")
    @Operation(summary = "Mark all as read", description = "What was told later than `until` stays unread.")
    public UnreadView readAll(@Valid @NotNull NewReading reading) {
        return new UnreadView(inbox.readAll(member(), reading.until()));
    }

    @PUT
    @Path("{id}/reading")
    @Operation(summary = "Mark one as read", description = "Again changes nothing.")
    public NoticeView read(@RestPath UUID id) {
        return inbox.read(member(), id, visit.locale());
    }

    private UUID member() {
        return caller.member().orElseThrow();
    }
}
