package org.mentorher.matching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.mentorher.member.Me;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Option;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Texts;

/** Proposals as the two sides read and answer them. */
@Path("/proposals")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ProposalPages {
    @CheckedTemplate
    static class Templates {
        /** @param waiting for the reader's answer; empty on further pages */
        static native TemplateInstance list(List<MyProposal> waiting, Page<MyProposal> page);

        static native TemplateInstance proposal(MyProposal mine);

        static native TemplateInstance refusal(Form form, MyProposal mine, List<Option> reasons);

        /** Somebody else has taken the mentor's last seat. */
        static native TemplateInstance full(MyProposal mine);
    }

    @Inject
    ProposalReading reading;

    @Inject
    Answering answering;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @Inject
    Me me;

    @GET
    public TemplateInstance list(@Valid @BeanParam Paging paging) {
        var member = me.member().id();
        var first = paging.cursor == null || paging.cursor.isEmpty();
        return Templates.list(first ? reading.waiting(member) : List.of(), reading.answered(member, paging));
    }

    @GET
    @Path("{id}")
    public TemplateInstance read(@RestPath UUID id) {
        return Templates.proposal(mine(id));
    }

    @POST
    @Path("{id}/consent")
    public Response consent(@RestPath UUID id) {
        return switch (answering.consent(id, me.member().id())) {
            case Answer.Agreed(var mentorship) -> to("/mentorships/" + mentorship);
            case Answer.Full() ->
                Response.status(409).entity(Templates.full(mine(id))).build();
            // its page says where it stands
            case Answer.Waiting w -> to("/proposals/" + id);
            case Answer.Refused r -> to("/proposals/" + id);
        };
    }

    @GET
    @Path("{id}/refusal")
    public Response ask(@RestPath UUID id) {
        var mine = mine(id);
        return mine.live() ? refusal(200, Form.empty(), mine) : to("/proposals/" + id);
    }

    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        if (form.text("reason") == null)
            form.complain("reason", texts.of(ProposalWords.class).reasonMissing());
        var refusal =
                new RefusalResource.NewRefusal(form.choice("reason", Proposal.RefusalReason.class), form.text("note"));
        if (!forms.valid(form, refusal)) return refusal(422, form, mine(id));
        try {
            answering.decline(id, me.member().id(), refusal.reason(), refusal.note());
        } catch (Problem e) {
            // over meanwhile: its page says so
            if (e.status() != 409) throw e;
        }
        return to("/proposals/" + id);
    }

    private Response refusal(int status, Form form, MyProposal mine) {
        var words = texts.of(ProposalWords.class);
        var reasons = Option.of(
                List.of(Proposal.RefusalReason.values()),
                reason -> words.refusalReason(reason.name(), mine.asMentor()));
        return Response.status(status)
                .entity(Templates.refusal(form, mine, reasons))
                .build();
    }

    private MyProposal mine(UUID id) {
        return reading.mine(id, me.member().id());
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
