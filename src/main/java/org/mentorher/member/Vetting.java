package org.mentorher.member;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;

/** Staff look at mentor profiles: who waits, one in full, and the decision. */
@ApplicationScoped
class Vetting {
    @Schema(name = "VettingDecision")
    enum Decision {
        ACCEPT,
        RETURN
    }

    /** A line of the list. */
    @TemplateData
    record Listed(
            UUID id,
            String name,
            String title,
            String organisation,
            Seniority seniority,
            boolean suspended,
            Instant since) {
        Listed(MentorProfile p) {
            this(
                    p.id,
                    p.member.name(),
                    p.portrait.title(),
                    p.portrait.organisation(),
                    p.portrait.seniority(),
                    p.member.suspended(),
                    p.stage == MentorProfile.Stage.IN_REVIEW ? p.submittedAt : p.updatedAt);
        }
    }

    /**
     * One profile in full, with what helps to judge it.
     *
     * @param promise null where no pledge stands
     * @param suspendedAt null where the member is not suspended
     */
    record Dossier(
            MentorProfileView profile,
            Promises.Promise promise,
            Instant submittedAt,
            Instant suspendedAt,
            String suspensionReason) {}

    private static final Cursor LONGEST = new Cursor(Instant.EPOCH, new UUID(0, 0));

    @Inject
    MentorProfiles mentors;

    @Inject
    Profiles profiles;

    @Inject
    Promises promises;

    /** Those in review by how long they wait; in every other stage those that changed last come first. */
    @Transactional
    Page<Listed> page(MentorProfile.Stage stage, Paging paging) {
        var rows = stage == MentorProfile.Stage.IN_REVIEW
                ? mentors.waiting(paging.cursor == null ? LONGEST : paging.from(), paging.limit + 1)
                : mentors.page(stage, paging.from(), paging.limit + 1);
        return Page.of(rows, paging.limit, p -> new Cursor(new Listed(p).since(), p.id).text(), Listed::new);
    }

    /** Who waits longest. */
    @Transactional
    Optional<UUID> next() {
        return mentors.waiting(LONGEST, 1).stream().map(MentorProfile::id).findFirst();
    }

    @Transactional
    Optional<Listed> listed(UUID id) {
        return Optional.ofNullable(mentors.byId(List.of(id)).get(id)).map(Listed::new);
    }

    @Transactional
    Dossier dossier(UUID id) {
        var profile = mentors.findByIdOptional(id).orElseThrow(() -> Problem.notFound("mentor profile"));
        var member = profile.member;
        return new Dossier(
                profiles.view(profile),
                promises.of(member.id).orElse(null),
                profile.submittedAt,
                member.suspendedAt,
                member.suspensionReason);
    }

    /** @param reason needed for a return */
    MentorProfileView decide(UUID id, Decision decision, String reason) {
        return decide(id, decision, reason, null);
    }

    /**
     * The same for somebody who read the profile.
     *
     * @param read the version that was read; null where nobody says
     * @throws Problem 412 when the profile has changed since
     */
    MentorProfileView decide(UUID id, Decision decision, String reason, String read) {
        if (decision == Decision.RETURN && reason == null) {
            throw Problem.invalid("reason", "{mentorher.vetting.reason}");
        }
        return profiles.vet(id, (profile, missing, now) -> {
            if (read != null && !read.equals("" + profile.version)) {
                throw new Problem(412, "stale", "The profile has changed since you read it.");
            }
            return switch (decision) {
                case ACCEPT -> profile.accept(missing);
                case RETURN -> profile.sendBack(reason);
            };
        });
    }
}
