package org.mentorher.matching.engine;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.List;
import java.util.Map;

/** The graph in Timefold's terms: no mentor over capacity, then the most pairs, then the highest total score. */
@PlanningSolution
public class Planning {
    /** A mentor with seats, the same object for all mentees: Timefold keeps tables of values against entities. */
    public static final class Seats {
        final int mentor;
        final int capacity;

        Seats(int mentor, int capacity) {
            this.mentor = mentor;
            this.capacity = capacity;
        }
    }

    /** A mentee, whose own candidates are the values. */
    @PlanningEntity
    public static class Request {
        @PlanningId
        public Integer mentee;

        @ValueRangeProvider
        public List<Seats> candidates;

        @PlanningVariable(allowsUnassigned = true)
        public Seats seats;

        private Map<Seats, Integer> weights;

        public Request() {}

        Request(int mentee, List<Seats> candidates, Map<Seats, Integer> weights) {
            this.mentee = mentee;
            this.candidates = candidates;
            this.weights = weights;
        }

        int weight() {
            return weights.get(seats);
        }
    }

    /** The three rules. */
    public static class Rules implements ConstraintProvider {
        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {
                factory.forEach(Request.class)
                        .groupBy(request -> request.seats, ConstraintCollectors.count())
                        .filter((seats, taken) -> taken > seats.capacity)
                        .penalize(HardMediumSoftScore.ONE_HARD, (seats, taken) -> taken - seats.capacity)
                        .asConstraint("capacity"),
                factory.forEach(Request.class)
                        .reward(HardMediumSoftScore.ONE_MEDIUM)
                        .asConstraint("pairs"),
                factory.forEach(Request.class)
                        .reward(HardMediumSoftScore.ONE_SOFT, Request::weight)
                        .asConstraint("score")
            };
        }
    }

    @PlanningEntityCollectionProperty
    public List<Request> requests;

    @PlanningScore
    public HardMediumSoftScore score;

    public Planning() {}

    Planning(List<Request> requests) {
        this.requests = requests;
    }
}
