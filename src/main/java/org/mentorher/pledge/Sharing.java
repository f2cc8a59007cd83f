package org.mentorher.pledge;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * How a pledge's public page is told to others. What leaves with a link is the page's address and nothing else.
 *
 * @param address of the page, absolute
 * @param card the address of its picture, 1200 by 630, absolute
 * @param hashtag of its campaign, with the sign
 */
record Sharing(String address, String card, String hashtag) {
    private String encoded() {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    public String linkedIn() {
        return "https://www.linkedin.com/sharing/share-offsite/?url=" + encoded();
    }

    public String x() {
        return "https://x.com/intent/post?url=" + encoded();
    }

    /** The project's own page, which asks for the reader's server; what stands after the number sign stays in the browser. */
    public String mastodon() {
        return "https://share.joinmastodon.org/#text=" + encoded();
    }

    public String facebook() {
        return "https://www.facebook.com/sharer/sharer.php?u=" + encoded();
    }

    public String whatsApp() {
        return "https://wa.me/?text=" + encoded();
    }

    public String mail() {
        return "mailto:?body=" + encoded();
    }
}
