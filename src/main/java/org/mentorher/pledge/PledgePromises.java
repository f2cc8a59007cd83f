package org.mentorher.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.mentorher.member.Promises;
import org.mentorher.shared.Texts;
import org.mentorher.shared.Visit;

/** The pledges as the floor of members needs them. */
@ApplicationScoped
class PledgePromises implements Promises {
    /** Whose conduct text holds for mentors who have not signed yet. */
    private static final String CAMPAIGN = "mentorher";

    @Inject
    Pledges pledges;

    @Inject
    Campaigns campaigns;

    @Inject
    Texts texts;

    @Inject
    Visit visit;

    @Override
    @Transactional
    public Optional<Promise> of(UUID member) {
        return pledges.signedOf(member).stream()
                .findFirst()
                .map(p -> new Promise(
                        p.id, p.title, p.organisation, p.seniority, p.seats, p.attestedBy != null, p.signedAt));
    }

    @Override
    @Transactional
    public Conduct conduct(UUID member) {
        var signedFor = pledges.signedOf(member).stream()
                .findFirst()
                .map(p -> p.campaign)
                .orElse(CAMPAIGN);
        var campaign = campaigns.required(signedFor);
        var text = texts.of(SignWords.class).conduct(campaign.slug, campaign.textVersion, campaign.conductText);
        return new Conduct(text, text.equals(campaign.conductText) ? "en" : visit.language());
    }
}
