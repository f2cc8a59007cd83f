package org.mentorher.learning;

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
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.member.Me;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Option;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;
import org.mentorher.shared.Roles;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** Staff change a material: write, look at it in both languages, publish. */
@Path("/admin/materials/{slug}/draft")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class MaterialDraftPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance edit(StaffMaterial material, DraftView draft, Form form, boolean stale);

        static native TemplateInstance preview(
                StaffMaterial material,
                DraftView draft,
                Preview preview,
                Form form,
                List<Option> changes,
                boolean stale);
    }

    @Inject
    Editing editing;

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Visit visit;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance edit(@RestPath String slug) {
        var draft = editing.draft(slug);
        return Templates.edit(editing.one(slug), draft, filled(draft), false);
    }

    private static Form filled(DraftView draft) {
        var form = Form.empty().with("version", draft.revision());
        fill(form, "en.", draft.en());
        fill(form, "es.", draft.es());
        return form;
    }

    private static void fill(Form form, String language, WordingView wording) {
        form.with(language + "title", wording.title());
        form.with(language + "summary", wording.summary());
        form.with(language + "text", wording.text());
        form.with(language + "check", wording.check());
    }

    @POST
    public Response save(@RestPath String slug, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var draft = new MaterialDraftResource.NewDraft(typed(form, "en."), typed(form, "es."));
        if (!forms.valid(form, draft)) return edit(422, slug, form, false);
        try {
            editing.save(slug, draft.edition(), Revision.ifMatch(form.text("version")));
        } catch (Problem e) {
            if (e.status() != 412 && e.status() != 428) throw e;
            // what was typed stays, to be saved over what somebody else wrote, or not
            return edit(412, slug, form.with("version", editing.draft(slug).revision()), true);
        }
        return to(slug, "/draft/preview");
    }

    private static WordingView typed(Form form, String language) {
        return new WordingView(
                form.text(language + "title"),
                form.text(language + "summary"),
                form.text(language + "text"),
                form.text(language + "check"));
    }

    private Response edit(int status, String slug, Form form, boolean stale) {
        return Response.status(status)
                .entity(Templates.edit(editing.one(slug), editing.draft(slug), form, stale))
                .build();
    }

    /** @param language of the text that is shown; null for the reader's */
    @GET
    @Path("preview")
    public TemplateInstance preview(@RestPath String slug, @RestQuery String language) {
        return preview(slug, language, Form.empty(), false);
    }

    private TemplateInstance preview(String slug, String language, Form form, boolean stale) {
        var draft = editing.draft(slug);
        var material = editing.one(slug);
        var words = texts.of(MaterialAdminWords.class);
        return Templates.preview(
                material,
                draft,
                Preview.of(draft, material.required(), language == null ? visit.language() : language),
                form.with("version", draft.revision()),
                List.of(
                        new Option("MINOR", words.minor(material.nextMinor().toString()), words.minorHint()),
                        new Option("MAJOR", words.major(material.nextMajor().toString()), words.majorHint())),
                stale);
    }

    @POST
    @Path("publication")
    public Response publish(@RestPath String slug, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var read = Revision.ifMatch(form.text("version"));
        var version =
                new MaterialVersionsResource.NewVersion(form.choice("change", Version.Change.class), form.text("note"));
        try {
            if (!forms.valid(form, version)) return again(422, slug, form, false);
            var published = editing.publish(
                    slug, version.change(), version.note(), me.member().id(), read);
            return to(slug, "?published=" + published.version());
        } catch (Problem e) {
            return switch (e.status()) {
                case 412, 428 -> again(412, slug, form, true);
                case 422 -> again(422, slug, form.complain(e), false);
                default -> throw e;
            };
        }
    }

    private Response again(int status, String slug, Form form, boolean stale) {
        return Response.status(status).entity(preview(slug, null, form, stale)).build();
    }

    @POST
    @Path("removal")
    public Response discard(@RestPath String slug, MultivaluedMap<String, String> sent) {
        return step(slug, "", sent, version -> editing.discard(slug, version));
    }

    /** The text that came with the product, as the draft. */
    @POST
    @Path("shipped")
    public Response takeShipped(@RestPath String slug, MultivaluedMap<String, String> sent) {
        return step(slug, "/draft", sent, version -> editing.takeShipped(slug, version));
    }

    private Response step(
            String slug,
            String onwards,
            MultivaluedMap<String, String> sent,
            java.util.function.Consumer<String> step) {
        try {
            step.accept(Revision.ifMatch(Form.of(sent).text("version")));
            return to(slug, onwards);
        } catch (Problem e) {
            if (e.status() != 412) throw e;
            return again(412, slug, Form.empty(), true);
        }
    }

    private static Response to(String slug, String onwards) {
        return Response.seeOther(URI.create("/admin/materials/" + slug + onwards))
                .build();
    }
}
