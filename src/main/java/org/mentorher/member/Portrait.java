package org.mentorher.member;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What both sides say about themselves, and on which terms they meet. */
@Embeddable
public class Portrait {
    String headline;
    String title;
    String organisation;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Seniority seniority;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> fields;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> languages;

    String timeZone;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> formats;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> topics;

    protected Portrait() {}

    Portrait(
            String headline,
            String title,
            String organisation,
            Seniority seniority,
            List<String> fields,
            List<String> languages,
            String timeZone,
            List<Format> formats,
            List<String> topics) {
        this.headline = headline;
        this.title = title;
        this.organisation = organisation;
        this.seniority = seniority;
        this.fields = fields.stream().distinct().toList();
        this.languages = languages.stream().distinct().toList();
        this.timeZone = timeZone;
        this.formats = formats.stream().distinct().map(Enum::name).toList();
        this.topics = topics(topics);
    }

    /** Topics are compared as words: lower case, each once. */
    public static List<String> topics(List<String> topics) {
        if (topics == null) return List.of();
        return topics.stream().map(t -> t.toLowerCase(Locale.ROOT)).distinct().toList();
    }

    /** @return the names of the lists that are empty and without which nobody can be matched */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (fields.isEmpty()) missing.add("fields");
        if (languages.isEmpty()) missing.add("languages");
        if (formats.isEmpty()) missing.add("formats");
        return missing;
    }

    public String headline() {
        return headline;
    }

    public String title() {
        return title;
    }

    /** Null where a mentee named none. */
    public String organisation() {
        return organisation;
    }

    public Seniority seniority() {
        return seniority;
    }

    /** Codes of the taxonomy, the most important first. */
    public List<String> fields() {
        return fields;
    }

    /** ISO 639-1 codes. */
    public List<String> languages() {
        return languages;
    }

    /** IANA name. */
    public String timeZone() {
        return timeZone;
    }

    public List<Format> formats() {
        return formats.stream().map(Format::valueOf).toList();
    }

    public List<String> topics() {
        return topics;
    }
}
