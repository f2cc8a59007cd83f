package org.mentorher.matching.engine;

/** When two employers are one: written alike but for case and blanks around; blank is nobody's. */
final class Organisations {
    private Organisations() {}

    static boolean same(Mentor mentor, Mentee mentee) {
        var hers = mentee.organisation().strip();
        return !hers.isEmpty() && hers.equalsIgnoreCase(mentor.organisation().strip());
    }

    /** Equal for the same employer, and for few others; folds case as {@link String#equalsIgnoreCase} does. */
    static int hash(String organisation) {
        return organisation
                .strip()
                .codePoints()
                .map(point -> Character.toLowerCase(Character.toUpperCase(point)))
                .reduce(0, (hash, point) -> 31 * hash + point);
    }
}
