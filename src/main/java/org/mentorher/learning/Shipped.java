package org.mentorher.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mentorher.learning.Material.Audience;

/** The materials that come with the product. A file begins with the title as a heading and the summary as a paragraph. */
@ApplicationScoped
class Shipped {
    /** What is known of a material beside its texts. */
    record Piece(String slug, Audience audience, boolean required) {}

    static final List<Piece> PIECES = List.of(
            new Piece("why-mentoring-women", Audience.ALL, false),
            new Piece("how-to-mentor", Audience.MENTORS, true),
            new Piece("equal-access", Audience.MENTORS, true),
            new Piece("first-meeting", Audience.ALL, false),
            new Piece("sponsorship", Audience.ALL, false),
            new Piece("asking-well", Audience.MENTEES, false));

    /** @throws IllegalArgumentException when there is none of this name */
    Edition edition(String slug) {
        return new Edition(wording(slug, "en"), wording(slug, "es"));
    }

    private static Wording wording(String slug, String language) {
        var text = read("/materials/" + slug + "/" + language + ".md");
        if (text == null) throw new IllegalArgumentException("no " + slug + " in " + language);
        var parts = text.strip().split("\n\\s*\n", 3);
        return new Wording(
                parts[0].replaceFirst("^#\\s+", ""),
                parts[1].replace('\n', ' '),
                parts[2],
                read("/materials/" + slug + "/" + language + ".check.md"));
    }

    private static String read(String file) {
        try (var in = Shipped.class.getResourceAsStream(file)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
