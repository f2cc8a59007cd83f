package org.mentorher.pledge;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads fonts, also where a machine has none and no means to look for any. */
final class FontFiles {
    private static final String FOLDER = "net/sf/jasperreports/fonts/dejavu/";
    /** Names that Java gives to whatever the machine has; where it has nothing, they cannot be asked. */
    private static final Set<String> LOGICAL =
            Set.of(Font.DIALOG, Font.DIALOG_INPUT, Font.MONOSPACED, Font.SANS_SERIF, Font.SERIF);

    private FontFiles() {}

    /** For each face those that come with the product, the preferred one first. */
    static List<List<Font>> ours() {
        System.setProperty("java.awt.headless", "true");
        return Stream.of(CardFonts.Face.values())
                .map(face -> face.files.stream().map(FontFiles::file).toList())
                .toList();
    }

    private static Font file(String name) {
        try {
            return read(name);
        } catch (RuntimeException | Error | IOException noFontsOnThisMachine) {
            nameNoFonts();
        }
        try {
            return read(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font read(String name) throws IOException {
        try (var file = FontFiles.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Java refuses to read even a font file where the machine lists none, as slim containers do: gives it an empty list. */
    private static void nameNoFonts() {
        try {
            var list = Files.createTempFile("fonts", ".properties");
            list.toFile().deleteOnExit();
            Files.writeString(list, "version=1\nsequence.allfonts=default\n");
            System.setProperty("sun.awt.fontconfig", list.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the machine; none where it has none. */
    static List<Font> installed() {
        try {
            return Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                    .filter(font -> !LOGICAL.contains(font.getFamily(Locale.ROOT)))
                    .sorted(Comparator.comparing((Font font) -> !font.getName().contains("Noto"))
                            .thenComparing(Font::getName))
                    .toList();
        } catch (RuntimeException | Error none) {
            return List.of();
        }
    }
}
