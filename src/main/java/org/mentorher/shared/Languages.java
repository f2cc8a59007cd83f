package org.mentorher.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/**
 * Which language a reader gets. A choice made here is kept in a cookie and put in the place of what the browser asks for,
 * so that everything that goes by {@code Accept-Language} follows it: texts, complaints about input, dates.
 */
@ApplicationScoped
class Languages {
    static final String COOKIE = "language";
    private static final int EARLY = 500;

    void chosen(@Observes Filters filters) {
        filters.register(Languages::prefer, EARLY);
    }

    private static void prefer(RoutingContext call) {
        var chosen = call.request().getCookie(COOKIE);
        if (chosen != null && Local.page(call.normalizedPath())) {
            call.request()
                    .headers()
                    .set("Accept-Language", best(chosen.getValue()).getLanguage());
        }
        call.next();
    }

    /** @param wishes in the form of {@code Accept-Language}; null for none */
    static Locale best(String wishes) {
        try {
            var best = wishes == null ? null : Locale.lookup(Locale.LanguageRange.parse(wishes), Visit.LANGUAGES);
            return best == null ? Visit.LANGUAGES.getFirst() : best;
        } catch (IllegalArgumentException e) {
            return Visit.LANGUAGES.getFirst();
        }
    }

    /** @return the first wish in this language, which may name a region, else the language as it is */
    static Locale withRegion(String wishes, Locale language) {
        if (wishes == null) return language;
        try {
            return Locale.LanguageRange.parse(wishes).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .filter(wish -> wish.getLanguage().equals(language.getLanguage()))
                    .findFirst()
                    .orElse(language);
        } catch (IllegalArgumentException e) {
            return language;
        }
    }
}
