package org.mentorher.learning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentorher.shared.Cursor;

@ApplicationScoped
class MaterialVersions implements PanacheRepositoryBase<MaterialVersion, UUID> {
    Optional<MaterialVersion> newest(String material) {
        return find("material = ?1 order by major desc, minor desc", material).firstResultOptional();
    }

    /** The newest of each material, by its slug, in one query. */
    Map<String, MaterialVersion> newest() {
        return stream("""
                from MaterialVersion v where not exists (select 1 from MaterialVersion n where n.material = v.material
                and (n.major > v.major or n.major = v.major and n.minor > v.minor))""").collect(Collectors.toMap(v -> v.material, Function.identity()));
    }

    Optional<MaterialVersion> numbered(String material, Version number) {
        return find("material = ?1 and major = ?2 and minor = ?3", material, number.major(), number.minor())
                .firstResultOptional();
    }

    /** Newest first. */
    List<MaterialVersion> page(String material, Cursor from, int rows) {
        return find(
                        "material = ?1 and (publishedAt < ?2 or publishedAt = ?2 and id < ?3) order by publishedAt desc, id desc",
                        material,
                        from.at(),
                        from.id())
                .page(0, rows)
                .list();
    }
}
