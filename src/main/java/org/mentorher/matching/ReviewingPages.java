package org.mentorher.matching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Local;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Roles;

/** Deciding on one or many proposals of the queue. */
@Path("/admin/proposals/reviews")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class ReviewingPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance outcome(int decided, List<ProposalView> refused, String back);

        static native TemplateInstance refused(List<ProposalView> refused);

        static native TemplateInstance again(Form form, List<ProposalView> proposals, String back);
    }

    @Inject
    Reviewing reviewing;

    @Inject
    ProposalReading reading;

    @Inject
    Forms forms;

    /**
     * Answers with a page. The queue's script asks for less: nothing where all went well, otherwise a part of a page.
     *
     * @param script set by the queue's script only
     */
    @POST
    public Response review(MultivaluedMap<String, String> sent, @HeaderParam("X-Review") String script) {
        var form = Form.of(sent);
        var back = Local.path(form.text("back"), "/admin/proposals").toString();
        var one = form.text("approve");
        var decision = one == null ? form.choice("decision", Review.class) : Review.APPROVE;
        var proposals = ids(one == null ? form.all("proposals") : List.of(one));
        if (forms.valid(form, new ReviewsResource.NewReviews(decision, proposals, form.text("reason")))) {
            try {
                return reviewed(decision, proposals, form.text("reason"), back, script != null);
            } catch (Problem e) {
                form.complain(e);
            }
        }
        var again = Templates.again(form, reading.staffViews(proposals), back);
        return Response.status(422).entity(again).build();
    }

    private Response reviewed(Review decision, List<UUID> ids, String reason, String back, boolean script) {
        var wanted = decision == Review.APPROVE ? Proposal.Stage.APPROVED : Proposal.Stage.REJECTED;
        var reviewed = reviewing.review(decision, ids, reason);
        var refused = reviewed.stream()
                .filter(one -> one.stage() != wanted)
                .map(ReviewsResource.Reviewed::proposal)
                .toList();
        if (refused.isEmpty()) {
            if (script) return Response.noContent().build();
            var queue = back.replaceAll("[?&]$", "");
            var said = decision.name().toLowerCase(Locale.ROOT) + "=" + ids.size();
            return Response.seeOther(Local.path(queue + (queue.contains("?") ? "&" : "?") + said, null))
                    .build();
        }
        // in the order in which they were sent; what is not there has nothing to show
        var now = reading.staffViews(refused).stream().collect(Collectors.toMap(ProposalView::id, Function.identity()));
        var shown = refused.stream().filter(now::containsKey).map(now::get).toList();
        if (script) return Response.ok(Templates.refused(shown)).build();
        return Response.ok(Templates.outcome(reviewed.size() - refused.size(), shown, back))
                .build();
    }

    private static List<UUID> ids(List<String> texts) {
        try {
            return texts.stream().map(UUID::fromString).distinct().toList();
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "malformed-request", "This is no number of a proposal.");
        }
    }
}
