package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Does numbered tasks on a few threads of its own. Which thread does which task must not matter. */
final class Workers {
    private static final int WORTH_TWO_THREADS = 2048;

    private Workers() {}

    /** Two where there are two processors and so many mentees that it pays. */
    static int threads(int mentees) {
        return mentees > WORTH_TWO_THREADS ? Math.min(2, Runtime.getRuntime().availableProcessors()) : 1;
    }

    /** @param worker makes what does the tasks on one thread, with its own working memory */
    static void run(int threads, int tasks, Supplier<IntConsumer> worker) {
        var next = new AtomicInteger();
        Callable<Void> share = () -> {
            var mine = worker.get();
            for (int task = next.getAndIncrement(); task < tasks; task = next.getAndIncrement()) {
                mine.accept(task);
            }
            return null;
        };
        if (threads == 1 || tasks < 2) {
            finish(share);
            return;
        }
        try (var others = Executors.newFixedThreadPool(threads - 1)) {
            var running = new ArrayList<Future<Void>>();
            for (int thread = 1; thread < threads; thread++) {
                running.add(others.submit(share));
            }
            try {
                finish(share);
            } finally {
                next.set(tasks);
            }
            running.forEach(future -> finish(future::get));
        }
    }

    private static void finish(Callable<Void> share) {
        try {
            share.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
