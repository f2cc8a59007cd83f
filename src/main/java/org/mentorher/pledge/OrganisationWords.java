package org.mentorher.pledge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The organisations whose mail domain is recorded. */
@MessageBundle("organisations")
interface OrganisationWords {
    @Message("Organisations")
    String title();

    @Message(
            "Whoever signs for one of these organisations from an address below its domain has a confirmed title, without anybody’s work.")
    String lead();

    @Message("Record a mail domain")
    String add();

    @Message("As signatories write it; capitals and spacing do not matter.")
    String nameHint();

    @Message("What stands after the @. Never one where anybody can get an address, such as a public mail provider’s.")
    String domainHint();

    @Message("Pledges of this organisation signed from this domain are confirmed, those there are and those to come.")
    String effect();

    @Message("Record it")
    String record();

    @Message("Recorded domains, newest first")
    String recorded();

    @Message("No domain is recorded yet")
    String none();

    @Message("Record the first one above. Until then every title waits for staff.")
    String noneAdvice();

    @Message("Pledges")
    String back();

    @Message("Webhooks")
    String webhooks();

    @Message("Webhooks of {name}")
    String webhooksOf(String name);
}
