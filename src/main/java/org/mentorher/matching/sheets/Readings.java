package org.mentorher.matching.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentorher.matching.sheets.Column.Reading;
import org.mentorher.member.Format;
import org.mentorher.member.Seniority;
import org.mentorher.shared.Text;

/** How people write words and numbers into cells, and what they mean by it. */
final class Readings {
    static final String STEPS = names(Seniority.values()) + ", or 0 to 5";
    static final String FORMATS = names(Format.values());
    static final String CODES = "two-letter language codes such as en";
    static final String YES_OR_NO = "yes or no, true or false, 1 or 0";

    /** Excel turns 3 into 3.0 or 3,0 at times. */
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,9})([.,]0*)?");

    private static final Pattern HOURS = Pattern.compile("\\d{1,2}([.,]\\d{1,4})?");

    /** Letters, digits, blanks and hyphens: a text of these breaks no rule, and most texts are made of these. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 '_-]*");

    private static final Map<String, Integer> SENIORITIES = seniorities();
    private static final Map<String, String> LANGUAGES = languages();

    private Readings() {}

    /** One line of text, see {@link Text}. */
    static Reading<String> text(int longest) {
        return cell -> {
            var text = Cells.oneLine(cell);
            if (text.length() <= longest && HARMLESS.matcher(text).matches()) return text;
            var complaint = Text.Check.complaint(text, longest);
            if (complaint != null) throw new Wrong("\"" + Wrong.shortened(text) + "\" " + complaint);
            return text;
        };
    }

    /** Text that is compared whatever its case. */
    static Reading<String> word(int longest) {
        var text = text(longest);
        return cell -> text.of(cell).toLowerCase(Locale.ROOT);
    }

    /** All that is wrong in the list is told at once. */
    static List<String> list(String cell, int most, Reading<String> part) throws Wrong {
        var values = new LinkedHashSet<String>();
        var wrongs = new ArrayList<String>();
        for (var one : Cells.parts(cell)) {
            try {
                values.add(part.of(one));
            } catch (Wrong wrong) {
                wrongs.add(wrong.getMessage());
            }
        }
        if (!wrongs.isEmpty()) throw new Wrong(String.join("; ", wrongs));
        if (values.size() > most) throw new Wrong("lists " + values.size() + ", expected at most " + most);
        return List.copyOf(values);
    }

    static Reading<Integer> whole(int least, int most) {
        return cell -> {
            var number = WHOLE.matcher(cell);
            int value = number.matches() ? Integer.parseInt(number.group(1)) : -1;
            if (value < least || value > most) {
                throw Wrong.expected(cell, "a whole number from " + least + " to " + most);
            }
            return value;
        };
    }

    static Integer minutesOfHours(String cell) throws Wrong {
        double hours = HOURS.matcher(cell).matches() ? Double.parseDouble(cell.replace(',', '.')) : -1;
        if (hours < 0 || hours > 12) throw Wrong.expected(cell, "hours from 0 to 12");
        return (int) Math.round(hours * 60);
    }

    static Boolean yes(String cell) throws Wrong {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1" -> true;
            case "no", "false", "0" -> false;
            default -> throw Wrong.expected(cell, YES_OR_NO);
        };
    }

    static Integer seniority(String cell) throws Wrong {
        var step = SENIORITIES.get(symbol(cell));
        if (step == null) throw Wrong.expected(cell, STEPS);
        return step;
    }

    static String format(String cell) throws Wrong {
        for (var format : Format.values()) {
            if (format.name().equals(symbol(cell))) return format.name();
        }
        throw Wrong.expected(cell, FORMATS);
    }

    static String language(String cell) throws Wrong {
        var code = LANGUAGES.get(cell.toLowerCase(Locale.ROOT));
        if (code == null) throw Wrong.expected(cell, CODES);
        return code;
    }

    private static String symbol(String cell) {
        return cell.toUpperCase(Locale.ROOT).replaceAll("[ _-]+", "_");
    }

    private static Map<String, Integer> seniorities() {
        var steps = new HashMap<String, Integer>();
        for (var step : Seniority.values()) {
            steps.put(step.name(), step.ordinal());
            steps.put(symbol(step.label()), step.ordinal());
            steps.put(String.valueOf(step.ordinal()), step.ordinal());
            steps.put(step.ordinal() + ".0", step.ordinal());
        }
        return Map.copyOf(steps);
    }

    /** By code and by English name. */
    private static Map<String, String> languages() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOLanguages()) {
            codes.put(Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        for (var code : Locale.getISOLanguages()) codes.put(code, code);
        return Map.copyOf(codes);
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }
}
