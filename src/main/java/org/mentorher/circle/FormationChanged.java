package org.mentorher.circle;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** Groups were suggested for circles, published or discarded. */
record FormationChanged(UUID subject, Formation.Stage stage, int groups, Instant at) implements Fact {
    FormationChanged(Formation formation, Instant at) {
        this(formation.id, formation.stage, formation.groups, at);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("stage", stage, "groups", groups);
    }
}
