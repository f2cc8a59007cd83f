package org.mentorher.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mentorher.matching.NewPolicy.NewWeights;
import org.mentorher.matching.engine.Method;
import org.mentorher.matching.engine.Policy;
import org.mentorher.matching.engine.Weights;
import org.mentorher.shared.Form;
import org.mentorher.shared.Forms;
import org.mentorher.shared.Option;
import org.mentorher.shared.Texts;

/** The form that starts a round: what can be chosen, what it begins with, and the round that it asks for. */
@ApplicationScoped
class RoundForm {
    private static final List<String> PARTS = List.of("field", "topics", "seniority", "zone", "formats", "languages");
    private static final String MENTEE = "weights";
    private static final String MENTOR = "mentorWeights";

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    /** The parts of both sides' scores. */
    public List<String> parts() {
        return PARTS;
    }

    /** What the mentees' weight of a part is called in the form. */
    public String mentee(String part) {
        return MENTEE + "." + part;
    }

    public String mentor(String part) {
        return MENTOR + "." + part;
    }

    public List<Option> methods() {
        var words = texts.of(RoundWords.class);
        return Stream.of(Method.STABLE, Method.OPTIMAL, Method.FAIR)
                .map(method -> new Option(method.name(), words.method(method.name()), words.methodHint(method.name())))
                .toList();
    }

    public List<Option> priorities() {
        var words = texts.of(RoundWords.class);
        return Option.of(List.of(Policy.Priority.values()), priority -> words.priority(priority.name()));
    }

    /** With what holds unless staff say otherwise. */
    Form fresh() {
        var usual = Policy.DEFAULT;
        var form = Form.empty()
                .with("id", UUID.randomUUID())
                .with("method", Method.STABLE)
                .with("priority", usual.priority())
                .with("leastMenteeScore", usual.leastMenteeScore())
                .with("leastMentorScore", usual.leastMentorScore())
                .with("fairnessSlack", usual.fairnessSlack());
        weights(form, MENTEE, usual.mentee());
        weights(form, MENTOR, usual.mentor());
        return form;
    }

    private static void weights(Form form, String side, Weights weights) {
        form.with(side + ".field", weights.field())
                .with(side + ".topics", weights.topics())
                .with(side + ".seniority", weights.seniority())
                .with(side + ".zone", weights.zone())
                .with(side + ".formats", weights.formats())
                .with(side + ".languages", weights.languages());
    }

    /**
     * @param form gets the complaints, those about single weights with their whole table
     * @param typed a copy
     */
    NewRound round(Form form, Form typed) {
        var seed = typed.number("seed");
        var round = new NewRound(
                typed.choice("method", Method.class),
                seed == null ? null : Long.valueOf(seed),
                null,
                new NewPolicy(
                        weights(typed, MENTEE),
                        weights(typed, MENTOR),
                        typed.number("leastMenteeScore"),
                        typed.number("leastMentorScore"),
                        typed.choice("priority", Policy.Priority.class),
                        typed.number("fairnessSlack")));
        forms.valid(typed, round);
        if (round.method() == Method.GREEDY) typed.complain("method", "{mentorher.form.choice}");
        typed.complaints().forEach(complaint -> form.complain(field(complaint.field()), complaint.message()));
        return round;
    }

    private static NewWeights weights(Form typed, String side) {
        return new NewWeights(
                typed.number(side + ".field"),
                typed.number(side + ".topics"),
                typed.number(side + ".seniority"),
                typed.number(side + ".zone"),
                typed.number(side + ".formats"),
                typed.number(side + ".languages"));
    }

    private static String field(String name) {
        return name.replaceFirst("^policy\\.", "").replaceFirst("\\..*", "");
    }
}
