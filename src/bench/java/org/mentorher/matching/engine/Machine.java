package org.mentorher.matching.engine;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the numbers come from. */
final class Machine {
    private Machine() {}

    /** One line for above the tables. */
    static String words() {
        var memory = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getTotalMemorySize();
        return "%d cores (%s), %s of memory, %s %s, JDK %s, heap up to %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        Paper.gigabytes(memory),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"),
                        Paper.gigabytes(Runtime.getRuntime().maxMemory()));
    }

    /** The most memory that this process has had in use so far, code and native libraries included, in bytes. Linux. */
    static long peak() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElseThrow(() -> new IOException("no VmHWM in /proc/self/status"));
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
