package org.mentorher.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Visit;

/** A material in all languages of ours. In a draft any of it may still be null. */
record Edition(Wording en, Wording es) {
    Wording in(Locale language) {
        return language.getLanguage().equals("es") ? es : en;
    }

    /**
     * What keeps this from being published.
     *
     * @param checked whether the material needs a check of understanding
     * @return complaints by field, as in {@code es.check}; empty when nothing does
     */
    List<Problem.Violation> complaints(boolean checked) {
        var complaints = new ArrayList<Problem.Violation>();
        for (var language : Visit.LANGUAGES) {
            var wording = in(language);
            missing(complaints, language, "title", wording.title());
            missing(complaints, language, "summary", wording.summary());
            missing(complaints, language, "text", wording.text());
            check(complaints, language, wording.check(), checked);
        }
        if (complaints.isEmpty() && !sameShape()) {
            complaints.add(new Problem.Violation("es.check", "{mentorher.material.shape}"));
        }
        return complaints;
    }

    private static void missing(List<Problem.Violation> complaints, Locale language, String field, String text) {
        if (text == null) {
            complaints.add(new Problem.Violation(language.getLanguage() + "." + field, "{mentorher.material.missing}"));
        }
    }

    private static void check(List<Problem.Violation> complaints, Locale language, String check, boolean needed) {
        var field = language.getLanguage() + ".check";
        if (check == null && needed) complaints.add(new Problem.Violation(field, "{mentorher.material.missing}"));
        if (check != null && CheckText.read(check) instanceof CheckText.Broken(var complaint)) {
            complaints.add(new Problem.Violation(field, complaint));
        }
    }

    /** An answer is judged by its place, whatever the language it was read in. */
    private boolean sameShape() {
        if (en.check() == null || es.check() == null) return en.check() == es.check();
        return Check.of(en.check()).places().equals(Check.of(es.check()).places());
    }
}
