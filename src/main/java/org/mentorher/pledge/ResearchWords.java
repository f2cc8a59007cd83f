package org.mentorher.pledge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What research says, what critics say, and what the product does about it. */
@MessageBundle("research")
interface ResearchWords {
    @Message("What makes mentoring work")
    String title();

    @Message("Both have a say")
    String say();

    @Message(
            "In formal programmes, mentorships were better where mentor and mentee had a say in the match, and where they were prepared before it began.")
    String sayMeans();

    @Message("Here: ranked wishes, both sides’ terms, and two consents before anything begins.")
    String sayHere();

    @Message("Likeness below the surface")
    String deep();

    @Message(
            "Shared values and goals matter more for how a mentorship is felt than the same gender or background. From studies with 40,737 people in all.")
    String deepMeans();

    @Message(
            "Here: matching looks at field, goals, seniority and terms, and tells both sides its reasons. It never looks at gender or origin.")
    String deepHere();

    @Message("Sponsors, not only advice")
    String sponsors();

    @Message(
            "Women get much advice and few advocates. Programmes work that hold those accountable who are to open doors.")
    String sponsorsMeans();

    @Message("Here: the pledge says “I speak for them where they are not in the room”, and what was kept is public.")
    String sponsorsHere();

    @Message("What the critics say")
    String critics();

    @Message(
            "Three days after the launch, a writer of the MenEngage Alliance called the campaign a feeble effort at redemption. We think the points are fair. Each stands here with what MentorHer does about it.")
    String criticsLead();

    @Message("The criticism, in our words")
    String point();

    @Message("What MentorHer does")
    String answer();

    @Message("Read the original")
    String original();

    @Message("A promise to mentor does nothing against harassment itself.")
    String point1();

    @Message(
            "That is true, and no page here says otherwise. A pledge therefore holds a promise of respect and equal access beside the one to mentor, and it says whether the organisation publishes a policy against harassment.")
    String answer1();

    @Message("Leaders do not answer for their own conduct, nor for their company’s.")
    String point2();

    @Message(
            "Seats promised, opened, filled and kept are public for each pledge. One without an open seat after ninety days reads “not yet acted”.")
    String answer2();

    @Message("Women remain responsible for their own safety.")
    String point3();

    @Message(
            "The mentee sets how the two meet, and ends a mentorship in one step, without giving a reason. Still being built: a way to raise a concern that goes to a safety officer, and never to the mentor.")
    String answer3();

    @Message("A pledge of respect, #IRespect, would be more direct.")
    String point4();

    @Message(
            "Nobody signs here without promising respect. And the platform can carry another campaign, such as #IRespect, beside this one.")
    String answer4();

    @Message("Mentoring is voluntary: it works only where both agree.")
    String point5();

    @Message(
            "No mentorship begins before both sides said yes to the same version of a proposal. If anything in it changes, both are asked again.")
    String answer5();

    @Message("What stays open")
    String open();

    @Message(
            "No figure on this page shows that a public pledge changes a workplace. Our own numbers are on the front page, whether they flatter us or not.")
    String openMeans();

    @Message("Sources")
    String sources();

    @Message("Press release of the survey and the campaign")
    String release();

    @Message("Press report with the survey’s base; it prints the statement that we correct")
    String press();
}
