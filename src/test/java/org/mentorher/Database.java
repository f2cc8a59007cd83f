package org.mentorher;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** The database as a test sees it from outside. */
@ApplicationScoped
public class Database {
    @Inject
    AgroalDataSource source;

    /** Takes everybody and everything out but the taxonomy, the campaign and the audit, which nobody can empty. */
    public void empty() {
        // background work of the test before may still hold its rows
        execute("""
                set local lock_timeout = '60s';
                truncate mentorship, proposal, round_pair, round_unmatched, round_market, round, request, seat, pledge,
                organisation, mentor_profile, mentee_profile, account_order, member, outbox_mail, idempotency_key""");
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
