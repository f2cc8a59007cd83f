package org.mentorher.matching.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of one run. They are written beside where they belong and take their places when all are complete. */
final class Drafts implements AutoCloseable {
    private final Path folder;
    private final Map<Path, Path> drafts = new LinkedHashMap<>();

    Drafts(Path folder) {
        this.folder = folder;
    }

    /** A new, empty file that will have this name. */
    Path of(String name) throws IOException {
        var draft = scratch();
        drafts.put(draft, folder.resolve(name));
        return draft;
    }

    /** A new, empty file that will not be kept. */
    Path scratch() throws IOException {
        // Not by createTempFile, whose files only their owner can read.
        var draft = folder.resolve(".mentorher-" + ProcessHandle.current().pid() + "-" + drafts.size() + ".part");
        Files.deleteIfExists(draft);
        drafts.put(Files.createFile(draft), draft);
        return draft;
    }

    /** Puts all files in their places, where they replace those of an earlier run. */
    List<Path> publish() throws IOException {
        for (var draft : drafts.entrySet()) {
            if (draft.getKey().equals(draft.getValue())) continue;
            Files.move(
                    draft.getKey(),
                    draft.getValue(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return drafts.values().stream()
                .filter(file -> !drafts.containsKey(file))
                .toList();
    }

    /** Leaves nothing behind that was not published. */
    @Override
    public void close() throws IOException {
        for (var draft : drafts.keySet()) Files.deleteIfExists(draft);
    }
}
