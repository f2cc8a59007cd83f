package org.mentorher.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** PostgreSQL from the embedded binaries. It does not wait for the disk, so it tells nothing about durability. */
final class LocalPostgres {
    /** Role, password and database. An owner but no superuser, as in a deployment. */
    private static final String NAME = "mentorher";
    /** Data of one major version cannot be read by another. */
    private static final String DATA = "postgres-18";

    private LocalPostgres() {}

    /** Starts the server, makes sure of role and database, and returns the application's configuration for it. */
    static Map<String, String> start(Place place) throws IOException, SQLException {
        var data = place.data().resolve(DATA);
        endPostmasterOf(data);
        Files.createDirectories(place.data());
        // sorting must not depend on the machine: the built-in locale is the same everywhere
        var server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(place.cache().resolve("postgres").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(!place.kept())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setPort(place.ports().postgres())
                .start();
        var postmaster = postmasterOf(data);
        if (postmaster != null) {
            Leftovers.note(place.run(), place.kept() ? "postgres" : "test-postgres", postmaster);
        }
        createDatabase(server);
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME,
                "quarkus.datasource.username",
                NAME,
                "quarkus.datasource.password",
                NAME);
    }

    private static void createDatabase(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            var known = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'");
            if (!known.next()) {
                statement.execute("drop role if exists " + NAME);
                statement.execute("create role " + NAME + " login password '" + NAME + "'");
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        }
    }

    /** A JVM killed between the server's start and its note leaves a server that only its own lock file names. */
    private static void endPostmasterOf(Path data) throws IOException {
        var postmaster = postmasterOf(data);
        if (postmaster != null && postmaster.info().command().orElse("").contains("postgres")) {
            Leftovers.end(postmaster);
        }
    }

    private static ProcessHandle postmasterOf(Path data) throws IOException {
        var lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return null;
        }
        var pid = Files.readAllLines(lock).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElse(null);
    }
}
