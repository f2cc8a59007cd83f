package org.mentorher.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorher.Product;

/** Whatever pages say in English they say in Spanish, with the same values. */
class BundlesTest {
    static Stream<Class<?>> bundles() {
        return Product.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                .map(type -> type.reflect());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_text_is_there_in_spanish(Class<?> bundle) {
        var english = texts(bundle);
        var spanish = Sources.texts(file(bundle));
        assertFalse(english.isEmpty());
        assertEquals(List.of(), Sources.without(english.keySet(), spanish.keySet()), "only in English");
        assertEquals(List.of(), Sources.without(spanish.keySet(), english.keySet()), "only in Spanish");
        spanish.forEach((key, text) -> assertFalse(text.isBlank(), key));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_value_is_lost_in_spanish(Class<?> bundle) {
        var spanish = Sources.texts(file(bundle));
        texts(bundle).forEach((key, method) -> {
            var english = method.getAnnotation(Message.class).value();
            if (spanish.containsKey(key)) {
                // the translation of a signed text also asks which text it is
                var lost = new TreeSet<>(used(method, english));
                lost.removeAll(used(method, spanish.get(key)));
                assertEquals(Set.of(), lost, bundle.getSimpleName() + "." + key);
            }
        });
    }

    @Test
    void every_file_belongs_to_a_bundle() throws IOException {
        var known =
                bundles().map(bundle -> file(bundle).getFileName().toString()).toList();
        assertTrue(known.contains("msg_es.properties"));
        try (var files = Files.list(Sources.RESOURCES.resolve("messages"))) {
            assertEquals(
                    List.of(),
                    files.map(f -> f.getFileName().toString())
                            .filter(f -> !known.contains(f))
                            .toList());
        }
    }

    private static Path file(Class<?> bundle) {
        return Path.of("messages", bundle.getAnnotation(MessageBundle.class).value() + "_es.properties");
    }

    private static TreeMap<String, Method> texts(Class<?> bundle) {
        var texts = new TreeMap<String, Method>();
        for (var method : bundle.getMethods()) {
            var message = method.getAnnotation(Message.class);
            var named = message == null || message.key().equals(Message.DEFAULT_NAME);
            texts.put(named ? method.getName() : message.key(), method);
        }
        return texts;
    }

    /** Those parameters that stand somewhere within braces. */
    private static TreeSet<String> used(Method method, String text) {
        var braces = Pattern.compile("\\{[^}]*}")
                .matcher(text)
                .results()
                .map(one -> one.group().replaceAll("'[^']*'", ""))
                .collect(Collectors.joining());
        return Stream.of(method.getParameters())
                .map(Parameter::getName)
                .filter(name ->
                        Pattern.compile("\\b" + name + "\\b").matcher(braces).find())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
