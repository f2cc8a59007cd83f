package org.mentorher.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hibernate.StatelessSession;
import org.mentorher.matching.engine.Matching;

/** Writes what a round came to, row by row as it is worked out, in batches. */
@ApplicationScoped
class RoundResults {
    private static final int BATCH = 500;

    private interface Row<T> {
        Object of(UUID round, int position, T item);
    }

    @Inject
    StatelessSession session;

    /** @param written hears how many rows are written so far */
    void write(UUID round, Matching matching, LongConsumer written) {
        session.setJdbcBatchSize(BATCH);
        write(round, matching.pairs(), RoundPair::new, 0, written);
        long pairs = matching.pairs().size();
        write(round, matching.unmatched(), RoundUnmatched::new, pairs, written);
        write(
                round,
                matching.unfilled(),
                RoundUnfilled::new,
                pairs + matching.unmatched().size(),
                written);
    }

    private <T> void write(UUID round, List<T> items, Row<T> row, long before, LongConsumer written) {
        var batch = new ArrayList<>(BATCH);
        int position = 0;
        for (var item : items) {
            batch.add(row.of(round, position++, item));
            if (batch.size() == BATCH || position == items.size()) {
                session.insertMultiple(batch);
                batch.clear();
                written.accept(before + position);
            }
        }
    }
}
