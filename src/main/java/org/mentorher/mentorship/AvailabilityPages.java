package org.mentorher.mentorship;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
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
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.member.Me;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;
import org.mentorher.shared.Visit;

/** A mentor's week: when there usually is time. */
@Path("/me/availability")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class AvailabilityPages {
    /** So many rows a day at least: before and after the work of a day, for example. */
    private static final int ROWS = 2;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance week(
                Form form, List<Day> days, AvailabilityView availability, boolean stale, boolean saved);

        static native TemplateInstance noProfile();
    }

    /**
     * One day of the form.
     *
     * @param name in the reader's language
     * @param rows beginnings of the names of its fields
     */
    @TemplateData
    record Day(String name, List<String> rows) {}

    @Inject
    Availing availing;

    @Inject
    Forms forms;

    @Inject
    Visit visit;

    @Inject
    Me me;

    @GET
    public TemplateInstance read(@RestQuery String saved) {
        try {
            var availability = availing.read(me.member().id());
            return page(filled(availability), availability, false, saved != null);
        } catch (Problem e) {
            if (e.status() != 404) throw e;
            return Templates.noProfile();
        }
    }

    @POST
    public Response write(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var week = new NewAvailability(hours(form));
        if (!forms.valid(form, week)) return refused(422, form);
        try {
            availing.write(me.member().id(), week, Revision.ifMatch(form.text("version")));
            return Response.seeOther(URI.create("/me/availability?saved=yes")).build();
        } catch (Problem e) {
            if (e.status() == 422) return refused(422, form.complain(e));
            if (e.status() != 412 && e.status() != 428) throw e;
            return refused(412, form);
        }
    }

    private Response refused(int status, Form form) {
        var now = availing.read(me.member().id());
        var stale = status == 412;
        if (stale) form.with("version", now.version());
        return Response.status(status).entity(page(form, now, stale, false)).build();
    }

    private TemplateInstance page(Form form, AvailabilityView availability, boolean stale, boolean saved) {
        var days = Stream.of(DayOfWeek.values())
                .map(day -> new Day(
                        day.getDisplayName(TextStyle.FULL_STANDALONE, visit.locale()), rows(day, availability)))
                .toList();
        return Templates.week(form, days, availability, stale, saved);
    }

    private static List<String> rows(DayOfWeek day, AvailabilityView availability) {
        var written = availability.hours().stream().filter(h -> h.day() == day).count();
        return IntStream.rangeClosed(1, (int) Math.max(ROWS, written))
                .mapToObj(row -> day.name() + "_" + row)
                .toList();
    }

    private static Form filled(AvailabilityView availability) {
        var form = Form.empty().with("version", availability.version());
        for (var day : DayOfWeek.values()) {
            var hours =
                    availability.hours().stream().filter(h -> h.day() == day).toList();
            for (int row = 0; row < hours.size(); row++) {
                var name = day.name() + "_" + (row + 1);
                form.with(name + "_from", hours.get(row).from());
                form.with(name + "_until", hours.get(row).until());
            }
        }
        return form;
    }

    /** Rows of which nothing was filled in are none. */
    private static List<NewAvailability.NewHours> hours(Form form) {
        var hours = new ArrayList<NewAvailability.NewHours>();
        for (var day : DayOfWeek.values()) {
            for (int row = 1; row <= 21; row++) {
                var from = form.text(day.name() + "_" + row + "_from");
                var until = form.text(day.name() + "_" + row + "_until");
                if (from != null || until != null) hours.add(new NewAvailability.NewHours(day, from, until));
            }
        }
        return hours;
    }
}
