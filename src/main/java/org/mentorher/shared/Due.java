package org.mentorher.shared;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jboss.logging.Logger;

/** Works off what a day or an hour has made due. Every replica looks, so each step checks again under a lock of its own. */
public final class Due {
    private static final Logger LOG = Logger.getLogger(Due.class);
    private static final int BATCH = 100;

    private Due() {}

    /**
     * Takes a step for each id, until none is due any more. A step that fails is tried again at the next look and holds up
     * nobody.
     *
     * @param what names the things in the log
     * @param due finds the next ids, at most as many as it is given; called in a transaction of its own
     * @param step opens its own transaction, after which its id is not due any more
     */
    public static void each(String what, IntFunction<List<UUID>> due, Consumer<UUID> step) {
        List<UUID> batch;
        int failed;
        do {
            batch = QuarkusTransaction.requiringNew().call(() -> due.apply(BATCH));
            failed = 0;
            for (var id : batch) {
                try {
                    step.accept(id);
                } catch (RuntimeException e) {
                    LOG.errorf(e, "%s %s", what, id);
                    failed++;
                }
            }
        } while (batch.size() == BATCH && failed < BATCH);
    }
}
