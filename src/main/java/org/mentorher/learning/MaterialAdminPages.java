package org.mentorher.learning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Roles;
import org.mentorher.shared.Visit;

/** Staff look through the materials and what they said before. */
@Path("/admin/materials")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class MaterialAdminPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<StaffMaterial> materials);

        static native TemplateInstance history(StaffMaterial material, Page<VersionView> page, String published);

        static native TemplateInstance version(
                VersionView version, WordingView wording, String shown, RawString html, Check check);
    }

    @Inject
    Editing editing;

    @Inject
    Visit visit;

    @GET
    public TemplateInstance list() {
        return Templates.list(editing.all());
    }

    /** @param published the version that was published just now */
    @GET
    @Path("{slug}")
    public TemplateInstance history(
            @RestPath String slug, @RestQuery String published, @Valid @BeanParam Paging paging) {
        var known = published == null
                ? null
                : Version.of(published).map(Version::toString).orElse(null);
        return Templates.history(editing.one(slug), editing.history(slug, paging), known);
    }

    @GET
    @Path("{slug}/versions/{id}")
    public TemplateInstance version(@RestPath String slug, @RestPath UUID id, @RestQuery String language) {
        var version = editing.version(id);
        if (!version.material().equals(slug)) throw Problem.notFound("version");
        var shown = language == null ? visit.language() : language.equals("es") ? "es" : "en";
        var wording = version.in(shown);
        return Templates.version(version, wording, shown, Markdown.html(wording.text()), Check.of(wording.check()));
    }
}
