package org.mentorher.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.management.JMException;

/** Starts the servers that are not configured already, once per JVM. */
public final class LocalServices {
    private static final String DATABASE = "quarkus.datasource.jdbc.url";
    private static final String ACCOUNTS = "quarkus.oidc.auth-server-url";
    private static final String MAIL = "quarkus.mailer.host";

    private LocalServices() {}

    /** The servers of development. Returns the configuration to add to the application's. */
    static Map<String, String> development(boolean reset) throws Exception {
        return once("local.development", () -> {
            var place = Place.development();
            Leftovers.sweep(place.run());
            if (Leftovers.ownedByAnother(place.run(), "postgres")
                    || Leftovers.ownedByAnother(place.run(), "keycloak")) {
                throw new IOException("Development is running in this folder already");
            }
            if (reset) {
                Folders.delete(place.data());
                Folders.delete(place.mailbox());
            }
            var mail = isConfigured(MAIL) ? 0 : place.ports().smtp();
            return start(place, mail);
        });
    }

    /** The servers of the tests in this JVM. Returns the configuration to add to the application's. */
    public static Map<String, String> tests() throws Exception {
        return once("local.tests", () -> {
            var place = Place.tests();
            Leftovers.sweep(place.run());
            deleteEndedTestRuns();
            Folders.delete(place.data());
            return start(place, isConfigured(MAIL) ? 0 : catchTestMail(place));
        });
    }

    /** The development catcher, or null when mail is configured otherwise; it ends with the application. */
    static LocalMail developmentMail() throws IOException {
        var place = Place.development();
        return isConfigured(MAIL)
                ? null
                : LocalMail.start(place.mailbox(), place.ports().smtp());
    }

    private static int catchTestMail(Place place) throws IOException, JMException {
        var mail = LocalMail.start(place.mailbox(), place.ports().smtp());
        mail.offerSwitch();
        return mail.port();
    }

    private static Map<String, String> start(Place place, int smtpPort) throws Exception {
        var begun = Instant.now();
        var starts = new ArrayList<Callable<Map<String, String>>>();
        if (!isConfigured(DATABASE)) {
            starts.add(() -> LocalPostgres.start(place));
        }
        if (!isConfigured(ACCOUNTS)) {
            starts.add(() -> LocalKeycloak.start(place, smtpPort));
        }
        var configuration = new HashMap<String, String>();
        if (smtpPort != 0) {
            configuration.put(MAIL, "localhost");
            configuration.put("quarkus.mailer.port", Integer.toString(smtpPort));
            configuration.put("quarkus.mailer.mock", "false");
        }
        try (var threads = Executors.newThreadPerTaskExecutor(Thread::new)) {
            for (var started : threads.invokeAll(starts)) {
                configuration.putAll(started.get());
            }
        } catch (ExecutionException e) {
            throw new IOException("A local server did not start", e.getCause());
        }
        System.out.printf(
                "Local servers ready after %d ms%n",
                Duration.between(begun, Instant.now()).toMillis());
        return configuration;
    }

    /** Test data go with the next run and not with the JVM, because one may want to look at them after a failure. */
    private static void deleteEndedTestRuns() throws IOException {
        if (!Files.isDirectory(Place.testRuns())) {
            return;
        }
        try (var runs = Files.list(Place.testRuns())) {
            for (var run : runs.filter(run -> run.getFileName().toString().matches("\\d+"))
                    .toList()) {
                if (ProcessHandle.of(Long.parseLong(run.getFileName().toString()))
                        .isEmpty()) {
                    Folders.delete(run);
                }
            }
        }
    }

    private static Map<String, String> once(String property, Callable<Map<String, String>> start) throws Exception {
        synchronized (property.intern()) { // class loaders share interned strings and nothing else of this class
            var known = System.getProperty(property);
            if (known != null) {
                return known.lines()
                        .map(line -> line.split("=", 2))
                        .collect(Collectors.toMap(entry -> entry[0], entry -> entry[1]));
            }
            var configuration = start.call();
            System.setProperty(
                    property,
                    configuration.entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + entry.getValue())
                            .collect(Collectors.joining("\n")));
            return configuration;
        }
    }

    private static boolean isConfigured(String key) {
        return System.getProperty(key) != null
                || System.getenv(key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_")) != null;
    }
}
