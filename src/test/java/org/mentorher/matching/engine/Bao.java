package org.mentorher.matching.engine;

import static org.mentorher.matching.engine.Amina.id;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Bao seeks. As she comes she is a perfect match for {@link Amina}; each method changes one fact. */
final class Bao implements Cloneable {
    private UUID id = id("bao");
    private UUID person = id("person of bao");
    private String field = "finance.accounting";
    private Set<String> neighbours;
    private int seniority = 2;
    private Set<String> languages = Set.of("en");
    private Set<String> formats = Set.of("VIDEO");
    private Set<String> topics = Set.of("negotiation");
    private int offset;
    private Integer reach;
    private String organisation = "Bao's shop";
    private boolean avoidsOwn;
    private List<UUID> ranked = List.of();
    private int priority;
    private Set<UUID> excluded = Set.of();

    static Bao seeks() {
        return new Bao();
    }

    Mentee mentee() {
        return new Mentee(
                id,
                person,
                field,
                neighbours,
                seniority,
                languages,
                formats,
                topics,
                offset,
                reach,
                organisation,
                avoidsOwn,
                ranked,
                priority,
                excluded);
    }

    Bao named(String name) {
        return with(bao -> {
            bao.id = id(name);
            bao.person = id("person of " + name);
        });
    }

    Bao field(String field) {
        return with(bao -> bao.field = field);
    }

    Bao neighbours(String... neighbours) {
        return with(bao -> bao.neighbours = Set.of(neighbours));
    }

    Bao seniority(int step) {
        return with(bao -> bao.seniority = step);
    }

    Bao languages(String... languages) {
        return with(bao -> bao.languages = Set.of(languages));
    }

    Bao formats(String... formats) {
        return with(bao -> bao.formats = Set.of(formats));
    }

    Bao topics(String... topics) {
        return with(bao -> bao.topics = Set.of(topics));
    }

    Bao offset(int minutes) {
        return with(bao -> bao.offset = minutes);
    }

    Bao reach(int minutes) {
        return with(bao -> bao.reach = minutes);
    }

    Bao avoiding(String organisation) {
        return with(bao -> {
            bao.organisation = organisation;
            bao.avoidsOwn = true;
        });
    }

    Bao ranking(UUID... mentors) {
        return with(bao -> bao.ranked = List.of(mentors));
    }

    Bao priority(int priority) {
        return with(bao -> bao.priority = priority);
    }

    Bao excluding(UUID... mentors) {
        return with(bao -> bao.excluded = Set.of(mentors));
    }

    /** Refuses at once what a {@link Mentee} refuses. */
    private Bao with(Consumer<Bao> change) {
        try {
            var changed = (Bao) clone();
            change.accept(changed);
            changed.mentee();
            return changed;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
