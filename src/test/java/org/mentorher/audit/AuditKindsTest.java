package org.mentorher.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.mentorher.Product;
import org.mentorher.shared.Fact;

/** Whatever is written to the audit can be read in words. */
class AuditKindsTest {
    @Test
    void each_kind_of_fact_has_words_in_each_language() throws Exception {
        var kinds = Product.CLASSES.stream()
                .filter(c -> c.isAssignableTo(Fact.class) && !c.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(c ->
                        c.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase())
                .toList();
        assertThat(AuditKinds.ALL).containsExactlyInAnyOrderElementsOf(kinds);
        var english = AuditWords.class
                .getDeclaredMethod("kind", String.class)
                .getAnnotation(io.quarkus.qute.i18n.Message.class)
                .value();
        var spanish = ResourceBundle.getBundle("messages.audit_es").getString("kind");
        for (var kind : kinds) assertThat(english).as(kind).contains("'" + kind + "'");
        for (var kind : kinds) assertThat(spanish).as(kind).contains("'" + kind + "'");
    }
}
