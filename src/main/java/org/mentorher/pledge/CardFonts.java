package org.mentorher.pledge;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What share cards are written with: the fonts that come with the product, so that a card looks the same everywhere, and
 * for scripts that those do not have (Han, Kana, Hangul, Devanagari, Thai …) the fonts of the machine, if it has any.
 */
final class CardFonts {
    /** How large glyphs are drawn, without regard to the pixels of a screen. */
    static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

    /** More of them on one letter would run into the lines above and below. */
    private static final int MARKS = 3;

    /** A machine may have hundreds of fonts to ask. */
    private static final int KNOWN = 5000;

    private record Asked(String cluster, Face face) {}

    enum Face {
        NAME("DejaVuSerifCondensed-Bold.ttf", "DejaVuSansCondensed-Bold.ttf", "DejaVuSans-Bold.ttf"),
        STRONG("DejaVuSansCondensed-Bold.ttf", "DejaVuSans-Bold.ttf"),
        TEXT("DejaVuSansCondensed.ttf", "DejaVuSans.ttf");

        final List<String> files;

        Face(String... files) {
            this.files = List.of(files);
        }
    }

    private final List<List<Font>> own;
    private final List<Font> machine;
    private final Map<Asked, Optional<Font>> known = new ConcurrentHashMap<>();

    private CardFonts(List<List<Font>> own, List<Font> machine) {
        this.own = own;
        this.machine = machine;
    }

    /** Those of the product and those of this machine. */
    static CardFonts load() {
        var own = FontFiles.ours();
        return new CardFonts(own, FontFiles.installed());
    }

    /** Those of the product alone, as on a machine that has none. */
    static CardFonts withoutTheMachines() {
        return new CardFonts(FontFiles.ours(), List.of());
    }

    /**
     * What of a text can be drawn. Signs that no font has, as most emoji, are left out; a letter or digit is not.
     *
     * @return empty if nothing is left, or if the text would not be the same without what is missing
     */
    Optional<String> drawable(String text, Face face) {
        var kept = new StringBuilder();
        for (var cluster : clusters(text)) {
            if (covering(cluster, face).isPresent()) kept.append(cluster);
            else if (cluster.codePoints().anyMatch(Character::isLetterOrDigit)) return Optional.empty();
        }
        var left = kept.toString().replaceAll("\\s+", " ").strip();
        return left.isEmpty() ? Optional.empty() : Optional.of(left);
    }

    /** The text with a font for each of its characters. */
    AttributedString set(String text, Face face, double size) {
        var set = new AttributedString(text);
        var at = 0;
        for (var cluster : clusters(text)) {
            var font = covering(cluster, face).orElse(own.get(face.ordinal()).getFirst());
            set.addAttribute(TextAttribute.FONT, font.deriveFont((float) size), at, at + cluster.length());
            at += cluster.length();
        }
        return set;
    }

    private Optional<Font> covering(String cluster, Face face) {
        if (known.size() > KNOWN) known.clear();
        return known.computeIfAbsent(new Asked(cluster, face), this::search);
    }

    private Optional<Font> search(Asked asked) {
        var face = asked.face();
        var cluster = asked.cluster();
        var ours = own.get(face.ordinal()).stream()
                .filter(font -> displays(font, cluster))
                .findFirst();
        return ours.isPresent()
                ? ours
                : machine.stream()
                        .filter(font -> displays(font, cluster))
                        .filter(font -> hasOutline(font, cluster))
                        .min(Comparator.comparing(
                                font -> (face == Face.TEXT) == font.getName().contains("Bold")));
    }

    private static boolean displays(Font font, String cluster) {
        return cluster.codePoints()
                .allMatch(c ->
                        Character.getType(c) == Character.FORMAT || Character.isWhitespace(c) || font.canDisplay(c));
    }

    /** Pictures in colour have none. */
    private static boolean hasOutline(Font font, String cluster) {
        return !font.createGlyphVector(SMOOTH, cluster)
                .getOutline()
                .getBounds2D()
                .isEmpty();
    }

    /** What a reader takes for one character each, without the hint that asks for a coloured picture. */
    static List<String> clusters(String text) {
        var plain = text.replaceAll("[\\uFE00-\\uFE0F]", "");
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(plain);
        var clusters = new ArrayList<String>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            clusters.add(fewMarks(plain.substring(from, to)));
        }
        return clusters;
    }

    private static String fewMarks(String cluster) {
        var marks = new int[1];
        return cluster.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK || marks[0]++ < MARKS)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
