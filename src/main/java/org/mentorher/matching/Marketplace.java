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
import java.util.stream.Collectors;
import org.mentorher.matching.engine.Market;
import org.mentorher.matching.engine.Mentee;
import org.mentorher.matching.engine.Mentor;
import org.mentorher.member.MenteeProfile;
import org.mentorher.member.MenteeProfiles;
import org.mentorher.member.MentorProfile;
import org.mentorher.member.MentorProfiles;
import org.mentorher.member.Portrait;
import org.mentorher.pledge.Seats;

/** Puts members as they stand now into the engine's terms, in a bounded number of queries. */
@ApplicationScoped
class Marketplace {
    @Inject
    MentorProfiles mentorProfiles;

    @Inject
    MenteeProfiles menteeProfiles;

    @Inject
    Requests requests;

    @Inject
    Proposals proposals;

    @Inject
    Seats seats;

    /** Everybody who can be matched: free seats less live proposals on one side, open requests on the other. */
    Market open(Instant now) {
        var mentors = mentorProfiles.active();
        var open = requests.open(now);
        var mentees = menteeProfiles.of(open.stream().map(r -> r.member).toList());
        var past = past();
        var capacity = capacity(mentors);
        return new Market(
                mentors.stream().map(m -> mentor(m, capacity.get(m.id()), now)).toList(),
                open.stream()
                        .map(r -> mentee(r, mentees.get(r.member), past.getOrDefault(r.member, Set.of()), now))
                        .toList());
    }

    /** How many more proposals each of these mentors can get before seats run short; never below 0. */
    Map<UUID, Integer> capacity(List<MentorProfile> mentors) {
        var free = seats.free(mentors.stream().map(m -> m.member().id()).toList());
        var live = proposals.livePerMentor();
        return mentors.stream()
                .collect(Collectors.toMap(
                        MentorProfile::id,
                        m -> Math.max(0, free.getOrDefault(m.member().id(), 0) - live.getOrDefault(m.id(), 0))));
    }

    Mentor mentor(MentorProfile profile, int capacity, Instant now) {
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
                0);
    }

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
                request.priority,
                excluded);
    }

    /** For each mentee (member id) the mentor profiles that are not suggested to her again. */
    Map<UUID, Set<UUID>> past() {
        var past = new HashMap<UUID, Set<UUID>>();
        for (var pair : proposals.past())
            past.computeIfAbsent(pair.mentee(), k -> new HashSet<>()).add(pair.mentor());
        return past;
    }

    private static Set<String> formats(Portrait portrait) {
        return portrait.formats().stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static int offset(Portrait portrait, Instant now) {
        return ZoneId.of(portrait.timeZone()).getRules().getOffset(now).getTotalSeconds() / 60;
    }
}
