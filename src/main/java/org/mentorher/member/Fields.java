package org.mentorher.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.mentorher.shared.Problem;

/** The taxonomy of fields, two levels. */
@ApplicationScoped
public class Fields implements PanacheRepositoryBase<Field, String> {
    List<Field> inOrder() {
        return listAll(Sort.by("position").and("code"));
    }

    /**
     * @param input the name of the input's field, for the complaint
     * @throws Problem 422 when one of the codes is not in the taxonomy
     */
    public void require(String input, Collection<String> codes) {
        var known = list("code in ?1", codes).stream().map(f -> f.code).toList();
        var unknown = new HashSet<>(codes);
        known.forEach(unknown::remove);
        if (!unknown.isEmpty()) throw Problem.invalid(input, "{mentorher.field}");
    }
}
