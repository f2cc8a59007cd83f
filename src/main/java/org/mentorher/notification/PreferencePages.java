package org.mentorher.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.notification.NewPreference.Delivery;
import org.mentorher.shared.Caller;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Option;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** Where a member chooses what comes by mail, when, and in which language. */
@Path(PreferencePages.PATH)
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class PreferencePages {
    static final String PATH = "/me/notifications";

    /** What there is to choose from. */
    record Choices(List<Option> kinds, List<Option> deliveries, List<Option> hours, List<Option> languages) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(Form form, Choices choices, String zone, boolean stale, boolean saved);
    }

    @Inject
    Reaching reaching;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @Inject
    Visit visit;

    @Inject
    Caller caller;

    /** @param saved whether the reader comes from saving it */
    @GET
    public TemplateInstance read(@RestQuery boolean saved) {
        var now = reaching.read(member());
        return page(filled(now), now, false, saved);
    }

    @POST
    public Response write(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var input = new NewPreference(
                form.text("language"),
                form.choice("delivery", Delivery.class),
                form.number("digestHour"),
                form.number("quietFrom"),
                form.number("quietUntil"),
                mails(form));
        if (!forms.valid(form, input)) return refused(422, form, false);
        try {
            reaching.save(member(), input, Revision.ifMatch(form.text("version")));
            return Response.seeOther(URI.create(PATH + "?saved=true")).build();
        } catch (Problem e) {
            return switch (e.status()) {
                case 412, 428 ->
                    refused(412, form.with("version", reaching.read(member()).version()), true);
                case 422 -> refused(422, form.complain(e), false);
                default -> throw e;
            };
        }
    }

    /** What the form does not show stays as it is. */
    private List<Kind> mails(Form form) {
        var mails = new ArrayList<>(form.choices("mails", Kind.class));
        if (!visit.staff() && reaching.read(member()).mails().contains(Kind.STAFF)) mails.add(Kind.STAFF);
        return mails;
    }

    private static Form filled(PreferenceView now) {
        return Form.empty()
                .with("version", now.version())
                .with("language", now.language())
                .with("delivery", now.delivery())
                .with("digestHour", now.digestHour())
                .with("quietFrom", now.quietFrom())
                .with("quietUntil", now.quietUntil())
                .with("mails", now.mails());
    }

    private Response refused(int status, Form form, boolean stale) {
        return Response.status(status)
                .entity(page(form, reaching.read(member()), stale, false))
                .build();
    }

    private TemplateInstance page(Form form, PreferenceView now, boolean stale, boolean saved) {
        return Templates.form(form, choices(), now.timeZone(), stale, saved);
    }

    private Choices choices() {
        var words = texts.of(ReachWords.class);
        var kinds = Preference.optional()
                .filter(kind -> kind != Kind.STAFF || visit.staff())
                .map(kind -> new Option(kind.name(), words.kind(kind.name()), words.kindHint(kind.name())))
                .toList();
        var deliveries = List.of(
                new Option(Delivery.AT_ONCE.name(), words.atOnce(), words.atOnceHint()),
                new Option(Delivery.DAILY.name(), words.daily(), words.dailyHint()));
        var hours = IntStream.range(0, 24)
                .mapToObj(hour -> new Option(Integer.toString(hour), visit.hour(hour)))
                .toList();
        var languages = Visit.LANGUAGES.stream()
                .map(language -> new Option(language.getLanguage(), named(language)))
                .toList();
        return new Choices(kinds, deliveries, hours, languages);
    }

    /** By its own name, as whoever speaks it looks for it. */
    private static String named(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private UUID member() {
        return caller.member().orElseThrow();
    }
}
