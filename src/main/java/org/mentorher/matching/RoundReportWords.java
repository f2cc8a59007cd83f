package org.mentorher.matching;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the report of a round says. */
@MessageBundle("roundreport")
interface RoundReportWords {
    @Message("{matched} of {of} mentees have a mentor: {percent} of 100.")
    String rate(String matched, String of, int percent);

    @Message("There was no open request, so there was nobody to match.")
    String nobody();

    @Message("without a mentor")
    String unmatched();

    @Message("pairs")
    String pairsCount();

    @Message("seats left of {of}")
    String seatsLeft(String of);

    @Message("mean score of 100")
    String meanScore();

    @Message("mean rank, 1 is best")
    String meanRank();

    @Message("blocking pairs")
    String blocking();

    @Message("seconds to solve")
    String seconds();

    @Message("This round is published")
    String published();

    @Message("Its pairs went to review.")
    String publishedAdvice();

    @Message("Review its proposals")
    String toReview();

    @Message("Look at the pictures and some pairs, then publish or discard it.")
    String done();

    @Message("The picture")
    String pictures();

    @Message("Pairs by their score")
    String scores();

    @Message("Points from")
    String scoresStep();

    @Message("Pairs by the rank obtained")
    String ranks();

    @Message("Place in one’s own order")
    String ranksStep();

    @Message("in the mentees’ eyes")
    String byMentees();

    @Message("in the mentors’ eyes")
    String byMentors();

    @Message("Matched by area")
    String areas();

    @Message("Matched by the mentee’s seniority")
    String seniorities();

    @Message("Left over, by what took the last mentors away")
    String causes();

    @Message("What one change would do for those left over")
    String helps();

    @Message("Area")
    String area();

    @Message("Seniority")
    String seniority();

    @Message("Cause")
    String causeColumn();

    @Message("Change")
    String helpColumn();

    @Message("Matched")
    String matched();

    @Message("All")
    String all();

    @Message("Mentees")
    String mentees();

    @Message("Would have matched")
    String wouldMatch();

    @Message("Would open mentors for")
    String wouldOpen();

    @Message("Every field")
    String everyField();

    @Message("Field")
    String field();

    @Message("""
            {#switch code}{#case 'field'}No mentor in this field{#case 'zone'}Too far apart by the clock{#case \
            'seniority'}No mentor senior enough{#case 'language'}No common language{#case 'format'}No common way to \
            meet{#case 'not-available'}Not available to each other{#case 'below-least-score'}Below the least \
            score{#case 'no-free-seat'}Mentors had no free seat{#case 'seats-taken'}Seats went to others{#case \
            'not-offered'}Not offered in this round{#case 'nobody'}There was no mentor{#else}Another cause{/switch}""")
    String cause(String code);

    @Message("""
            {#switch code}{#case 'another-language'}One more language{#case 'another-format'}One more way to \
            meet{#case 'wider-zone'}One more hour apart{#case 'neighbouring-field'}A neighbouring field{#case \
            'another-area'}Another area{#case 'own-level'}A mentor at one step less{#else}One more field{/switch}""")
    String help(String code);

    @Message("What each method would have given")
    String prices();

    @Message("this round")
    String chosen();

    @Message("Total of both sides’ scores")
    String total();

    @Message("Row by row")
    String rows();

    @Message("Pairs with their reasons ({n})")
    String pairsLink(String n);

    @Message("Without a mentor, and what would help ({n})")
    String unmatchedLink(String n);

    @Message("Mentors with seats left ({n} seats)")
    String unfilledLink(String n);

    @Message("Settings")
    String settings();
}
