package org.mentorher.mentorship;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.mentorher.shared.Form;

/** Days as forms hold them, {@code 2026-11-23}. */
final class Days {
    private Days() {}

    /** @return null where none, or none that there is, was typed; the latter is complained about */
    static LocalDate of(Form form, String field) {
        var text = form.text(field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            form.complain(field, "{mentorher.form.day}");
            return null;
        }
    }
}
