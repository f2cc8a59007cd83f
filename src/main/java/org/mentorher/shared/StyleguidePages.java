package org.mentorher.shared;

import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Everything that pages are made of, on one page, for those who build them; no deployment has it. */
@Path("/styleguide")
@UnlessBuildProfile("prod")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class StyleguidePages {
    private static final List<Option> CHOICES = List.of(
            new Option("VIDEO", "Video call", "Face to face, from wherever you both are"),
            new Option("PHONE", "Phone", "Only your voices"));

    private static final List<String> COLOURS = List.of(
            "paper",
            "raised",
            "sunk",
            "ink",
            "quiet",
            "line",
            "edge",
            "accent",
            "tint",
            "good",
            "good-tint",
            "warn",
            "warn-tint",
            "bad",
            "bad-tint");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance styleguide(Form filled, Form wrong, List<Option> choices, List<String> colours);
    }

    @GET
    public TemplateInstance show() {
        var filled = Form.empty()
                .with("name", "Noor van der Berg-Haddad")
                .with("statement", "Somebody opened a door for me.\nI am holding it open.")
                .with("formats", List.of("VIDEO"))
                .with("format", "PHONE")
                .with("conduct.respect", "yes");
        var wrong = Form.empty()
                .with("email", "noor@")
                .complain("name", "is needed")
                .complain("email", "must be one e-mail address")
                .complain("formats", "choose at least one")
                .complain("conduct.respect", "must be promised")
                .complain("", "Something that concerns no single field.");
        return Templates.styleguide(filled, wrong, CHOICES, COLOURS);
    }
}
