package org.mentorher.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.mentorher.shared.Problem;

/** The materials as everybody reads them: the newest version of each. */
@ApplicationScoped
class Library {
    @Inject
    Materials materials;

    @Inject
    MaterialVersions versions;

    /** In the order in which they are read. */
    @Transactional
    List<MaterialSummary> all(Locale language) {
        var newest = versions.newest();
        return materials.all().stream()
                .filter(material -> newest.containsKey(material.slug))
                .map(material -> MaterialSummary.of(material, newest.get(material.slug), language))
                .toList();
    }

    @Transactional
    MaterialView read(String slug, Locale language) {
        var material = materials.findByIdOptional(slug).orElseThrow(() -> Problem.notFound("material"));
        return MaterialView.of(material, newest(slug), language);
    }

    /** With what is right, for those who have passed. */
    @Transactional
    Check check(String slug, Locale language) {
        return Check.of(newest(slug).edition.in(language).check());
    }

    private MaterialVersion newest(String slug) {
        return versions.newest(slug).orElseThrow(() -> Problem.notFound("material"));
    }
}
