package id.umkm.rules.integrity;

import org.jspecify.annotations.Nullable;

/** What a finding is about; the first ten are the classes of payments that the audit board found wrong in 2020. */
public enum IntegrityCode {
    /** The civil registry does not know the identity number. */
    NIK_NOT_REGISTERED(Source.CIVIL),
    /** The person is on the payroll of the state, of the army, of the police or of a state firm. */
    STATE_EMPLOYEE(Source.EMPLOYMENT),
    /** The person died before the payment. */
    DECEASED_BEFORE(Source.CIVIL),
    /** The identity number has a form that no such number has. */
    NIK_MALFORMED(null),
    /** The owner's business is larger than a micro business, or there is none. */
    NOT_MICRO_BUSINESS(Source.BUSINESS),
    /** The person has credit that excludes from the programme. */
    OTHER_CREDIT(Source.CREDIT),
    /** The person stands in several records of one programme and budget year. */
    RECORDED_MORE_THAN_ONCE(null),
    /** The decree does not name the person in this record. */
    NOT_IN_DECREE(Source.DECREE),
    /** The person moved abroad before the payment. */
    MOVED_ABROAD(Source.CIVIL),
    /** The person was paid more than once, or would be, by one programme in one budget year. */
    PAID_TWICE(Source.GRANTS),
    /** The person was helped before, by a programme or in a year that bars another time. */
    REPEAT_BARRED(Source.GRANTS),
    /** Persons of one family card count as several where families count. */
    FAMILY_COUNTED_TWICE(Source.FAMILY_CARD),
    /** Holders of offices in one cooperative are closer kin than the rule allows. */
    ORGANS_OF_KIN(Source.KIN),
    /** One person chairs two groups. */
    CHAIR_OF_TWO_GROUPS(Source.ROLE),
    /** Two applicants are the same persons. */
    SAME_PERSONS_UNDER_TWO_IDS(null),
    /** A cooperative asks for help beside one that is its member. */
    MEMBER_COOPERATIVE_CLAIMS_TOO(null),
    /** Cooperatives are members of one another in a circle. */
    COOPERATIVES_IN_CIRCLE(null),
    /** The ties of kin that a record states cannot be true together. */
    KIN_IMPOSSIBLE(null),
    /** One identity number stands under several names. */
    NAMES_DIFFER(null),
    /** Sources, or answers of one source, contradict each other. */
    REGISTRIES_DISAGREE(null),
    /** A source answered what cannot be. */
    REGISTRY_ANSWER_IMPOSSIBLE(null);

    private final @Nullable Source source;

    IntegrityCode(@Nullable Source source) {
        this.source = source;
    }

    /** One bit of an int, of its own; it stands for the code in tables that live no longer than a check. */
    @SuppressWarnings("EnumOrdinal")
    int bit() {
        return 1 << ordinal();
    }

    /** What must have answered before a record can be clean of this; null where the records alone tell. */
    public @Nullable Source source() {
        return source;
    }
}
