/**
 * The servers around the application on a developer's machine and in tests: PostgreSQL, Keycloak and a mail catcher,
 * the first two the very programs that a deployment uses, all three taken from Maven artifacts.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li><b>Apart.</b> Nothing outside this package imports it and a packaged application does not contain it: the
 *       production code has no switch that could start a server or trust a demo password.
 *   <li><b>Two settings, one code.</b> {@link org.mentorher.local.Place} says where and on which ports: development has
 *       fixed ports and keeps its data under {@code .local/data}; each test JVM takes free ports and starts from empty
 *       data under {@code target/local}.
 *   <li><b>Once per JVM, not per class loader.</b> Quarkus loads these classes anew with every reload and test profile;
 *       what a start returned is therefore remembered as text in a system property (other libraries copy the system
 *       properties and expect strings).
 *   <li><b>Ended, not adopted.</b> Servers that a killed JVM left behind are noted in {@code .local/run}; the next start
 *       ends them and starts its own, because ending has one path and adopting has two.
 *   <li><b>Import once.</b> Importing the realm with all demo users takes seconds, so its result is cached under the hash
 *       of the files that it was made of; development and each test run start from a copy.
 *   <li><b>What the user configured wins.</b> A server whose address comes from a system property or an environment
 *       variable is not started.
 * </ul>
 */
package org.mentorher.local;
