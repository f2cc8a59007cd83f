package org.mentorher.mentorship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mentorher.matching.Side;
import org.mentorher.member.Format;
import org.mentorher.shared.Transitions;

/** OPEN → AGREED → REPLACED; OPEN → REPLACED | DROPPED. */
class AgreementTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant SUNDAY = Instant.parse("2026-11-22T09:00:00Z");
    private static final LocalDate MAY = LocalDate.of(2027, 5, 24);
    private static final UUID BAO = new UUID(0, 5);

    @Test
    void every_step_from_every_stage() {
        Transitions.<Agreement>of(a -> a.stage)
                .from("OPEN", AgreementTest::open)
                .from("OPEN with the mentor's yes", () -> saidYes(Side.MENTOR))
                .from("AGREED", AgreementTest::agreed)
                .from("REPLACED", () -> {
                    var agreement = open();
                    agreement.replace();
                    return agreement;
                })
                .from("DROPPED", () -> {
                    var agreement = open();
                    agreement.drop();
                    return agreement;
                })
                .step("mentor says yes", a -> a.confirm(Side.MENTOR, MONDAY))
                .step("mentee says yes", a -> a.confirm(Side.MENTEE, MONDAY))
                .act("replace", Agreement::replace)
                .step("drop", Agreement::drop)
                .hold("""
                                             | mentor says yes | mentee says yes | replace  | drop
                  OPEN                       | OPEN            | OPEN            | REPLACED | DROPPED
                  OPEN with the mentor's yes | same            | AGREED          | REPLACED | DROPPED
                  AGREED                     | same            | same            | REPLACED | refused
                  REPLACED                   | refused         | refused         | refused  | refused
                  DROPPED                    | refused         | refused         | refused  | same""");
    }

    @Test
    void it_holds_with_the_second_yes_and_nobody_s_yes_is_there_before() {
        var agreement = open();
        assertFalse(agreement.confirmed(Side.MENTOR));
        assertFalse(agreement.confirmed(Side.MENTEE));
        agreement.confirm(Side.MENTEE, SUNDAY);
        assertNull(agreement.agreedAt);
        assertTrue(agreement.lacksOnly(Side.MENTOR));
        assertFalse(agreement.lacksOnly(Side.MENTEE));
        agreement.confirm(Side.MENTOR, MONDAY);
        assertEquals(MONDAY, agreement.agreedAt);
    }

    @Test
    void only_open_formats_added_to_what_holds_need_no_yes_of_the_mentor() {
        var holds = agreed();
        var open = Set.of(Format.PHONE);
        assertTrue(version(MAY, Format.VIDEO, Format.PHONE).adds(open, holds));
        assertFalse(version(MAY, Format.VIDEO).adds(open, holds));
        assertFalse(version(MAY, Format.PHONE).adds(open, holds));
        assertFalse(version(MAY, Format.VIDEO, Format.PHONE, Format.OFFICE).adds(open, holds));
        assertFalse(version(MAY.plusDays(1), Format.VIDEO, Format.PHONE).adds(open, holds));
    }

    @Test
    void what_is_open_to_one_mentee_belongs_to_all_as_far_as_both_profiles_allow() {
        var formats =
                new Terms.Formats(EnumSet.of(Format.VIDEO, Format.PHONE), EnumSet.of(Format.PHONE, Format.OFFICE));
        assertEquals(Set.of(Format.PHONE), formats.needed());
        assertTrue(formats.equal(List.of(Format.PHONE)));
        assertTrue(formats.equal(List.of(Format.VIDEO, Format.PHONE)));
        assertFalse(formats.equal(List.of(Format.VIDEO)));
        assertTrue(formats.allow(List.of(Format.VIDEO)));
        assertFalse(formats.allow(List.of(Format.VIDEO, Format.OFFICE)));
        assertEquals(Set.of(), new Terms.Formats(EnumSet.noneOf(Format.class), EnumSet.of(Format.PHONE)).needed());
    }

    private static Agreement open() {
        return version(MAY, Format.VIDEO);
    }

    private static Agreement version(LocalDate until, Format... formats) {
        var terms = new NewAgreement(Agreement.Rhythm.MONTHLY, List.of(formats), until, "Between us.");
        return new Agreement(new UUID(0, 1), 1, terms, BAO, SUNDAY);
    }

    private static Agreement saidYes(Side side) {
        var agreement = open();
        agreement.confirm(side, SUNDAY);
        return agreement;
    }

    private static Agreement agreed() {
        var agreement = saidYes(Side.MENTOR);
        agreement.confirm(Side.MENTEE, SUNDAY);
        return agreement;
    }
}
