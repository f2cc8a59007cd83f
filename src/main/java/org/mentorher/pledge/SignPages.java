package org.mentorher.pledge;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.member.Me;
import org.mentorher.member.Member;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Unchanging;

/** Signing in short steps, without an account or with one. */
@Path("/pledge")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance start(
                CampaignResource.CampaignView campaign,
                List<Answers.Carried> carried,
                String account,
                boolean verified);

        static native TemplateInstance step(
                CampaignResource.CampaignView campaign,
                Form form,
                Step step,
                List<Answers.Carried> carried,
                String account);

        static native TemplateInstance check(
                CampaignResource.CampaignView campaign,
                Form form,
                NewPledge pledge,
                long seats,
                List<Answers.Carried> carried,
                String account);

        static native TemplateInstance sent(String address, List<Answers.Carried> carried);

        static native TemplateInstance already(PledgeView pledge);

        static native TemplateInstance thanks(PledgeView pledge, Sharing share);
    }

    @Inject
    Pledging pledging;

    @Inject
    Wall wall;

    @Inject
    Shares shares;

    @Inject
    Forms forms;

    @Inject
    Me me;

    @GET
    public Response start(@RestQuery String campaign) {
        var sent = new MultivaluedHashMap<String, String>();
        sent.putSingle("campaign", Answers.campaign(campaign));
        var signed = signed(Answers.campaign(campaign));
        if (signed.isPresent())
            return Response.ok(Templates.already(signed.get())).build();
        return show(new Answers(sent, member()), Step.START, 200);
    }

    @POST
    @Unchanging
    public Response step(MultivaluedMap<String, String> sent) {
        var answers = new Answers(sent, member());
        var step = Step.named(answers.form().value("step"));
        return switch (answers.form().value("go")) {
            case "next" -> next(answers, step);
            case "back" -> show(answers, step.previous(), 200);
            case String other -> show(answers, Step.named(other), 200);
        };
    }

    private Response next(Answers answers, Step step) {
        if (!answers.right(step, forms)) return show(answers, step, 422);
        var next = answers.checked() ? Step.CHECK : step.next();
        return next == Step.CHECK ? last(answers) : show(answers, next, 200);
    }

    private Response last(Answers answers) {
        var open = answers.open(forms);
        return show(answers, open, open == Step.CHECK ? 200 : 422);
    }

    /** Whoever loads the address of the answer again begins at the beginning. */
    @GET
    @Path("signature")
    public Response again() {
        return Response.seeOther(URI.create("/pledge")).build();
    }

    @POST
    @Path("signature")
    public Response sign(MultivaluedMap<String, String> sent) {
        var member = member();
        var answers = new Answers(sent, member);
        if (answers.open(forms) != Step.CHECK) return last(answers);
        try {
            if (member == null) {
                pledging.sign(answers.pledge());
                var address = answers.form().value("email");
                return Response.ok(Templates.sent(address, answers.carried(Step.CHECK)))
                        .build();
            }
            var pledge = pledging.sign(answers.pledge(), member);
            return Response.seeOther(URI.create("/pledge/thanks/" + pledge.id()))
                    .build();
        } catch (Problem e) {
            return refused(answers, e);
        }
    }

    private Response refused(Answers answers, Problem e) {
        var signed = e.slug().equals("already-signed") ? signed(answers.campaign()) : Optional.<PledgeView>empty();
        if (signed.isPresent()) {
            return Response.status(e.status())
                    .entity(Templates.already(signed.get()))
                    .build();
        }
        answers.form().complain(e);
        return show(answers, Step.CHECK, e.status());
    }

    /** What a fresh signatory sees; as public as the pledge. */
    @GET
    @Path("thanks/{id}")
    public TemplateInstance thanks(@RestPath UUID id) {
        var pledge = wall.read(id);
        return Templates.thanks(pledge, shares.of(pledge));
    }

    private Response show(Answers answers, Step step, int status) {
        var campaign = wall.campaign(answers.campaign());
        var form = answers.form();
        var member = member();
        var account = member == null ? null : member.email();
        if (step == Step.CHECK) form.with("checked", "yes");
        var carried = answers.carried(step);
        var page =
                switch (step) {
                    case START -> Templates.start(campaign, carried, account, member == null || member.emailVerified());
                    case CHECK ->
                        Templates.check(
                                campaign,
                                form,
                                answers.pledge(),
                                answers.pledge().seats(),
                                carried,
                                account);
                    default -> Templates.step(campaign, form, step, carried, account);
                };
        var response = Response.status(status).entity(page);
        // the browser's own way back leads through what a visitor typed; the pages of an account it may not keep
        if (member == null) response.header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        return response.build();
    }

    /** The pledge that this reader has signed in a campaign, if that is known. */
    private Optional<PledgeView> signed(String campaign) {
        return me.signedIn().stream()
                .flatMap(member -> wall.of(member.id()).stream())
                .filter(pledge -> pledge.stage() == Pledge.Stage.SIGNED
                        && pledge.campaign().equals(campaign))
                .findFirst();
    }

    private Member member() {
        return me.signedIn().orElse(null);
    }
}
