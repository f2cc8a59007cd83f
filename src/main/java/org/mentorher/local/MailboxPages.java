package org.mentorher.local;

import io.quarkus.arc.profile.IfBuildProfile;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;

/** The caught mails of development as plain pages. They need no template, so that none gets into a deployment. */
@Path("/local/mailbox")
@IfBuildProfile("dev")
@PermitAll
@Blocking
@Produces("text/html;charset=UTF-8")
public class MailboxPages {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)\\]]");

    /** All mails, newest first. */
    @GET
    public String list() throws IOException {
        var rows = mails().reversed().stream()
                .map(mail -> "<tr><td>%s</td><td>%s</td><td><a href=\"/local/mailbox/%s\">%s</a></td></tr>"
                        .formatted(
                                arrival(mail),
                                escaped(String.join(", ", mail.to())),
                                escaped(mail.name()),
                                escaped(mail.subject().isBlank() ? "(no subject)" : mail.subject())))
                .collect(Collectors.joining("\n"));
        return page(
                "Mailbox",
                rows.isEmpty()
                        ? "<p>Nothing has arrived yet.</p>"
                        : "<table><tr><th>Arrived (UTC)</th><th>To</th><th>Subject</th></tr>\n" + rows + "</table>");
    }

    /** One mail as text with its links to follow. */
    @GET
    @Path("/{name}")
    public String mail(@RestPath String name) throws IOException {
        // looked up in the list and never opened by its name, which could point anywhere
        var mail = mails().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var text = mail.text().isBlank() ? mail.html() : mail.text();
        return page(mail.subject(), """
                <p><a href="/local/mailbox">Mailbox</a></p>
                <dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd><dt>Arrived (UTC)</dt><dd>%s</dd></dl>
                <pre style="white-space: pre-wrap">%s</pre>
                """.formatted(
                        escaped(mail.from()), escaped(String.join(", ", mail.to())), arrival(mail), linked(text)));
    }

    private static List<StoredMail> mails() throws IOException {
        return StoredMail.all(Place.development().mailbox());
    }

    private static String arrival(StoredMail mail) {
        return mail.name().replaceFirst("^(....)(..)(..)-(..)(..)(..).*", "$1-$2-$3 $4:$5:$6");
    }

    private static String page(String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="UTF-8"><title>%s</title></head>
                <body><h1>%1$s</h1>
                %s</body></html>
                """.formatted(escaped(title), body);
    }

    /** Escapes everything, and makes links of what looks like an address on the web. */
    private static String linked(String text) {
        var html = new StringBuilder();
        var link = LINK.matcher(text);
        int end = 0;
        while (link.find()) {
            var address = escaped(link.group());
            html.append(escaped(text.substring(end, link.start())));
            html.append("<a rel=\"noreferrer\" href=\"%s\">%1$s</a>".formatted(address));
            end = link.end();
        }
        return html.append(escaped(text.substring(end))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
