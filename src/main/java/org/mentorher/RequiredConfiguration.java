package org.mentorher;

import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** What a deployment must give, because no default could be right or safe. */
final class RequiredConfiguration {
    private static final List<String> REQUIRED = List.of(
            "mentorher.public-url",
            "quarkus.datasource.jdbc.url",
            "quarkus.datasource.username",
            "quarkus.datasource.password",
            "quarkus.oidc.auth-server-url",
            "quarkus.oidc.credentials.secret",
            "quarkus.oidc.token-state-manager.encryption-secret",
            "quarkus.keycloak.admin-client.server-url",
            "quarkus.keycloak.admin-client.client-secret",
            "quarkus.mailer.host");

    /** Secrets of the development realm begin so. */
    private static final String DEVELOPMENT = "dev-";

    private RequiredConfiguration() {}

    /** @return what to tell the operator, empty when nothing is missing */
    static Optional<String> complaint(Config config) {
        var lines = new ArrayList<String>();
        for (var key : REQUIRED) {
            var value = config.getOptionalValue(key, String.class).filter(v -> !v.isBlank());
            if (value.isEmpty()) {
                lines.add("  " + key + " is missing (environment: " + environment(key) + ")");
            } else if (key.endsWith("secret") && value.get().startsWith(DEVELOPMENT) && production()) {
                lines.add("  " + key + " holds the development secret");
            }
        }
        if (lines.isEmpty()) return Optional.empty();
        return Optional.of("MentorHer does not start, its configuration is incomplete:\n" + String.join("\n", lines));
    }

    private static boolean production() {
        return ConfigUtils.getProfiles().contains("prod");
    }

    private static String environment(String key) {
        return key.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
