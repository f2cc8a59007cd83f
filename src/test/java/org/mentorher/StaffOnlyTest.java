package org.mentorher;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mentorher.shared.Roles;

/** Nobody but staff gets at a page of the staff, whatever a class forgets. */
class StaffOnlyTest {
    @Test
    void every_page_below_admin_is_for_staff_alone() {
        var pages = staffPages().toList();
        assertThat(pages).hasSizeGreaterThan(10).allSatisfy(page -> {
            assertThat(page.isAnnotatedWith(RolesAllowed.class))
                    .as(page.getName())
                    .isTrue();
            assertThat(page.getAnnotationOfType(RolesAllowed.class).value())
                    .as(page.getName())
                    .isEqualTo(new String[] {Roles.ADMIN});
        });
        assertThat(pages.stream()
                        .flatMap(page -> page.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(PermitAll.class))
                        .toList())
                .isEqualTo(List.of());
    }

    private static Stream<JavaClass> staffPages() {
        return Product.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Path.class)
                        && type.getAnnotationOfType(Path.class).value().startsWith("/admin"));
    }
}
