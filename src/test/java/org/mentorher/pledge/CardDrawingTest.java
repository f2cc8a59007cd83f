package org.mentorher.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people are called, the card stays in its box. */
class CardDrawingTest {
    private static final CardFonts FONTS = CardFonts.withoutTheMachines();

    /** What people and organisations are called, and what somebody may try. */
    static final Map<String, String> CORPUS = new LinkedHashMap<>();

    static {
        CORPUS.put("plain", "Amina Otieno");
        CORPUS.put("one-letter", "Q");
        CORPUS.put(
                "long",
                "Maximiliana-Konstantina Wolfeschlegelsteinhausenbergerdorff von und zu Hohenlohe"
                        .concat("-Langenburg-Schillingsfürst und der Rest"));
        CORPUS.put("wide-word", "W".repeat(120));
        CORPUS.put("many-words", "Ana ".repeat(30).strip());
        CORPUS.put("vietnamese", "Nguyễn Thị Ánh Tuyết");
        CORPUS.put("greek", "Παναγιώτα Παπαδοπούλου-Χατζηγεωργίου");
        CORPUS.put("arabic", "محمد عبد الرحمن بن يوسف الحسيني");
        CORPUS.put("long-arabic", "عبد الرحمن ".repeat(10).strip());
        CORPUS.put("hebrew", "נועה בן־דוד");
        CORPUS.put("mixed", "Noor نور (Tidewater)");
        CORPUS.put("han", "山田太郎");
        CORPUS.put("long-han", "山田太郎".repeat(30));
        CORPUS.put("hangul", "김지수");
        CORPUS.put("devanagari", "अमिना ओटिएनो");
        CORPUS.put("emoji", "Zoë 👩‍💻 O’Neil 😀❤️‍🔥🇰🇪");
        CORPUS.put("only-emoji", "👩‍💻🔥");
        CORPUS.put("marks", "Z" + "\u0301".repeat(60) + "a" + "\u0316".repeat(59));
        CORPUS.put("markup", "<script>alert(1)</script>&\"'</title><![CDATA[");
        CORPUS.put("not-in-xml", "A\uFFFEB");
    }

