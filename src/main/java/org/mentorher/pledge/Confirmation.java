package org.mentorher.pledge;

/** What a mailed link leads to. */
sealed interface Confirmation {
    record Waiting(PledgeView pledge, String hashtag) implements Confirmation {}

    record Signed(PledgeView pledge) implements Confirmation {}

    record Lapsed() implements Confirmation {}

    record Ended() implements Confirmation {}

    record Unknown() implements Confirmation {}
}
