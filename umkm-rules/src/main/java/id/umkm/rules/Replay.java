package id.umkm.rules;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.PolicyRef;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.json.ApplicationJson;
import id.umkm.domain.json.DecisionJson;
import id.umkm.domain.json.DecisionRecord;
import id.umkm.domain.json.GrantJson;
import id.umkm.domain.json.JsonDifference;
import id.umkm.domain.json.ProposalJson;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.rules.engine.CompiledPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides one stored record again, by the policy with the hash that it names, and compares. */
final class Replay {
    private static final Set<String> TEXTS = Set.of("message", "advice");

    private final ProgrammeEngine programme;
    private final DecisionRecord record;
    private final Decision stored;
    private final List<ReplayResult.Difference> differences = new ArrayList<>();

    private Replay(ProgrammeEngine programme, DecisionRecord record) {
        this.programme = programme;
        this.record = record;
        this.stored = record.getDecision();
    }

    static ReplayResult of(ProgrammeEngine programme, DecisionRecord record) {
        return new Replay(programme, record).result();
    }

    /** What is said where the library has no policy of the programme at all. */
    static ReplayResult unknownProgramme(DecisionRecord record, String programme) {
        return new ReplayResult(
                record.getDecision().getId(),
                ReplayResult.Status.DIFFERENT,
                List.of(new ReplayResult.Difference(
                        "/decision/policy/id",
                        programme,
                        null,
                        Text.of(
                                "Tidak ada kebijakan program ini di dalam pustaka.",
                                "The library has no policy of this programme."))));
    }

    private ReplayResult result() {
        Decision again = decideAgain();
        if (again != null) {
            compare(again);
        }
        boolean otherEngine = again != null
                && !again.getAudit().engine().equals(stored.getAudit().engine());
        ReplayResult.Status same = otherEngine ? ReplayResult.Status.SAME_OTHER_ENGINE : ReplayResult.Status.SAME;
        return new ReplayResult(
                stored.getId(), differences.isEmpty() ? same : ReplayResult.Status.DIFFERENT, differences);
    }

    private void compare(Decision again) {
        if (!again.getId().equals(stored.getId())) {
            differ(
                    "/decision/id",
                    stored.getId(),
                    again.getId(),
                    Text.of(
                            "Fakta dalam catatan ini milik keputusan lain.",
                            "The facts in this record belong to another decision."));
        }
        String hash = record.getInputSha256();
        if (!hash.equals(stored.getAudit().inputSha256())) {
            differ(
                    "/decision/audit/inputSha256",
                    stored.getAudit().inputSha256(),
                    hash,
                    Text.of(
                            "Fakta dalam catatan ini bukan fakta yang diputuskan: ada yang diubah sesudahnya.",
                            "The facts in this record are not those that were decided: something was changed since."));
        }
        String now = DecisionJson.write(sameAudit(again));
        String before = DecisionJson.write(stored);
        // A number tells more than the sentence that it stands in.
        JsonDifference.first(before, now, TEXTS)
                .or(() -> JsonDifference.first(before, now))
                .filter(difference -> !difference.pointer().startsWith("/policy"))
                .ifPresent(difference -> differ(
                        "/decision" + difference.pointer(),
                        difference.one(),
                        difference.other(),
                        Text.of(
                                "Dari fakta dan kebijakan ini keluar keputusan yang lain.",
                                "From these facts and this policy another decision comes out.")));
    }

    /** The hash of the input is compared by itself, and the name of the library decides nothing. */
    private Decision sameAudit(Decision again) {
        Decision.Builder builder = Decision.builder();
        return builder.from(again).audit(stored.getAudit()).build();
    }

