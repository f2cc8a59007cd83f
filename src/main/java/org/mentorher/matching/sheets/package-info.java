/**
 * Matches two spreadsheets and writes spreadsheets and one page: {@link org.mentorher.matching.sheets.SheetMatching} is
 * the door, {@link org.mentorher.matching.sheets.MatchCommand} the command line.
 *
 * <p>Words: a <em>sheet</em> is a CSV file; a <em>column</em> knows how its cells are read; a <em>roll</em> is the people
 * of one sheet in its order; a <em>complaint</em> says where and what is wrong.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>All or nothing: results are drafts until all are complete, and one wrong row refuses all unless asked otherwise.
 *   <li>No row is kept. Equal sets, lists and texts are one object, names wait as bytes, and results are written row by
 *       row as the engine works them out: a million mentees and a quarter of a million mentors take 0.3 GB before the
 *       engine begins.
 *   <li>Fields are compared as written, whatever their case: programmes have fields of their own, so the taxonomy is no
 *       limit here. What stands before a dot is the area.
 *   <li>Ids of the two sheets have nothing to do with each other; each row is a person of its own.
 *   <li>Bytes that are no text are found as such in their cells, so that a complaint can name line and column.
 * </ul>
 */
package org.mentorher.matching.sheets;
