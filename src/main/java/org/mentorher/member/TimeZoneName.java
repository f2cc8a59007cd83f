package org.mentorher.member;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;

/** A time zone by its name in the IANA database. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TimeZoneName.Check.class)
public @interface TimeZoneName {
    String message() default "{mentorher.zone}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule behind the annotation. */
    class Check implements ConstraintValidator<TimeZoneName, String> {
        @Override
        public boolean isValid(String name, ConstraintValidatorContext context) {
            return name == null || ZoneId.getAvailableZoneIds().contains(name);
        }
    }
}
