package org.mentorher.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.regex.Pattern;

/** One e-mail address of at most 254 characters (RFC 5321), without line breaks, lists or quoted local parts. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EmailAddress.Check.class)
public @interface EmailAddress {
    String message() default "{mentorher.email}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What an address consists of. */
    final class Parts {
        private Parts() {}

        /** The form under which two spellings of one mailbox are found: lower case, without a plus alias. */
        public static String canonical(String address) {
            var at = address.lastIndexOf('@');
            var local = address.substring(0, at);
            var plus = local.indexOf('+');
            return ((plus > 0 ? local.substring(0, plus) : local) + address.substring(at)).toLowerCase(Locale.ROOT);
        }

        /** What stands behind the @, in lower case. */
        public static String domain(String address) {
            return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        }
    }

    /** The rule behind the annotation. */
    class Check implements ConstraintValidator<EmailAddress, String> {
        private static final Pattern FORM = Pattern.compile(
                "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
                        + "@([\\p{L}\\p{N}]([\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?\\.)+[\\p{L}]([\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])");

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null
                    || text.length() <= 254
                            && text.lastIndexOf('@') <= 64
                            && FORM.matcher(text).matches();
        }
    }
}
