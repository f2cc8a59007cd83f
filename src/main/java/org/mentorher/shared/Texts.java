package org.mentorher.shared;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** The message bundles in the reader's language, for code that makes up what a page shows. */
@ApplicationScoped
public class Texts {
    @Inject
    Visit visit;

    /** @param bundle an interface that is a message bundle */
    public <T> T of(Class<T> bundle) {
        return in(visit.locale(), bundle);
    }

    /** The same for a person who is not the reader, or where nobody reads just now. */
    public static <T> T in(Locale language, Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.getLanguage()));
    }
}
