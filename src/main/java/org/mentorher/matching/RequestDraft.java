package org.mentorher.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a member has gathered of a request that is not sent yet, as typed; nobody else ever sees it. */
@Entity
@Table(name = "request_draft")
class RequestDraft {
    static final int MOST = 5;

    /**
     * What the form holds; what is left empty is empty, and nothing is null.
     *
     * @param reasons by mentor (profile id)
     */
    record Typed(String field, String topics, String message, Map<UUID, String> reasons) {}

    @Id
    UUID member;

    String field;
    String topics;
    String message;

    /** Ranked, best first; a reason may still be empty. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<Request.Choice> choices;

    Instant updatedAt;

    @Version
    long version;

    protected RequestDraft() {}

    /** What was not asked for in the form stays: another tab may have put a mentor on the list meanwhile. */
    void type(Typed typed, Instant now) {
        field = typed.field();
        topics = typed.topics();
        message = typed.message();
        choices = choices.stream()
                .map(c -> new Request.Choice(c.mentor(), typed.reasons().getOrDefault(c.mentor(), c.reason())))
                .toList();
        updatedAt = now;
    }

    boolean full() {
        return choices.size() >= MOST;
    }

    /** Puts a mentor last on the list; one who is there stays there. */
    void add(UUID mentor, Instant now) {
        if (place(mentor).isPresent()) return;
        var more = new ArrayList<>(choices);
        more.add(new Request.Choice(mentor, ""));
        order(more, now);
    }

    void remove(UUID mentor, Instant now) {
        order(choices.stream().filter(c -> !c.mentor().equals(mentor)).toList(), now);
    }

    /** @param by places further down, negative for up; at either end nothing changes */
    void move(UUID mentor, int by, Instant now) {
        var from = place(mentor);
        if (from.isEmpty()) return;
        int to = from.get() + by;
        if (to < 0 || to >= choices.size()) return;
        var moved = new ArrayList<>(choices);
        moved.add(to, moved.remove((int) from.get()));
        order(moved, now);
    }

    private Optional<Integer> place(UUID mentor) {
        return IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).mentor().equals(mentor))
                .boxed()
                .findFirst();
    }

    private void order(List<Request.Choice> choices, Instant now) {
        this.choices = List.copyOf(choices);
        this.updatedAt = now;
    }
}
