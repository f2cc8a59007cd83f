package org.mentorher.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.mentorher.shared.Cursor;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Page;
import org.mentorher.shared.Paging;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Revision;

/** Staff change what the materials say: a draft over days if they like, then a version for everybody. */
@ApplicationScoped
class Editing {
    @Inject
    Materials materials;

    @Inject
    MaterialVersions versions;

    @Inject
    Completions completions;

    @Inject
    Shipped shipped;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    @Transactional
    List<StaffMaterial> all() {
        var newest = versions.newest();
        return materials.all().stream()
                .filter(material -> newest.containsKey(material.slug))
                .map(material -> staff(material, newest.get(material.slug)))
                .toList();
    }

    @Transactional
    StaffMaterial one(String slug) {
        return staff(material(slug), newest(slug));
    }

    private StaffMaterial staff(Material material, MaterialVersion newest) {
        return StaffMaterial.of(material, newest, completions.reached(material.slug, newest.major));
    }

    /** What would be edited now: the draft, or the newest version where there is none. */
    @Transactional
    DraftView draft(String slug) {
        return DraftView.of(material(slug), newest(slug));
    }

    /** @throws Problem 412 when somebody saved or published meanwhile */
    @Transactional
    DraftView save(String slug, Edition edition, String ifMatch) {
        return change(slug, ifMatch, material -> material.draft(edition, clock.instant()));
    }

    /** What came with the product becomes the draft. */
    @Transactional
    DraftView takeShipped(String slug, String ifMatch) {
        return change(slug, ifMatch, material -> material.draft(shipped.edition(slug), clock.instant()));
    }

    @Transactional
    DraftView discard(String slug, String ifMatch) {
        return change(slug, ifMatch, Material::discard);
    }

    private DraftView change(String slug, String ifMatch, java.util.function.Consumer<Material> step) {
        var material = locked(slug, ifMatch);
        step.accept(material);
        materials.flush();
        return DraftView.of(material, newest(slug));
    }

    /** @param note for staff, null for none */
    @Transactional
    VersionView publish(String slug, Version.Change change, String note, UUID by, String ifMatch) {
        var material = locked(slug, ifMatch);
        var published = material.publish(newest(slug).number(), change, note, by, clock.instant());
        versions.persist(published);
        materials.flush();
        facts.fire(new MaterialPublished(published.id, slug, published.number(), published.publishedAt));
        return VersionView.of(published);
    }

    /** Newest first. */
    @Transactional
    Page<VersionView> history(String slug, Paging paging) {
        material(slug);
        return Page.of(
                versions.page(slug, paging.from(), paging.limit + 1),
                paging.limit,
                v -> new Cursor(v.publishedAt, v.id).text(),
                VersionView::of);
    }

    @Transactional
    VersionView version(UUID id) {
        return VersionView.of(versions.findByIdOptional(id).orElseThrow(() -> Problem.notFound("version")));
    }

    private Material locked(String slug, String ifMatch) {
        var material = materials.locked(slug).orElseThrow(() -> Problem.notFound("material"));
        new Revision(material.version).require(ifMatch);
        return material;
    }

    private Material material(String slug) {
        return materials.findByIdOptional(slug).orElseThrow(() -> Problem.notFound("material"));
    }

    private MaterialVersion newest(String slug) {
        return versions.newest(slug).orElseThrow(() -> Problem.notFound("material"));
    }
}
