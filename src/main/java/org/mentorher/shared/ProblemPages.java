package org.mentorher.shared;

import io.quarkus.arc.Arc;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Problems as people read them: what happened, and what to do now. */
public final class ProblemPages {
    @CheckedTemplate(basePath = "Problems")
    static class Templates {
        static native TemplateInstance problem(
                int status, String detail, List<Problem.Violation> violations, String correlation);
    }

    private ProblemPages() {}

    /** Whether the call that is being answered is for a page. */
    static boolean wanted() {
        var request = CurrentRequestManager.get();
        return request != null && Local.page(request.getPathWithoutPrefix());
    }

    static Response answer(Problem e) {
        var page = Templates.problem(e.status(), sentence(e, locale()), e.violations(), Correlation.name());
        var response = Response.status(e.status()).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        e.headers().forEach(response::header);
        return response.entity(text(page)).build();
    }

    /** The page of a problem as text, in the reader's language. */
    public static String text(TemplateInstance page) {
        visit().lost();
        return page.setLocale(locale()).render();
    }

    private static Locale locale() {
        return visit().locale();
    }

    private static Visit visit() {
        return Arc.container().instance(Visit.class).get();
    }

    /** What a problem says, in a language of the pages; in English where there is no translation of its kind. */
    public static String sentence(Problem e, Locale locale) {
        if (locale.getLanguage().equals("en")) return e.getMessage();
        try {
            return ResourceBundle.getBundle("org.mentorher.shared.problems", locale)
                    .getString(e.slug());
        } catch (MissingResourceException none) {
            return e.getMessage();
        }
    }
}
