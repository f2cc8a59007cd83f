package org.mentorher.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

/**
 * Where the local servers keep their files and which ports they take.
 *
 * @param base the project's folder
 * @param data the servers' data; gone after a {@link #tests() test} run, kept otherwise
 * @param mailbox the folder of received mails
 * @param ports the ports to take
 * @param kept whether the data are those of earlier starts
 */
public record Place(Path base, Path data, Path mailbox, Ports ports, boolean kept) {

    /** TCP ports on the loopback interface. */
    public record Ports(int postgres, int keycloak, int keycloakManagement, int smtp) {}

    private static final Ports FIXED = new Ports(28432, 28180, 28181, 28025);

    /** Fixed ports, because people bookmark and script them; data survive. */
    public static Place development() {
        var local = project().resolve(".local");
        return new Place(project(), local.resolve("data"), local.resolve("mailbox"), FIXED, true);
    }

    /** Free ports and empty data for this JVM, so that tests run beside a development server. */
    public static Place tests() {
        var own = testRuns().resolve(Long.toString(ProcessHandle.current().pid()));
        return new Place(project(), own, own.resolve("mailbox"), new Ports(free(), free(), free(), 0), false);
    }

    /** The mailbox of the tests that run in this JVM. */
    public static Path testMailbox() {
        return tests().mailbox();
    }

    static Path testRuns() {
        return project().resolve("target/local");
    }

    /** What is costly to make and safe to delete. */
    Path cache() {
        return base.resolve(".local/cache");
    }

    /** Notes about running servers, see {@link Leftovers}. */
    Path run() {
        return base.resolve(".local/run");
    }

    /** The distribution that the build unpacked. */
    Path keycloakDistribution() {
        return base.resolve(".local/dist").resolve(System.getProperty("local.keycloak", "keycloak"));
    }

    private static Path project() {
        return Path.of(System.getProperty("local.base", "")).toAbsolutePath();
    }

    /** A port that was free just now. */
    static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
