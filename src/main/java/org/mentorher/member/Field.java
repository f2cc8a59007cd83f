package org.mentorher.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A field of work ({@code finance.accounting}) or the area that holds it ({@code finance}). */
@Entity
@Immutable
@Table(name = "field")
class Field {
    @Id
    String code;

    /** Null for an area. */
    String area;

    String nameEn;
    String nameEs;
    int position;
}
