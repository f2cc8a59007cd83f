package org.mentorher.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Our style and scripts by an address that changes with what they hold, so that a browser may keep them and still never
 * shows a new page in an old style. Templates call it {@code inject:assets}.
 */
@Named("assets")
@ApplicationScoped
public class Assets {
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** @param path of a file under {@code META-INF/resources}, such as {@code /style.css} */
    public String of(String path) {
        return addresses.computeIfAbsent(path, Assets::address);
    }

    private static String address(String path) {
        try (var file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources" + path)) {
            if (file == null) throw new IllegalArgumentException("there is no " + path);
            var sum = new CRC32();
            sum.update(file.readAllBytes());
            return path + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
