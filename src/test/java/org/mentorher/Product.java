package org.mentorher;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** What the product consists of, read once for all tests that ask, because that takes seconds. */
public final class Product {
    public static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private Product() {}
}
