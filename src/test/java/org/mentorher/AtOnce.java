package org.mentorher;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs calls at the same moment, each on a thread of its own. */
public final class AtOnce {
    private AtOnce() {}

    /** @return what each of them gave, in their order */
    public static <T> List<T> run(List<Callable<T>> calls) {
        var start = new CyclicBarrier(calls.size());
        var running = new ArrayList<Future<T>>();
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            for (var call : calls) {
                running.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var one : running) results.add(one.get());
            return results;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @SafeVarargs
    public static <T> List<T> run(Callable<T>... calls) {
        return run(List.of(calls));
    }
}
