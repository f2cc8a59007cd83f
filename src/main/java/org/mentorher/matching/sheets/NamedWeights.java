package org.mentorher.matching.sheets;

import java.util.HashMap;
import java.util.List;
import org.mentorher.matching.engine.Weights;
import org.mentorher.matching.sheets.MatchArguments.Bad;

/** Weights as {@code field=40,topics=25}: those not named stay as they are. */
final class NamedWeights {
    private static final List<String> NAMES = List.of("field", "topics", "seniority", "zone", "formats", "languages");

    private NamedWeights() {}

    static Weights of(String text, Weights normal) throws Bad {
        var given = new HashMap<String, Integer>();
        for (var part : text.split(",")) {
            int equals = part.indexOf('=');
            var name = equals < 0 ? part.strip() : part.substring(0, equals).strip();
            if (!NAMES.contains(name)) {
                throw new Bad("there is no weight \"" + name + "\", expected some of " + String.join(", ", NAMES));
            }
            given.put(name, weight(name, part.substring(equals + 1).strip()));
        }
        try {
            return new Weights(
                    given.getOrDefault("field", normal.field()),
                    given.getOrDefault("topics", normal.topics()),
                    given.getOrDefault("seniority", normal.seniority()),
                    given.getOrDefault("zone", normal.zone()),
                    given.getOrDefault("formats", normal.formats()),
                    given.getOrDefault("languages", normal.languages()));
        } catch (IllegalArgumentException e) {
            throw new Bad("weights: " + e.getMessage());
        }
    }

    private static int weight(String name, String value) throws Bad {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new Bad("the weight " + name + " is \"" + value + "\", expected a whole number from 0 to 100");
        }
    }
}
