package org.mentorher.learning;

import io.quarkus.qute.TemplateData;
import java.time.Instant;

/**
 * A material in the list of the staff.
 *
 * @param title in both languages
 * @param draftAt null where there is no draft
 * @param mentors how many mentors are active
 * @param completed how many of them have completed the newest major version
 */
@TemplateData
record StaffMaterial(
        String slug,
        String titleEn,
        String titleEs,
        Material.Audience audience,
        boolean required,
        Version version,
        Instant publishedAt,
        Instant draftAt,
        long mentors,
        long completed) {
    static StaffMaterial of(Material material, MaterialVersion newest, Completions.Reached reached) {
        return new StaffMaterial(
                material.slug,
                newest.edition.en().title(),
                newest.edition.es().title(),
                material.audience,
                material.required,
                newest.number(),
                newest.publishedAt,
                material.draftAt,
                reached.mentors(),
                reached.completed());
    }

    /** @param language code */
    public String title(String language) {
        return language.equals("es") ? titleEs : titleEn;
    }

    /** Of its history, ready for a cursor. */
    public String more() {
        return "/admin/materials/" + slug + "?";
    }

    /** Of the preview of its draft, ready for a language. */
    public String preview() {
        return "/admin/materials/" + slug + "/draft/preview?language=";
    }

    public Version nextMinor() {
        return version.next(Version.Change.MINOR);
    }

    public Version nextMajor() {
        return version.next(Version.Change.MAJOR);
    }
}
