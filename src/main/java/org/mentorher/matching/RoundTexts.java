package org.mentorher.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mentorher.matching.engine.ExchangeText;
import org.mentorher.shared.Problem;

/** Rounds as anonymous text that anyone can solve and verify again. */
@ApplicationScoped
class RoundTexts {
    /** Bytes of a name: two people of one round have the same by chance less than once in 10^15 rounds of a million. */
    private static final int NAME = 12;

    @Inject
    Matching matching;

    @Inject
    Rounds rounds;

    @Inject
    RoundInputs inputs;

    @Inject
    Clock clock;

    @Transactional
    StreamingOutput market(UUID id) {
        var round = solved(id);
        var market = inputs.market(id, clock.instant());
        return out -> {
            var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            ExchangeText.market(market, round.policy(), round.seed, names(round), text);
            text.flush();
        };
    }

    /** One line for each pair, in the order of the names, which says nothing. */
    @Transactional
    StreamingOutput matching(UUID id) {
        var name = names(solved(id));
        var lines = rounds.matched(id).stream()
                .map(pair -> name.apply(pair.mentee()) + " " + name.apply(pair.mentor()) + "\n")
                .sorted()
                .toList();
        return out -> {
            for (var line : lines) out.write(line.getBytes(StandardCharsets.UTF_8));
        };
    }

    private Round solved(UUID id) {
        var round = matching.read(id);
        if (!round.solved()) throw Problem.illegalTransition("round", round.stage, "be checked");
        return round;
    }

    /** Nobody who lacks the round's salt can tell whom a name stands for, nor find a person again in another round. */
    private static Function<UUID, String> names(Round round) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(round.salt.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return id -> HexFormat.of()
                    .formatHex(Arrays.copyOf(mac.doFinal(id.toString().getBytes(StandardCharsets.UTF_8)), NAME));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
