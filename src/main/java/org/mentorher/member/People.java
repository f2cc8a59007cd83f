package org.mentorher.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mentorher.shared.Option;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** What can be said of a person, in the reader's language; templates call it {@code inject:people}. */
@Named("people")
@RequestScoped
public class People {
    @Inject
    Visit visit;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    public String seniority(Seniority step) {
        return texts.of(PeopleWords.class).seniority(step.name());
    }

    public String format(Format format) {
        return texts.of(PeopleWords.class).format(format.name());
    }

    /** @param code ISO 639-1 */
    public String language(String code) {
        return Locale.of(code).getDisplayLanguage(visit.locale());
    }

    public List<Option> seniorities() {
        return Option.of(List.of(Seniority.values()), this::seniority);
    }

    /** With what each format means for both sides. */
    public List<Option> formats() {
        return Stream.of(Format.values())
                .map(format -> new Option(
                        format.name(),
                        format(format),
                        texts.of(PeopleWords.class).formatHint(format.name())))
                .toList();
    }

    /** All languages, in the order of their names. */
    public List<Option> languages() {
        return Stream.of(Locale.getISOLanguages())
                .map(code -> new Option(code, language(code)))
                .filter(option -> !option.label().equals(option.value()))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(visit.locale())))
                .toList();
    }

    /** Places of the time zone database, from west to east, each with how far it is from UTC now. */
    public List<Option> zones() {
        var now = clock.instant();
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone ->
                        zone.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .map(ZoneId::of)
                .sorted(Comparator.comparing(
                                (ZoneId zone) -> zone.getRules().getOffset(now).getTotalSeconds())
                        .thenComparing(ZoneId::getId))
                .map(zone -> new Option(zone.getId(), zoneLabel(zone, now)))
                .toList();
    }

    private static String zoneLabel(ZoneId zone, Instant now) {
        var offset = zone.getRules().getOffset(now).getId().replace("Z", "+00:00");
        return "UTC" + offset + " · " + zone.getId().replace('_', ' ').replace("/", " / ");
    }

    /** The first letters of a name's first and last word, for a sign in the place of a picture. */
    public String initials(String name) {
        var words = name.strip().split("\\s+");
        var first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
