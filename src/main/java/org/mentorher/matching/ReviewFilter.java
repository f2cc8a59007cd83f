package org.mentorher.matching;

import io.quarkus.qute.TemplateData;
import java.util.Optional;
import java.util.UUID;
import org.mentorher.shared.Form;
import org.mentorher.shared.Problem;

/** What the review queue is narrowed to; all but the stage may be null for any. */
@TemplateData
record ReviewFilter(Proposal.Stage stage, UUID round, String field, Band score) {
    /** How well a pair fits in the mentee's eyes. */
    enum Band {
        HIGH(80, 100),
        MIDDLE(60, 79),
        LOW(0, 59);

        final int least;
        final int most;

        Band(int least, int most) {
            this.least = least;
            this.most = most;
        }
    }

    /** Whatever is in the address and makes no sense is as if it were not there. */
    static ReviewFilter of(Form form) {
        return new ReviewFilter(
                Optional.ofNullable(form.choice("stage", Proposal.Stage.class)).orElse(Proposal.Stage.IN_REVIEW),
                round(form.text("round")),
                form.text("field"),
                form.choice("score", Band.class));
    }

    private static UUID round(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("round");
        }
    }

    /** Whether these can be decided on. */
    public boolean reviewable() {
        return stage == Proposal.Stage.IN_REVIEW;
    }

    /** Whether it leaves out some of those that wait. */
    public boolean narrow() {
        return round != null || field != null || score != null;
    }

    /** The address of what is shown, ready for more to be added. */
    public String address() {
        var address = new StringBuilder("/admin/proposals?");
        if (!reviewable()) address.append("stage=").append(stage).append('&');
        if (round != null) address.append("round=").append(round).append('&');
        if (field != null) address.append("field=").append(encoded(field)).append('&');
        if (score != null) address.append("score=").append(score).append('&');
        return address.toString();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
