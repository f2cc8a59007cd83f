package org.mentorher.matching;

import jakarta.validation.Valid;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mentorher.matching.engine.Method;
import org.mentorher.matching.engine.Policy;
import org.mentorher.shared.Problem;

/** Two spreadsheets as they are sent, and how they are to be matched; the sheets are known by part or by file name. */
class NewSimulation {
    private static final long MEBIBYTE = 1024 * 1024;
    private static final long LARGEST = 32 * MEBIBYTE;

    @RestForm(FileUpload.ALL)
    List<FileUpload> files;

    @RestForm
    String method;

    @RestForm
    String seed;

    @RestForm
    String lenient;

    @RestForm
    @PartType(MediaType.APPLICATION_JSON)
    @Valid
    NewPolicy policy;

    Method method() {
        if (blank(method)) return Method.STABLE;
        return NewRound.forPeople(Arrays.stream(Method.values())
                .filter(one -> one.name().equals(method.strip()))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("method", "{mentorher.method}")));
    }

    long seed() {
        try {
            return blank(seed) ? 0 : Long.parseLong(seed.strip());
        } catch (NumberFormatException e) {
            throw Problem.invalid("seed", "{mentorher.seed}");
        }
    }

    boolean lenient() {
        if (blank(lenient) || lenient.strip().equals("false")) return false;
        if (lenient.strip().equals("true")) return true;
        throw Problem.invalid("lenient", "{mentorher.lenient}");
    }

    Policy rules() {
        return policy == null ? Policy.DEFAULT : policy.over(Policy.DEFAULT);
    }

    byte[] mentors() throws IOException {
        return content("mentors");
    }

    byte[] mentees() throws IOException {
        return content("mentees");
    }

    private byte[] content(String name) throws IOException {
        var file = files.stream()
                .filter(f -> f.name().equals(name)
                        || f.name().equals(name + ".csv")
                        || (name + ".csv").equalsIgnoreCase(f.fileName()))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(name, "{mentorher.sheet}"));
        if (file.size() > LARGEST) {
            throw new Problem(413, "too-large", name + " is larger than " + LARGEST / MEBIBYTE + " MiB.");
        }
        return Files.readAllBytes(file.uploadedFile());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
