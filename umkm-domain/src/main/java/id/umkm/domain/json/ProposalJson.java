package id.umkm.domain.json;

import id.umkm.domain.cooperative.FoundingProposal;
import java.util.List;

/**
 * The JSON form of a founding proposal with its groups. Reading is as strict as that of an application, within the same
 * limits. Schema: {@link JsonSchemas#proposal()}.
 */
public final class ProposalJson {
    private ProposalJson() {}

    /**
     * Reads one proposal. It is not validated: a proposal without groups is well formed.
     *
     * @param json one JSON object
     */
    public static Parsed<FoundingProposal> parse(String json) {
        return parse(json, Codes.ANY);
    }

    /**
     * Reads one proposal, the trades of whose groups must stand on a list.
     *
     * @param trades codes of the trades that a policy knows; an empty list fixes nothing
     */
    public static Parsed<FoundingProposal> parse(String json, List<String> trades) {
        return parse(json, Codes.ofTrades(trades));
    }

    /** Reads one proposal whose codes must stand on the lists of a policy. */
    public static Parsed<FoundingProposal> parse(String json, Codes codes) {
        return InputForm.PROPOSAL.parse(json, codes);
    }

    /** The proposal on one line, facts in the order of the contract; unknown facts are left out. */
    public static String write(FoundingProposal proposal) {
        return InputForm.PROPOSAL.write(proposal);
    }

    /** The proposal as RFC 8785 asks, with groups sorted by id, and each as in {@link ApplicationJson#canonical}. */
    public static String canonical(FoundingProposal proposal) {
        return InputForm.PROPOSAL.canonical(proposal);
    }

    /** The SHA-256 over {@link #canonical} in UTF-8, as 64 hexadecimal digits. */
    public static String sha256(FoundingProposal proposal) {
        return InputForm.PROPOSAL.sha256(proposal);
    }
}
