package org.mentorher.member;

import java.util.List;
import java.util.Objects;
import org.mentorher.shared.Form;

/** What both profiles say of a person, on its way in or out. */
interface Portrayal {
    String headline();

    String title();

    String organisation();

    Seniority seniority();

    List<String> fields();

    List<String> languages();

    String timeZone();

    List<Format> formats();

    List<String> topics();

    /** Whether both say the same; topics are compared as words. */
    default boolean agrees(Portrayal other) {
        return Objects.equals(headline(), other.headline())
                && Objects.equals(title(), other.title())
                && Objects.equals(organisation(), other.organisation())
                && seniority() == other.seniority()
                && fields().equals(other.fields())
                && languages().equals(other.languages())
                && timeZone().equals(other.timeZone())
                && formats().equals(other.formats())
                && Portrait.topics(topics()).equals(Portrait.topics(other.topics()));
    }

    /** As a form, to be changed. */
    default Form form() {
        return Form.empty()
                .with("headline", headline())
                .with("title", title())
                .with("organisation", organisation())
                .with("seniority", seniority())
                .with("fields", fields())
                .with("languages", languages())
                .with("timeZone", timeZone())
                .with("formats", formats())
                .with("topics", String.join(", ", topics()));
    }
}
