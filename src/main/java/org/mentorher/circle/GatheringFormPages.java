package org.mentorher.circle;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.member.Me;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;

/** Planning a gathering, or moving the one that is planned. */
@Path("/circles/{id}/gathering")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class GatheringFormPages {
    @CheckedTemplate
    static class Templates {
        /** @param gathering the one that is changed; null for a new one */
        static native TemplateInstance form(Form form, CircleView circle, UUID gathering, boolean fresh, boolean stale);
    }

    @Inject
    Convening convening;

    @Inject
    CircleReading reading;

    @Inject
    Forms forms;

    @Inject
    SecurityIdentity identity;

    @Inject
    Me me;

    /** @param of the gathering to change; absent for a new one */
    @GET
    public Response write(@RestPath UUID id, @RestQuery UUID of) {
        var circle = reading.circle(id, visitor());
        if (!circle.moderator()) throw Circling.moderatorsOnly();
        if (of == null && circle.next() != null) {
            return Response.seeOther(URI.create(
                            "/circles/" + id + "/gatherings/" + circle.next().id()))
                    .build();
        }
        return Response.ok(Templates.form(of == null ? fresh(circle) : filled(of), circle, of, of == null, false))
                .build();
    }

    private Form fresh(CircleView circle) {
        return reading.following(circle.id())
                .map(last -> Form.empty()
                        .with("begins", last.begins())
                        .with("timeZone", last.timeZone())
                        .with("minutes", last.minutes())
                        .with("place", last.place())
                        .with("link", last.link()))
                .orElseGet(
                        () -> Form.empty().with("timeZone", circle.timeZone()).with("minutes", 90));
    }

    private Form filled(UUID of) {
        var gathering = reading.gathering(of, me.member().id());
        return Form.empty()
                .with("version", gathering.version())
                .with("begins", LocalDateTime.ofInstant(gathering.beginsAt(), ZoneId.of(gathering.timeZone())).truncatedTo(ChronoUnit.MINUTES))
                .with("timeZone", gathering.timeZone())
                .with("minutes", gathering.minutes())
                .with("place", gathering.place())
                .with("link", gathering.link())
                .with("topic", gathering.topic());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestPath UUID id, @RestQuery UUID of, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var input = new NewGathering(
                form.text("begins"),
                form.text("timeZone"),
                form.number("minutes"),
                form.text("place"),
                form.text("link"),
                form.text("topic"));
        if (!forms.valid(form, input)) return refused(422, form, id, of, false);
        try {
            return to(id, of == null ? convening.plan(id, visitor(), input) : moved(of, form, input));
        } catch (Problem e) {
            return switch (e.status()) {
                case 412, 428 ->
                    refused(
                            412,
                            form.with(
                                    "version",
                                    reading.gathering(of, me.member().id()).version()),
                            id,
                            of,
                            true);
                case 422 -> refused(422, form.complain(e), id, of, false);
                // planned, held or called off meanwhile: the circle's page says how it is now
                case 409 -> Response.seeOther(URI.create("/circles/" + id)).build();
                default -> throw e;
            };
        }
    }

    private UUID moved(UUID of, Form form, NewGathering input) {
        convening.move(of, visitor(), input, Revision.ifMatch(form.text("version")));
        return of;
    }

    private Response refused(int status, Form form, UUID id, UUID of, boolean stale) {
        return Response.status(status)
                .entity(Templates.form(form, reading.circle(id, visitor()), of, of == null, stale))
                .build();
    }

    private static Response to(UUID id, UUID gathering) {
        return Response.seeOther(URI.create("/circles/" + id + "/gatherings/" + gathering))
                .build();
    }

    private Visitor visitor() {
        return Visitor.of(me, identity);
    }
}
