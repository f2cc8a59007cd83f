package org.mentorher.matching;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the lists of a round’s rows, its certificate and the comparison of two rounds say. */
@MessageBundle("roundrows")
interface RoundRowWords {
    @Message("Proof")
    String proof();

    @Message("""
            Nobody has to take our word for it: this is what is claimed of the result, and how anyone can check it.""")
    String proofLead();

    @Message("""
            No mentee and mentor would both rather have each other than whom they got. The matching is stable.""")
    String stableYes();

    @Message("""
            {#if n == 1}1 mentee and mentor would both rather have each other than whom they got. That is the price \
            of this method.{#else}{number} times a mentee and a mentor would both rather have each other than whom \
            they got. That is the price of this method.{/if}""")
    String stableNo(long n, String number);

    @Message("Blocking pairs")
    String blocking();

    @Message("Most pairs")
    String most();

    @Message("No matching of the same people has more than {most} pairs; this one has {matched}.")
    String mostWhat(String most, String matched);

    @Message("Duality gap")
    String gap();

    @Message("This method does not claim the highest total, so there is nothing to prove.")
    String gapNone();

    @Message("{gap} hundredths of a point: below 1, so with as many pairs no other total is higher.")
    String gapProves(String gap);

    @Message("With as many pairs, the total could be higher by at most {gap} hundredths of a point.")
    String gapLeft(String gap);

    @Message("Input hash")
    String hash();

    @Message("""
            The fingerprint of people, rules, method and seed. The same fingerprint must give the same pairs.""")
    String hashWhat();

    @Message("Engine version {version}")
    String engine(String version);

    @Message("Anyone can check")
    String anyone();

    @Message("""
            Download both files and hand them to whoever asks. They name nobody: each person is a random code that \
            is different in every round. The command Verify of the engine counts the blocking pairs again; Solve \
            works out the matching again.""")
    String anyoneWhat();

    @Message("Download who could be paired")
    String market();

    @Message("Download who was paired")
    String matching();

    @Message("Pairs with their reasons")
    String pairs();

    @Message("Best score first. On the left how she sees it, on the right how the mentor sees it.")
    String pairsLead();

    @Message("{score} points in her eyes, rank {rank}")
    String menteeSees(String score, int rank);

    @Message("{score} points in the mentor’s eyes, rank {rank}")
    String mentorSees(String score, int rank);

    @Message("{#if n == 1}1 point{#else}{n} points{/if}")
    String points(int n);

    @Message("{#if n == 1}The next mentor of her order{#else}The next {n} mentors of her order{/if}")
    String alternatives(int n);

    @Message("Its proposal")
    String proposal();

    @Message("This round has no pairs")
    String noPairs();

    @Message("The list of those without a mentor says what stood in the way.")
    String noPairsAdvice();

    @Message("Without a mentor")
    String unmatched();

    @Message("What took the candidates away, rule by rule, and which single change would help.")
    String unmatchedLead();

    @Message("After publication each of them is invited to a circle that fits, or told that one is gathered.")
    String toCirclesWhy();

    @Message("Form circles of them")
    String toCircles();

    @Message("{#if n == 1}1 mentor was looked at.{#else}{number} mentors were looked at.{/if}")
    String considered(int n, String number);

    @Message("What took them away")
    String removed();

    @Message("Fitted, but full")
    String full();

    @Message("What would help")
    String help();

    @Message("No single change would. More mentors in this field would.")
    String helpNone();

    @Message("would have matched")
    String wouldMatch();

    @Message("Everybody has a mentor")
    String allMatched();

    @Message("Nobody was left over in this round.")
    String allMatchedAdvice();

    @Message("Mentors with seats left")
    String unfilled();

    @Message("They go first among equals in the next round. What would bring them mentees:")
    String unfilledLead();

    @Message("{#if n == 1}1 seat left{#else}{n} seats left{/if}")
    String seats(int n);

    @Message("{#if n == 1}1 mentee was looked at.{#else}{number} mentees were looked at.{/if}")
    String menteesConsidered(int n, String number);

    @Message("Every seat is taken")
    String allFilled();

    @Message("More signatories would make room for more mentees.")
    String allFilledAdvice();

    @Message("No single change would.")
    String helpNoneMentor();

    @Message("Back to the report")
    String back();
}
