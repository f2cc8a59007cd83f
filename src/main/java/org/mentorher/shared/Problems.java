package org.mentorher.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.security.ForbiddenException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever went wrong into problem details; no stack trace, SQL or echoed input ever leaves. */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    /** PostgreSQL: unique_violation. */
    private static final String UNIQUE_VIOLATION = "23505";
    /** PostgreSQL: serialization_failure, deadlock_detected, lock_not_available. */
    private static final Set<String> FASTER = Set.of("40001", "40P01", "55P03");

    @ServerExceptionMapper
    Response problem(Problem e) {
        return answer(e);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        var violations = e.getConstraintViolations().stream()
                .map(v -> new Problem.Violation(field(v), v.getMessage()))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
        return answer(new Problem(422, "validation", "Some of the input is not valid.", violations));
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) return json(json);
        for (Throwable t = e.getCause(); t != null; t = t.getCause()) {
            if (t instanceof Problem p) return answer(p);
        }
        int status = e.getResponse().getStatus();
        if (status >= 500) return failure(e);
        // what an address names by id is turned away by Ids; what else could not be read stands behind the question
        // mark
        if (status == 404 && e.getCause() != null) {
            return answer(new Problem(422, "validation", "A parameter has a value of the wrong type or form."));
        }
        if (status == 404 || status == 405) return unroutable();
        var slug =
                switch (status) {
                    case 400 -> "malformed-request";
                    case 401 -> "unauthenticated";
                    case 403 -> "forbidden";
                    case 406 -> "not-acceptable";
                    case 413 -> "too-large";
                    case 415 -> "unsupported-media-type";
                    default -> "http-" + status;
                };
        return answer(new Problem(status, slug, null));
    }

    private static Response unroutable() {
        var methods = Allowed.here();
        if (methods.isEmpty()) return answer(new Problem(404, "not-found", null));
        return answer(
                new Problem(405, "method-not-allowed", null).header(HttpHeaders.ALLOW, String.join(", ", methods)));
    }

    @ServerExceptionMapper
    Response json(JsonProcessingException e) {
        if (e.getCause() instanceof Problem p) return answer(p);
        if (e instanceof UnrecognizedPropertyException unknown) {
            return answer(new Problem(
                    400,
                    "unknown-field",
                    "The request holds a field that is unknown here or cannot be set.",
                    List.of(new Problem.Violation(path(unknown), "{mentorher.json.unknown}"))));
        }
        if (e instanceof StreamConstraintsException) {
            return answer(
                    new Problem(400, "malformed-json", "The JSON is nested too deeply or holds too long a value."));
        }
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return answer(new Problem(
                    400,
                    "malformed-json",
                    "A value has the wrong type or form.",
                    List.of(new Problem.Violation(path(mapping), "{mentorher.json.wrong}"))));
        }
        return answer(new Problem(400, "malformed-json", "The body is not the JSON that this call takes."));
    }

    /** The framework has an answer of its own for these, which names our classes. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return json(e);
    }

    @ServerExceptionMapper
    Response unreadable(CharConversionException e) {
        return answer(new Problem(400, "malformed-json", "The body is not the JSON that this call takes."));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return answer(new Problem(403, "forbidden", "Your role does not allow this."));
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException e) {
        return changedMeanwhile();
    }

    private static Response changedMeanwhile() {
        return answer(Problem.conflict("changed-meanwhile", "Somebody changed this at the same time. Read it again."));
    }

    @ServerExceptionMapper
    Response persistence(PersistenceException e) {
        return persistence((RuntimeException) e);
    }

    @ServerExceptionMapper
    Response undeclared(ArcUndeclaredThrowableException e) {
        return persistence(e);
    }

    @ServerExceptionMapper
    Response other(RuntimeException e) {
        return persistence(e);
    }

    @ServerExceptionMapper
    Response checked(Exception e) {
        return failure(e);
    }

    private static Response persistence(RuntimeException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof Problem p) return answer(p);
            if (t instanceof OptimisticLockException || t instanceof StaleStateException) return changedMeanwhile();
            if (t instanceof SQLException sql) {
                if (UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                    return answer(Problem.conflict("duplicate", "This exists already; another call was faster."));
                }
                if (FASTER.contains(String.valueOf(sql.getSQLState()))) return changedMeanwhile();
                if (unavailable(sql)) {
                    LOG.warnf("database unavailable: %s", sql.getSQLState());
                    return unavailable();
                }
            }
        }
        return failure(e);
    }

    static Response unavailable() {
        return answer(new Problem(503, "unavailable", "The database does not answer. Try again shortly.")
                .header(HttpHeaders.RETRY_AFTER, "5"));
    }

    /**
     * Connection exceptions (class 08), shutdown (57P), too many connections (53300), a database that lets nobody in (28, 3D,
     * 55000), and the pool's own, which have no state.
     */
    private static boolean unavailable(SQLException e) {
        var state = e.getSQLState();
        return state == null
                || Stream.of("08", "28", "3D", "57P", "53300", "55000").anyMatch(state::startsWith);
    }

    private static Response failure(Throwable e) {
        LOG.error("request failed", e);
        return answer(new Problem(500, "internal", "Something failed here. It has been logged."));
    }

    /** For a page a page, for everything else problem details. */
    static Response answer(Problem e) {
        return ProblemPages.wanted() ? ProblemPages.answer(e) : ProblemView.answer(e);
    }

    /** The path below the method's parameter: {@code sign.pledge.seats} names the field {@code seats}, and an element of a list its place. */
    private static String field(ConstraintViolation<?> v) {
        var nodes =
                StreamSupport.stream(v.getPropertyPath().spliterator(), false).toList();
        var path = v.getPropertyPath().toString().replaceAll("\\.<[a-z ]+>", "");
        if (nodes.size() <= 2) return nodes.getLast().toString();
        return path.substring(
                nodes.get(0).toString().length() + nodes.get(1).toString().length() + 2);
    }

    private static String path(JsonMappingException e) {
        var path = new StringBuilder();
        for (var reference : e.getPath()) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                // the name of an unknown field is the caller's own text: keep only what could be a name
                if (!path.isEmpty()) path.append('.');
                path.append(reference.getFieldName().replaceAll("[^A-Za-z0-9_-]", "?"));
            }
        }
        return path.length() > 100 ? path.substring(0, 100) : path.toString();
    }
}
