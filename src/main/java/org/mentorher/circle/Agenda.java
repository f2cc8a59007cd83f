package org.mentorher.circle;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The plan of a gathering, made of its length: check-in, fundamentals, topic, and one action each. */
@TemplateData
record Agenda(List<Item> items) {
    enum Part {
        CHECK_IN,
        /** Confidentiality, communication, commitment. */
        FUNDAMENTALS,
        TOPIC,
        ACTIONS
    }

    @TemplateData
    @Schema(name = "CircleAgendaItem")
    record Item(Part part, int minutes) {}

    /** The topic takes what the others leave. */
    private static final int STEP = 5;

    /** @param opening the first gathering of a circle, which agrees on the fundamentals; later ones only recall them */
    static Agenda of(int minutes, boolean opening) {
        int checkIn = part(minutes, 20);
        int fundamentals = part(minutes, opening ? 30 : 8);
        int actions = part(minutes, 20);
        return new Agenda(List.of(
                new Item(Part.CHECK_IN, checkIn),
                new Item(Part.FUNDAMENTALS, fundamentals),
                new Item(Part.TOPIC, minutes - checkIn - fundamentals - actions),
                new Item(Part.ACTIONS, actions)));
    }

    /** So many percent, in steps that people can keep, and never nothing. */
    private static int part(int minutes, int percent) {
        return Math.max(STEP, Math.round(minutes * percent / 100f / STEP) * STEP);
    }
}
