package org.mentorher.matching.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Goes through a file row by row. */
final class Sheet {
    /** A quote that nobody closes would otherwise swallow the file. */
    private static final int LONGEST_CELL = 1 << 16;

    private static final int BLANK_LINES_BEFORE_ANYTHING = 1 << 15;
    private static final int ROWS_BETWEEN_REPORTS = 1 << 10;
    private static final Pattern STARTING_LINE = Pattern.compile("record starting at line (\\d+)");

    private final Source source;
    private final List<Column<?>> columns;
    private final Shared shared;
    private final Complaints complaints;
    private boolean usable = true;

    Sheet(Source source, List<Column<?>> columns, Shared shared, Complaints complaints) {
        this.source = source;
        this.columns = columns;
        this.shared = shared;
        this.complaints = complaints;
    }

    /**
     * @param progress takes the bytes read so far; what it throws ends the reading
     * @param each takes every row that is not empty, until the end or until the file turns out to be unusable
     */
    void read(LongConsumer progress, Consumer<Row> each) throws IOException {
        var counted = new Counted(source.content());
        try {
            var text = Decoding.of(counted);
            var separator = Separator.detect(
                    text,
                    columns.stream().map(column -> Header.normal(column.name())).collect(Collectors.toSet()));
            rows(csv(text, separator), counted, progress, each);
        } catch (Unreadable e) {
            unusable(e.line, "", e.getMessage());
        } catch (CsvParseException e) {
            unusable(
                    startingLine(e),
                    "",
                    "cannot be split into cells: a quote is missing, or stands alone within quoted text");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void rows(CsvReader<CsvRecord> csv, Counted counted, LongConsumer progress, Consumer<Row> each) {
        Row row = null;
        long count = 0;
        for (var record : csv) {
            if (row == null) {
                if (record.getFields().stream()
                        .allMatch(cell -> Cells.clean(cell).isEmpty())) continue;
                row = new Row(source.name(), header(record), shared, complaints);
                if (!usable) return;
                continue;
            }
            if (row.set(record.getStartingLineNumber(), record.getFields())) {
                each.accept(row);
                if (row.isWrong()) complaints.leaveOut();
            }
            if (++count % ROWS_BETWEEN_REPORTS == 0) progress.accept(counted.bytes);
        }
        if (row == null) unusable(0, "", "is empty, expected a header and rows");
        progress.accept(counted.bytes);
    }

    private Header header(CsvRecord record) {
        long line = record.getStartingLineNumber();
        return Header.of(record.getFields(), columns, (column, text, stillUsable) -> {
            if (stillUsable) complaints.warning(new Complaint(source.name(), line, column, text));
            else unusable(line, column, text);
        });
    }

    private static CsvReader<CsvRecord> csv(Reader text, Separator separator) {
        var csv = CsvReader.builder()
                .fieldSeparator(separator.character())
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(CsvRecordHandler.of(limits -> limits.maxFieldSize(LONGEST_CELL)), text);
        if (separator.declared()) {
            csv.skipLines(line -> !line.isBlank(), BLANK_LINES_BEFORE_ANYTHING);
            csv.skipLines(1);
        }
        return csv;
    }

    private void unusable(long line, String column, String text) {
        usable = false;
        complaints.unusable(new Complaint(source.name(), line, column, text));
    }

    private static long startingLine(CsvParseException e) {
        var line = STARTING_LINE.matcher(String.valueOf(e.getMessage()));
        return line.find() ? Long.parseLong(line.group(1)) : 0;
    }

    /** Counts what passes. */
    private static final class Counted extends FilterInputStream {
        long bytes;

        Counted(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) bytes++;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (read > 0) bytes += read;
            return read;
        }
    }
}
