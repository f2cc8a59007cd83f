package org.mentorher.mentorship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;

/** What the two write for a session: its agenda, notes for both and for oneself, and next steps. */
@ApplicationScoped
class SessionWriting {
    @Inject
    LockedSessions locked;

    @Inject
    Sessions sessions;

    @Inject
    SessionNotes privateNotes;

    @Inject
    NextSteps steps;

    @Inject
    Clock clock;

    @Transactional
    Session agenda(UUID id, UUID member, NewAgenda agenda, String ifMatch) {
        var found = edited(id, member, ifMatch);
        if (found.session().writeAgenda(agenda.items())) written(found);
        return found.session();
    }

    @Transactional
    Session sharedNotes(UUID id, UUID member, NewNotes notes, String ifMatch) {
        var found = edited(id, member, ifMatch);
        if (found.session().writeNotes(notes.text())) written(found);
        return found.session();
    }

    private LockedSessions.Locked edited(UUID id, UUID member, String ifMatch) {
        var found = locked.session(id, member);
        new Revision(found.session().version).require(ifMatch);
        return found;
    }

    private void written(LockedSessions.Locked found) {
        found.mentorship().heard(clock.instant());
        sessions.flush();
    }

    /** The member's own; nobody else's are ever read. */
    @Transactional
    NotesView privateNotes(UUID id, UUID member) {
        sessions.mentorshipOf(id)
                .map(locked.mentorships::findById)
                .filter(m -> m.isSide(member))
                .orElseThrow(() -> Problem.notFound("session"));
        return privateNotes
                .findByIdOptional(new SessionNote.Key(id, member))
                .map(note -> new NotesView(note.text, note.version))
                .orElse(new NotesView(null, -1));
    }

    /** No sign of life in the mentorship: nobody else learns that there are any. */
    @Transactional
    NotesView writePrivateNotes(UUID id, UUID member, NewNotes notes, String ifMatch) {
        locked.session(id, member);
        var key = new SessionNote.Key(id, member);
        var known = privateNotes.findByIdOptional(key);
        new Revision(known.map(note -> note.version).orElse(-1L)).require(ifMatch);
        var note = known.orElseGet(() -> new SessionNote(key));
        note.write(notes.text(), clock.instant());
        privateNotes.persistAndFlush(note);
        return new NotesView(note.text, note.version);
    }

    @Transactional
    NextStepView add(UUID id, UUID member, NewNextStep input) {
        var found = locked.session(id, member);
        found.session().requireStepsTaken();
        if (steps.count(found.session()) >= NextSteps.MOST) {
            throw Problem.conflict("too-many-steps", "There are as many next steps as anybody can keep in mind. Finish some first.");
        }
        var step = new NextStep(found.session(), input.who(), input.what(), clock.instant());
        steps.persist(step);
        found.mentorship().heard(clock.instant());
        return new NextStepView(step);
    }

    /** @param done whether it is done from now on, or to be done again */
    @Transactional
    NextStepView step(UUID id, UUID member, boolean done) {
        var step = steps.findByIdOptional(id).orElseThrow(() -> Problem.notFound("next step"));
        var mentorship = locked.mentorships
                .locked(step.mentorship)
                .filter(m -> m.isSide(member))
                .orElseThrow(() -> Problem.notFound("next step"));
        var now = clock.instant();
        if (done ? step.done(now) : step.reopen()) mentorship.heard(now);
        return new NextStepView(step);
    }
}
