package org.mentorher.mentorship;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pause; everything in it may be left out. */
@Schema(examples = "{\"until\":\"2027-01-11\"}")
record NewPause(
        @Schema(
                description =
                        "The day on which it goes on by itself: tomorrow at the earliest, a year from now at the latest."
                                + " Absent for none.")
        LocalDate until) {}
