package org.mentorher.shared;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The message bundles in the reader's language, for code that makes up what a page shows. */
@ApplicationScoped
public class Texts {
    @Inject
    Visit visit;

    /** @param bundle an interface that is a message bundle */
    public <T> T of(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(visit.language()));
    }
}
