package org.mentorher.shared;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** Hands the reader's language over to the identity server, whose pages then speak it too. */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class SigningInLanguage implements OidcRedirectFilter {
    @Override
    public void filter(OidcRedirectContext redirect) {
        var wishes = redirect.routingContext().request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        redirect.additionalQueryParams()
                .add("ui_locales", Languages.best(wishes).getLanguage());
    }
}
