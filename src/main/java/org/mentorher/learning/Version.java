package org.mentorher.learning;

import io.quarkus.qute.TemplateData;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which text of a material: a change of the minor number asks nobody to read again, one of the major number everybody. */
@TemplateData
record Version(int major, int minor) {
    /** How much changes with a new version. */
    enum Change {
        /** What mentors should know has changed: whoever completed it is asked again. */
        MAJOR,
        /** Said better; nobody is asked again. */
        MINOR
    }

    static final Version FIRST = new Version(1, 0);
    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})");

    /** @return empty for what is not written as {@code 2.1} */
    static Optional<Version> of(String written) {
        var parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new Version(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    Version next(Change change) {
        return switch (change) {
            case MAJOR -> new Version(major + 1, 0);
            case MINOR -> new Version(major, minor + 1);
        };
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
