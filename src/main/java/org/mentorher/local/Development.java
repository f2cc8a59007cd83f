package org.mentorher.local;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The entry of {@code quarkus:dev}: the servers first, then the application. {@code -Dreset} begins with empty data.
 * PostgreSQL and Keycloak outlive a reload; the mail catcher is restarted with the classes it consists of.
 */
@QuarkusMain(name = "development")
public final class Development {
    private static final String STARTED = "local.started";

    Development() {}

    public static void main(String... arguments) {
        endWithBuildTool();
        try {
            // the prefix keeps them from continuous testing, which has its own servers in the same JVM
            LocalServices.development(Boolean.parseBoolean(System.getProperty("local.reset")))
                    .forEach((key, value) -> System.setProperty("%dev." + key, value));
        } catch (Exception e) {
            e.printStackTrace(); // logging begins with the application
            System.err.println("If the data are damaged: ./mvnw quarkus:dev -Dreset begins with empty data");
            System.exit(1);
        }
        try (var _ = LocalServices.developmentMail()) {
            Quarkus.run(Running.class, arguments);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A build tool that is killed leaves this JVM behind, holding all ports. */
    private static void endWithBuildTool() {
        if (System.getProperty(STARTED) == null) {
            System.setProperty(STARTED, "");
            // on a thread of its own: a pool's thread must be free to hear of the servers' ends meanwhile
            ProcessHandle.current()
                    .parent()
                    .ifPresent(parent ->
                            parent.onExit().thenRunAsync(() -> System.exit(0), exit -> new Thread(exit).start()));
        }
    }

    /** Says where everything is once it can be reached, and not again after each reload. */
    public static final class Running implements QuarkusApplication {
        @Override
        public int run(String... arguments) {
            if (System.getProperty(STARTED).isEmpty()) {
                System.setProperty(STARTED, "announced");
                System.out.println(welcome());
            }
            Quarkus.waitForExit();
            return 0;
        }

        private static String welcome() {
            var configuration = ConfigProvider.getConfig();
            var page = "http://localhost:" + configuration.getValue("quarkus.http.port", String.class);
            var realm = configuration.getValue("quarkus.oidc.auth-server-url", String.class);
            var keycloak = realm.replaceFirst("/realms/.*", "");
            return """
                    ------------------------------------------------------------------------------------------
                    MentorHer    %1$s/
                    API          %1$s/q/swagger-ui
                    Mailbox      %1$s/local/mailbox
                    Keycloak     %2$s/admin  (admin, password admin)
                    People       amina mentors, bao seeks, carmen is staff, dora is the safety officer;
                                 everybody's password is the user name and -demo, as in bao-demo
                    A token      TOKEN=$(curl -s %3$s/protocol/openid-connect/token -d client_id=mentorher-curl \
                    -d grant_type=password -d username=bao -d password=bao-demo | sed 's/.*"access_token":"\\([^"]*\\).*/\\1/')
                    Start anew   ./mvnw quarkus:dev -Dreset
                    ------------------------------------------------------------------------------------------
                    """.formatted(page, keycloak, realm);
        }
    }
}
