package org.mentorher;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The database as a test sees it from outside. */
@ApplicationScoped
public class Database {
    @Inject
    AgroalDataSource source;

    /** Takes everybody and everything out but the taxonomy, the campaign and the audit, which nobody can empty. */
    public void empty() {
        for (int attempt = 1; ; attempt++) {
            try {
                delete();
                return;
            } catch (IllegalStateException e) {
                // background work of the test before took its locks in another order; it is over by the next attempt
                if (attempt == 5) throw e;
            }
        }
    }

    private void delete() {
        // by row, because truncate would make all background work wait while one row of it is still held
        execute("set local lock_timeout = '60s';"
                + Stream.of(
                                "mentorship",
                                "proposal",
                                "round_pair",
                                "round_unmatched",
                                "round_unfilled",
                                "simulation",
                                "round_market",
                                "round",
                                // after what is locked while a job runs, which writes here
                                "job_progress",
                                "request",
                                "seat",
                                "pledge",
                                "organisation",
                                // before who read them
                                "material_completion",
                                "material_notice",
                                "material_grace",
                                // what came with the product stays
                                "material_version where not shipped",
                                "mentor_profile",
                                "mentee_profile",
                                "account_order",
                                "outbox_mail",
                                "idempotency_key",
                                "member")
                        .map(table -> "delete from " + table)
                        .collect(Collectors.joining(";"))
                + ";update material set draft = null, draft_at = null where draft is not null");
    }

    public void execute(String sql) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the first row. */
    public Object value(String sql) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getObject(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long count(String sql) {
        return ((Number) value("select count(*) from " + sql)).longValue();
    }
}
