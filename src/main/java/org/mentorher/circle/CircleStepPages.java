package org.mentorher.circle;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Me;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Problem;

/** What is pressed on a circle's page. */
@Path("/circles/{id}/steps")
@Blocking
@Authenticated
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class CircleStepPages {
    @Inject
    Circling circling;

    @Inject
    Joining joining;

    @Inject
    CirclePages pages;

    @Inject
    Forms forms;

    @Inject
    SecurityIdentity identity;

    @Inject
    Me me;

    @POST
    @Path("yes")
    public Response want(@RestPath UUID id) {
        return after(id, () -> joining.want(id, me.member().id()));
    }

    @POST
    @Path("no")
    public Response part(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var successor = id(Form.of(sent), "member");
        return after(id, () -> joining.part(id, me.member().id(), successor));
    }

    @POST
    @Path("beginning")
    public Response begin(@RestPath UUID id) {
        return after(id, () -> circling.begin(id, visitor()));
    }

    @POST
    @Path("closure")
    public Response close(@RestPath UUID id) {
        return after(id, () -> circling.close(id, visitor()));
    }

    @POST
    @Path("moderation")
    public Response handOver(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            circling.handOver(id, visitor(), id(form, "member"));
            return to(id, "");
        } catch (Problem e) {
            if (e.status() == 409) return to(id, "");
            if (e.status() != 422) throw e;
            return refused(id, form.complain(e));
        }
    }

    @POST
    @Path("decision")
    public Response decide(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var accepted = id(form, "accept");
        return after(id, () -> {
            if (accepted != null) joining.accept(accepted, visitor());
            else joining.refuse(id(form, "refuse"), visitor());
        });
    }

    @POST
    @Path("invitation")
    public Response invite(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var input = new InvitationResource.NewInvitation(form.text("email"));
        if (!forms.valid(form, input)) return refused(id, form);
        joining.invite(id, visitor(), input.email());
        return to(id, "?invited=yes");
    }

    private Response refused(UUID id, Form form) {
        return Response.status(422).entity(pages.page(id, form, false)).build();
    }

    private static Response after(UUID id, Runnable step) {
        try {
            step.run();
        } catch (Problem e) {
            // something changed meanwhile: the page says how it is now
            if (e.status() != 409) throw e;
        }
        return to(id, "");
    }

    private static Response to(UUID id, String how) {
        return Response.seeOther(URI.create("/circles/" + id + how)).build();
    }

    /** @return null where nothing that could be an id was sent */
    private static UUID id(Form form, String name) {
        try {
            return form.text(name) == null ? null : UUID.fromString(form.text(name));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private Visitor visitor() {
        return Visitor.of(me, identity);
    }
}
