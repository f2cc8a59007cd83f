package org.mentorher.shared;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What every page knows of its reader; templates call it {@code inject:visit}. */
@Named("visit")
@RequestScoped
public class Visit {
    /** The languages in which the pages are complete; the first is for everybody else. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

    private static final List<String> STAFF_TABS =
            List.of("overview", "mentors", "pledges", "rounds", "proposals", "flags", "circles", "materials", "audit");

    @Inject
    Caller caller;

    @Inject
    SecurityIdentity identity;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo address;

    private boolean lost;

    private ZoneId home = ZoneOffset.UTC;

    /** The language of ours that somebody names by its code; the first where it is none of ours, or null. */
    public static Locale named(String code) {
        return Languages.best(code);
    }

    /** The best of our languages for this reader: the chosen one, or what the browser asks for. */
    public Locale locale() {
        return Languages.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** How dates and numbers are written where this reader lives, as far as the browser tells it. */
    public Locale customs() {
        return Languages.withRegion(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), locale());
    }

    public String language() {
        return locale().getLanguage();
    }

    /** This is a page of a problem: nothing leads back to it, and it repeats no address. */
    void lost() {
        lost = true;
    }

    /** Whether this is the page of a problem. */
    public boolean astray() {
        return lost;
    }

    /** The address of this page, with its question; the front page's in a place to which nothing should lead back. */
    public String here() {
        if (lost) return "/";
        var uri = address.getRequestUri();
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    /** The same as a value in the question of another address. */
    public String hereEncoded() {
        return URLEncoder.encode(here(), StandardCharsets.UTF_8);
    }

    /** Whether this page, or one below it, is the one at a path of the navigation. */
    public boolean at(String path) {
        var here = address.getRequestUri().getPath();
        return here.equals(path) || here.startsWith(path + "/");
    }

    /** The zone to go by where the browser, which tells it by a script, told none. */
    public void livesIn(ZoneId zone) {
        home = zone;
    }

    /** The zone of this reader's clock as the browser told it. */
    public Optional<ZoneId> told() {
        return Optional.ofNullable(headers.getCookies().get("zone"))
                .map(Cookie::getValue)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of);
    }

    /** The zone of this reader's clock: what the browser told, else what we know of the member, else UTC. */
    public ZoneId zone() {
        return told().orElse(home);
    }

    /** A day as this reader writes it. */
    public String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(customs())
                .format(at.atZone(zone()));
    }

    /** Day and time by this reader's clock, with the zone where the browser did not tell it. */
    public String moment(Instant at) {
        var here = at.atZone(zone());
        var moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(customs())
                .format(here);
        if (told().isPresent()) return moment;
        return moment
                + (home == ZoneOffset.UTC
                        ? " UTC"
                        : DateTimeFormatter.ofPattern(" O", locale()).format(here));
    }

    /** A full hour of the day as this reader writes it. */
    public String hour(int hour) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(customs())
                .format(LocalTime.of(hour, 0));
    }

    /** A whole number as this reader writes it. */
    public String number(Number number) {
        return NumberFormat.getIntegerInstance(customs()).format(number);
    }

    /** A number with one decimal, as this reader writes it. */
    public String decimal(double number) {
        var format = NumberFormat.getNumberInstance(customs());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    public boolean signedIn() {
        return caller.member().isPresent();
    }

    /** Whether the reader belongs to the programme staff. */
    public boolean staff() {
        return identity.hasRole(Roles.ADMIN);
    }

    /** The parts of the staff's pages, by their last step in the address. */
    public List<String> staffTabs() {
        return STAFF_TABS;
    }
}
