package org.mentorher.matching.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A request or a mentor with one term changed. */
final class Changed {
    private Changed() {}

    static Mentee by(Crowd.Change change, Mentee mentee) {
        return switch (change.code()) {
            case "neighbouring-field", "another-area" -> neighbour(mentee, change.value());
            case "another-language" -> language(mentee, change.value());
            case "another-format" -> format(mentee, change.value());
            case "wider-zone" -> reach(mentee, Math.min(mentee.zoneReachMinutes() + 60, 720));
            default -> mentee;
        };
    }

    static Mentor by(Crowd.Change change, Mentor mentor) {
        return switch (change.code()) {
            case "another-field" -> field(mentor, change.value());
            case "another-language" -> language(mentor, change.value());
            case "another-format" -> format(mentor, change.value());
            default -> mentor;
        };
    }

    static Mentee neighbour(Mentee mentee, String field) {
        return with(
                mentee,
                more(mentee.neighbours(), field),
                mentee.languages(),
                mentee.formats(),
                mentee.zoneReachMinutes());
    }

    static Mentee language(Mentee mentee, String language) {
        return with(
                mentee,
                mentee.neighbours(),
                more(mentee.languages(), language),
                mentee.formats(),
                mentee.zoneReachMinutes());
    }

    static Mentee format(Mentee mentee, String format) {
        return with(
                mentee,
                mentee.neighbours(),
                mentee.languages(),
                more(mentee.formats(), format),
                mentee.zoneReachMinutes());
    }

    static Mentee reach(Mentee mentee, int minutes) {
        return with(mentee, mentee.neighbours(), mentee.languages(), mentee.formats(), minutes);
    }

    static Mentor capacity(Mentor mentor, int capacity) {
        return with(mentor, capacity, mentor.fields(), mentor.languages(), mentor.formats());
    }

    static Mentor field(Mentor mentor, String field) {
        var fields = new ArrayList<>(mentor.fields());
        fields.add(field);
        return with(mentor, mentor.capacity(), fields, mentor.languages(), mentor.formats());
    }

    static Mentor language(Mentor mentor, String language) {
        return with(mentor, mentor.capacity(), mentor.fields(), more(mentor.languages(), language), mentor.formats());
    }

    static Mentor format(Mentor mentor, String format) {
        return with(mentor, mentor.capacity(), mentor.fields(), mentor.languages(), more(mentor.formats(), format));
    }

    private static Set<String> more(Set<String> set, String one) {
        var more = new HashSet<>(set);
        more.add(one);
        return more;
    }

    private static Mentee with(
            Mentee mentee, Set<String> neighbours, Set<String> languages, Set<String> formats, int reach) {
        return new Mentee(
                mentee.id(),
                mentee.person(),
                mentee.field(),
                neighbours,
                mentee.seniority(),
                languages,
                formats,
                mentee.topics(),
                mentee.utcOffsetMinutes(),
                reach,
                mentee.organisation(),
                mentee.avoidOwnOrganisation(),
                mentee.ranked(),
                mentee.priority(),
                mentee.excluded());
    }

    private static Mentor with(
            Mentor mentor, int capacity, List<String> fields, Set<String> languages, Set<String> formats) {
        return new Mentor(
                mentor.id(),
                mentor.person(),
                capacity,
                fields,
                mentor.seniority(),
                languages,
                formats,
                mentor.topics(),
                mentor.utcOffsetMinutes(),
                mentor.organisation(),
                mentor.leastScore(),
                mentor.waitingSeats());
    }
}
