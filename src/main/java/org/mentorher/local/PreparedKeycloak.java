package org.mentorher.local;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A Keycloak that was built for its database kind and has the realm imported, both done once and cached: the build per
 * version, the import per content of the realm files.
 *
 * @param home the built distribution
 * @param database a folder with the database after the import, to be copied, never opened
 */
record PreparedKeycloak(Path home, Path database) {
    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
    /** Quick start counts here, long-run speed does not. */
    private static final String JVM_OPTIONS = "-XX:TieredStopAtLevel=1 -Xmx512m";

    static PreparedKeycloak in(Place place) throws IOException, InterruptedException {
        var cache = Files.createDirectories(place.cache());
        var realm = RealmFile.merged(place.base());
        var version = place.keycloakDistribution().getFileName().toString();
        var prepared =
                new PreparedKeycloak(cache.resolve(version), cache.resolve("realm-" + RealmFile.hash(version + realm)));
        // a test run may start while development is preparing
        try (var guard = FileChannel.open(cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = guard.lock()) {
            if (!Files.isDirectory(prepared.home)) {
                prepared.build(place.keycloakDistribution());
            }
            if (!Files.isDirectory(prepared.database)) {
                prepared.importRealm(cache, realm);
            }
        }
        return prepared;
    }

    /** Runs {@code kc} with these arguments; its output is added to the log. */
    Process run(Path log, List<String> arguments) throws IOException {
        return run(home, log, arguments);
    }

    /** The JDBC address of a database in this folder. */
    static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("keycloakdb") + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE";
    }

    private void build(Path distribution) throws IOException, InterruptedException {
        if (!Files.isDirectory(distribution)) {
            throw new IOException("No Keycloak in " + distribution + ": ./mvnw process-resources unpacks it");
        }
        System.out.println("Building Keycloak, once per version");
        var unfinished = home.resolveSibling("unfinished");
        Folders.delete(unfinished);
        Folders.copy(distribution, unfinished);
        finish(unfinished, List.of("build", "--db=dev-file", "--health-enabled=true"));
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private void importRealm(Path cache, String realm) throws IOException, InterruptedException {
        System.out.println("Importing the realm, once per change of its files");
        try (var outdated = Files.newDirectoryStream(cache, "realm-*")) {
            for (var folder : outdated) {
                Folders.delete(folder);
            }
        }
        var unfinished = cache.resolve("unfinished");
        Folders.delete(unfinished);
        var file = Files.writeString(Files.createDirectories(unfinished).resolve("realm.json"), realm);
        finish(
                home,
                List.of("import", "--optimized", "--cache=local", "--file=" + file, "--db-url=" + url(unfinished)));
        Files.move(unfinished, database, StandardCopyOption.ATOMIC_MOVE);
    }

    private void finish(Path keycloak, List<String> arguments) throws IOException, InterruptedException {
        var log = home.resolveSibling("prepare.log");
        var process = run(keycloak, log, arguments);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("Keycloak's " + arguments.getFirst() + " failed, see " + log);
            }
        } finally {
            Leftovers.end(process.toHandle());
        }
    }

    private static Process run(Path keycloak, Path log, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(keycloak.resolve(WINDOWS ? "bin/kc.bat" : "bin/kc.sh").toString());
        command.addAll(arguments);
        var process = new ProcessBuilder(command)
                .directory(keycloak.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(new File(WINDOWS ? "NUL" : "/dev/null"));
        var environment = process.environment();
        // Keycloak is a Quarkus application too and would read what is meant for this one
        environment.keySet().removeIf(PreparedKeycloak::isMeantForOthers);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_APPEND", JVM_OPTIONS);
        // an import opens this port too and has no argument to choose it
        environment.put("KC_HTTP_MANAGEMENT_HOST", "localhost");
        environment.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(Place.free()));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", LocalKeycloak.ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", LocalKeycloak.ADMIN);
        return process.start();
    }

    private static boolean isMeantForOthers(String variable) {
        return variable.startsWith("QUARKUS_")
                || variable.startsWith("KC_")
                || List.of("DEBUG", "JAVA_OPTS").contains(variable);
    }
}
