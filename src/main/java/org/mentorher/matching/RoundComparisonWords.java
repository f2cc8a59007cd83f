package org.mentorher.matching;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the comparison of two rounds says. */
@MessageBundle("roundcompare")
interface RoundComparisonWords {
    @Message("Compare two rounds")
    String title();

    @Message("The same figures side by side, the better one marked.")
    String lead();

    @Message("First round")
    String left();

    @Message("Second round")
    String right();

    @Message("Compare")
    String show();

    @Message("There is not much to compare yet")
    String few();

    @Message("Start a second round with another method. Nothing happens to anybody until one is published.")
    String fewAdvice();

    @Message("Figure")
    String figure();

    @Message("Both matched the same people under the same rules.")
    String same();

    @Message("Open requests")
    String mentees();

    @Message("Free seats")
    String seats();

    @Message("Matched")
    String matched();

    @Message("Without a mentor")
    String unmatched();

    @Message("Mean score by mentees")
    String score();

    @Message("Mean score by mentors")
    String mentorScore();

    @Message("Worst score by a mentee")
    String least();

    @Message("Mean rank")
    String rank();

    @Message("Blocking pairs")
    String blocking();

    @Message("Would rather have another’s mentor")
    String envious();

    @Message("Unevenness of load, of 100")
    String gini();

    @Message("Seconds to solve")
    String time();

    @Message("better")
    String better();

    @Message("Pairs by the mentees’ score")
    String scores();

    @Message("Pairs by the rank mentees obtained")
    String ranks();
}
