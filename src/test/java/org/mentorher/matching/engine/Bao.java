package org.mentorher.matching.engine;

import static org.mentorher.matching.engine.Amina.id;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Bao seeks. As she comes she is a perfect match for {@link Amina}; each method changes one fact. */
record Bao(Mentee mentee) {

    static Bao seeks() {
        return new Bao(new Mentee(
                id("bao"),
                id("person of bao"),
                "finance.accounting",
                2,
                Set.of("en"),
                Set.of("VIDEO"),
                Set.of("negotiation"),
                0,
                "Bao's shop",
                false,
                List.of(),
                0,
                Set.of()));
    }

    Bao named(String name) {
        return with(id(name), id("person of " + name), mentee.field(), mentee.seniority(), mentee.languages());
    }

    Bao field(String field) {
        return with(mentee.id(), mentee.person(), field, mentee.seniority(), mentee.languages());
    }

    Bao seniority(int step) {
        return with(mentee.id(), mentee.person(), mentee.field(), step, mentee.languages());
    }

    Bao languages(String... languages) {
        return with(mentee.id(), mentee.person(), mentee.field(), mentee.seniority(), Set.of(languages));
    }

    Bao formats(String... formats) {
        return with(Set.of(formats), mentee.topics(), mentee.utcOffsetMinutes(), mentee.organisation(), false);
    }

    Bao topics(String... topics) {
        return with(mentee.formats(), Set.of(topics), mentee.utcOffsetMinutes(), mentee.organisation(), false);
    }

    Bao offset(int minutes) {
        return with(mentee.formats(), mentee.topics(), minutes, mentee.organisation(), false);
    }

    Bao avoiding(String organisation) {
        return with(mentee.formats(), mentee.topics(), mentee.utcOffsetMinutes(), organisation, true);
    }

    Bao ranking(UUID... mentors) {
        return with(List.of(mentors), mentee.priority(), mentee.excluded());
    }

    Bao priority(int priority) {
        return with(mentee.ranked(), priority, mentee.excluded());
    }

    Bao excluding(UUID... mentors) {
        return with(mentee.ranked(), mentee.priority(), Set.of(mentors));
    }

    private Bao with(UUID id, UUID person, String field, int seniority, Set<String> languages) {
        return new Bao(new Mentee(
                id,
                person,
                field,
                seniority,
                languages,
                mentee.formats(),
                mentee.topics(),
                mentee.utcOffsetMinutes(),
                mentee.organisation(),
                mentee.avoidOwnOrganisation(),
                mentee.ranked(),
                mentee.priority(),
                mentee.excluded()));
    }

    private Bao with(Set<String> formats, Set<String> topics, int offset, String organisation, boolean avoid) {
        return new Bao(new Mentee(
                mentee.id(),
                mentee.person(),
                mentee.field(),
                mentee.seniority(),
                mentee.languages(),
                formats,
                topics,
                offset,
                organisation,
                avoid,
                mentee.ranked(),
                mentee.priority(),
                mentee.excluded()));
    }

    private Bao with(List<UUID> ranked, int priority, Set<UUID> excluded) {
        return new Bao(new Mentee(
                mentee.id(),
                mentee.person(),
                mentee.field(),
                mentee.seniority(),
                mentee.languages(),
                mentee.formats(),
                mentee.topics(),
                mentee.utcOffsetMinutes(),
                mentee.organisation(),
                mentee.avoidOwnOrganisation(),
                ranked,
                priority,
                excluded));
    }
}
