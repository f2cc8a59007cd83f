package org.mentorher.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mentorher.notification.Addressees.Addressee;
import org.mentorher.notification.Notice.Said;
import org.mentorher.notification.Sheet.Link;
import org.mentorher.notification.Sheet.Part;
import org.mentorher.shared.Texts;

/** Puts what is said on our paper: as text and as web text, in the person's language, with why it comes. */
@ApplicationScoped
public class Stationery {
    /** How many things a daily mail tells; the rest it counts. */
    static final int MOST = 20;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance letter(Sheet sheet);

        static native TemplateInstance plain(Sheet sheet);
    }

    @ConfigProperty(name = "mentorher.public-url")
    URI publicUrl;

    /**
     * A mail to somebody who is no member.
     *
     * @param path the page of ours that it leads to
     * @param why why it comes to this address
     */
    public Message letter(String address, String name, Locale language, Said said, String path, String why) {
        var words = Texts.in(language, MailWords.class);
        var sheet = new Sheet(
                language.getLanguage(),
                said.title(),
                words.hello(name),
                null,
                List.of(new Part(null, said.text(), new Link(said.action(), at(path)))),
                why,
                List.of());
        return message(address, sheet, null, List.of(), null);
    }

    /** @param stop where the person can say that no more of this kind are wanted; not asked for what is essential */
    Message notice(Addressee to, Kind kind, Said said, String path, List<Notice.Attachment> attachments, URI stop) {
        var words = Texts.in(to.language(), MailWords.class);
        var about = words.about(kind.name());
        var sheet = new Sheet(
                to.language().getLanguage(),
                said.title(),
                words.hello(to.name()),
                null,
                List.of(new Part(null, said.text(), new Link(said.action(), at(path)))),
                kind.essential() ? words.essential() : words.because(about),
                kind.essential() ? List.of() : choices(words, words.stop(about), stop));
        return message(to, sheet, kind.essential() ? null : stop, attachments);
    }

    /** One mail of several things, the oldest first. */
    Message digest(Addressee to, List<InboxNotice> notices, URI stop) {
        var words = Texts.in(to.language(), MailWords.class);
        var parts = new ArrayList<Part>();
        notices.stream().limit(MOST).forEach(notice -> {
            var said = notice.said(to.language());
            parts.add(new Part(said.title(), said.text(), new Link(said.action(), at(notice.path))));
        });
        int more = notices.size() - parts.size();
        if (more > 0) {
            parts.add(new Part(
                    words.digestMore(more), words.digestMoreText(), new Link(words.inbox(), at(InboxPages.PATH))));
        }
        var sheet = new Sheet(
                to.language().getLanguage(),
                words.digest(notices.size()),
                words.hello(to.name()),
                words.digestLead(),
                List.copyOf(parts),
                words.digestBecause(),
                choices(words, words.digestStop(), stop));
        return message(to, sheet, stop, List.of());
    }

    private List<Link> choices(MailWords words, String stopping, URI stop) {
        return List.of(new Link(words.choose(), at(PreferencePages.PATH)), new Link(stopping, stop));
    }

    private static Message message(Addressee to, Sheet sheet, URI stop, List<Notice.Attachment> attachments) {
        return message(to.email(), sheet, stop, attachments, to);
    }

    private static Message message(
            String address, Sheet sheet, URI stop, List<Notice.Attachment> attachments, Addressee member) {
        return new Message(
                address,
                sheet.title(),
                Plain.wrapped(Templates.plain(sheet).render()),
                Templates.letter(sheet).render(),
                stop,
                attachments,
                member == null ? null : member.member());
    }

    /** The address of a page of ours, for who is somewhere else. */
    URI at(String path) {
        return publicUrl.resolve(path);
    }
}
