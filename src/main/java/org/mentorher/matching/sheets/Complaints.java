package org.mentorher.matching.sheets;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that was wrong with a pair of files. A file of a million rows can hold a million mistakes, so only the
 * first are kept and the rest is counted.
 */
public final class Complaints {
    /** How many errors are kept, and as many warnings. */
    public static final int KEPT = 1000;

    private final List<Complaint> errors = new ArrayList<>();
    private final List<Complaint> warnings = new ArrayList<>();
    private long errorCount;
    private long warningCount;
    private long rowsLeftOut;
    private boolean unusable;

    void error(Complaint complaint) {
        errorCount++;
        if (errors.size() < KEPT) errors.add(complaint);
    }

    void warning(Complaint complaint) {
        warningCount++;
        if (warnings.size() < KEPT) warnings.add(complaint);
    }

    /** An error that leaves nothing of the file to go on with. */
    void unusable(Complaint complaint) {
        error(complaint);
        unusable = true;
    }

    void leaveOut() {
        rowsLeftOut++;
    }

    boolean refuse(boolean lenient) {
        return unusable || !lenient && errorCount > 0;
    }

    /** The first {@value #KEPT}, in the order of the files. */
    public List<Complaint> errors() {
        return List.copyOf(errors);
    }

    /** The first {@value #KEPT}, in the order of the files; rows with warnings only are matched. */
    public List<Complaint> warnings() {
        return List.copyOf(warnings);
    }

    public long errorCount() {
        return errorCount;
    }

    public long warningCount() {
        return warningCount;
    }

    /** Whether a file could not be read as a sheet at all, so that leaving rows out does not help. */
    public boolean unusable() {
        return unusable;
    }

    /** Rows with an error. */
    public long rowsLeftOut() {
        return rowsLeftOut;
    }
}
