package org.mentorher.matching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.matching.engine.Method;
import org.mentorher.matching.engine.Policy;

/** Two spreadsheets on their way to a matching. */
@Schema(description = "Two spreadsheets on their way to a matching.", examples = """
                {"id":"018f2c1e-6b1f-4c7e-9a43-2f1d3c5b7a93","stage":"REFUSED","method":"STABLE","seed":0,"lenient":false,
                "createdAt":"2026-11-23T09:00:00Z","progress":null,"complaints":{"errors":[{"file":"mentors.csv","line":3,
                "column":"seats","text":"is \\"many\\", expected a whole number"}],"warnings":[],"errorCount":1,"warningCount":0,
                "rowsLeftOut":1},"report":null,"files":[]}""")
record SimulationView(
        UUID id,
        Simulation.Stage stage,
        Method method,
        Policy policy,
        long seed,
        boolean lenient,
        Instant createdAt,

        @Schema(nullable = true, description = "How far it has come; null unless RUNNING.")
        ProgressView progress,

        @Schema(
                nullable = true,
                description = "What was wrong with rows, once they are read: the first thousand of a kind.")
        Simulation.Found complaints,

        @Schema(nullable = true, description = "The figures, once DONE.")
        ReportView report,

        @Schema(description = "What can be fetched, once DONE.")
        List<String> files) {
    static final List<String> FILES = List.of("matches.csv", "unmatched.csv", "unfilled.csv", "report.html");

    SimulationView(Simulation simulation, JobProgress progress) {
        this(
                simulation.id,
                simulation.stage,
                simulation.method,
                simulation.policy,
                simulation.seed,
                simulation.lenient,
                simulation.createdAt,
                simulation.stage == Simulation.Stage.RUNNING && progress != null ? new ProgressView(progress) : null,
                simulation.complaints,
                simulation.report == null ? null : new ReportView(simulation.report),
                simulation.stage == Simulation.Stage.DONE ? FILES : List.of());
    }
}
