package org.mentorher.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A published text of a material; it stays as it is for good. */
@Entity
@Immutable
@Table(name = "material_version")
class MaterialVersion {
    @Id
    UUID id;

    String material;
    int major;
    int minor;

    @JdbcTypeCode(SqlTypes.JSON)
    Edition edition;

    String note;

    /** Whether it came with the product. */
    boolean shipped;

    UUID publishedBy;
    Instant publishedAt;

    protected MaterialVersion() {}

    MaterialVersion(String material, Version version, Edition edition, String note, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.material = material;
        this.major = version.major();
        this.minor = version.minor();
        this.edition = edition;
        this.note = note;
        this.publishedBy = by;
        this.publishedAt = now;
    }

    Version number() {
        return new Version(major, minor);
    }
}
