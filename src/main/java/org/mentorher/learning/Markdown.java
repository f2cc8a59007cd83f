package org.mentorher.learning;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.StringTokenizer;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown as HTML that is safe to show, whoever wrote it: what looks like HTML is shown as text, and links lead to web
 * pages and mail addresses or nowhere.
 */
final class Markdown {
    private static final int WORDS_A_MINUTE = 200;

    private static final Parser PARSER =
            Parser.builder().postProcessor(Markdown::fitted).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            // the library's own list lets data: addresses through
            .urlSanitizer(new DefaultUrlSanitizer(List.of("https", "http", "mailto")))
            .build();

    private Markdown() {}

    static RawString html(String markdown) {
        return new RawString(HTML.render(PARSER.parse(markdown)));
    }

    /** How long reading takes, in whole minutes, at least 1; at 200 words a minute, unhurried. */
    static int minutes(String markdown) {
        var words = new AtomicInteger();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.addAndGet(new StringTokenizer(text.getLiteral()).countTokens());
            }
        });
        return Math.max(1, Math.round(words.floatValue() / WORDS_A_MINUTE));
    }

    /** Below the page's own heading, and with the words for a picture in its place: pictures of others are not let in. */
    private static Node fitted(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.clamp(heading.getLevel(), 2, 4));
                visitChildren(heading);
            }

            @Override
            public void visit(Image image) {
                while (image.getFirstChild() != null) image.insertBefore(image.getFirstChild());
                image.unlink();
            }
        });
        return document;
    }
}
