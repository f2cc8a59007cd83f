package org.mentorher.matching.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How methods are timed. All of them, the peers' too, work on the thread that calls them, so its processor time is what
 * they take on a quiet machine, and on a busy one it stays nearly the same, where by the wall clock long runs lose more
 * than short ones. It leaves out collecting garbage, of which ours makes least: that is in the peers' favour.
 */
final class Clock {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static boolean wall;

    private Clock() {}

    static void useWall(boolean use) {
        wall = use;
    }

    static String words() {
        return wall ? "by the wall clock" : "processor time of the thread";
    }

    /** Nanoseconds from some fixed moment. */
    static long now() {
        return wall ? System.nanoTime() : THREADS.getCurrentThreadCpuTime();
    }
}
