package org.mentorher.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.UUID;
import java.util.function.Function;
import org.mentorher.member.Members;
import org.mentorher.notification.Addressees;
import org.mentorher.notification.Kind;
import org.mentorher.notification.Notice;
import org.mentorher.notification.Notices;
import org.mentorher.shared.Texts;

/** What people are told of their circles. A place's version or the moment makes each occasion one of its own. */
@ApplicationScoped
class CircleNotices {
    @Inject
    Notices notices;

    @Inject
    Addressees addressees;

    @Inject
    Members members;

    void invited(Circle circle, Place place) {
        tell("invited", circle, place, w -> said(w.invited(circle.name), w.invitedText(circle.name), w.look()));
    }

    /** @param moderator who decides about whom has asked */
    void asked(Circle circle, Place place, UUID moderator) {
        var name = members.findById(place.member).name();
        post(
                moderator,
                "asked:" + place.id + ":" + place.since.toEpochMilli(),
                "/circles/" + circle.id,
                w -> said(w.asked(circle.name), w.askedText(name, circle.name), w.decide()));
    }

    void accepted(Circle circle, Place place, boolean seated) {
        if (seated)
            tell("accepted", circle, place, w -> said(w.accepted(circle.name), w.acceptedText(circle.name), w.look()));
        else tell("waiting", circle, place, w -> said(w.waiting(circle.name), w.waitingText(circle.name), w.look()));
    }

    void refused(Circle circle, Place place) {
        post(
                place.member,
                "refused:" + occasion(place),
                "/circles",
                w -> said(w.refused(circle.name), w.refusedText(circle.name), w.others()));
    }

    void offered(Circle circle, Place place) {
        tell("offered", circle, place, w -> said(w.offered(circle.name), w.offeredText(circle.name), w.look()));
    }

    void began(Circle circle, java.util.List<Place> joined) {
        joined.forEach(place -> post(
                place.member,
                "began:" + circle.id + ":" + place.id,
                "/circles/" + circle.id,
                w -> said(w.began(circle.name), w.beganText(circle.name), w.look())));
    }

    void handedOver(Circle circle, Place place) {
        post(
                place.member,
                "moderates:" + place.id + ":" + place.version,
                "/circles/" + circle.id,
                w -> said(w.handedOver(circle.name), w.handedOverText(circle.name), w.look()));
    }

    void closed(Circle circle, Place place) {
        post(
                place.member,
                "closed:" + circle.id + ":" + place.id,
                "/circles",
                w -> said(w.closed(circle.name), w.closedText(circle.name), w.others()));
    }

    void planned(Circle circle, Gathering gathering, Place place) {
        meet(
                "planned",
                circle,
                gathering,
                place,
                (w, at) -> said(
                        w.planned(circle.name, at),
                        w.plannedText(circle.name, at, gathering.minutes),
                        w.lookGathering()));
    }

    void moved(Circle circle, Gathering gathering, Place place) {
        meet(
                "moved",
                circle,
                gathering,
                place,
                (w, at) -> said(
                        w.moved(circle.name, at), w.movedText(circle.name, at, gathering.minutes), w.lookGathering()));
    }

    void cancelled(Circle circle, Gathering gathering, Place place) {
        meet(
                "cancelled",
                circle,
                gathering,
                place,
                (w, at) -> said(w.cancelled(circle.name, at), w.cancelledText(circle.name, at), w.look()));
    }

    void soon(Circle circle, Gathering gathering, Place place) {
        meet(
                "soon",
                circle,
                gathering,
                place,
                (w, at) ->
                        said(w.soon(circle.name), w.soonText(circle.name, at, gathering.minutes), w.lookGathering()));
    }

    /** Nobody was found in a round, and no circle fits yet. */
    void gathering(UUID round, UUID request, UUID member, String field) {
        post(
                member,
                "gathering:" + round + ":" + request,
                "/circles?field=" + field,
                w -> said(w.gathering(), w.gatheringText(), w.browse()));
    }

    private interface Meeting {
        Notice.Said in(CircleMailWords words, String at);
    }

    private void meet(String occasion, Circle circle, Gathering gathering, Place place, Meeting meeting) {
        var zone = addressees.byId(place.member).map(Addressees.Addressee::zone).orElse(ZoneId.of(gathering.timeZone));
        notices.tell(
                place.member,
                new Notice(
                        Kind.CIRCLES,
                        "circle-" + occasion + ":" + gathering.id + ":" + gathering.beginsAt.getEpochSecond() + ":"
                                + place.id,
                        "/circles/" + circle.id + (occasion.equals("cancelled") ? "" : "/gatherings/" + gathering.id),
                        language -> meeting.in(
                                Texts.in(language, CircleMailWords.class),
                                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                                                .withLocale(language)
                                                .format(gathering.beginsAt.atZone(zone))
                                        + " (" + zone.getId() + ")")));
    }

    private void tell(String occasion, Circle circle, Place place, Function<CircleMailWords, Notice.Said> wording) {
        post(place.member, occasion + ":" + occasion(place), "/circles/" + circle.id, wording);
    }

    /** The same place may come to the same stage again, at another time. */
    private static String occasion(Place place) {
        Instant since = place.since;
        return place.id + ":" + since.toEpochMilli();
    }

    private void post(UUID member, String key, String path, Function<CircleMailWords, Notice.Said> wording) {
        notices.tell(
                member,
                new Notice(
                        Kind.CIRCLES,
                        "circle-" + key,
                        path,
                        language -> wording.apply(Texts.in(language, CircleMailWords.class))));
    }

    private static Notice.Said said(String title, String text, String action) {
        return new Notice.Said(title, text, action);
    }
}
