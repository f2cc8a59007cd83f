package org.mentorher.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What members say about themselves, whichever side they take. */
@ApplicationScoped
public class Portraits {
    @Inject
    MenteeProfiles mentees;

    @Inject
    MentorProfiles mentors;

    /** By member, in two queries: the mentee's side, or else the mentor's; absent for who has no profile. */
    public Map<UUID, Portrait> of(Collection<UUID> members) {
        var portraits = new HashMap<UUID, Portrait>();
        mentors.standing(members).forEach((member, profile) -> portraits.put(member, profile.portrait()));
        mentees.of(members).forEach((member, profile) -> portraits.put(member, profile.portrait()));
        return portraits;
    }

    public Optional<Portrait> of(UUID member) {
        return Optional.ofNullable(of(Set.of(member)).get(member));
    }

    /** How many sides the member takes, none to two. */
    public int sides(UUID member) {
        return (mentees.of(member).isPresent() ? 1 : 0) + (mentors.of(member).isPresent() ? 1 : 0);
    }
}
