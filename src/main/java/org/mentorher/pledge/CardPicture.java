package org.mentorher.pledge;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** The two files of a card. Their letters are outlines, so no reader needs our fonts. */
enum CardPicture {
    PNG {
        @Override
        byte[] of(Card card, CardFonts fonts) {
            var image = new BufferedImage(Card.WIDTH, Card.HEIGHT, BufferedImage.TYPE_INT_RGB);
            var graphics = image.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            for (var mark : CardDrawing.of(card, fonts, false)) {
                if (!(mark instanceof CardDrawing.Filled(var shape, var color))) continue;
                graphics.setColor(color);
                graphics.fill(shape);
            }
            graphics.dispose();
            return encoded(image);
        }
    },
    SVG {
        @Override
        byte[] of(Card card, CardFonts fonts) {
            var svg = new StringBuilder(
                    """
                    <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img">
                    <title>%3$s</title>
                    """.formatted(Card.WIDTH, Card.HEIGHT, escaped(card.said().all())));
            CardDrawing.of(card, fonts, true).forEach(mark -> svg.append(element(mark)));
            return svg.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
        }
    };

    abstract byte[] of(Card card, CardFonts fonts);

    private static byte[] encoded(BufferedImage image) {
        // beside the streams of ImageIO there is a cache in files, which a read-only container may not have
        ImageIO.setUseCache(false);
        var png = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "png", png)) throw new IllegalStateException("no writer of PNG");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static String element(CardDrawing.Mark mark) {
        return switch (mark) {
            case CardDrawing.Filled(var shape, var color) ->
                "<path fill=\"%s\" d=\"%s\"/>\n".formatted(hex(color), path(shape));
            // the length is set, so that no font of a reader runs out of the card
            case CardDrawing.Letters(var line, var color) ->
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" font-family=\"sans-serif\" font-weight=\"600\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\" fill=\"%s\">%s</text>\n"
                        .formatted(
                                number(line.x()),
                                number(line.baseline()),
                                number(line.size()),
                                number(line.width()),
                                hex(color),
                                escaped(line.text()));
        };
    }

    private static String path(Shape shape) {
        var path = new StringBuilder();
        var at = new double[6];
        for (var i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            var type = i.currentSegment(at);
            path.append("MLQCZ".charAt(type));
            for (var n : List.of(2, 2, 4, 6, 0).subList(type, type + 1)) {
                for (int k = 0; k < n; k++) path.append(k == 0 ? "" : " ").append(number(at[k]));
            }
        }
        return path.toString();
    }

    private static String hex(Color color) {
        return "#%06x".formatted(color.getRGB() & 0xffffff);
    }

    private static String number(double number) {
        var text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** As text in XML 1.0, without the characters that it cannot hold at all. */
    private static String escaped(String text) {
        return text.replaceAll("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
