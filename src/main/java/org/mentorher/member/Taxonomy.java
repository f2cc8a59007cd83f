package org.mentorher.member;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mentorher.shared.Option;
import org.mentorher.shared.Visit;

/** Areas and fields by their names in the reader's language, read once for a page; templates call it {@code inject:taxonomy}. */
@Named("taxonomy")
@RequestScoped
public class Taxonomy {
    /** An area with its fields, or one of them. */
    public record Area(String code, String label, List<Option> fields) {}

    @Inject
    Fields fields;

    @Inject
    Visit visit;

    private Map<String, Field> known;

    private Map<String, Field> known() {
        if (known == null) {
            var all = new LinkedHashMap<String, Field>();
            QuarkusTransaction.joiningExisting().call(fields::inOrder).forEach(field -> all.put(field.code, field));
            known = all;
        }
        return known;
    }

    /** The name of a field or an area; the code itself if there is none. */
    public String name(String code) {
        var field = known().get(code);
        return field == null ? code : label(field);
    }

    /** The same where nobody reads just now. */
    public String name(String code, Locale language) {
        var field = known().get(code);
        if (field == null) return code;
        return language.getLanguage().equals("es") ? field.nameEs : field.nameEn;
    }

    /** Every field, in the order to show them, each with the name of its area as its hint. */
    public List<Option> options() {
        return areas().stream().flatMap(area -> area.fields().stream()).toList();
    }

    /** Areas and their fields, in the order to show them. */
    public List<Area> areas() {
        return known().values().stream()
                .filter(field -> field.area == null)
                .map(area -> new Area(area.code, label(area), fieldsOf(area)))
                .toList();
    }

    private List<Option> fieldsOf(Field area) {
        return known().values().stream()
                .filter(field -> area.code.equals(field.area))
                .map(field -> new Option(field.code, label(field), label(area)))
                .toList();
    }

    private String label(Field field) {
        return visit.language().equals("es") ? field.nameEs : field.nameEn;
    }
}
