package org.mentorher.pledge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the survey said. Figures and sources are those of the publisher; the sentences are ours. */
@MessageBundle("evidence")
interface EvidenceWords {
    @Message("The evidence, and the criticism")
    String title();

    @Message("What men said, what research knows, what critics answer")
    String heading();

    @Message(
            "Every figure here stands with its source and with who was asked. The criticism of this campaign stands on the same page.")
    String lead();

    @Message("On this page")
    String contents();

    @Message("What men said in January 2018")
    String survey();

    @Message(
            "LeanIn.Org and SurveyMonkey asked {n} employed adults online from 23 to 25 January 2018, after months of reports about harassment at work.")
    String surveyBase(String n);

    @Message("{n}%")
    String percent(int n);

    @Message("×{factor}")
    String times(String factor);

    @Message("More than three times as many men are uneasy about mentoring a woman")
    String mentoring();

    @Message("Before the reports")
    String before();

    @Message("January 2018")
    String now();

    @Message(
            "Male managers who are uncomfortable mentoring women: 5% before the reports, 16% in January 2018, about one in six.")
    String mentoringAsText();

    @Message(
            "11 points more, or 3.2 times as many. The publisher says “1 in 6”: that is 16% rounded, exactly 1 in 6.25.")
    String mentoringNote();

    @Message("One of six figures is filled in")
    String oneInSixAsText();

    @Message("about 1 in 6")
    String oneInSix();

    @Message("Asked: male managers. How many they were was not published.")
    String baseManagers();

    @Message("Senior men hesitate over what careers are made of")
    String hesitating();

    @Message("With a junior man")
    String withMan();

    @Message("With a junior woman, over a work dinner")
    String dinner();

    @Message("With a junior woman, over work travel")
    String travel();

    @Message(
            "How likely senior men are to hesitate, against a junior man: 3.5 times over a work dinner with a junior woman, 5 times over work travel.")
    String hesitatingAsText();

    @Message("How likely they are to hesitate, as a multiple. Asked: senior men. How many they were was not published.")
    String baseSenior();

    @Message("Published in words only, so no bar is drawn")
    String inWords();

    @Message("almost half")
    String almostHalf();

    @Message(
            "of male managers are uncomfortable with a common activity with a woman: mentoring, working alone, or socialising")
    String almostHalfMeans();

    @Message("almost 30%")
    String almostThirty();

    @Message("of male managers are uncomfortable working alone with a woman, more than twice as many as before")
    String almostThirtyMeans();

    @Message("about half")
    String aboutHalf();

    @Message(
            "of women and men say that their company has responded: action against harassers, a new policy, guidance or training. About half say that it has not.")
    String aboutHalfMeans();

    @Message("Almost half of women and men were not surprised")
    String surprise();

    @Message("Not surprised by the reports")
    String notSurprised();

    @Message("Think they are the tip of the iceberg")
    String iceberg();

    @Message(
            "Of women and men, 47% were not surprised by the reports, and 25% think that they are the tip of the iceberg.")
    String surpriseAsText();

    @Message("Asked: women and men, employed adults.")
    String baseAll();

    @Message("Corrected")
    String corrected();

    @Message("Where more women work, harassment is less common.")
    String correction();

    @Message(
            "Two press reports of the campaign’s first day said the opposite. The publisher’s own release says “less”, and we follow the release.")
    String correctionMeans();

    @Message(
            "38 chief executives were reported to have committed themselves at the launch. It is a figure from the press of that week. None of them is counted on our wall unless they sign here.")
    String reported();

    @Message("All figures as a table")
    String asTable();

    @Message("Asked")
    String asked();

    @Message("About")
    String about();

    @Message("Figure")
    String figure();

    @Message("Male managers")
    String maleManagers();

    @Message("Senior men")
    String seniorMen();

    @Message("Women and men")
    String womenAndMen();
}
