package org.mentorher.matching.sheets;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** What is true of every cell, whatever its column. */
final class Cells {
    private Cells() {}

    /** In Unicode's composed form, without blanks around it; a non-breaking space is a space. */
    static String clean(String cell) {
        if (plain(cell)) return cell;
        var spaced = cell.replace('\u00A0', ' ')
                .replace('\u202F', ' ')
                .replace('\u2007', ' ')
                .replace("\uFEFF", "");
        return Normalizer.normalize(spaced.strip(), Normalizer.Form.NFC);
    }

    /** A line break within a cell is layout: it reads as a blank. */
    static String oneLine(String cell) {
        return cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0 ? cell : cell.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    /** The parts of a list, between semicolons or line breaks, without empty ones and repetitions. */
    static List<String> parts(String cell) {
        var parts = new ArrayList<String>();
        for (var part : cell.split("[;\\r\\n]")) {
            var text = part.strip();
            if (!text.isEmpty() && !parts.contains(text)) parts.add(text);
        }
        return parts;
    }

    /** Nearly all cells are plain, and a million rows have many. */
    private static boolean plain(String cell) {
        int length = cell.length();
        if (length == 0) return true;
        if (cell.charAt(0) == ' ' || cell.charAt(length - 1) == ' ') return false;
        for (int at = 0; at < length; at++) {
            char one = cell.charAt(at);
            if (one < ' ' || one > '~') return false;
        }
        return true;
    }
}
