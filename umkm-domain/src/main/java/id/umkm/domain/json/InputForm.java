package id.umkm.domain.json;

import id.umkm.domain.application.GroupApplication;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.grant.Grant;

/**
 * The JSON form of one type of what is decided about.
 *
 * @param shape how it is read and written
 * @param groups where its groups stand
 * @param <T> the type of the record
 */
record InputForm<T>(Codec<T> shape, ListedCodes.Groups groups) {
    static final InputForm<GroupApplication> APPLICATION =
            new InputForm<>(InputShapes.APPLICATION, ListedCodes.Groups.OF_APPLICATION);

    static final InputForm<Grant> GRANT = new InputForm<>(InputShapes.GRANT, ListedCodes.Groups.OF_GRANT);

    static final InputForm<FoundingProposal> PROPOSAL =
            new InputForm<>(InputShapes.PROPOSAL, ListedCodes.Groups.OF_PROPOSAL);

    /** The form of what decisions of a kind are about. */
    static InputForm<?> of(DecisionKind kind) {
        return switch (kind) {
            case ELIGIBILITY, AMOUNT, ALLOCATION, REFERRAL -> APPLICATION;
            case DISBURSEMENT -> GRANT;
            case GRADUATION -> PROPOSAL;
        };
    }

    /** Reads records whose codes must stand on the lists. */
    Codec<T> with(Codes codes) {
        return new ListedCodes<>(shape, codes, groups);
    }

    Parsed<T> parse(String json, Codes codes) {
        return Records.parse(json, with(codes), ApplicationJson.MAX_BYTES);
    }

    /** On one line, facts in the order of the contract; unknown facts are left out. */
    String write(T record) {
        return JsonWriter.compact(shape.write(record, Form.AS_GIVEN));
    }

    /** As RFC 8785 asks, with every list whose order means nothing sorted. */
    String canonical(T record) {
        return JsonWriter.canonical(shape.write(record, Form.CANONICAL));
    }
}
