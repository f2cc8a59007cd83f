package org.mentorher.member;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/fields")
@Tag(name = "Campaigns and pledges")
class FieldResource {
    record FieldView(
            @Schema(examples = "finance.accounting") String code,
            @Schema(description = "Names by language.") Map<String, String> names) {
        FieldView(Field f) {
            this(f.code, Map.of("en", f.nameEn, "es", f.nameEs));
        }
    }

    record AreaView(@Schema(examples = "finance") String code, Map<String, String> names, List<FieldView> fields) {}

    @Schema(description = "Areas and their fields.", examples = """
                {"items":[{"code":"finance","names":{"en":"Finance","es":"Finanzas"},
                "fields":[{"code":"finance.accounting","names":{"en":"Accounting","es":"Contabilidad"}}]}]}""")
    record Taxonomy(List<AreaView> items) {}

    @Inject
    Fields fields;

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "The taxonomy of fields", description = "Areas and their fields, in the order to show them.")
    public Taxonomy taxonomy() {
        var all = fields.inOrder();
        var byArea = all.stream()
                .filter(f -> f.area != null)
                .collect(Collectors.groupingBy(f -> f.area, Collectors.mapping(FieldView::new, Collectors.toList())));
        return new Taxonomy(all.stream()
                .filter(f -> f.area == null)
                .map(f -> new AreaView(f.code, new FieldView(f).names(), byArea.getOrDefault(f.code, List.of())))
                .toList());
    }
}
