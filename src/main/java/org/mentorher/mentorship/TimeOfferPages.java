package org.mentorher.mentorship;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.member.Me;
import org.mentorher.shared.Form;
import org.mentorher.shared.Option;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;

/** Proposing times, picking one, and taking them back. */
@Path("/mentorships/{id}/times")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class TimeOfferPages {
    /** So many are shown to tick. */
    private static final int SLOTS = 12;

    @CheckedTemplate
    static class Templates {
        /** @param moved the session that other times are proposed for; null for a new one */
        static native TemplateInstance offer(
                Form form, Between between, MySession moved, List<Option> slots, List<Option> formats, TimeOfferForm choices);
    }

    @Inject
    TimeOffering offering;

    @Inject
    SessionReading reading;

    @Inject
    TimeOfferForm forms;

    @Inject
    Me me;

    /** @param move the session to move */
    @GET
    public Response ask(@RestPath UUID id, @RestQuery String move) {
        var between = reading.between(id, member());
        if (!between.active()) return toList(id);
        var moved = moved(id, move);
        return page(200, moved == null ? forms.fresh(between) : forms.of(moved.session()), between, moved);
    }

    @POST
    public Response offer(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var between = reading.between(id, member());
        var moved = moved(id, form.text("session"));
        var offer = forms.read(form, between, moved);
        if (!forms.valid(form, offer)) return page(422, form, between, moved);
        try {
            offering.offer(id, member(), offer);
        } catch (Problem e) {
            if (e.status() == 422) return page(422, form.complain(e), between, moved);
            // proposed already, or over meanwhile: the list says so
            if (e.status() != 409) throw e;
        }
        return toList(id);
    }

    @POST
    @Path("{offer}/choice")
    public Response choose(@RestPath UUID id, @RestPath UUID offer, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            var session = offering.take(offer, member(), TimeOfferForm.instant(form.value("time")));
            return to("/mentorships/" + id + "/sessions/" + session.id);
        } catch (Problem e) {
            if (e.status() != 409 && e.status() != 422) throw e;
            var list = reading.list(id, member(), Paging.first(Paging.USUAL));
            return Response.status(e.status())
                    .entity(SessionListPages.Templates.list(form.complain(e), list))
                    .build();
        }
    }

    @POST
    @Path("{offer}/withdrawal")
    public Response withdraw(@RestPath UUID id, @RestPath UUID offer) {
        try {
            offering.withdraw(offer, member());
        } catch (Problem e) {
            // answered meanwhile: the list says so
            if (e.status() != 409) throw e;
        }
        return toList(id);
    }

    private MySession moved(UUID id, String session) {
        return session == null ? null : reading.mine(id, TimeOfferForm.id(session), member());
    }

    private Response page(int status, Form form, Between between, MySession moved) {
        var slots = offering.slots(between.id(), member(), TimeOfferForm.USUAL, SLOTS).slots().stream()
                .map(between::at)
                .map(moment -> new Option(moment.at().toString(), moment.own(), moment.others()))
                .toList();
        return Response.status(status)
                .entity(Templates.offer(form, between, moved, slots, forms.formatsOf(between), forms))
                .build();
    }

    private UUID member() {
        return me.member().id();
    }

    private static Response toList(UUID id) {
        return to("/mentorships/" + id + "/sessions");
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
