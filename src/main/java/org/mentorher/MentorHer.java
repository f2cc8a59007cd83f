package org.mentorher;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Starts the packaged application: runs a command if there is one; otherwise checks what it was given, and with
 * {@code mentorher.migrate-only} stops once migrated.
 */
@QuarkusMain
public class MentorHer implements QuarkusApplication {
    public static void main(String... args) {
        var done = Commands.run(args, System.out, System.err);
        if (done.isPresent()) System.exit(done.getAsInt());
        var complaint = RequiredConfiguration.complaint(ConfigProvider.getConfig());
        if (complaint.isPresent()) {
            // logging is not set up yet
            System.err.println(complaint.get());
            System.exit(78); // EX_CONFIG of sysexits.h
        }
        Quarkus.run(MentorHer.class, args);
    }

    @Override
    public int run(String... args) {
        var migrateOnly = ConfigProvider.getConfig()
                .getOptionalValue("mentorher.migrate-only", Boolean.class)
                .orElse(false);
        if (!migrateOnly) Quarkus.waitForExit();
        return 0;
    }
}
