package org.mentorher;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * What runs in a browser; beside {@link OtherSuite}, because each of the two waits a lot. The wall is left to the other, so
 * that both take about as long.
 */
@Suite
@SelectPackages("org.mentorher")
@IncludeClassNamePatterns(PagesSuite.PAGES)
final class PagesSuite {
    static final String PAGES = ".*(?<!Wall)PagesTest";

    private PagesSuite() {}
}
