package org.mentorher.matching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.member.Format;
import org.mentorher.member.Me;
import org.mentorher.member.Member;
import org.mentorher.member.Seniority;
import org.mentorher.shared.Form;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;

/** Mentors with free seats, for mentees to look for and to put on their list. */
@Path("/mentors")
@Blocking
@Produces(MediaType.TEXT_HTML)
class MentorPages {
    private static final List<String> FILTERS = List.of("field", "seniority", "language", "format");

    /** @param place on the reader's list, from 1; 0 when not on it */
    record Card(MentorView mentor, RequestReading.Queue queue, int place) {
        public String address() {
            return "/mentors/" + mentor.id();
        }

        public int seats() {
            return Math.toIntExact(mentor.freeSeats());
        }
    }

    @CheckedTemplate
    static class Templates {
        /** @param state of the mentee profile, or NONE, or VISITOR */
        static native TemplateInstance door(String state);

        static native TemplateInstance list(
                Form form,
                boolean narrowed,
                Page<Card> page,
                String address,
                RequestReading.Standing standing,
                DraftView draft);

        static native TemplateInstance mentor(
                Card card, RequestReading.Standing standing, DraftView draft, boolean refused);
    }

    @Inject
    Requesting requesting;

    @Inject
    RequestReading reading;

    @Inject
    Drafting drafting;

    @Inject
    Me me;

    @GET
    @PermitAll
    public TemplateInstance search(@Context UriInfo address, @Valid @BeanParam Paging paging) {
        var member = me.signedIn().map(Member::id);
        if (member.isEmpty()) return Templates.door("VISITOR");
        var standing = reading.standing(member.get());
        if (!standing.active()) return door(standing);
        var form = Form.of(address.getQueryParameters());
        var filter = new Mentors.Filter(
                form.text("field"),
                form.choice("seniority", Seniority.class),
                form.text("language"),
                form.choice("format", Format.class));
        var found = requesting.search(member.get(), filter, paging);
        var queues = reading.queues(found.items().stream().map(MentorView::id).toList());
        var draft = drafting.read(member.get());
        var cards = found.items().stream()
                .map(m -> new Card(m, queues.get(m.id()), draft.placeOf(m.id())))
                .toList();
        return Templates.list(
                form,
                FILTERS.stream().anyMatch(name -> form.text(name) != null),
                new Page<>(cards, found.next()),
                further(form),
                standing,
                draft);
    }

    private static TemplateInstance door(RequestReading.Standing standing) {
        return Templates.door(
                standing.profile() == null ? "NONE" : standing.profile().name());
    }

    /** The address of this list with its filters, to be followed by a cursor. */
    private static String further(Form form) {
        var address = UriBuilder.fromPath("/mentors");
        for (var name : FILTERS) if (form.text(name) != null) address.queryParam(name, "{" + name + "}");
        var values =
                FILTERS.stream().map(form::text).filter(value -> value != null).toArray();
        return address.build(values) + (values.length == 0 ? "?" : "&");
    }

    @GET
    @Path("{id}")
    @Authenticated
    public TemplateInstance read(@RestPath UUID id) {
        var member = me.member().id();
        var standing = reading.standing(member);
        return standing.active() ? mentor(id, standing, false) : door(standing);
    }

    /** Puts a mentor on the reader's list; again changes nothing. */
    @POST
    @Path("{id}/place")
    @Authenticated
    public Response list(@RestPath UUID id) {
        var member = me.member().id();
        if (drafting.add(member, id)) {
            return Response.seeOther(URI.create("/mentors/" + id)).build();
        }
        return Response.status(409)
                .entity(mentor(id, reading.standing(member), true))
                .build();
    }

    private TemplateInstance mentor(UUID id, RequestReading.Standing standing, boolean refused) {
        var member = me.member().id();
        var draft = drafting.read(member);
        var card = new Card(
                requesting.mentor(member, id), reading.queues(List.of(id)).get(id), draft.placeOf(id));
        return Templates.mentor(card, standing, draft, refused);
    }
}
