package org.mentorher.notification.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Option;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;
import org.mentorher.shared.Roles;
import org.mentorher.shared.Texts;

/** The webhooks of one organisation, with what became of what they were told. */
@Path("/admin/organisations/{id}/webhooks")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class WebhookPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance webhooks(
                UUID id, String name, Form form, List<Option> kinds, Page<WebhookView> page, boolean full);

        static native TemplateInstance webhook(
                UUID id,
                String name,
                Form form,
                boolean stale,
                List<Option> kinds,
                WebhookView webhook,
                Page<DeliveryView> page,
                String done);

        /** The one time that the secret is shown. */
        static native TemplateInstance secret(UUID id, String name, WebhookSecretView shown);
    }

    @Inject
    Subscribing subscribing;

    @Inject
    WebhookFeed feed;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance list(@RestPath UUID id) {
        return list(id, Form.empty());
    }

    private TemplateInstance list(UUID id, Form form) {
        var page = subscribing.of(id);
        return Templates.webhooks(
                id, subscribing.name(id), form, kinds(), page, page.items().size() >= Subscribing.MOST);
    }

    @POST
    public Response add(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var webhook = read(form);
        if (!forms.valid(form, webhook))
            return Response.status(422).entity(list(id, form)).build();
        try {
            return secret(id, subscribing.create(id, webhook));
        } catch (Problem e) {
            if (e.status() == 404) throw e;
            return Response.status(e.status())
                    .entity(list(id, form.complain(e)))
                    .build();
        }
    }

    @GET
    @Path("{webhook}")
    public TemplateInstance read(
            @RestPath UUID id, @RestPath UUID webhook, @Valid @BeanParam Paging paging, @RestQuery String done) {
        var view = subscribing.read(id, webhook);
        var form = Form.empty()
                .with("address", view.address())
                .with("kinds", view.kinds())
                .with("version", view.version());
        return one(id, form, false, view, paging, done);
    }

    @POST
    @Path("{webhook}")
    public Response edit(@RestPath UUID id, @RestPath UUID webhook, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var changed = read(form);
        if (!forms.valid(form, changed)) return refused(422, id, webhook, form, false);
        try {
            subscribing.edit(id, webhook, changed, Revision.ifMatch(form.text("version")));
        } catch (Problem e) {
            if (e.status() == 404) throw e;
            if (e.status() != 412 && e.status() != 428)
                return refused(e.status(), id, webhook, form.complain(e), false);
            var now = subscribing.read(id, webhook);
            if (now.address().equals(changed.address()) && now.kinds().equals(changed.kinds())) {
                return back(id, webhook, "saved");
            }
            return refused(412, id, webhook, form.with("version", now.version()), true);
        }
        return back(id, webhook, "saved");
    }

    @POST
    @Path("{webhook}/tests")
    public Response test(@RestPath UUID id, @RestPath UUID webhook) {
        try {
            subscribing.test(id, webhook);
        } catch (Problem e) {
            // switched off meanwhile: its page says so
            if (e.status() != 409) throw e;
            return back(id, webhook, "");
        }
        return back(id, webhook, "tested");
    }

    @POST
    @Path("{webhook}/activation")
    public Response enable(@RestPath UUID id, @RestPath UUID webhook) {
        subscribing.step(id, webhook, Webhook::enable);
        return back(id, webhook, "on");
    }

    @POST
    @Path("{webhook}/deactivation")
    public Response disable(@RestPath UUID id, @RestPath UUID webhook) {
        subscribing.disable(id, webhook);
        return back(id, webhook, "off");
    }

    @POST
    @Path("{webhook}/secret")
    public Response renew(@RestPath UUID id, @RestPath UUID webhook) {
        return secret(id, subscribing.renew(id, webhook));
    }

    @POST
    @Path("{webhook}/removal")
    public Response remove(@RestPath UUID id, @RestPath UUID webhook) {
        try {
            subscribing.remove(id, webhook);
        } catch (Problem e) {
            // somebody was faster
            if (e.status() != 404) throw e;
        }
        return Response.seeOther(URI.create("/admin/organisations/" + id + "/webhooks"))
                .build();
    }

    private Response secret(UUID id, WebhookSecretView shown) {
        return Response.ok(Templates.secret(id, subscribing.name(id), shown)).build();
    }

    private static WebhookResource.NewWebhook read(Form form) {
        return new WebhookResource.NewWebhook(form.text("address"), form.all("kinds"));
    }

    private Response refused(int status, UUID id, UUID webhook, Form form, boolean stale) {
        return Response.status(status)
                .entity(one(id, form, stale, subscribing.read(id, webhook), Paging.first(Paging.USUAL), null))
                .build();
    }

    private TemplateInstance one(UUID id, Form form, boolean stale, WebhookView view, Paging paging, String done) {
        var log = subscribing.deliveries(id, view.id(), paging);
        return Templates.webhook(id, subscribing.name(id), form, stale, kinds(), view, log, done);
    }

    private List<Option> kinds() {
        var words = texts.of(WebhookWords.class);
        return feed.kinds().stream()
                .map(kind -> new Option(kind, words.kind(kind), words.kindHint(kind)))
                .toList();
    }

    private static Response back(UUID id, UUID webhook, String done) {
        return Response.seeOther(URI.create("/admin/organisations/" + id + "/webhooks/" + webhook + "?done=" + done))
                .build();
    }
}
