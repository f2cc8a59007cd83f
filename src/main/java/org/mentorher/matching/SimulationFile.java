package org.mentorher.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A file of a simulation: first what came in, later what came out. */
@Entity
@Table(name = "simulation_file")
@IdClass(SimulationFile.Key.class)
class SimulationFile {
    record Key(UUID simulation, String name) {}

    @Id
    UUID simulation;

    @Id
    String name;

    byte[] content;

    protected SimulationFile() {}

    SimulationFile(UUID simulation, String name, byte[] content) {
        this.simulation = simulation;
        this.name = name;
        this.content = content;
    }
}
