package org.mentorher.pledge;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentorher.pledge.CardFonts.Face;

/** Lays a card out: who signed at the left, the promise at the right. Both pictures of a card are made from this. */
final class CardDrawing {
    /** Where the text about the signatory may stand, and nowhere else. */
    static final Rectangle2D LEFT = new Rectangle2D.Double(72, 56, 736, 528);

    static final Rectangle2D RIGHT = new Rectangle2D.Double(868, 0, Card.WIDTH - 868, Card.HEIGHT);

    private static final Color PAPER = new Color(0xfffdf9);
    private static final Color ACCENT = new Color(0x8a1c4a);
    private static final Color INK = new Color(0x1d1b20);
    private static final Color QUIET = new Color(0x5d5864);
    private static final Color GOOD = new Color(0x1d6b48);
    private static final double GAP = 22;
    private static final double ABOVE = 150;
    private static final double BELOW = 530;
    private static final double INSET = 28;

    /** One thing on a card, beneath what comes after it. */
    sealed interface Mark {}

    record Filled(Shape shape, Color color) implements Mark {}

    /** Text that is left to the reader's own fonts. */
    record Letters(CardText.Line line, Color color) implements Mark {}

    private final Card card;
    private final CardFonts fonts;
    private final boolean letters;
    private final List<Mark> marks = new ArrayList<>();

    private CardDrawing(Card card, CardFonts fonts, boolean letters) {
        this.card = card;
        this.fonts = fonts;
        this.letters = letters;
    }

    /** @param letters whether text that our fonts cannot draw is left to the reader's; otherwise it is left out */
    static List<Mark> of(Card card, CardFonts fonts, boolean letters) {
        var drawing = new CardDrawing(card, fonts, letters);
        drawing.background();
        drawing.promise();
        drawing.signatory();
        return drawing.marks;
    }

    private void background() {
        marks.add(new Filled(new Rectangle2D.Double(0, 0, Card.WIDTH, Card.HEIGHT), PAPER));
        marks.add(new Filled(RIGHT, ACCENT));
    }

    private void promise() {
        var x = RIGHT.getX() + INSET;
        var width = RIGHT.getWidth() - 2 * INSET;
        centred(text(Face.NAME, "" + card.seats(), box(x, 130, width, 300), 250, 120), PAPER);
        centred(text(Face.STRONG, card.said().promise(), box(x, 420, width, 60), 36, 20), PAPER);
    }

    private void centred(List<CardText.Line> lines, Color color) {
        for (var line : lines) {
            var to = RIGHT.getCenterX() - line.outline().getBounds2D().getCenterX();
            var shift = AffineTransform.getTranslateInstance(to, 0);
            marks.add(new Filled(shift.createTransformedShape(line.outline()), color));
        }
    }

    private void signatory() {
        var x = LEFT.getX();
        var width = LEFT.getWidth();
        add(text(Face.STRONG, card.hashtag(), box(x, 56, width, 60), 44, 20), ACCENT);
        add(text(Face.STRONG, card.place(), box(x, 552, width, 32), 24, 14), ACCENT);
        var before = marks.size();
        var free = BELOW - who(ABOVE);
        marks.subList(before, marks.size()).clear();
        // a little above the middle
        who(ABOVE + free * .4);
    }

    /** @return where it ends */
    private double who(double top) {
        var x = LEFT.getX();
        var width = LEFT.getWidth();
        var y = add(named(box(x, top, width, 190)), INK, top);
        var role = Stream.of(card.title(), card.organisation())
                .flatMap(part -> letters ? Stream.of(part) : fonts.drawable(part, Face.TEXT).stream())
                .collect(Collectors.joining(", "));
        if (role.isEmpty()) return y;
        y = add(text(Face.TEXT, role, box(x, y + GAP, width, 132), 36, 24), QUIET, y);
        var vouched = text(Face.STRONG, card.said().vouched(), box(x, y + GAP, width, 30), 22, 16);
        return add(vouched, card.attested() ? GOOD : QUIET, y);
    }

    /** A name is written whole or not at all. */
    private List<CardText.Line> named(Rectangle2D box) {
        var lines = text(Face.NAME, card.name(), box, 84, 38);
        return lines.isEmpty() ? text(Face.NAME, card.said().nameless(), box, 84, 38) : lines;
    }

    private List<CardText.Line> text(Face face, String text, Rectangle2D box, double largest, double smallest) {
        var drawable = fonts.drawable(text, face);
        if (drawable.isPresent()) return new CardText(fonts, face, false).set(drawable.get(), box, largest, smallest);
        return letters ? new CardText(fonts, face, true).set(text, box, largest, smallest) : List.of();
    }

    private double add(List<CardText.Line> lines, Color color, double y) {
        add(lines, color);
        return lines.isEmpty()
                ? y
                : lines.getLast().baseline() + lines.getLast().size() * .25;
    }

    private void add(List<CardText.Line> lines, Color color) {
        for (var line : lines) {
            marks.add(line.outline() == null ? new Letters(line, color) : new Filled(line.outline(), color));
        }
    }

    private static Rectangle2D box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
