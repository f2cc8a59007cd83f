package org.mentorher.matching.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Writes a CSV file whose rows come in any order and stand in the order of the sheet that they are about. They wait in
 * a scratch file, of which only the places are kept in memory.
 *
 * <p>UTF-8 with a byte order mark, without which Excel reads names wrongly; commas, and CRLF as RFC 4180 has it.
 */
final class OrderedRows implements AutoCloseable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int BUFFER = 1 << 16;

    private final Path scratch;
    private final OutputStream waiting;
    private final StringWriter line = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder().bufferSize(0).build(line);
    private final long[] from;
    private final int[] length;
    private long written;

    /** @param people how many the sheet has, of whom each has one row or none */
    OrderedRows(Path scratch, int people) throws IOException {
        this.scratch = scratch;
        waiting = new BufferedOutputStream(Files.newOutputStream(scratch), BUFFER);
        from = new long[people];
        length = new int[people];
    }

    void row(int person, String... cells) throws IOException {
        byte[] bytes = bytes(cells);
        waiting.write(bytes);
        from[person] = written;
        length[person] = bytes.length;
        written += bytes.length;
    }

    void into(Path file, String... header) throws IOException {
        waiting.close();
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
                var channel = FileChannel.open(scratch);
                var arena = Arena.ofConfined()) {
            out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
            out.write(bytes(header));
            if (written == 0) return;
            var rows = channel.map(FileChannel.MapMode.READ_ONLY, 0, written, arena);
            byte[] row = new byte[Arrays.stream(length).max().orElse(0)];
            for (int person = 0; person < from.length; person++) {
                if (length[person] == 0) continue;
                MemorySegment.copy(rows, ValueLayout.JAVA_BYTE, from[person], row, 0, length[person]);
                out.write(row, 0, length[person]);
            }
        }
    }

    private byte[] bytes(String... cells) {
        line.getBuffer().setLength(0);
        csv.writeRecord(Arrays.stream(cells).map(Guard::cell).toArray(String[]::new));
        return line.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        waiting.close();
    }
}
