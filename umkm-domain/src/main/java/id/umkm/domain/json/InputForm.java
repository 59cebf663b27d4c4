package id.umkm.domain.json;

import id.umkm.domain.application.Application;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.grant.Grant;
import java.util.function.Function;

/**
 * The JSON form of one type of what is decided about.
 *
 * @param shape how it is read and written
 * @param id the host's own key of it
 * @param groups where its groups stand
 * @param <T> the type of the record
 */
record InputForm<T>(Codec<T> shape, Function<T, String> id, ListedCodes.Groups<T> groups) {
    static final InputForm<Application> APPLICATION =
            new InputForm<>(InputShapes.APPLICATION, Application::getId, ListedCodes.OF_APPLICATION);

    static final InputForm<Grant> GRANT =
            new InputForm<>(Later.of(() -> GrantShapes.GRANT), Grant::getId, ListedCodes.OF_GRANT);

    static final InputForm<FoundingProposal> PROPOSAL =
            new InputForm<>(Later.of(() -> ProposalShapes.PROPOSAL), FoundingProposal::getId, ListedCodes.OF_PROPOSAL);

    /** The form of what decisions of a kind are about. */
    static InputForm<?> of(DecisionKind kind) {
        return switch (kind) {
            case ELIGIBILITY, AMOUNT, ALLOCATION, REFERRAL -> APPLICATION;
            case DISBURSEMENT -> GRANT;
            case GRADUATION -> PROPOSAL;
        };
    }

    /** Reads records whose codes must stand on the lists. */
    Records<T> with(Codes codes) {
        return new Records<>(new ListedCodes<>(shape, codes, groups), id, ApplicationJson.MAX_BYTES);
    }

    Parsed<T> parse(String json, Codes codes) {
        return with(codes).parse(json);
    }

    /** On one line, facts in the order of the contract; unknown facts are left out. */
    String write(T record) {
        return JsonText.of(shape, record, Form.AS_GIVEN);
    }

    /** As RFC 8785 asks, with every list whose order means nothing sorted. */
    String canonical(T record) {
        return JsonText.of(shape, record, Form.CANONICAL);
    }

    /** The SHA-256 over {@link #canonical} in UTF-8, as 64 hexadecimal digits. */
    String sha256(T record) {
        return JsonText.sha256(shape, record, Form.CANONICAL);
    }
}
