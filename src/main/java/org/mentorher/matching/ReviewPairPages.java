package org.mentorher.matching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Roles;

/** One proposal as staff see it: both people side by side, why they fit, the decision, and who could come instead. */
@Path("/admin/proposals/{id}")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class ReviewPairPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance read(Form form, ProposalView proposal, Alternatives.Choices others);

        static native TemplateInstance pair(Form form, ProposalView proposal, Alternatives.Choices others);
    }

    @Inject
    Proposing proposing;

    @Inject
    ProposalReading reading;

    @Inject
    Alternatives alternatives;

    @Inject
    Forms forms;

    @GET
    public TemplateInstance read(@RestPath UUID id) {
        return page(id, Form.empty());
    }

    /** The part of the page that the queue opens below a row. */
    @GET
    @Path("pair")
    public TemplateInstance pair(@RestPath UUID id) {
        return Templates.pair(Form.empty(), reading.read(id), alternatives.of(id));
    }

    @POST
    @Path("review")
    public Response review(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var decision = form.choice("decision", Review.class);
        if (forms.valid(form, new ReviewResource.NewReview(decision, form.text("reason")))) {
            try {
                decision.of(id, form.text("reason"), proposing);
                return Response.seeOther(URI.create("/admin/proposals/" + id)).build();
            } catch (Problem e) {
                if (e.violations().isEmpty()) throw e;
                form.complain(e);
            }
        }
        return Response.status(422).entity(page(id, form)).build();
    }

    /** Another mentor in the place of this one. */
    @POST
    @Path("alternative")
    public Response propose(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var input = new ProposalResource.NewProposal(id, mentor(form), form.text("instead"));
        var typed = Form.empty();
        if (forms.valid(typed, input)) {
            try {
                var made = proposing.instead(id, input.mentor(), input.reason());
                return Response.seeOther(URI.create("/admin/proposals/" + made.id))
                        .build();
            } catch (Problem e) {
                typed.complain(e);
            }
        }
        typed.complaints().forEach(c -> form.complain(c.field().equals("reason") ? "instead" : c.field(), c.message()));
        return Response.status(422).entity(page(id, form)).build();
    }

    private static UUID mentor(Form form) {
        try {
            return form.text("mentor") == null ? null : UUID.fromString(form.text("mentor"));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private TemplateInstance page(UUID id, Form form) {
        return Templates.read(form, reading.read(id), alternatives.of(id));
    }
}
