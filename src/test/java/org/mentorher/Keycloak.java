package org.mentorher;

import io.quarkus.arc.Arc;
import java.util.List;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The identity server, asked with the application's own rights. */
public final class Keycloak {
    private Keycloak() {}

    public static UserRepresentation user(String email) {
        return realm().users()
                .get(realm().users().searchByEmail(email, true).getFirst().getId())
                .toRepresentation();
    }

    public static List<String> groups(String email) {
        return realm().users().get(user(email).getId()).groups().stream()
                .map(GroupRepresentation::getName)
                .toList();
    }

    private static org.keycloak.admin.client.resource.RealmResource realm() {
        return Arc.container()
                .instance(org.keycloak.admin.client.Keycloak.class)
                .get()
                .realm("mentorher");
    }
}