    static List<String> names() {
        return List.copyOf(CORPUS.keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everything_stays_in_its_box(String name) {
        for (var letters : List.of(true, false)) {
            staysInItsBox(CardDrawing.of(card(CORPUS.get(name)), FONTS, letters));
        }
    }

    @Test
    void a_language_with_long_words_stays_in_its_box_too() {
        var card = card("Amina Otieno", "Cargo tal y como lo indica ".repeat(4), "plazas de mentoría prometidas");
        for (var letters : List.of(true, false)) staysInItsBox(CardDrawing.of(card, FONTS, letters));
    }

    private static void staysInItsBox(List<CardDrawing.Mark> marks) {
        assertThat(marks).hasSizeGreaterThan(5);
        marks.stream().skip(2).forEach(mark -> {
            var ink = ink(mark);
            assertThat(inside(CardDrawing.LEFT, ink) || inside(CardDrawing.RIGHT, ink))
                    .as("%s in its box", ink)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void lines_do_not_run_into_each_other(String name) {
        for (var letters : List.of(true, false)) {
            var left = CardDrawing.of(card(CORPUS.get(name)), FONTS, letters).stream()
                    .skip(2)
                    .map(CardDrawingTest::ink)
                    .filter(ink -> inside(CardDrawing.LEFT, ink))
                    .sorted((a, b) -> Double.compare(a.getCenterY(), b.getCenterY()))
                    .toList();
            for (int i = 1; i < left.size(); i++) {
                var above = left.get(i - 1);
                var below = left.get(i);
                // what hangs below a line of letters may reach into the leading of the next, not into its middle
                assertThat(above.getMaxY()).isLessThan(below.getCenterY());
                assertThat(below.getMinY()).isGreaterThan(above.getCenterY());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_png_is_1200_by_630(String name) throws IOException {
        var png = CardPicture.PNG.of(card(CORPUS.get(name)), FONTS);
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        var folder = Path.of(System.getProperty("local.base", "."), "target/screens");
        Files.createDirectories(folder);
        Files.write(folder.resolve("card-" + name + ".png"), png);
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_svg_is_well_formed_and_runs_nothing(String name) throws Exception {
        var svg = CardPicture.SVG.of(card(CORPUS.get(name)), FONTS);
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getDocumentElement();
        assertThat(document.getAttribute("viewBox")).isEqualTo("0 0 1200 630");
        var all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(all.item(i).getNodeName()).isIn("title", "path", "text");
            var attributes = all.item(i).getAttributes();
            for (int k = 0; k < attributes.getLength(); k++) {
                assertThat(attributes.item(k).getNodeName())
                        .doesNotStartWith("on")
                        .isNotIn("href", "style");
            }
        }
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .contains(CORPUS.get(name).replace("\uFFFE", ""));
    }

    @Test
    void a_name_is_written_whole_or_left_to_the_readers_own_fonts() {
        assertThat(FONTS.drawable("山田 Taro", CardFonts.Face.NAME)).isEmpty();
        assertThat(CardDrawing.of(card("山田 Taro"), FONTS, false)).noneMatch(CardDrawing.Letters.class::isInstance);
        var svg = new String(CardPicture.SVG.of(card("山田 Taro"), FONTS), StandardCharsets.UTF_8);
        assertThat(svg).contains(">山田 Taro</text>");
    }

    @Test
    void signs_that_no_font_has_are_left_out_and_no_letter_is() {
        assertThat(FONTS.drawable("Zoë 👩‍💻 O’Neil", CardFonts.Face.NAME)).hasValue("Zoë O’Neil");
        assertThat(FONTS.drawable("👩‍💻🔥", CardFonts.Face.NAME)).isEmpty();
        assertThat(FONTS.drawable("अमिना", CardFonts.Face.TEXT)).isEmpty();
        assertThat(FONTS.drawable("Nguyễn", CardFonts.Face.NAME)).hasValue("Nguyễn");
    }

    @Test
    void right_to_left_text_stands_at_the_right() {
        var box = new Rectangle2D.Double(100, 100, 700, 200);
        var line = new CardText(FONTS, CardFonts.Face.NAME, false)
                .set("نور", box, 80, 40)
                .getFirst();
        assertThat(line.outline().getBounds2D().getMaxX()).isBetween(780d, 800.5);
    }

    @Test
    void a_short_name_is_larger_than_a_long_one() {
        var box = new Rectangle2D.Double(72, 150, 736, 190);
        var text = new CardText(FONTS, CardFonts.Face.NAME, false);
        assertThat(text.set("Amina Otieno", box, 84, 38))
                .singleElement()
                .satisfies(line -> assertThat(line.size()).isEqualTo(84));
        var cut = text.set("W".repeat(300), box, 84, 38);
        assertThat(cut.getLast().text()).endsWith("…");
        assertThat(cut.getLast().size()).isEqualTo(38);
    }

    private static Card card(String text) {
        return card(text, "Title as stated by the signatory, not attested", "seats promised");
    }

    private static Card card(String text, String vouched, String promise) {
        var said = new Card.Said(vouched, promise, "One more leader has signed", text + " signed");
        var place = "pledges.a-rather-long-host-name.example.org/wall";
        return new Card("#MentorHer", text, text, text, false, 5, place, said);
    }

    private static Rectangle2D ink(CardDrawing.Mark mark) {
        return switch (mark) {
            case CardDrawing.Filled(var shape, var color) -> shape.getBounds2D();
            case CardDrawing.Letters(var line, var color) ->
                new Rectangle2D.Double(line.x(), line.baseline() - line.size() * .9, line.width(), line.size());
        };
    }

    private static boolean inside(Rectangle2D box, Rectangle2D ink) {
        return ink.getMinX() >= box.getMinX() - .5
                && ink.getMaxX() <= box.getMaxX() + .5
                && ink.getMinY() >= box.getMinY() - .5
                && ink.getMaxY() <= box.getMaxY() + .5;
    }
}
