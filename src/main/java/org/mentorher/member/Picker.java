package org.mentorher.member;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;

/** Places in a form for choices that come in an order; a script makes one search field of them. */
@TemplateData
record Picker(int most, List<Place> places) {
    /** One place, from 1 on, with what is chosen there; an empty text for nothing. */
    @TemplateData
    record Place(int number, String chosen) {
        public boolean has(String value) {
            return chosen.equals(value);
        }
    }

    /**
     * @param most how many can be chosen
     * @param shown how many places there are at least
     */
    static Picker of(List<String> chosen, int shown, int most) {
        var places = new ArrayList<Place>();
        for (int i = 0; i < Math.min(most, Math.max(shown, chosen.size() + 1)); i++) {
            places.add(new Place(i + 1, i < chosen.size() ? chosen.get(i) : ""));
        }
        return new Picker(most, places);
    }

    static Picker fields(List<String> chosen) {
        return of(chosen, 5, 5);
    }

    static Picker languages(List<String> chosen) {
        return of(chosen, 4, 10);
    }
}
