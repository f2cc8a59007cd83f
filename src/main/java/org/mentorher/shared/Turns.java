package org.mentorher.shared;

import io.quarkus.arc.Arc;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Background work that is asked for after every commit that leaves something to do. However often it is asked for at once,
 * one turn is under way and one more sees what came meanwhile. A turn starts afresh on a worker thread, without the
 * request that asked for it but with a request scope of its own.
 */
public final class Turns {
    private static final Logger LOG = Logger.getLogger(Turns.class);
    /** One under way, and one that follows it. */
    private static final int MOST = 2;

    private final AtomicInteger turns = new AtomicInteger();
    private final Runnable work;

    public Turns(Runnable work) {
        this.work = work;
    }

    /** Returns at once. */
    public void ask() {
        if (turns.getAndUpdate(n -> Math.min(n + 1, MOST)) == 0) {
            Arc.container().getExecutorService().execute(this::take);
        }
    }

    private void take() {
        do {
            var request = Arc.container().requestContext();
            request.activate();
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                // nobody waits for the answer; what was left to do is found again on schedule
                LOG.error("background work failed", e);
            } finally {
                request.terminate();
            }
        } while (turns.decrementAndGet() > 0);
    }
}
