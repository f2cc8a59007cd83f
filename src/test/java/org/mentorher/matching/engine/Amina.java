package org.mentorher.matching.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Amina mentors. As she comes she is a perfect match for {@link Bao}; each method changes one fact. */
record Amina(Mentor mentor) {

    static Amina mentors() {
        return new Amina(new Mentor(
                id("amina"),
                id("person of amina"),
                1,
                List.of("finance.accounting"),
                3,
                Set.of("en"),
                Set.of("VIDEO"),
                Set.of("negotiation"),
                0,
                "Amina's bank"));
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    Amina named(String name) {
        return with(id(name), id("person of " + name), mentor.capacity(), mentor.fields(), mentor.seniority());
    }

    Amina person(UUID person) {
        return with(mentor.id(), person, mentor.capacity(), mentor.fields(), mentor.seniority());
    }

    Amina seats(int seats) {
        return with(mentor.id(), mentor.person(), seats, mentor.fields(), mentor.seniority());
    }

    Amina fields(String... fields) {
        return with(mentor.id(), mentor.person(), mentor.capacity(), List.of(fields), mentor.seniority());
    }

    Amina seniority(int step) {
        return with(mentor.id(), mentor.person(), mentor.capacity(), mentor.fields(), step);
    }

    Amina languages(String... languages) {
        return with(Set.of(languages), mentor.formats(), mentor.topics(), mentor.utcOffsetMinutes());
    }

    Amina formats(String... formats) {
        return with(mentor.languages(), Set.of(formats), mentor.topics(), mentor.utcOffsetMinutes());
    }

    Amina topics(String... topics) {
        return with(mentor.languages(), mentor.formats(), Set.of(topics), mentor.utcOffsetMinutes());
    }

    Amina offset(int minutes) {
        return with(mentor.languages(), mentor.formats(), mentor.topics(), minutes);
    }

    Amina organisation(String organisation) {
        return new Amina(new Mentor(
                mentor.id(),
                mentor.person(),
                mentor.capacity(),
                mentor.fields(),
                mentor.seniority(),
                mentor.languages(),
                mentor.formats(),
                mentor.topics(),
                mentor.utcOffsetMinutes(),
                organisation));
    }

    private Amina with(UUID id, UUID person, int capacity, List<String> fields, int seniority) {
        return new Amina(new Mentor(
                id,
                person,
                capacity,
                fields,
                seniority,
                mentor.languages(),
                mentor.formats(),
                mentor.topics(),
                mentor.utcOffsetMinutes(),
                mentor.organisation()));
    }

    private Amina with(Set<String> languages, Set<String> formats, Set<String> topics, int offset) {
        return new Amina(new Mentor(
                mentor.id(),
                mentor.person(),
                mentor.capacity(),
                mentor.fields(),
                mentor.seniority(),
                languages,
                formats,
                topics,
                offset,
                mentor.organisation()));
    }
}
