package org.mentorher.pledge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mentorher.member.Seniority;
import org.mentorher.shared.EmailAddress;
import org.mentorher.shared.Text;

/** A pledge as a leader signs it. */
@Schema(examples = """
        {"campaign":"mentorher","name":"Amina Otieno","email":"amina@northwind-harbour.example","title":"Chief executive",
        "organisation":"Northwind Harbour","seniority":"C_SUITE","seats":3,
        "conduct":{"respect":true,"equalAccess":true,"policyUrl":"https://northwind-harbour.example/policy"},
        "statement":"Somebody opened a door for me. I am holding it open."}""")
record NewPledge(
        @NotNull @Size(max = 60, message = "{mentorher.text.long}")
        String campaign,

        @NotNull @Text(max = 120) String name,
        @NotNull @EmailAddress String email,
        @NotNull @Text(max = 120) String title,
        @NotNull @Text(max = 120) String organisation,
        @NotNull Seniority seniority,
        @NotNull @Min(1) @Max(5) Integer seats,
        @NotNull @Valid Conduct conduct,
        @Text(max = 500, lines = true) String statement) {
    /** The commitments beside the mentoring one; the first two must be made. */
    record Conduct(
            @NotNull @AssertTrue(message = "{mentorher.promised}")
            Boolean respect,

            @NotNull @AssertTrue(message = "{mentorher.promised}")
            Boolean equalAccess,

            @Schema(nullable = true, description = "Where the organisation's anti-harassment policy is published.")
            @Size(max = 500, message = "{mentorher.text.long}")
            @Pattern(
                    regexp = "https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?([/?#][!-~&&[^<>\"\\\\]]*)?",
                    message = "{mentorher.https}")
            String policyUrl) {}
}
