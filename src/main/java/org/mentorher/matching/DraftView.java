package org.mentorher.matching;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mentorher.member.MenteeProfile;
import org.mentorher.member.MentorProfile;

/**
 * A draft as its member sees it, or what the mentee profile suggests where nothing was typed yet.
 *
 * @param version of what is stored; 0 where nothing is
 */
record DraftView(String field, String topics, String message, List<Named> choices, long version) {
    /**
     * A mentor on the list.
     *
     * @param place from 1
     * @param last whether nobody stands below
     * @param seats how many are free now; -1 when this mentor cannot be asked for any more
     */
    record Named(
            UUID id,
            int place,
            boolean last,
            String name,
            String title,
            String organisation,
            int seats,
            String reason) {
        public boolean first() {
            return place == 1;
        }

        /** The name of the form's field for the reason. */
        public String field() {
            return "reason_" + place;
        }

        /** Whether a keyboard goes on at this button after a mentor was moved: at the one that was pressed, if it still is one. */
        public boolean takesFocus(String button, UUID moved, String by) {
            if (!id.equals(moved)) return false;
            var up = last || "up".equals(by) && !first();
            return button.equals(up ? "up" : "down");
        }

        public boolean gone() {
            return seats < 0;
        }
    }

    /**
     * @param draft null where nothing was gathered yet
     * @param mentors those on the list, by id
     * @param free how many seats they have, by member id; absent means none
     */
    static DraftView of(
            RequestDraft draft, MenteeProfile profile, Map<UUID, MentorProfile> mentors, Map<UUID, Integer> free) {
        var portrait = profile.portrait();
        if (draft == null)
            return new DraftView(main(profile), String.join("\n", portrait.topics()), null, List.of(), 0);
        var typed = draft.field != null;
        return new DraftView(
                typed ? draft.field : main(profile),
                typed ? draft.topics : String.join("\n", portrait.topics()),
                draft.message,
                IntStream.range(0, draft.choices.size())
                        .mapToObj(i ->
                                named(draft, i, mentors.get(draft.choices.get(i).mentor()), free))
                        .toList(),
                draft.version);
    }

    private static String main(MenteeProfile profile) {
        return profile.portrait().fields().isEmpty()
                ? null
                : profile.portrait().fields().getFirst();
    }

    private static Named named(RequestDraft draft, int i, MentorProfile mentor, Map<UUID, Integer> free) {
        var choice = draft.choices.get(i);
        var last = i == draft.choices.size() - 1;
        if (mentor == null || mentor.stage() == MentorProfile.Stage.CLOSED) {
            return new Named(choice.mentor(), i + 1, last, null, null, null, -1, choice.reason());
        }
        var active =
                mentor.stage() == MentorProfile.Stage.ACTIVE && !mentor.member().suspended();
        return new Named(
                choice.mentor(),
                i + 1,
                last,
                mentor.member().name(),
                mentor.portrait().title(),
                mentor.portrait().organisation(),
                active ? free.getOrDefault(mentor.member().id(), 0) : -1,
                choice.reason());
    }

    /** Where a mentor stands on the list, from 1; 0 when not on it. */
    public int placeOf(UUID mentor) {
        return choices.stream()
                .filter(c -> c.id().equals(mentor))
                .mapToInt(Named::place)
                .findFirst()
                .orElse(0);
    }

    boolean stored() {
        return version > 0;
    }

    public boolean full() {
        return choices.size() >= RequestDraft.MOST;
    }
}
