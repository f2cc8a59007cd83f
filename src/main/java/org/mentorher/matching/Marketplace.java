package org.mentorher.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mentorher.learning.Preparation;
import org.mentorher.matching.engine.Market;
import org.mentorher.matching.engine.Mentee;
import org.mentorher.matching.engine.Mentor;
import org.mentorher.member.MenteeProfile;
import org.mentorher.member.MentorProfile;
import org.mentorher.member.MentorProfiles;
import org.mentorher.member.Portrait;
import org.mentorher.pledge.Seats;

/** Puts members as they stand now into the engine's terms, in a bounded number of queries of bounded size. */
@ApplicationScoped
class Marketplace {
    private static final int PART = 5_000;
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    MentorProfiles mentorProfiles;

    @Inject
    Requests requests;

    @Inject
    Proposals proposals;

    @Inject
    KeptApart keptApart;

    @Inject
    Seats seats;

    @Inject
    Rounds rounds;

    @Inject
    Preparation preparation;

    /**
     * Everybody who can be matched: free seats less live proposals of prepared mentors on one side, open requests on the
     * other. What was read for a part is forgotten after it.
     */
    void open(Instant now, Consumer<Market> parts) {
        mentors(now, mentors -> parts.accept(new Market(mentors, List.of())));
        mentees(now, mentees -> parts.accept(new Market(List.of(), mentees)));
    }

    private void mentors(Instant now, Consumer<List<Mentor>> parts) {
        var after = FIRST;
        while (true) {
            var page = mentorProfiles.active(after, PART);
            if (page.isEmpty()) return;
            after = page.getLast().id();
            var capacity = capacity(page);
            var waiting = rounds.leftOpen(page.stream().map(MentorProfile::id).toList());
            var lacking =
                    preparation.lacking(page.stream().map(m -> m.member().id()).toList());
            parts.accept(page.stream()
                    .filter(m -> !lacking.contains(m.member().id()))
                    .map(m -> mentor(m, capacity.get(m.id()), waiting.getOrDefault(m.id(), 0), now))
                    .toList());
            rounds.forgetRead();
        }
    }

    private void mentees(Instant now, Consumer<List<Mentee>> parts) {
        var after = FIRST;
        while (true) {
            var page = requests.open(now, after, PART);
            if (page.isEmpty()) return;
            after = page.getLast().request().id;
            var past = past(page.stream().map(s -> s.request().member).toList());
            parts.accept(page.stream()
                    .map(s -> mentee(s.request(), s.profile(), past.getOrDefault(s.request().member, Set.of()), now))
                    .toList());
            rounds.forgetRead();
        }
    }

    /** How many more proposals each of these mentors can get before seats run short; never below 0. */
    Map<UUID, Integer> capacity(List<MentorProfile> mentors) {
        var free = seats.free(mentors.stream().map(m -> m.member().id()).toList());
        var live =
                proposals.livePerMentor(mentors.stream().map(MentorProfile::id).toList());
        return mentors.stream()
                .collect(Collectors.toMap(
                        MentorProfile::id,
                        m -> Math.max(0, free.getOrDefault(m.member().id(), 0) - live.getOrDefault(m.id(), 0))));
    }

    /** @param waiting how many seats the last published round left open */
    Mentor mentor(MentorProfile profile, int capacity, int waiting, Instant now) {
        var portrait = profile.portrait();
        return new Mentor(
                profile.id(),
                profile.member().id(),
                capacity,
                portrait.fields(),
                portrait.seniority().ordinal(),
                Set.copyOf(portrait.languages()),
                formats(portrait),
                Set.copyOf(portrait.topics()),
                offset(portrait, now),
                portrait.organisation(),
                0,
                Math.min(capacity, waiting));
    }

    /** She takes any field in the area of the one she asked for, and a mentor anywhere on the globe. */
    Mentee mentee(Request request, MenteeProfile profile, Set<UUID> excluded, Instant now) {
        var portrait = profile.portrait();
        return new Mentee(
                request.id,
                request.member,
                request.field,
                null,
                portrait.seniority().ordinal(),
                Set.copyOf(portrait.languages()),
                formats(portrait),
                Set.copyOf(request.topics.isEmpty() ? portrait.topics() : request.topics),
                offset(portrait, now),
                null,
                portrait.organisation(),
                profile.avoidOwnOrganisation(),
                request.choices.stream().map(Request.Choice::mentor).toList(),
                request.letDown(),
                excluded);
    }

    /** For each of these mentees (member id) the mentor profiles that are not suggested to her again. */
    private Map<UUID, Set<UUID>> past(List<UUID> mentees) {
        var past = new HashMap<UUID, Set<UUID>>();
        for (var pair : proposals.past(mentees))
            past.computeIfAbsent(pair.mentee(), k -> new HashSet<>()).add(pair.mentor());
        var apart = keptApart.of(mentees);
        var others =
                mentorProfiles.ids(apart.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        apart.forEach((mentee, kept) -> kept.stream()
                .filter(others::containsKey)
                .forEach(other ->
                        past.computeIfAbsent(mentee, k -> new HashSet<>()).add(others.get(other))));
        return past;
    }

    private static Set<String> formats(Portrait portrait) {
        return portrait.formats().stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static int offset(Portrait portrait, Instant now) {
        return ZoneId.of(portrait.timeZone()).getRules().getOffset(now).getTotalSeconds() / 60;
    }
}
