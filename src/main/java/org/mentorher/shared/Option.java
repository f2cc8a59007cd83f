package org.mentorher.shared;

import io.quarkus.qute.TemplateData;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * One of the things that can be chosen in a form.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint what helps to decide; null for nothing
 */
@TemplateData
public record Option(String value, String label, String hint) {
    public Option(String value, String label) {
        this(value, label, null);
    }

    /** Each constant by its name. */
    public static <E extends Enum<E>> List<Option> of(Collection<E> choices, Function<E, String> label) {
        return choices.stream()
                .map(choice -> new Option(choice.name(), label.apply(choice)))
                .toList();
    }
}
