package org.mentorher.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * Which language a reader gets. A choice made here is kept in a cookie and put in the place of what the browser asks for,
 * so that everything that goes by {@code Accept-Language} follows it: texts, complaints about input, dates. A choice
 * is a form sent with {@code lang} in its address: to {@link LanguagePages}, or to its own page, so that its input survives.
 */
@ApplicationScoped
class Languages {
    private static final String COOKIE = "language";
    private static final String PARAMETER = "lang";
    private static final Duration KEPT = Duration.ofDays(365);
    private static final int EARLY = 500;

    void chosen(@Observes Filters filters) {
        filters.register(Languages::prefer, EARLY);
    }

    private static void prefer(RoutingContext call) {
        if (Local.page(call.normalizedPath())) {
            var now =
                    call.request().method() == HttpMethod.POST ? call.request().getParam(PARAMETER) : null;
            var kept = call.request().getCookie(COOKIE);
            if (now != null) {
                var language = best(now).getLanguage();
                // another site, whose form is refused, chooses nothing
                call.addHeadersEndHandler(end -> {
                    if (call.response().getStatusCode() < 400) {
                        call.response()
                                .headers()
                                .add(HttpHeaders.SET_COOKIE, cookie(language).encode());
                    }
                });
                read(call, language);
            } else if (kept != null) {
                read(call, best(kept.getValue()).getLanguage());
            }
        }
        call.next();
    }

    private static void read(RoutingContext call, String language) {
        call.request().headers().set(HttpHeaders.ACCEPT_LANGUAGE, language);
    }

    private static Cookie cookie(String language) {
        return Cookie.cookie(COOKIE, language)
                .setPath("/")
                .setMaxAge(KEPT.toSeconds())
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX);
    }

    /** Of whoever made the call that is being answered; the first where there is none. */
    static Locale ofCall() {
        var call = CurrentRequestManager.get();
        return best(call == null ? null : call.getHttpHeaders().getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
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
