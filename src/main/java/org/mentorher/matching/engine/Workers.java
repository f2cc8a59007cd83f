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

    /** As the other, unheard. */
    static void run(int threads, int tasks, Supplier<IntConsumer> worker) {
        run(threads, tasks, worker, task -> {});
    }

    /**
     * @param worker makes what does the tasks on one thread, with its own working memory
     * @param heard hears on the calling thread how many tasks have been begun; what it throws ends the work
     */
    static void run(int threads, int tasks, Supplier<IntConsumer> worker, IntConsumer heard) {
        var next = new AtomicInteger();
        Callable<Void> share = () -> share(next, tasks, worker, task -> {});
        Callable<Void> heardShare = () -> share(next, tasks, worker, heard);
        if (threads == 1 || tasks < 2) {
            finish(heardShare);
            return;
        }
        try (var others = Executors.newFixedThreadPool(threads - 1)) {
            var running = new ArrayList<Future<Void>>();
            for (int thread = 1; thread < threads; thread++) {
                running.add(others.submit(share));
            }
            try {
                finish(heardShare);
            } finally {
                next.set(tasks);
            }
            running.forEach(future -> finish(future::get));
        }
    }

    private static Void share(AtomicInteger next, int tasks, Supplier<IntConsumer> worker, IntConsumer heard) {
        var mine = worker.get();
        for (int task = next.getAndIncrement(); task < tasks; task = next.getAndIncrement()) {
            mine.accept(task);
            heard.accept(Math.min(next.get(), tasks));
        }
        return null;
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
