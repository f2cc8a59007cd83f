package org.mentorher.pledge;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a signatory passes on: the public page of the pledge and nothing else.
 *
 * @param address of that page, with the host
 */
record Share(String address, String hashtag) {
    public String linkedIn() {
        return "https://www.linkedin.com/sharing/share-offsite/?url=" + encoded();
    }

    public String x() {
        return "https://x.com/intent/post?url=" + encoded();
    }

    public String facebook() {
        return "https://www.facebook.com/sharer/sharer.php?u=" + encoded();
    }

    public String mail() {
        return "mailto:?body=" + encoded();
    }

    private String encoded() {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
