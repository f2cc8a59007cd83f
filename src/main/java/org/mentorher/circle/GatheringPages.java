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
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Visit;

/** One gathering: where and when, its agenda, everybody's action, and who was there. */
@Path("/circles/{id}/gatherings")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class GatheringPages {
    @CheckedTemplate
    static class Templates {
        /** @param local the beginning by the clock for which it was planned; null where that is the reader's own */
        static native TemplateInstance gathering(
                GatheringView gathering, CircleView circle, Form form, String local, UUID reader);
    }

    @Inject
    Convening convening;

    @Inject
    CircleReading reading;

    @Inject
    Forms forms;

    @Inject
    Visit visit;

    @Inject
    SecurityIdentity identity;

    @Inject
    Me me;

    @GET
    @Path("{gathering}")
    public TemplateInstance read(@RestPath UUID id, @RestPath UUID gathering) {
        return page(id, gathering, Form.empty());
    }

    private TemplateInstance page(UUID id, UUID gathering, Form form) {
        var seen = reading.gathering(gathering, me.member().id());
        if (!seen.circle().equals(id)) throw Convening.absent();
        var mine = seen.mine();
        if (mine != null && form.ok()) form.with("text", mine.text());
        return Templates.gathering(
                seen,
                reading.circle(id, visitor()),
                form,
                local(seen),
                me.member().id());
    }

    private String local(GatheringView gathering) {
        var zone = ZoneId.of(gathering.timeZone());
        if (zone.getRules()
                .getOffset(gathering.beginsAt())
                .equals(visit.zone().getRules().getOffset(gathering.beginsAt()))) return null;
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(visit.locale())
                .format(gathering.beginsAt().atZone(zone));
    }

    @POST
    @Path("{gathering}/cancellation")
    public Response cancel(@RestPath UUID id, @RestPath UUID gathering) {
        return after(id, gathering, () -> convening.cancel(gathering, visitor()));
    }

    @POST
    @Path("{gathering}/attendance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response attend(@RestPath UUID id, @RestPath UUID gathering, MultivaluedMap<String, String> sent) {
        List<UUID> present;
        try {
            present =
                    Form.of(sent).all("present").stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("present", "{mentorher.circle.member}");
        }
        return after(id, gathering, () -> convening.attend(gathering, visitor(), present));
    }

    @POST
    @Path("{gathering}/action")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@RestPath UUID id, @RestPath UUID gathering, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var input = new GatheringResource.NewAction(form.text("text"));
        if (!forms.valid(form, input)) {
            return Response.status(422).entity(page(id, gathering, form)).build();
        }
        return after(id, gathering, () -> convening.take(gathering, me.member().id(), input.text()));
    }

    /** The action may be of the gathering before; one comes back to the page where the button was. */
    @POST
    @Path("{gathering}/outcome")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response conclude(@RestPath UUID id, @RestPath UUID gathering, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var outcome = form.choice("outcome", Action.Outcome.class);
        var of = "before".equals(form.text("of")) ? reading.before(gathering) : gathering;
        return after(id, gathering, () -> {
            if (outcome != null) convening.conclude(of, me.member().id(), outcome);
        });
    }

    private static Response after(UUID id, UUID gathering, Runnable step) {
        try {
            step.run();
        } catch (Problem e) {
            // something changed meanwhile: the page says how it is now
            if (e.status() != 409) throw e;
        }
        return Response.seeOther(URI.create("/circles/" + id + "/gatherings/" + gathering))
                .build();
    }

    private Visitor visitor() {
        return Visitor.of(me, identity);
    }
}
