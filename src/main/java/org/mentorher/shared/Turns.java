package org.mentorher.shared;

import io.quarkus.arc.Arc;
import java.util.concurrent.Semaphore;

/**
 * Background work that is asked for after every commit that leaves something to do. However often it is asked for at once,
 * one turn is under way and one more sees what came meanwhile. A turn starts afresh on a worker thread, without the
 * request that asked for it but with a request scope of its own.
 */
public final class Turns {
    private final Semaphore turns = new Semaphore(2);
    private final Runnable work;

    public Turns(Runnable work) {
        this.work = work;
    }

    /** Returns at once. */
    public void ask() {
        if (!turns.tryAcquire()) return;
        Arc.container().getExecutorService().execute(() -> {
            var request = Arc.container().requestContext();
            request.activate();
            try {
                work.run();
            } finally {
                request.terminate();
                turns.release();
            }
        });
    }
}
