package org.mentorher.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserRepresentation;

/** The accounts at the identity server (Keycloak admin API). Calls are repeatable: doing one again changes nothing. */
@ApplicationScoped
public class Accounts {
    /** Group of those who signed a pledge. */
    public static final String SIGNATORIES = "signatories";

    /** Group of those with a mentee profile. */
    static final String PARTICIPANTS = "participants";

    private static final Logger LOG = Logger.getLogger(Accounts.class);
    /** What the identity server takes in no name ({@code person-name-prohibited-characters} of its user profile). */
    private static final Pattern PROHIBITED = Pattern.compile("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]+");

    private static final String SET_PASSWORD = "UPDATE_PASSWORD";

    @Inject
    Keycloak keycloak;

    @ConfigProperty(name = "quarkus.keycloak.admin-client.realm")
    String realm;

    @ConfigProperty(name = "mentorher.accounts.issuer")
    String issuer;

    /**
     * The account of somebody who has just proved to read this mailbox: the existing one, or a new one that asks for a
     * password at the first sign-in. An existing account that never proved its address may belong to somebody else who
     * typed it: its sessions end and its password is asked for anew.
     */
    Identity owning(String email, String name) {
        var users = realm().users();
        var known = users.searchByEmail(email, true);
        if (known.isEmpty()) return created(email, name);
        var user = known.getFirst();
        if (!Boolean.TRUE.equals(user.isEmailVerified())) reclaim(users.get(user.getId()), user);
        return new Identity(issuer, user.getId(), fullName(user, name), email, true);
    }

    /** Puts the account into a group. */
    void join(String subject, String group) {
        var id = realm().groups().groups(group, true, 0, 10, true).stream()
                .filter(g -> g.getName().equals(group))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the realm has no group " + group))
                .getId();
        realm().users().get(subject).joinGroup(id);
    }

    /** Ends one sign-in of an account. An identity server that does not answer ends it by itself when it has been idle. */
    void endSession(String session) {
        try {
            realm().deleteSession(session, false);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "session not ended at the identity server: %s", e.getClass().getSimpleName());
        }
    }

    private Identity created(String email, String given) {
        var name =
                PROHIBITED.matcher(given).replaceAll(" ").replaceAll(" +", " ").strip();
        if (name.isEmpty()) name = "Member";
        var user = new UserRepresentation();
        user.setUsername(email);
        user.setEmail(email);
        user.setEmailVerified(true);
        user.setEnabled(true);
        var space = name.lastIndexOf(' ');
        user.setFirstName(space < 0 ? name : name.substring(0, space));
        user.setLastName(space < 0 ? name : name.substring(space + 1));
        user.setRequiredActions(List.of(SET_PASSWORD));
        var id = create(user).or(() -> {
            // somebody took the address as a user name: this account gets one that nobody can take, and signs in by
            // address
            user.setUsername(UUID.randomUUID().toString());
            return create(user);
        });
        var account = id.orElseThrow(() -> new IllegalStateException("the account exists and is not found"));
        invite(realm().users().get(account));
        return new Identity(issuer, account, given, email, true);
    }

    /** @return the new account's id; empty when the name or the address is taken */
    private Optional<String> create(UserRepresentation user) {
        try (var response = realm().users().create(user)) {
            if (response.getStatus() == Response.Status.CONFLICT.getStatusCode()) return Optional.empty();
            return Optional.of(CreatedResponseUtil.getCreatedId(response));
        }
    }

    private void reclaim(UserResource account, UserRepresentation user) {
        account.logout();
        account.credentials().forEach(credential -> account.removeCredential(credential.getId()));
        user.setEmailVerified(true);
        user.setRequiredActions(List.of(SET_PASSWORD));
        account.update(user);
        invite(account);
    }

    /** Without its own mail server the identity server cannot write; "forgot password" then leads in as soon as it can. */
    private static void invite(UserResource account) {
        try {
            account.executeActionsEmail(List.of(SET_PASSWORD));
        } catch (WebApplicationException e) {
            LOG.warnf("no invitation sent: %d", e.getResponse().getStatus());
        }
    }

    private static String fullName(UserRepresentation user, String otherwise) {
        var name = ((user.getFirstName() == null ? "" : user.getFirstName()) + " "
                        + (user.getLastName() == null ? "" : user.getLastName()))
                .strip();
        return name.isEmpty() ? otherwise : name;
    }

    private RealmResource realm() {
        return keycloak.realm(realm);
    }
}