    private @Nullable Decision decideAgain() {
        try {
            return switch (stored.getKind()) {
                case ELIGIBILITY, AMOUNT, REFERRAL, ALLOCATION -> application();
                case DISBURSEMENT -> grant();
                case GRADUATION -> proposal();
            };
        } catch (InvalidInputException e) {
            differ(
                    "/input",
                    null,
                    e.getViolations().get(0).toString(),
                    Text.of(
                            "Fakta dalam catatan ini tidak dapat dibaca atau tidak benar.",
                            "The facts in this record cannot be read or are not sound."));
            return null;
        } catch (IllegalArgumentException e) {
            differ(
                    "/decision",
                    null,
                    Masking.text(String.valueOf(e.getMessage())),
                    Text.of(
                            "Menurut kebijakan tidak mungkin ada keputusan yang bertuliskan ini.",
                            "By the policy there can be no decision that says this."));
            return null;
        }
    }

    private @Nullable Decision application() {
        Application application =
                ApplicationJson.parse(record.getInput(), programme.trades()).orThrow();
        LocalDate asOf = stored.getAsOf();
        if (stored.getOutcome() == Outcome.NO_POLICY_IN_FORCE) {
            return programme.decide(stored.getKind(), application, asOf);
        }
        if (stored.getKind() == DecisionKind.ALLOCATION && stored.getRanking() == null) {
            differ(
                    "/decision/ranking",
                    null,
                    null,
                    Text.of(
                            "Catatan ini tidak menyebut tempat usulan di antara yang lain.",
                            "The record does not say where the application stood among the others."));
            return null;
        }
        return policy().map(policy -> stored.getKind() == DecisionKind.ALLOCATION
                        ? programme.decider().allocationAgain(policy, application, stored)
                        : programme.decider().application(policy, stored.getKind(), application, asOf))
                .orElse(null);
    }

    private @Nullable Decision grant() {
        Grant grant = GrantJson.parse(record.getInput()).orThrow();
        if (stored.getOutcome() == Outcome.NO_POLICY_IN_FORCE) {
            return programme.disbursement(grant, stored.getTranche(), stored.getAsOf());
        }
        return policy().map(policy -> programme.decider().grant(policy, grant, stored.getTranche(), stored.getAsOf()))
                .orElse(null);
    }

    private @Nullable Decision proposal() {
        FoundingProposal proposal = ProposalJson.parse(record.getInput()).orThrow();
        if (stored.getOutcome() == Outcome.NO_POLICY_IN_FORCE) {
            return programme.graduation(proposal, stored.getAsOf());
        }
        return policy().map(policy -> programme.decider().proposal(policy, proposal, stored.getAsOf()))
                .orElse(null);
    }

    /** The policy with the hash; where it is not in the library, the one of the same version, and the difference is noted. */
    private Optional<CompiledPolicy> policy() {
        PolicyRef ref = stored.getPolicy();
        if (ref == null) {
            differ(
                    "/decision/policy",
                    null,
                    null,
                    Text.of("Catatan tidak menyebut kebijakan.", "The record names no policy."));
            return Optional.empty();
        }
        Optional<CompiledPolicy> same = programme.versions().findHash(ref.sha256());
        if (same.isPresent()) {
            return same;
        }
        Optional<CompiledPolicy> other = programme.versions().find(ref.version());
        differ(
                "/decision/policy/sha256",
                ref.sha256(),
                other.map(policy -> policy.getRef().sha256()).orElse(null),
                other.isPresent()
                        ? Text.of(
                                "Kebijakan " + ref.id() + " " + ref.version()
                                        + " di dalam pustaka bukan lagi kebijakan yang memutuskan: ada yang diubah.",
                                "Policy " + ref.id() + " " + ref.version()
                                        + " in the library is not the one that decided: something was changed.")
                        : Text.of(
                                "Kebijakan " + ref.id() + " " + ref.version() + " tidak ada di dalam pustaka.",
                                "Policy " + ref.id() + " " + ref.version() + " is not in the library."));
        return other;
    }

    private void differ(String pointer, @Nullable String one, @Nullable String now, Text meaning) {
        differences.add(new ReplayResult.Difference(pointer, one, now, meaning));
    }
}
