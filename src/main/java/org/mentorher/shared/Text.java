package org.mentorher.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/**
 * Text that a person typed: 1 to {@code max} code points, with something visible in it, no control characters (line
 * breaks where {@code lines}), no bidirectional overrides, and no web address unless {@code links}. Null is another
 * constraint's matter. Strings arrive in NFC and trimmed, see {@link StrictJson}.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Text.Check.class)
public @interface Text {
    int max();

    boolean lines() default false;

    boolean links() default false;

    String message() default "is not valid text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule behind the annotation. */
    class Check implements ConstraintValidator<Text, String> {
        private static final Pattern LINK = Pattern.compile("(?i)\\b[a-z][a-z0-9+.-]*://|\\bwww\\.|\\bmailto:");
        private Text rule;

        @Override
        public void initialize(Text rule) {
            this.rule = rule;
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) return true;
            var complaint = complaint(text);
            if (complaint == null) return true;
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(complaint).addConstraintViolation();
            return false;
        }

        private String complaint(String text) {
            if (text.codePoints().noneMatch(Check::visible)) return "must not be blank";
            if (text.codePointCount(0, text.length()) > rule.max())
                return "must have at most " + rule.max() + " characters";
            if (text.codePoints().anyMatch(Check::overridesDirection)) return "must not override the text direction";
            if (text.codePoints()
                    .anyMatch(c ->
                            Character.isISOControl(c) && !(rule.lines() && (c == '\n' || c == '\r' || c == '\t')))) {
                return rule.lines()
                        ? "must not hold control characters"
                        : "must be one line without control characters";
            }
            if (!rule.links() && LINK.matcher(text).find()) return "must not hold a web address";
            return null;
        }

        private static boolean visible(int c) {
            return !Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && !Character.isISOControl(c)
                    && Character.getType(c) != Character.FORMAT
                    && Character.getType(c) != Character.UNASSIGNED;
        }

        /** LRE, RLE, PDF, LRO, RLO and the isolates: they make a name read as something else. */
        private static boolean overridesDirection(int c) {
            return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        }
    }
}
