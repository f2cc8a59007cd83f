package org.mentorher.pledge;

/** What a mailed link leads to. */
sealed interface Confirmation {
    /** @param texts of the campaign, as they would be signed */
    record Waiting(PledgeView pledge, CampaignResource.CampaignView texts) implements Confirmation {}

    record Signed(PledgeView pledge) implements Confirmation {}

    record Lapsed() implements Confirmation {}

    record Ended() implements Confirmation {}

    record Unknown() implements Confirmation {}
}
