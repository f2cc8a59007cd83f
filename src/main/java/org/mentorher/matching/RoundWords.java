package org.mentorher.matching;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of rounds say: the list, the form, how far one is, publishing and discarding. */
@MessageBundle("rounds")
interface RoundWords {
    @Message("Rounds")
    String rounds();

    @Message("""
            A round looks at all open requests and free seats at once and suggests pairs. Nobody hears of it before \
            you have published it and reviewed its proposals.""")
    String lead();

    @Message("Start a round")
    String start();

    @Message("It runs in the background and takes seconds; with many thousands of people, minutes.")
    String startHint();

    @Message("Round of {when}")
    String title(String when);

    @Message("""
            {#switch name}{#case 'STABLE'}Stable{#case 'OPTIMAL'}Best total{#case 'FAIR'}Fair{#else}Greedy{/switch}""")
    String method(String name);

    @Message("""
            {#switch name}{#case 'STABLE'}No mentee and mentor would both rather have each other than whom they \
            got.{#case 'OPTIMAL'}As many pairs as possible, and among those outcomes the highest total \
            score.{#else}The worst pair is as good as possible; above that, as many pairs and points as \
            possible.{/switch}""")
    String methodHint(String name);

    @Message("Weights, least scores and seed")
    String advanced();

    @Message("From 0 (does not count) to 100. Only the proportions matter.")
    String weightsHint();

    @Message("""
            {#switch code}{#case 'field'}Field{#case 'topics'}Topics{#case 'seniority'}Seniority{#case 'zone'}Hours \
            apart{#case 'formats'}How they meet{#else}Languages{/switch}""")
    String part(String code);

    @Message("Part of the score")
    String partColumn();

    @Message("For mentees")
    String forMentees();

    @Message("For mentors")
    String forMentors();

    @Message("0 to 100. Pairs below it are not made.")
    String leastHint();

    @Message("A whole number that settles ties. The same seed and the same people give the same round.")
    String seedHint();

    @Message("Only for Fair: how many of a thousand pairs may be given up so that the worst pair is better.")
    String slackHint();

    @Message("""
            {#switch name}{#case 'AMONG_EQUALS'}Goes first among equals{#else}Goes before everybody{/switch}""")
    String priority(String name);

    @Message("All rounds")
    String all();

    @Message("There is no round yet")
    String none();

    @Message("Choose a method above and start the first one. It changes nothing until you publish it.")
    String noneAdvice();

    @Message("There are no more rounds.")
    String noMore();

    @Message("""
            {#switch name}{#case 'QUEUED'}Waiting its turn{#case 'RUNNING'}Running{#case 'DONE'}To publish{#case \
            'FAILED'}Failed{#case 'PUBLISHED'}Published{#else}Discarded{/switch}""")
    String stage(String name);

    @Message("Method")
    String how();

    @Message("Matched")
    String matched();

    @Message("Mean score")
    String score();

    @Message("Mean rank")
    String rank();

    @Message("{matched} of {of} matched")
    String matchedOf(String matched, String of);

    @Message("Compare two rounds")
    String compare();

    @Message("""
            {#switch name}{#case 'READING'}Reading who takes part{#case 'CANDIDATES'}Finding out who may be paired \
            with whom{#case 'MATCHING'}Matching{#case 'EXPLAINING'}Working out the figures{#case 'WRITING'}Writing \
            down pairs and reasons{#else}Starting{/switch}""")
    String step(String name);

    @Message("It begins as soon as no other round runs.")
    String waiting();

    @Message("You can leave this page; the round goes on.")
    String running();

    @Message("{percent} % of this step")
    String percent(int percent);

    @Message("How far it is")
    String progress();

    @Message("Cancel the round")
    String cancel();

    @Message("It was asked to stop and will have stopped in a moment.")
    String cancelling();

    @Message("This round could not be solved")
    String failed();

    @Message("""
            Nothing was changed, and nobody was told. Start it again; if it fails again, give the number below to \
            whoever runs the platform: the log says why.""")
    String failedAdvice();

    @Message("Number of the round: {id}")
    String number(java.util.UUID id);

    @Message("This round was discarded")
    String discarded();

    @Message("""
            None of its pairs became a proposal. All requests stayed as they were and go into the next round.""")
    String discardedAdvice();

    @Message("Start another round")
    String again();

    @Message("Publish")
    String publish();

    @Message("Discard")
    String discard();
}
