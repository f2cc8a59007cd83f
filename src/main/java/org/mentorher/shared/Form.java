package org.mentorher.shared;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person typed into a form, kept as typed, with what is wrong with it. Fields have the names that they have in the
 * API, {@code conduct.respect} for a nested one, so that complaints find them.
 */
@TemplateData
public final class Form {
    /** The key of what concerns no single field. */
    private static final String ALL = "";

    /**
     * One complaint.
     *
     * @param field its name; empty for what concerns no single one
     */
    @TemplateData
    public record Complaint(String field, String message) {
        /** The name as a key of labels. */
        public String label() {
            return key(field);
        }
    }

    private final MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
    private final Map<String, String> complaints = new LinkedHashMap<>();

    /** A form that nobody has filled in. */
    public static Form empty() {
        return new Form();
    }

    /**
     * What was sent; brought to NFC and trimmed, as JSON is.
     *
     * @throws Problem 400 when it holds NUL
     */
    public static Form of(MultivaluedMap<String, String> sent) {
        var form = new Form();
        sent.forEach((field, values) -> {
            for (var value : values) {
                if (value.indexOf('\0') >= 0) {
                    throw new Problem(400, "malformed-request", "The input holds a NUL character.");
                }
                // browsers send line breaks as two characters
                form.typed.add(
                        field,
                        Normalizer.normalize(value.replace("\r\n", "\n"), Normalizer.Form.NFC)
                                .strip());
            }
        });
        return form;
    }

    /** Fills a field in; null leaves it empty. */
    public Form with(String field, Object value) {
        typed.remove(field);
        var values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        values.forEach(one -> typed.add(field, one instanceof Enum<?> e ? e.name() : one.toString()));
        return this;
    }

    /** As typed; empty where nothing was. */
    public String value(String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    /** What was typed; null where nothing was, as an absent value in JSON. */
    public String text(String field) {
        var value = value(field);
        return value.isEmpty() ? null : value;
    }

    /** All that was typed or ticked under this name, without what was left empty. */
    public List<String> all(String field) {
        return typed.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** All that was sent under this name, empty or not, so that it can be read beside another name. */
    public List<String> values(String field) {
        return List.copyOf(typed.getOrDefault(field, List.of()));
    }

    /** What stands between commas and at line ends, each by itself. */
    public List<String> listed(String field) {
        return value(field)
                .lines()
                .flatMap(line -> List.of(line.split(",")).stream())
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether this box is ticked, or this value among those chosen. */
    public boolean has(String field, Object value) {
        var name = value instanceof Enum<?> e ? e.name() : String.valueOf(value);
        return typed.getOrDefault(field, List.of()).contains(name);
    }

    /** Whether the only box of this name is ticked. */
    public boolean ticked(String field) {
        return text(field) != null;
    }

    /** @return null where nothing, or no whole number, was typed; the latter is complained about */
    public Integer number(String field) {
        var text = text(field);
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            complain(field, "{mentorher.form.number}");
            return null;
        }
    }

    /** @return null where nothing, or nothing that there is, was chosen; the latter is complained about */
    public <E extends Enum<E>> E choice(String field, Class<E> choices) {
        var text = text(field);
        return text == null ? null : constant(field, text, choices);
    }

    public <E extends Enum<E>> List<E> choices(String field, Class<E> choices) {
        var chosen = new ArrayList<E>();
        for (var text : all(field)) {
            var constant = constant(field, text, choices);
            if (constant != null) chosen.add(constant);
        }
        return chosen;
    }

    private <E extends Enum<E>> E constant(String field, String text, Class<E> choices) {
        try {
            return Enum.valueOf(choices, text);
        } catch (IllegalArgumentException e) {
            complain(field, "{mentorher.form.choice}");
            return null;
        }
    }

    /**
     * The first complaint about a field stands.
     *
     * @param message a text, or a key of {@code ValidationMessages} in braces
     */
    public Form complain(String field, String message) {
        complaints.putIfAbsent(field == null ? ALL : field.replaceFirst("\\[.*", ""), Complaints.said(message));
        return this;
    }

    /** Takes over what a problem says of single fields, or what it says at all. */
    public Form complain(Problem problem) {
        problem.violations().forEach(violation -> complain(violation.field(), violation.message()));
        if (problem.violations().isEmpty()) complain(ALL, ProblemPages.sentence(problem, Languages.ofCall()));
        return this;
    }

    /** What is wrong with a field; null if nothing is. */
    public String complaint(String field) {
        return complaints.get(field);
    }

    public List<Complaint> complaints() {
        return complaints.entrySet().stream()
                .map(entry -> new Complaint(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The name of a field as a key of labels. */
    public String label(String field) {
        return key(field);
    }

    private static String key(String field) {
        return "of_" + field.replace('.', '_');
    }

    public boolean ok() {
        return complaints.isEmpty();
    }
}
