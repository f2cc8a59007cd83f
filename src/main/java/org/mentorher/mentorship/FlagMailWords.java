package org.mentorher.mentorship;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What staff are written about a flag; it names nobody. */
@MessageBundle("flagmails")
interface FlagMailWords {
    @Message("{#if cause == 'SILENCE'}A mentorship has gone quiet{#else}A check-in with low scores{/if}")
    String title(String cause);

    @Message("""
            {#if cause == 'SILENCE'}Nothing has been heard of a mentorship for 35 days. Both sides have been told; without a \
            word it ends by itself in 7 days.{#else}Somebody answered a check-in with low scores. The other side does not know.{/if}""")
    String text(String cause);

    @Message("Look at the flag")
    String action();
}
