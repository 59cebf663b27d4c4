package id.umkm.rules;

import id.umkm.domain.application.GroupApplication;
import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import id.umkm.domain.constraint.Severity;
import id.umkm.domain.decision.Audit;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.enterprise.TradeCode;
import id.umkm.domain.json.ApplicationJson;
import id.umkm.domain.validation.DomainValidator;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.domain.validation.Validated;
import id.umkm.domain.validation.Violation;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides for one programme; thread-safe. The day on which an application was received chooses the version. */
public final class ProgrammeEngine {
    private static final String TRADES = "jenis_usaha";

    private final String id;
    private final List<CompiledPolicy> versions;
    private final Vocabulary vocabulary;

    ProgrammeEngine(String id, List<CompiledPolicy> versions, Vocabulary vocabulary) {
        this.id = id;
        this.versions = List.copyOf(versions);
        this.vocabulary = vocabulary;
    }

    /** Id of the programme. */
    public String getId() {
        return id;
    }

    /**
     * Whether the group may be helped at all.
     *
     * @param asOf the date of the event that is decided; parameters are read at it
     * @throws InvalidInputException with every violation, if the application is not sound
     */
    public Decision eligibility(GroupApplication application, LocalDate asOf) {
        return decide(DecisionKind.ELIGIBILITY, application, asOf);
    }

    /** Whether the group may be helped at all, for an application that was validated for its date. */
    public Decision eligibility(Validated<GroupApplication> application) {
        return decide(DecisionKind.ELIGIBILITY, application);
    }

    /**
     * Whether somebody is to accompany the group, and who.
     *
     * @throws InvalidInputException with every violation, if the application is not sound
     */
    public Decision referral(GroupApplication application, LocalDate asOf) {
        return decide(DecisionKind.REFERRAL, application, asOf);
    }

    /** Whether somebody is to accompany the group, for an application that was validated for its date. */
    public Decision referral(Validated<GroupApplication> application) {
        return decide(DecisionKind.REFERRAL, application);
    }

    /**
     * Decides.
     *
     * @throws InvalidInputException with every violation, if the application is not sound
     */
    public Decision decide(DecisionKind kind, GroupApplication application, LocalDate asOf) {
        return decide(kind, validate(application, asOf));
    }

    /**
     * Decides about an application that was validated for its date.
     *
     * @throws InvalidInputException if it names another programme, or a code that the policy's lists do not hold
     */
    public Decision decide(DecisionKind kind, Validated<GroupApplication> validated) {
        GroupApplication application = validated.get();
        LocalDate asOf = validated.asOf();
        List<Violation> violations = ownViolations(application, asOf);
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
        String hash = ApplicationJson.sha256(application);
        return version(application.getSubmittedOn(), asOf)
                .map(policy -> policy.decide(kind, Facts.of(vocabulary, application, asOf), hash))
                .orElseGet(() -> noPolicyInForce(kind, application, asOf, hash));
    }

    /**
     * Checks an application for a date once, so that several kinds of decision need not; the result also holds warnings.
     *
     * @throws InvalidInputException with every violation
     */
    public Validated<GroupApplication> validate(GroupApplication application, LocalDate asOf) {
        List<Violation> own = ownViolations(application, asOf);
        if (own.isEmpty()) {
            return DomainValidator.standard().validate(application, asOf);
        }
        List<Violation> all = new ArrayList<>(own);
        DomainValidator.standard().violations(application, asOf).stream()
                .filter(Violation::isError)
                .forEach(all::add);
        all.sort(null);
        throw new InvalidInputException(all);
    }

    /** Codes of the trades that any version of the policy knows, in its order; empty where none lists trades. */
    public List<String> trades() {
        return versions.stream()
                .flatMap(version -> trades(version).stream())
                .map(Choice::code)
                .distinct()
                .toList();
    }

    /** What this programme asks of an application beyond what holds of all: its name, and a trade of its list. */
    private List<Violation> ownViolations(GroupApplication application, LocalDate asOf) {
        List<Violation> violations = new ArrayList<>();
        String programme = application.getProgramme();
        if (programme != null && !programme.equals(id)) {
            violations.add(error(
                    "PROGRAMME_DIFFERS",
                    "/programme",
                    Masking.text(programme),
                    Text.of(
                            "Usulan ini untuk program lain; yang diputuskan di sini " + id + ".",
                            "This application is for another programme; decided here is " + id + ".")));
        }
        version(application.getSubmittedOn(), asOf).ifPresent(policy -> checkTrade(policy, application, violations));
        return violations;
    }

    private static List<Choice> trades(CompiledPolicy version) {
        return version.getPolicy().getLists().getOrDefault(TRADES, List.of());
    }

    private Optional<CompiledPolicy> version(LocalDate submittedOn, LocalDate asOf) {
        return versions.stream()
                .filter(version -> version.getPolicy().getApplicationsReceived().contains(submittedOn))
                .filter(version -> !asOf.isAfter(lastDay(version)))
                .findFirst();
    }

    private static LocalDate lastDay(CompiledPolicy version) {
        LocalDate until = version.getPolicy().getDecisionsUntil();
        DateRange received = version.getPolicy().getApplicationsReceived();
        LocalDate end = until == null ? received.until() : until;
        return end == null ? LocalDate.MAX : end;
    }

    private static void checkTrade(CompiledPolicy version, GroupApplication application, List<Violation> violations) {
        TradeCode trade = application.getGroup().getTrade();
        List<Choice> trades = trades(version);
        if (trade == null
                || trades.isEmpty()
                || trades.stream().anyMatch(choice -> choice.code().equals(trade.code()))) {
            return;
        }
        String known = String.join(", ", trades.stream().map(Choice::code).toList());
        violations.add(error(
                "TRADE_UNKNOWN",
                "/group/trade",
                trade.code(),
                Text.of(
                        "Jenis usaha yang dikenal kebijakan: " + known + ".",
                        "The policy knows these trades: " + known + ".")));
    }

    private static Violation error(String code, String pointer, String value, Text message) {
        return new Violation(code, Severity.ERROR, pointer, value, message);
    }

    private Decision noPolicyInForce(DecisionKind kind, GroupApplication application, LocalDate asOf, String hash) {
        Decision.Builder decision = Decision.builder();
        decision.kind(kind)
                .outcome(Outcome.NO_POLICY_IN_FORCE)
                .id(application.getId())
                .asOf(asOf)
                .nearestPolicies(versions.stream().map(CompiledPolicy::getRef).toList())
                .audit(new Audit(hash, CompiledPolicy.engine()));
        return decision.build();
    }
}
