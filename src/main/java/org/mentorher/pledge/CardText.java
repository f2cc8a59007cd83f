package org.mentorher.pledge;

import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Sets text into a box: as large as fits, in as many lines as fit, at its smallest with an ellipsis. Right-to-left text
 * stands at the right.
 *
 * @param letters true where the fonts of this machine lack some: such text is measured by guess and left to the
 *     reader's own fonts
 * @param widths measured so far
 */
record CardText(CardFonts fonts, CardFonts.Face face, boolean letters, Map<String, Double> widths) {
    private static final double LEADING = 1.18;
    private static final double ASCENT = 0.93;
    private static final double SMALLER = 0.94;
    /** Scripts whose characters are as wide as they are high. */
    private static final Set<Character.UnicodeScript> SQUARE = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HANGUL);

    private static final String ELLIPSIS = "…";
    /** The size at which widths are measured; without hinting they grow in proportion. */
    private static final double MEASURED = 100;

    CardText(CardFonts fonts, CardFonts.Face face, boolean letters) {
        this(fonts, face, letters, new HashMap<>());
    }

    /**
     * One line in its place.
     *
     * @param outline what is drawn; null where the reader's own fonts draw the text
     */
    record Line(
            String text, double x, double baseline, double width, double size, boolean rightToLeft, Shape outline) {}

    List<Line> set(String text, Rectangle2D box, double largest, double smallest) {
        var size = largest;
        var lines = wrapped(text, size, box.getWidth(), false);
        while ((lines.isEmpty() || height(lines.size(), size) > box.getHeight()) && size > smallest) {
            size = Math.max(smallest, size * SMALLER);
            lines = wrapped(text, size, box.getWidth(), size == smallest);
        }
        var fitting = Math.max(1, (int) (box.getHeight() / (size * LEADING)));
        return placed(lines.size() > fitting ? cut(lines, fitting, size, box.getWidth()) : lines, size, box);
    }

    static double height(int lines, double size) {
        return lines * size * LEADING;
    }

    /** @return empty if a word is too long for a line, unless words may be torn */
    private List<String> wrapped(String text, double size, double width, boolean torn) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words(text)) {
            if (fits(line + word, size, width)) {
                line += word;
                continue;
            }
            if (!line.isBlank()) lines.add(line.strip());
            line = word;
            if (fits(word, size, width)) continue;
            if (!torn) return List.of();
            line = tear(word, size, width, lines);
        }
        if (!line.isBlank()) lines.add(line.strip());
        return lines;
    }

    private String tear(String word, double size, double width, List<String> lines) {
        var line = "";
        for (var cluster : CardFonts.clusters(word)) {
            if (!line.isEmpty() && !fits(line + cluster, size, width)) {
                lines.add(line);
                line = "";
            }
            line += cluster;
        }
        return line;
    }

    private List<String> cut(List<String> lines, int fitting, double size, double width) {
        var cut = new ArrayList<>(lines.subList(0, fitting));
        var last = new ArrayList<>(CardFonts.clusters(cut.removeLast()));
        while (last.size() > 1 && !fits(String.join("", last).strip() + ELLIPSIS, size, width)) last.removeLast();
        cut.add(String.join("", last).strip() + ELLIPSIS);
        return cut;
    }

    private List<Line> placed(List<String> lines, double size, Rectangle2D box) {
        var rightToLeft = !new Bidi(String.join(" ", lines), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        var placed = new ArrayList<Line>();
        for (var text : lines) {
            var baseline = box.getY() + size * ASCENT + height(placed.size(), size);
            var width = width(text, size);
            var x = rightToLeft ? box.getMaxX() - width : box.getX();
            placed.add(new Line(text, x, baseline, width, size, rightToLeft, outline(text, size, x, baseline)));
        }
        return placed;
    }

    private boolean fits(String text, double size, double width) {
        return width(text.stripTrailing(), size) <= width;
    }

    private double width(String text, double size) {
        if (text.isEmpty()) return 0;
        return widths.computeIfAbsent(text, this::measured) * size / MEASURED;
    }

    private double measured(String text) {
        if (letters)
            return CardFonts.clusters(text).stream()
                            .mapToDouble(CardText::guessed)
                            .sum()
                    * MEASURED;
        var layout = layout(text, MEASURED);
        var ink = layout.getOutline(null).getBounds2D();
        return Math.max(layout.getAdvance(), ink.getMaxX()) - Math.min(0, ink.getX());
    }

    /** How wide a character probably is in the reader's own fonts, in parts of its size. */
    private static double guessed(String cluster) {
        return cluster.codePoints().anyMatch(c -> SQUARE.contains(Character.UnicodeScript.of(c))) ? 1 : .65;
    }

    private Shape outline(String text, double size, double x, double baseline) {
        if (letters) return null;
        var layout = layout(text, size);
        var overhang = Math.min(0, layout.getOutline(null).getBounds2D().getX());
        return layout.getOutline(AffineTransform.getTranslateInstance(x - overhang, baseline));
    }

    private TextLayout layout(String text, double size) {
        var set = fonts.set(text, face, size);
        var leftToRight = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        set.addAttribute(
                TextAttribute.RUN_DIRECTION,
                leftToRight ? TextAttribute.RUN_DIRECTION_LTR : TextAttribute.RUN_DIRECTION_RTL);
        return new TextLayout(set.getIterator(), CardFonts.SMOOTH);
    }

    private static List<String> words(String text) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        var words = new ArrayList<String>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            words.add(text.substring(from, to));
        }
        return words;
    }
}
