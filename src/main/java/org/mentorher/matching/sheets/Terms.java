package org.mentorher.matching.sheets;

import java.time.Instant;
import org.mentorher.matching.engine.Method;
import org.mentorher.matching.engine.Policy;

/**
 * How two sheets are to be matched.
 *
 * @param seed draws the lots that settle ties; any value
 * @param lenient whether rows with errors are left out; otherwise they are refused, and with them all
 * @param moment when offsets of time zones are taken, which change with summer time
 */
public record Terms(Method method, Policy policy, long seed, boolean lenient, Instant moment) {}
