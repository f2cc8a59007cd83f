package org.mentorher.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/**
 * The realm as development and tests import it: the deployment's {@code realm.json}, over it {@code development.json},
 * and every member of the cast as a user.
 */
final class RealmFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Entries of these lists are merged by their name; any other list is replaced. */
    private static final Map<String, String> NAMED =
            Map.of("clients", "clientId", "users", "username", "scopeMappings", "client");

    private RealmFile() {}

    /** The merged realm as JSON, the same text for the same files. */
    static String merged(Path base) throws IOException {
        var realm = object(base.resolve("src/main/keycloak/realm.json"));
        merge(realm, object(base.resolve("src/main/keycloak/development.json")));
        for (var member : object(base.resolve("src/local/cast.json")).withArray("members")) {
            realm.withArray("users").add(user(member));
        }
        return JSON.writeValueAsString(realm);
    }

    /** A short name for this content. */
    static String hash(String merged) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(merged.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    private static ObjectNode object(Path file) throws IOException {
        return (ObjectNode) JSON.readTree(Files.readAllBytes(file));
    }

    private static void merge(ObjectNode into, ObjectNode from) {
        for (var field : from.properties()) {
            var name = field.getKey();
            var value = field.getValue();
            if (NAMED.containsKey(name)) {
                value.forEach(entry -> mergeEntry(into.withArray(name), NAMED.get(name), (ObjectNode) entry));
            } else if (value.isObject()) {
                merge(into.withObjectProperty(name), (ObjectNode) value);
            } else {
                into.set(name, value);
            }
        }
    }

    private static void mergeEntry(ArrayNode entries, String key, ObjectNode from) {
        for (var entry : entries) {
            if (entry.path(key).equals(from.path(key))) {
                merge((ObjectNode) entry, from);
                return;
            }
        }
        entries.add(from);
    }

    /** Anyone can compute a demo user's id, so that demo data can name the {@code sub} of tokens yet to be issued. */
    private static ObjectNode user(JsonNode member) {
        var username = member.path("username").asText();
        var id = UUID.nameUUIDFromBytes(("mentorher-demo:" + username).getBytes(StandardCharsets.UTF_8));
        var user = JSON.createObjectNode()
                .put("id", id.toString())
                .put("username", username)
                .put("email", member.path("email").asText())
                .put("firstName", member.path("firstName").asText())
                .put("lastName", member.path("lastName").asText())
                .put("enabled", true)
                .put("emailVerified", true);
        user.withArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", username + "-demo")
                .put("temporary", false);
        // an import gives no default roles, and without them a user cannot open the account page
        var roles = user.withArray("realmRoles").add("default-roles-mentorher");
        member.path("roles").forEach(roles::add);
        if (member.hasNonNull("leader")) {
            user.withArray("groups").add("/signatories");
        }
        if (member.hasNonNull("mentee")) {
            user.withArray("groups").add("/participants");
        }
        return user;
    }
}
