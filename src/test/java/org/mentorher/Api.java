package org.mentorher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/**
 * Calls for what a test needs done before it begins, or has to ask thousands of times. What a test claims about an answer it
 * says with REST Assured, where a call with its JSON takes about ten times as long.
 */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Api() {}

    /** What came back. */
    public record Answer(String call, int status, HttpHeaders headers, byte[] body) {
        /** Fails unless this is the status. */
        public Answer is(int expected) {
            assertThat(status).as("%s: %s", call, text()).isEqualTo(expected);
            return this;
        }

        /** Null if there is none. */
        public String header(String name) {
            return headers.firstValue(name).orElse(null);
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The first of {@code items} with this value in this field. */
        public JsonNode item(String field, String value) {
            for (var item : json().path("items")) {
                if (item.path(field).asText().equals(value)) return item;
            }
            throw new AssertionError(call + ": no item with " + field + " " + value);
        }

        /** The text at this JSON pointer; null if there is none. */
        public String at(String pointer) {
            return json().at(pointer).textValue();
        }
    }

    public static Answer get(String who, String path) {
        return call(who, "GET", path, null);
    }

    public static Answer put(String who, String path, Object body) {
        return call(who, "PUT", path, body);
    }

    public static Answer post(String who, String path, Object body) {
        return call(who, "POST", path, body);
    }

    public static Answer delete(String who, String path) {
        return call(who, "DELETE", path, null);
    }

    /**
     * @param who one of the cast; null for nobody
     * @param body a text that is JSON already, anything that Jackson makes JSON of, or null for none
     * @param headers names and values in turn
     */
    public static Answer call(String who, String method, String path, Object body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json(body)));
        if (who != null) request.header("Authorization", "Bearer " + Tokens.of(who));
        if (headers.length > 0) request.headers(headers);
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(method + " " + path, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
