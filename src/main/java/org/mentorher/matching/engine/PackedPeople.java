package org.mentorher.matching.engine;

import java.util.Arrays;
import java.util.BitSet;

/** The facts of the mentors and of the mentees, one array for each, by canonical number. */
final class PackedPeople {
    private static final int[] NOBODY = {};
    /** So many hashes of persons are told apart. */
    private static final int HASHES = 1 << 24;

    private PackedPeople() {}

    /**
     * @param fields the numbers of each one's fields, the main one first, each once
     * @param minute of the clock, 0-1439
     * @param person a hash: where it equals a mentee's, the records decide
     * @param organisation likewise
     * @param least what the mentor's own score must be, in hundredths
     */
    record Mentors(
            IntLists fields,
            short[] minute,
            byte[] seniority,
            int[] capacity,
            int[] person,
            int[] organisation,
            short[] least) {

        /** @param names the fields that mentors have, sorted */
        static Mentors of(Roster roster, Terms terms, String[] names) {
            int count = roster.mentors().size();
            var packed = new Mentors(
                    IntLists.of(
                            count,
                            number -> roster.mentors().get(number).fields().stream()
                                    .mapToInt(field -> Arrays.binarySearch(names, field))
                                    .distinct()
                                    .toArray()),
                    new short[count],
                    new byte[count],
                    new int[count],
                    new int[count],
                    new int[count],
                    new short[count]);
            for (int number = 0; number < count; number++) {
                var mentor = roster.mentors().get(number);
                packed.minute[number] = (short) Zones.minute(mentor.utcOffsetMinutes());
                packed.seniority[number] = (byte) mentor.seniority();
                packed.capacity[number] = mentor.capacity();
                packed.person[number] = mentor.person().hashCode();
                packed.organisation[number] = Organisations.hash(mentor.organisation());
                packed.least[number] = (short) terms.leastMentorInner(mentor);
            }
            return packed;
        }
    }

    /**
     * @param taste the fields that she takes
     * @param reach how far from her clock, in minutes
     * @param avoids whether her own organisation is out of the question
     * @param named the mentors whom she named and the market has, best first
     * @param place for each of those the place at which she named her
     * @param excluded mentors whom the market has
     * @param picky who named or excluded someone, or may be a mentor herself
     * @param spread where she starts to look in a bucket too large for her
     */
    record Mentees(
            Taste[] taste,
            short[] minute,
            byte[] seniority,
            short[] reach,
            int[] person,
            int[] organisation,
            boolean[] avoids,
            IntLists named,
            IntLists excluded,
            BitSet picky,
            int[] spread) {

        static Mentees of(Roster roster, Mentors mentors, String[] names) {
            int count = roster.mentees().size();
            var people = byInput(roster);
            var tastes = new Taste.Tastes(names);
            var packed = new Mentees(
                    new Taste[count],
                    new short[count],
                    new byte[count],
                    new short[count],
                    new int[count],
                    new int[count],
                    new boolean[count],
                    IntLists.of(
                            count,
                            number ->
                                    numbers(roster, roster.mentees().get(number).ranked())),
                    IntLists.of(
                            count,
                            number ->
                                    numbers(roster, roster.mentees().get(number).excluded())),
                    new BitSet(count),
                    new int[count]);
            var persons = new BitSet(HASHES);
            for (int person : mentors.person) {
                persons.set(person & HASHES - 1);
            }
            for (int number : people) {
                var mentee = roster.mentees().get(number);
                packed.taste[number] = tastes.of(mentee);
                packed.minute[number] = (short) Zones.minute(mentee.utcOffsetMinutes());
                packed.seniority[number] = (byte) mentee.seniority();
                packed.reach[number] = mentee.zoneReachMinutes().shortValue();
                packed.person[number] = mentee.person().hashCode();
                packed.picky.set(
                        number,
                        packed.named.size(number) + packed.excluded.size(number) > 0
                                || persons.get(packed.person[number] & HASHES - 1));
                packed.avoids[number] = mentee.avoidOwnOrganisation();
                packed.organisation[number] =
                        mentee.avoidOwnOrganisation() ? Organisations.hash(mentee.organisation()) : 0;
                packed.spread[number] = (int) roster.lots().of(mentee.id());
            }
            return packed;
        }

        /** Numbers in the order of the input, in which the records stand in memory. */
        private static int[] byInput(Roster roster) {
            int[] byInput = new int[roster.menteeInput().length];
            for (int number = 0; number < byInput.length; number++) {
                byInput[roster.menteeInput()[number]] = number;
            }
            return byInput;
        }

        private static int[] numbers(Roster roster, java.util.Collection<java.util.UUID> ids) {
            return ids.isEmpty()
                    ? NOBODY
                    : ids.stream()
                            .mapToInt(roster::mentorNumber)
                            .filter(number -> number >= 0)
                            .toArray();
        }
    }
}
