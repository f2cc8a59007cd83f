package org.mentorher.learning;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What staff read where they change materials. */
@MessageBundle("materialadmin")
interface MaterialAdminWords {
    @Message("Materials")
    String title();

    @Message(
            "What mentors and mentees read before they meet. You change the texts in both languages, look at them, and publish them when they are right.")
    String lead();

    @Message("Material")
    String material();

    @Message("Version")
    String version();

    @Message("Published")
    String published();

    @Message("Read by")
    String reached();

    @Message("{completed} of {mentors} active mentors")
    String reach(long completed, long mentors);

    @Message("Draft of {day}")
    String draft(String day);

    @Message("No draft")
    String noDraft();

    @Message("Edit")
    String edit();

    @Message("Preview and publish")
    String toPreview();

    @Message("As readers see it")
    String asReaders();

    @Message("Versions")
    String history();

    @Message("Old versions stay readable for good; who completed which one is kept with the date.")
    String historyLead();

    @Message("came with the product")
    String shipped();

    @Message("written by staff")
    String byStaff();

    @Message("Version {version} is published")
    String nowPublished(String version);

    @Message("Everybody reads it from now on.")
    String nowPublishedMeans();

    @Message("Change: {title}")
    String editing(String title);

    @Message(
            "A draft is seen by staff alone. It may be left unfinished; to publish it, both languages have to be complete.")
    String editingLead();

    @Message("English")
    String english();

    @Message("Spanish")
    String spanish();

    @Message(
            "Markdown: ## begins a heading, - a list, **bold**, *italics*, [words](address) for a link. HTML is shown as text.")
    String markdown();

    @Message(
            "Three questions. Each begins with ## and has two to four choices below: - [x] for the right one, - [ ] for the others. Below each choice stands why.")
    String checkHint();

    @Message("Leave this empty where no questions are to be asked.")
    String checkOptional();

    @Message("Save and look at it")
    String save();

    @Message("Somebody saved or published this meanwhile")
    String stale();

    @Message(
            "What you typed is still here and not saved. Look at what the other wrote in a new tab, then decide: saving now replaces it.")
    String staleAdvice();

    @Message("See how it is now")
    String staleLook();

    @Message("Nothing was done: below it stands as it is now.")
    String staleShown();

    @Message("Preview: {title}")
    String preview(String title);

    @Message("This is the draft of {day}. Nobody but staff sees it.")
    String previewLead(String day);

    @Message("There is no draft; this is the published text.")
    String previewPublished();

    @Message("Language of the text")
    String languages();

    @Message("There is no text in this language yet.")
    String noText();

    @Message("Questions")
    String questions();

    @Message("right")
    String right();

    @Message("Publish")
    String publish();

    @Message("Before it can be published")
    String lacks();

    @Message("Version {version}: said better")
    String minor(String version);

    @Message("Nobody is asked to read it again.")
    String minorHint();

    @Message("Version {version}: something that matters has changed")
    String major(String version);

    @Message("Whoever completed it is asked to read it again.")
    String majorHint();

    @Message(
            "With something that matters changed, {mentors} active {#if mentors == 1}mentor gets{#else}mentors get{/if} no new proposal before reading it again; {#if mentors == 1}a notice says so{#else}each is told in a notice{/if}. Running mentorships and proposals that are open go on.")
    String warning(long mentors);

    @Message("What changed, for the other staff")
    String noteHint();

    @Message("Publish for everybody")
    String publishAction();

    @Message("Other ways")
    String other();

    @Message("Discard the draft")
    String discard();

    @Message("Take the text that came with the product as the draft")
    String takeShipped();

    @Message("A newer release may bring a newer text; it replaces yours only if you take and publish it.")
    String takeShippedHint();

    @Message("Version {version} of {day}")
    String versionOf(String version, String day);

    @Message("Back to the editor")
    String back();
}
