package org.mentorher;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** The database as a test sees it from outside. */
@ApplicationScoped
public class Database {
    /** Whoever refers to others comes before them. */
    private static final List<String> TABLES = List.of(
            "circle_offer",
            "circle_search",
            "circle_seeker",
            "circle_group",
            "circle_formation",
            "circle_action",
            "circle_gathering",
            "circle_place",
            "circle",
            "agreement",
            "goal",
            "sponsorship_act",
            "farewell",
            "member_block",
            "check_in",
            "mentorship_flag",
            "mentorship_pulse",
            "session_note",
            "next_step",
            "time_offer",
            "mentorship_session",
            "availability",
            "calendar_feed",
            "mentorship",
            "proposal",
            "round_pair",
            "round_unmatched",
            "round_unfilled",
            "simulation_file",
            "simulation",
            "round_market",
            "round",
            // after what is locked while a job runs, which writes here
            "job_progress",
            "request_draft",
            "request",
            "seat",
            "pledge",
            "webhook_delivery",
            "webhook",
            "organisation",
            "material_completion",
            "material_notice",
            "material_grace",
            "mentor_profile",
            "mentee_profile",
            "account_order",
            "outbox_mail",
            "inbox_notice",
            "notification_preference",
            "idempotency_key",
            "member");

    private static final List<String> KEPT = TABLES.stream()
            .filter(table ->
                    !List.of("outbox_mail", "account_order", "idempotency_key").contains(table))
            .toList();

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
        // of materials what came with the product stays
        execute("set local lock_timeout = '60s';delete from material_version where not shipped;"
                + "update material set draft = null, draft_at = null where draft is not null;"
                + each(TABLES, "delete from %s"));
    }

    /** Sets what there is now aside, to be brought back as often as needed; mail that waits is not part of it. */
    public void keep(String name) {
        execute("create schema " + name + ";" + each(KEPT, "create table " + name + ".%1$s as table public.%1$s"));
    }

    /** Puts what was set aside under this name in the place of everything. */
    public void restore(String name) {
        empty();
        execute(each(KEPT.reversed(), "insert into %1$s overriding system value table " + name + ".%1$s"));
    }

    private static String each(List<String> tables, String statement) {
        return tables.stream().map(statement::formatted).collect(Collectors.joining(";"));
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
