package org.mentorher.circle;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mentorher.member.Me;
import org.mentorher.shared.Form;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;

/** Circles to look at: mine, those that are open, and one of them. */
@Path("/circles")
@Blocking
@Authenticated
@Produces(MediaType.TEXT_HTML)
class CirclePages {
    private static final int MINE = 20;
    private static final int PAST = 6;

    /**
     * One circle with what its reader can do.
     *
     * @param pending those who ask or wait; empty for who does not decide
     * @param past gatherings, the latest first; empty for who is not in it
     * @param ready whether the reader has a profile to come in with
     */
    @TemplateData
    record Seen(
            CircleView circle,
            List<PlaceView> pending,
            List<CircleView.Next> past,
            UUID reader,
            boolean staff,
            boolean ready) {
        /** Those before the one that is planned, which stands above them. */
        public List<CircleView.Next> before() {
            return past.stream()
                    .filter(one -> circle.next() == null
                            || !one.id().equals(circle.next().id()))
                    .toList();
        }

        public boolean manages() {
            return circle.open() && (staff || circle.moderator());
        }

        /** Whom the moderation can be handed to. */
        public List<CircleView.MemberView> successors() {
            return circle.members().stream().filter(one -> !one.moderates()).toList();
        }

        /** Whether the circle waits for somebody who moderates. */
        public boolean orphaned() {
            return circle.open() && !circle.members().isEmpty() && !circle.moderated();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                Form form,
                List<CircleView> mine,
                Page<CircleView> page,
                String address,
                boolean narrowed,
                boolean ready);

        /** @param invited whether an invitation was just sent */
        static native TemplateInstance circle(Seen seen, Form form, boolean invited);
    }

    @Inject
    CircleReading reading;

    @Inject
    SecurityIdentity identity;

    @Inject
    Me me;

    @GET
    public TemplateInstance list(@Context UriInfo address, @Valid @BeanParam Paging paging) {
        var form = Form.of(address.getQueryParameters());
        var visitor = visitor();
        var mine = reading.mine(visitor.member(), Paging.first(MINE));
        // nobody reads of a circle twice, unless there are too many of hers or his to show
        var without = mine.next() == null ? visitor.member() : null;
        return Templates.list(
                form,
                paging.cursor == null ? mine.items() : List.of(),
                reading.page(
                        visitor, new Circles.Filter(form.text("field"), form.text("language"), false, without), paging),
                "/circles?" + asked(form),
                form.text("field") != null || form.text("language") != null,
                reading.ready(visitor.member()));
    }

    private static String asked(Form form) {
        return Stream.of("field", "language")
                .filter(name -> form.text(name) != null)
                .map(name -> name + "=" + URLEncoder.encode(form.text(name), StandardCharsets.UTF_8) + "&")
                .reduce("", String::concat);
    }

    @GET
    @Path("{id}")
    public TemplateInstance circle(@RestPath UUID id, @RestQuery String invited) {
        return page(id, Form.empty(), invited != null);
    }

    TemplateInstance page(UUID id, Form form, boolean invited) {
        var visitor = visitor();
        var circle = reading.circle(id, visitor);
        var decides = circle.open() && (visitor.staff() || circle.moderator());
        return Templates.circle(
                new Seen(
                        circle,
                        decides ? reading.pending(id, visitor) : List.of(),
                        circle.in()
                                ? reading.gatherings(id, visitor, Paging.first(PAST))
                                        .items()
                                : List.of(),
                        visitor.member(),
                        visitor.staff(),
                        reading.ready(visitor.member())),
                form,
                invited);
    }

    private Visitor visitor() {
        return Visitor.of(me, identity);
    }
}
