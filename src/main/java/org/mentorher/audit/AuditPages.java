package org.mentorher.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentorher.shared.Form;
import org.mentorher.shared.Option;
import org.mentorher.shared.Page;
import org.mentorher.shared.Roles;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** Staff search the audit by what happened, to what, by whom and when. */
@Path("/admin/audit")
@Blocking
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.TEXT_HTML)
class AuditPages {
    private static final List<String> FILTERS = List.of("kind", "subject", "actor", "from", "until");
    private static final int LONGEST_KIND = 80;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance search(
                Form form,
                List<Option> kinds,
                Page<AuditSearch.Line> page,
                String address,
                boolean narrowed,
                String actor);
    }

    @Inject
    AuditSearch audit;

    @Inject
    Texts texts;

    @Inject
    Visit visit;

    @GET
    public Response search(UriInfo address) {
        var asked = Form.of(address.getQueryParameters());
        var filter = new AuditSearch.Filter(
                kind(asked), id(asked, "subject"), id(asked, "actor"), day(asked, "from", 0), day(asked, "until", 1));
        // a search that cannot be meant finds nothing instead of everything
        var page = asked.ok() ? audit.page(filter, asked.text("cursor")) : new Page<AuditSearch.Line>(List.of(), null);
        return Response.status(asked.ok() ? 200 : 422)
                .entity(Templates.search(
                        asked,
                        kinds(),
                        page,
                        "/admin/audit?" + question(asked),
                        FILTERS.stream().anyMatch(asked::ticked),
                        audit.name(filter.actor())))
                .build();
    }

    private List<Option> kinds() {
        var words = texts.of(AuditWords.class);
        return AuditKinds.ALL.stream()
                .map(kind -> new Option(kind, words.kind(kind)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private static String kind(Form asked) {
        var kind = asked.text("kind");
        return kind == null || kind.length() > LONGEST_KIND ? null : kind;
    }

    private UUID id(Form asked, String name) {
        var text = asked.text(name);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            asked.complain(name, texts.of(AuditWords.class).noId());
            return null;
        }
    }

    /** The beginning of a day by the reader's clock, some days later. */
    private Instant day(Form asked, String name, int later) {
        var text = asked.text(name);
        try {
            return text == null
                    ? null
                    : LocalDate.parse(text)
                            .plusDays(later)
                            .atStartOfDay(visit.zone())
                            .toInstant();
        } catch (DateTimeParseException e) {
            asked.complain(name, texts.of(AuditWords.class).noDay());
            return null;
        }
    }

    /** The filters again, to go on to the next page with. */
    private static String question(Form asked) {
        return FILTERS.stream()
                .flatMap(name -> Stream.ofNullable(asked.text(name))
                        .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&"))
                .collect(Collectors.joining());
    }
}
