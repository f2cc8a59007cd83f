package org.mentorher.shared;

import io.quarkus.arc.Arc;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * Background work that is asked for after every commit that leaves something to do. However often it is asked for at once,
 * one turn is under way and one more sees what came meanwhile. A turn starts afresh on a worker thread, without the
 * request that asked for it but with a request scope of its own.
 */
public final class Turns {
    private static final Logger LOG = Logger.getLogger(Turns.class);

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
            } catch (RuntimeException e) {
                // nobody waits for the answer; what was left to do is found again on schedule
                LOG.error("background work failed", e);
            } finally {
                request.terminate();
                turns.release();
            }
        });
    }
}
