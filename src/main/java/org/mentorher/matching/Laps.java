package org.mentorher.matching;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Where the time of a job goes. */
final class Laps {
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private long last = System.nanoTime();

    /** The time since the last call, or since this was made, went into that. */
    void spent(String on) {
        long now = System.nanoTime();
        nanos.merge(on, now - last, Long::sum);
        last = now;
    }

    @Override
    public String toString() {
        return nanos.entrySet().stream()
                .map(lap -> lap.getKey() + " " + TimeUnit.NANOSECONDS.toMillis(lap.getValue()) + " ms")
                .collect(Collectors.joining(", "));
    }
}
