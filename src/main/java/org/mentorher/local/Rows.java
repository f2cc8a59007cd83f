package org.mentorher.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** JDBC in the few words that the demo cast needs. */
record Rows(Connection connection) {
    int count(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    void insert(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(
                        i + 1,
                        switch (values[i]) {
                            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
                            case JsonNode list -> array(list);
                            case null -> null;
                            case Object value -> value;
                        });
            }
            statement.executeUpdate();
        }
    }

    private java.sql.Array array(JsonNode list) throws SQLException {
        var texts = new String[list.size()];
        for (int i = 0; i < texts.length; i++) texts[i] = list.get(i).asText();
        return connection.createArrayOf("varchar", texts);
    }
}
