package org.mentorher.mentorship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;


@ApplicationScoped
class SessionNotes implements PanacheRepositoryBase<SessionNote, SessionNote.Key> {}
