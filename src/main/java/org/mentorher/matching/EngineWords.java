package org.mentorher.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.mentorher.member.Format;
import org.mentorher.member.People;
import org.mentorher.member.Taxonomy;
import org.mentorher.shared.Visit;

/**
 * What the engine said, in the reader's language and with names in the place of codes; templates call it {@code
 * inject:engine}.
 */
@Named("engine")
@RequestScoped
public class EngineWords {
    @Inject
    Visit visit;

    @Inject
    Taxonomy taxonomy;

    @Inject
    People people;

    /** @param english the text of a reason, removal, help, rival or alternative; any other text is left as it is */
    public String says(String english) {
        return Translation.into(visit.locale()).of(english, this::name);
    }

    private String name(String help, String code) {
        return switch (help) {
            case "another-language" -> people.language(code);
            case "another-format" ->
                Stream.of(Format.values())
                        .filter(format -> format.name().equals(code))
                        .findFirst()
                        .map(people::format)
                        .orElse(code);
            default -> taxonomy.name(code);
        };
    }
}
