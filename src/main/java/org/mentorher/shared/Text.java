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

    String message() default "{mentorher.text.invalid}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule behind the annotation. */
    class Check implements ConstraintValidator<Text, String> {
        private static final Pattern LINK = Pattern.compile(
                "(?i)\\b[a-z][a-z0-9+.-]*://|\\bwww\\.|\\b(https?|mailto|javascript|vbscript|data|file):\\S");
        /** Letters and symbols by name that show nothing: the Hangul fillers and the empty Braille pattern. */
        private static final String BLANK_LETTERS = "\u115F\u1160\u3164\uFFA0\u2800";

        private Text rule;

        @Override
        public void initialize(Text rule) {
            this.rule = rule;
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) return true;
            var complaint = broken(text, rule.max(), rule.lines(), rule.links());
            if (complaint == null) return true;
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(complaint).addConstraintViolation();
            return false;
        }

        /** Whether this would be taken as one line of text without links; for text that others have let in. */
        public static boolean acceptable(String text, int max) {
            return broken(text, max, false, false) == null;
        }

        /** What keeps this from being one line of text without links, in English; null if nothing does. */
        public static String complaint(String text, int max) {
            var broken = broken(text, max, false, false);
            return broken == null
                    ? null
                    : Complaints.said(broken, Locale.ENGLISH).replace("{max}", Integer.toString(max));
        }

        private static String broken(String text, int max, boolean lines, boolean links) {
            if (text.codePoints().noneMatch(Check::visible)) return "{mentorher.text.blank}";
            if (text.codePointCount(0, text.length()) > max) return "{mentorher.text.long}";
            if (text.codePoints().anyMatch(Check::overridesDirection)) return "{mentorher.text.direction}";
            if (text.codePoints().anyMatch(c -> lines ? control(c) && !layout(c) : control(c) || breaksLine(c))) {
                return lines ? "{mentorher.text.control}" : "{mentorher.text.line}";
            }
            if (!links && LINK.matcher(text).find()) return "{mentorher.text.link}";
            return null;
        }

        private static boolean visible(int c) {
            return !Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && !Character.isISOControl(c)
                    && BLANK_LETTERS.indexOf(c) < 0
                    && switch (Character.getType(c)) {
                        // a mark needs a letter to stand on
                        case Character.FORMAT,
                                Character.UNASSIGNED,
                                Character.NON_SPACING_MARK,
                                Character.ENCLOSING_MARK -> false;
                        default -> true;
                    };
        }

        private static boolean control(int c) {
            return Character.isISOControl(c);
        }

        private static boolean layout(int c) {
            return c == '\n' || c == '\r' || c == '\t';
        }

        private static boolean breaksLine(int c) {
            return c == 0x2028 || c == 0x2029;
        }

        /** LRE, RLE, PDF, LRO, RLO and the isolates: they make a name read as something else. */
        private static boolean overridesDirection(int c) {
            return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        }
    }
}
