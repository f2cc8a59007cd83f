package org.mentorher.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in the product's own files, for tests that hold texts complete. */
final class Sources {
    static final Path JAVA = Path.of("src", "main", "java");
    static final Path RESOURCES = Path.of("src", "main", "resources");

    private Sources() {}

    /** Each file of the product by its path. */
    static Map<Path, String> java() {
        try (Stream<Path> files = Files.walk(JAVA)) {
            var read = new TreeMap<Path, String>();
            for (var file : files.filter(Sources::said).toList()) {
                read.put(file, Files.readString(file));
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page for designers shows samples, which nobody else ever reads. */
    private static boolean said(Path file) {
        return file.toString().endsWith(".java") && !file.endsWith("StyleguidePages.java");
    }

    static Stream<MatchResult> all(String pattern) {
        return java().values().stream()
                .flatMap(source -> Pattern.compile(pattern).matcher(source).results());
    }

    /** The texts of a file of properties, none of which may be there twice. */
    static Map<String, String> texts(Path file) {
        var texts = new TreeMap<String, String>();
        var twice = new ArrayList<Object>();
        var properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (texts.put((String) key, (String) value) != null) twice.add(key);
                return null;
            }
        };
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!twice.isEmpty()) throw new AssertionError(file + " has twice: " + twice);
        return texts;
    }

    /** The names that stand in braces, in no order. */
    static TreeSet<String> places(String text) {
        var places = new TreeSet<String>();
        Pattern.compile("\\{(\\w+)}").matcher(text).results().forEach(place -> places.add(place.group(1)));
        return places;
    }

    static List<String> without(java.util.Collection<String> all, java.util.Collection<String> those) {
        return all.stream().filter(one -> !those.contains(one)).sorted().toList();
    }
}
