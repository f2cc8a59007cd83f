package org.mentorher.matching.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Amina mentors. As she comes she is a perfect match for {@link Bao}; each method changes one fact. */
final class Amina implements Cloneable {
    private UUID id = id("amina");
    private UUID person = id("person of amina");
    private int seats = 1;
    private List<String> fields = List.of("finance.accounting");
    private int seniority = 3;
    private Set<String> languages = Set.of("en");
    private Set<String> formats = Set.of("VIDEO");
    private Set<String> topics = Set.of("negotiation");
    private int offset;
    private String organisation = "Amina's bank";
    private Integer leastScore;
    private Integer waitingSeats;

    static Amina mentors() {
        return new Amina();
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    Mentor mentor() {
        return new Mentor(
                id,
                person,
                seats,
                fields,
                seniority,
                languages,
                formats,
                topics,
                offset,
                organisation,
                leastScore,
                waitingSeats);
    }

    Amina named(String name) {
        return with(amina -> {
            amina.id = id(name);
            amina.person = id("person of " + name);
        });
    }

    Amina person(UUID person) {
        return with(amina -> amina.person = person);
    }

    Amina seats(int seats) {
        return with(amina -> amina.seats = seats);
    }

    Amina fields(String... fields) {
        return with(amina -> amina.fields = List.of(fields));
    }

    Amina seniority(int step) {
        return with(amina -> amina.seniority = step);
    }

    Amina languages(String... languages) {
        return with(amina -> amina.languages = Set.of(languages));
    }

    Amina formats(String... formats) {
        return with(amina -> amina.formats = Set.of(formats));
    }

    Amina topics(String... topics) {
        return with(amina -> amina.topics = Set.of(topics));
    }

    Amina offset(int minutes) {
        return with(amina -> amina.offset = minutes);
    }

    Amina organisation(String organisation) {
        return with(amina -> amina.organisation = organisation);
    }

    Amina leastScore(int points) {
        return with(amina -> amina.leastScore = points);
    }

    Amina waitingSeats(int seats) {
        return with(amina -> amina.waitingSeats = seats);
    }

    /** Refuses at once what a {@link Mentor} refuses. */
    private Amina with(Consumer<Amina> change) {
        try {
            var changed = (Amina) clone();
            change.accept(changed);
            changed.mentor();
            return changed;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
