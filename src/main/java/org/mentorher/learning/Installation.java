package org.mentorher.learning;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Puts the materials that come with the product where none are; whatever is there stays as it is. */
@ApplicationScoped
class Installation {
    @Inject
    Shipped shipped;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    com.fasterxml.jackson.databind.ObjectMapper json;

    /** Before whoever needs them at the start. */
    @Transactional
    void install(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start) {
        int place = 0;
        for (var piece : Shipped.PIECES) {
            place++;
            em.createNativeQuery("""
                            insert into material (slug, place, audience, required, version) values (?1, ?2, ?3, ?4, 0)
                            on conflict (slug) do update set place = ?2, audience = ?3, required = ?4
                            where (material.place, material.audience, material.required) <> (?2, ?3, ?4)""")
                    .setParameter(1, piece.slug())
                    .setParameter(2, place)
                    .setParameter(3, piece.audience().name())
                    .setParameter(4, piece.required())
                    .executeUpdate();
            install(piece.slug());
        }
    }

    /** Two replicas that start together both try; the constraint lets one of them. */
    private void install(String slug) {
        em.createNativeQuery("""
                        insert into material_version (id, material, major, minor, edition, shipped, published_at)
                        select ?1, ?2, 1, 0, cast(?3 as jsonb), true, ?4
                        where not exists (select 1 from material_version where material = ?2)
                        on conflict (material, major, minor) do nothing""")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, slug)
                .setParameter(3, written(shipped.edition(slug)))
                .setParameter(4, clock.instant())
                .executeUpdate();
    }

    private String written(Edition edition) {
        try {
            return json.writeValueAsString(edition);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
