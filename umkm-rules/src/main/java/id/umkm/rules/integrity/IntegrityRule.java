package id.umkm.rules.integrity;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.person.Employer;
import id.umkm.rules.policy.Ground;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One check that a programme asks for: a row of the sheet <i>Integritas</i>.
 *
 * @param programme id of the programme, or null for every programme
 * @param fromYear the first budget year
 * @param untilYear the last budget year
 * @param code what is looked for
 * @param effect what a finding means for the record: reject, review or note
 * @param asks what the check wants to know beside; {@link Nothing} for most
 * @param ground what stands behind it
 */
public record IntegrityRule(
        @Nullable String programme,
        int fromYear,
        int untilYear,
        IntegrityCode code,
        Effect effect,
        Asks asks,
        Ground ground) {
    private static final Set<Effect> EFFECTS = EnumSet.of(Effect.REJECT, Effect.REVIEW, Effect.NOTE);

    public IntegrityRule {
        if (!EFFECTS.contains(effect)) {
            throw new IllegalArgumentException(
                    "A check rejects, asks for a review or notes; it cannot " + effect + ".");
        }
        if (fromYear > untilYear) {
            throw new IllegalArgumentException("The years " + fromYear + " to " + untilYear + " are reversed.");
        }
        if (!expected(code).isInstance(asks)) {
            throw new IllegalArgumentException(
                    code + " asks for " + expected(code).getSimpleName() + ", not "
                            + asks.getClass().getSimpleName() + ".");
        }
    }

    /** What a check wants to know beside its code. */
    public sealed interface Asks
            permits Nothing, Employers, Credits, MicroBounds, Repeats, Families, Degree, EarliestYear {}

    /** The code says all. */
    public record Nothing() implements Asks {}

    /**
     * Whose payroll excludes.
     *
     * @param barred the employers
     */
    public record Employers(Set<Employer> barred) implements Asks {
        public Employers {
            barred = Set.copyOf(barred);
        }
    }

    /**
     * Which credit excludes while it runs.
     *
     * @param barred the kinds
     */
    public record Credits(Set<Credit.Kind> barred) implements Asks {
        public Credits {
            barred = Set.copyOf(barred);
        }
    }

    /**
     * Up to where a business is micro: by its sales, or by its assets where the law names them too.
     *
     * @param salesAtMost sales of one year, inclusive
     * @param assetsAtMost net assets, inclusive; null where they make no business micro
     */
    public record MicroBounds(Rupiah salesAtMost, @Nullable Rupiah assetsAtMost) implements Asks {}

    /**
     * Which help bars another time.
     *
     * @param barred programmes and years
     */
    public record Repeats(List<Repeat> barred) implements Asks {
        public Repeats {
            barred = List.copyOf(barred);
        }
    }

    /**
     * Help that bars.
     *
     * @param programme id of the programme that helped
     * @param years in how many budget years before: 0 bars in the same year alone, 1 in that and the year before
     */
    public record Repeat(String programme, int years) {}

    /**
     * Where persons of one family count once.
     *
     * @param acrossRecords in the whole programme and year; else within one record
     */
    public record Families(boolean acrossRecords) implements Asks {}

    /**
     * Up to which degree kin may not hold offices together.
     *
     * @param barred 1 for parents and children; a spouse counts as the same person, siblings are of degree 2
     */
    public record Degree(int barred) implements Asks {}

    /**
     * Which years a register can tell of.
     *
     * @param year the first
     */
    public record EarliestYear(int year) implements Asks {}

    /** What a code asks for. */
    static Class<? extends Asks> expected(IntegrityCode code) {
        return switch (code) {
            case STATE_EMPLOYEE -> Employers.class;
            case OTHER_CREDIT -> Credits.class;
            case NOT_MICRO_BUSINESS -> MicroBounds.class;
            case REPEAT_BARRED -> Repeats.class;
            case FAMILY_COUNTED_TWICE -> Families.class;
            case ORGANS_OF_KIN -> Degree.class;
            case REGISTRY_ANSWER_IMPOSSIBLE -> EarliestYear.class;
            default -> Nothing.class;
        };
    }

    boolean covers(String ofProgramme, int year) {
        return (programme == null || programme.equals(ofProgramme)) && fromYear <= year && year <= untilYear;
    }

    /** Where it stands: the same in every face of the sheet. */
    public String position() {
        String years = fromYear == untilYear
                ? fromYear + ""
                : (fromYear == Integer.MIN_VALUE ? "" : fromYear) + "-"
                        + (untilYear == Integer.MAX_VALUE ? "" : untilYear);
        return "Integritas/" + code + (programme == null ? "" : " " + programme)
                + (years.equals("-") ? "" : " " + years);
    }
}
