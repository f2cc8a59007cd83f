package org.mentorher.matching.sheets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes into text: UTF-8 with or without a byte order mark, and UTF-16 with one (Excel's "Unicode text"). Bytes that
 * are not valid become {@link #DAMAGED}, so that a complaint can name the row and the column in which they stand.
 */
final class Decoding {
    /** The replacement character: stands for bytes that no text has. */
    static final char DAMAGED = '\uFFFD';

    static final String ADVICE = "save the file as \"CSV UTF-8\"";
    private static final int BUFFER = 1 << 16;
    private static final int MARK = 4;

    private Decoding() {}

    static Reader of(InputStream content) throws IOException, Unreadable {
        var bytes = new PushbackInputStream(content, MARK);
        byte[] start = bytes.readNBytes(MARK);
        refuseWorkbooks(start);
        if (begins(start, 0xEF, 0xBB, 0xBF)) return reader(bytes, start, 3, StandardCharsets.UTF_8);
        if (begins(start, 0xFF, 0xFE)) return reader(bytes, start, 2, StandardCharsets.UTF_16LE);
        if (begins(start, 0xFE, 0xFF)) return reader(bytes, start, 2, StandardCharsets.UTF_16BE);
        for (byte one : start) {
            if (one == 0) throw new Unreadable(0, "is neither UTF-8 nor UTF-16 with a byte order mark; " + ADVICE);
        }
        return reader(bytes, start, 0, StandardCharsets.UTF_8);
    }

    private static void refuseWorkbooks(byte[] start) throws Unreadable {
        if (begins(start, 'P', 'K', 3, 4) || begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Unreadable(0, "is a workbook, expected CSV: open it and " + ADVICE);
        }
    }

    private static Reader reader(PushbackInputStream bytes, byte[] start, int skip, Charset charset)
            throws IOException {
        bytes.unread(start, skip, start.length - skip);
        // Given a charset and not a decoder, a reader replaces what is malformed.
        return new BufferedReader(new InputStreamReader(bytes, charset), BUFFER);
    }

    private static boolean begins(byte[] start, int... mark) {
        if (start.length < mark.length) return false;
        for (int at = 0; at < mark.length; at++) {
            if ((start[at] & 0xFF) != mark[at]) return false;
        }
        return true;
    }
}
