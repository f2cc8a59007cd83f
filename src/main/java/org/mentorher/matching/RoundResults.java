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
    void write(UUID round, Matching matching, Laps laps, LongConsumer written) {
        session.setJdbcBatchSize(BATCH);
        long pairs = matching.pairs().size();
        long people = pairs + matching.unmatched().size();
        write(round, matching.pairs(), RoundPair::new, laps, written);
        write(round, matching.unmatched(), RoundUnmatched::new, laps, rows -> written.accept(pairs + rows));
        write(round, matching.unfilled(), RoundUnfilled::new, laps, rows -> written.accept(people + rows));
    }

    private <T> void write(UUID round, List<T> items, Row<T> row, Laps laps, LongConsumer written) {
        var batch = new ArrayList<>(BATCH);
        int position = 0;
        for (var item : Matching.ahead(items)) {
            batch.add(row.of(round, position++, item));
            if (batch.size() == BATCH || position == items.size()) {
                laps.spent("explaining");
                session.insertMultiple(batch);
                laps.spent("writing");
                batch.clear();
                written.accept(position);
            }
        }
    }
}
