package org.mentorher.pledge;

import io.quarkus.qute.TemplateData;

/**
 * One bar of a picture.
 *
 * @param label what it stands for
 * @param number as it is read
 * @param length 0 to 1000, of the longest bar there could be
 * @param before whether it is what the others are compared with
 */
@TemplateData
record Bar(String label, String number, int length, boolean before) {
    /** The shortest that can be seen, for what is more than nothing. */
    private static final int VISIBLE = 6;

    static Bar of(String label, String number, double value, double most) {
        var length = value <= 0 ? 0 : (int) Math.max(VISIBLE, Math.round(1000 * Math.min(1, value / most)));
        return new Bar(label, number, length, false);
    }

    Bar asBefore() {
        return new Bar(label, number, length, true);
    }
}
