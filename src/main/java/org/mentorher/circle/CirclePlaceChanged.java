package org.mentorher.circle;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mentorher.shared.Fact;

/** A place in a circle was asked for, offered, taken or left, or its member moderates from now on. */
record CirclePlaceChanged(UUID subject, UUID circle, Place.Stage stage, boolean moderates, Instant at) implements Fact {
    CirclePlaceChanged(Place place, Instant at) {
        this(place.id, place.circle, place.stage, place.moderates, at);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("stage", stage, "circle", circle, "moderates", moderates);
    }
}
