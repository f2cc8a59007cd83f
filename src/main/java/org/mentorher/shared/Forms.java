package org.mentorher.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;

/** Holds forms to the rules of the API's own input. */
@ApplicationScoped
public class Forms {
    @Inject
    Validator validator;

    /**
     * @param input made from the form, as it would have come as JSON
     * @return whether nothing is wrong; what is, is written to the form
     */
    public boolean valid(Form form, Object input) {
        validator.validate(input).stream()
                .sorted((a, b) -> a.getPropertyPath()
                        .toString()
                        .compareTo(b.getPropertyPath().toString()))
                .forEach(violation -> form.complain(violation.getPropertyPath().toString(), violation.getMessage()));
        return form.ok();
    }
}
