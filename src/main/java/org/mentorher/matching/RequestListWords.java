package org.mentorher.matching;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the staff’s list of requests says. */
@MessageBundle("requestlist")
interface RequestListWords {
    @Message("Requests")
    String title();

    @Message("""
            What mentees ask for. Open ones go into the next round; those whose proposal failed go first among \
            equals.""")
    String lead();

    @Message("Mentee")
    String mentee();

    @Message("Stage")
    String stageLabel();

    @Message("Any stage")
    String anyStage();

    @Message("Since")
    String since();

    @Message("Failed proposals")
    String failed();

    @Message("""
            {#switch name}{#case 'OPEN'}Open{#case 'PROPOSED'}Proposed{#case 'MATCHED'}Matched{#case \
            'WITHDRAWN'}Withdrawn{#else}Expired{/switch}""")
    String stage(String name);

    @Message("Show")
    String filter();

    @Message("No request is here")
    String none();

    @Message("Mentees ask for a mentor on their own page; then they appear here.")
    String noneAdvice();
}
