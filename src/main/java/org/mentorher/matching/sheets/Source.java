package org.mentorher.matching.sheets;

import java.io.InputStream;

/**
 * A spreadsheet to read, as CSV.
 *
 * @param name the file's name as its sender knows it, for complaints
 * @param content read once from here to its end; closing it is the caller's matter
 * @param bytes how long the content is, for the progress; -1 if nobody knows
 */
public record Source(String name, InputStream content, long bytes) {}
