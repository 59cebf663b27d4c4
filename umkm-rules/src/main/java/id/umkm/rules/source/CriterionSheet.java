package id.umkm.rules.source;

import id.umkm.domain.decision.Effect;
import java.util.Set;

/** A sheet of rows that state what must hold: what is the same in all of them, and what each has of its own. */
final class CriterionSheet {
    static final CriterionSheet ELIGIBILITY =
            new CriterionSheet(Headings.ELIGIBILITY, Words.ELIGIBILITY_EFFECT, Records.APPLICATION, false);
    static final CriterionSheet TRANCHE_CONDITIONS =
            new CriterionSheet(Headings.TRANCHE_CONDITIONS, Words.DISBURSEMENT_EFFECT, Records.GRANT, false);
    static final CriterionSheet GRADUATION =
            new CriterionSheet(Headings.GRADUATION, Words.GRADUATION_EFFECT, Records.APPLICANT_OF_PROPOSAL, true);

    private final String heading;
    private final Words<Effect> effects;
    private final Records records;
    private final boolean jointly;

    /**
     * @param jointly whether rows may be asked once of several groups together
     */
    private CriterionSheet(String heading, Words<Effect> effects, Records records, boolean jointly) {
        this.heading = heading;
        this.effects = effects;
        this.records = records;
        this.jointly = jointly;
    }

    /** Name of the sheet. */
    String heading() {
        return heading;
    }

    /** The effects that its rows can have. */
    Words<Effect> effects() {
        return effects;
    }

    Set<String> headings() {
        return SheetColumns.known(heading);
    }

    /** Whether a row of this scope is asked once of all groups together. */
    boolean isJoint(String scope) {
        return jointly && ScopeReader.isJoint(scope);
    }

    /** What a row of this scope may ask. */
    Records records(String scope) {
        return isJoint(scope) ? Records.PROPOSAL : records;
    }
}
