package org.mentorher;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Whatever is not in {@link PagesSuite}. */
@Suite
@SelectPackages("org.mentorher")
@ExcludeClassNamePatterns(PagesSuite.PAGES)
final class OtherSuite {
    private OtherSuite() {}
}
