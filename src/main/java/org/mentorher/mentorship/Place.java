package org.mentorher.mentorship;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.mentorher.shared.Text;

/** Where two people meet: words, or one web address that begins with http:// or https:// and can be opened as it is. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Place.Check.class)
@Text(max = 300, links = true)
@interface Place {
    String message() default "{mentorher.place}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule behind the annotation. */
    class Check implements ConstraintValidator<Place, String> {
        private static final Pattern ADDRESS = Pattern.compile("(?i)^\\s*([a-z][a-z0-9+.-]*:\\S|www\\.).*");

        @Override
        public boolean isValid(String place, ConstraintValidatorContext context) {
            return place == null || !ADDRESS.matcher(place).matches() || link(place);
        }

        /** Whether this is a web address, and safe to be made a link. */
        static boolean link(String place) {
            try {
                var uri = new URI(place);
                var web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
                return web && uri.getHost() != null && uri.getRawUserInfo() == null;
            } catch (URISyntaxException e) {
                return false;
            }
        }
    }
}
