package org.mentorher.matching.engine;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The words of a text, one line after the other. Blanks and tabs part words, {@code #} starts a comment to the end of
 * the line, lines without a word are passed over; a byte order mark and the carriage returns of Windows are no part of
 * any word. Words are slices of one buffer: no object is made for a line.
 */
final class Lines implements Closeable {
    /** The most bytes that a line may have. */
    static final int LONGEST_LINE = 1 << 16;

    /** The most bytes that a word may have. */
    static final int LONGEST_WORD = 255;

    private static final int BUFFER = 1 << 20;
    private static final int MOST_WORDS = 6;
    private static final int MOST_SHOWN = 40;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String file;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;
    private boolean ended;
    private int line;
    private int words;
    private final int[] start = new int[MOST_WORDS];
    private final int[] end = new int[MOST_WORDS];

    Lines(Path file) throws IOException {
        this.file = file.toString();
        in = Files.newInputStream(file);
        refill();
        int mark = BYTE_ORDER_MARK.length;
        if (filled >= mark && Arrays.equals(buffer, 0, mark, BYTE_ORDER_MARK, 0, mark)) {
            next = mark;
        }
    }

    /** Goes to the next line that has words; false at the end of the text. */
    boolean next() throws IOException, Malformed {
        do {
            if (filled - next <= LONGEST_LINE && !ended) {
                refill();
            }
            if (next == filled) {
                return false;
            }
            line++;
            split();
        } while (words == 0);
        return true;
    }

    private void split() throws Malformed {
        int limit = Math.min(filled, next + LONGEST_LINE);
        words = 0;
        int at = next;
        while (at < limit && buffer[at] != '\n' && buffer[at] != '#') {
            int begin = at;
            while (at < limit && part(buffer[at])) {
                at++;
            }
            if (at == begin) {
                at++;
            } else {
                add(begin, at);
            }
        }
        while (at < limit && buffer[at] != '\n') {
            at++;
        }
        if (at < filled && buffer[at] != '\n') {
            throw malformed("a line of at most " + LONGEST_LINE + " bytes", "a longer one");
        }
        next = Math.min(filled, at + 1);
    }

    /** Whether the byte is part of a word. All that are not lie between a tab and the number sign. */
    private static boolean part(byte found) {
        return found > '#'
                || found < '\t'
                || found != ' ' && found != '#' && found != '\t' && found != '\n' && found != '\r';
    }

    private void add(int begin, int endOfWord) throws Malformed {
        if (words < MOST_WORDS) {
            start[words] = begin;
            end[words] = endOfWord;
        }
        words++;
        if (endOfWord - begin > LONGEST_WORD) {
            throw malformed(
                    "words of at most " + LONGEST_WORD + " bytes", shown(Arrays.copyOfRange(buffer, begin, endOfWord)));
        }
    }

    private void refill() throws IOException {
        System.arraycopy(buffer, next, buffer, 0, filled - next);
        filled -= next;
        next = 0;
        int read = in.readNBytes(buffer, filled, BUFFER - filled);
        filled += read;
        ended = filled < BUFFER;
    }

    /** The number of the line, 1 for the first. */
    int line() {
        return line;
    }

    int words() {
        return words;
    }

    /** How many words, in words. */
    String counted() {
        return words == 1 ? "1 word" : words + " words";
    }

    byte[] buffer() {
        return buffer;
    }

    int start(int word) {
        return start[word];
    }

    int end(int word) {
        return end[word];
    }

    boolean is(int word, String text) {
        if (end[word] - start[word] != text.length()) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            if (buffer[start[word] + at] != text.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    /** A whole number in decimal digits, with a minus before it or not. */
    long number(int word, String what, long least, long most) throws Malformed {
        boolean negative = buffer[start[word]] == '-';
        int at = negative ? start[word] + 1 : start[word];
        // Counted below zero, where the range is wider by one.
        long value = 0;
        boolean valid = at < end[word];
        for (; valid && at < end[word]; at++) {
            int digit = buffer[at] - '0';
            valid = digit >= 0 && digit <= 9 && value >= Long.MIN_VALUE / 10 && 10 * value >= Long.MIN_VALUE + digit;
            value = 10 * value - digit;
        }
        valid &= negative || value != Long.MIN_VALUE;
        value = negative ? value : -value;
        if (!valid || value < least || value > most) {
            throw malformed(what + " from " + least + " to " + most, shown(word));
        }
        return value;
    }

    /** What is wrong with this line. */
    Malformed malformed(String expected, String found) {
        return malformed(line, expected, found);
    }

    Malformed malformed(int atLine, String expected, String found) {
        return new Malformed(place(atLine) + "expected " + expected + ", found " + found);
    }

    /** What a message about a line begins with. */
    String place(int atLine) {
        return file + ":" + atLine + ": ";
    }

    String shown(int word) {
        return shown(Arrays.copyOfRange(buffer, start[word], end[word]));
    }

    /** A word in quotes for a message, cut where long; what a terminal might obey is shown as a question mark. */
    static String shown(byte[] word) {
        String text = new String(word, 0, Math.min(word.length, MOST_SHOWN), StandardCharsets.UTF_8);
        return '"' + text.replaceAll("\\p{C}", "?") + (word.length > MOST_SHOWN ? "..." : "") + '"';
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
