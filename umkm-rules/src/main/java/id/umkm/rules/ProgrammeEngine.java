package id.umkm.rules;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.decision.Audit;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantAccount;
import id.umkm.domain.json.ApplicationJson;
import id.umkm.domain.json.GrantJson;
import id.umkm.domain.json.ProposalJson;
import id.umkm.domain.validation.DomainValidator;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.domain.validation.Validated;
import id.umkm.domain.validation.Violation;
import id.umkm.rules.allocation.Allocation;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.explain.WhyNot;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides for one programme; thread-safe. The day on which an application was received chooses the version of the policy;
 * a grant names its own. Every verb takes the plain record, checks it and throws once with all violations, or a record that
 * was validated for its date.
 */
public final class ProgrammeEngine {
    private static final String FOUNDED_ON = "founded_on";

    private final String id;
    private final Versions versions;
    private final Decider decider;

    ProgrammeEngine(String id, Versions versions, Vocabulary vocabulary) {
        this.id = id;
        this.versions = versions;
        this.decider = new Decider(vocabulary);
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
    public Decision eligibility(Application application, LocalDate asOf) {
        return decide(DecisionKind.ELIGIBILITY, application, asOf);
    }

    /** Whether the group may be helped at all. */
    public Decision eligibility(Validated<Application> application) {
        return decide(DecisionKind.ELIGIBILITY, application);
    }

    /**
     * How much the group may be given: what it asks, cut to the ceiling; nothing to who is not eligible.
     *
     * @throws InvalidInputException with every violation, if the application is not sound
     */
    public Decision amount(Application application, LocalDate asOf) {
        return decide(DecisionKind.AMOUNT, application, asOf);
    }

    /** How much the group may be given. */
    public Decision amount(Validated<Application> application) {
        return decide(DecisionKind.AMOUNT, application);
    }

    /**
     * Whether somebody is to accompany the group, and who.
     *
     * @throws InvalidInputException with every violation, if the application is not sound
     */
    public Decision referral(Application application, LocalDate asOf) {
        return decide(DecisionKind.REFERRAL, application, asOf);
    }

    /** Whether somebody is to accompany the group, and who. */
    public Decision referral(Validated<Application> application) {
        return decide(DecisionKind.REFERRAL, application);
    }

    /**
     * Decides about one application.
     *
     * @param kind eligibility, amount or referral
     * @throws InvalidInputException with every violation, if the application is not sound
     */
    public Decision decide(DecisionKind kind, Application application, LocalDate asOf) {
        return decide(kind, validate(application, asOf));
    }

    /**
     * Decides about one application that was validated for its date.
     *
     * @param kind eligibility, amount or referral
     * @throws InvalidInputException if it names another programme, or a code that the policy's lists do not hold
     */
    public Decision decide(DecisionKind kind, Validated<Application> validated) {
        Application application = validated.get();
        LocalDate asOf = validated.asOf();
        Optional<CompiledPolicy> policy = versions.ofApplication(application.getSubmittedOn(), asOf);
        refuse(ownViolations(application, policy));
        return policy.isPresent()
                ? decider.application(policy.get(), kind, application, asOf)
                : noPolicyInForce(kind, application.getId(), asOf, () -> ApplicationJson.sha256(application));
    }

    /**
     * Decides about each application on all cores, as {@link #decide(DecisionKind, Validated)} does one by one: the same
     * decisions in the same order, worked out when they are asked for. How far applications are read ahead, and when the
     * threads end: {@link Workers#map(Stream, java.util.function.Function)}.
     *
     * <p>What a decision works out only when it is asked, such as its remedy or its JSON, is worked out by the thread that asks.
     * {@link Workers} do that on all cores too, and the reading and checking before.
     *
     * @param kind eligibility, amount or referral
     */
    public Stream<Decision> decideAll(DecisionKind kind, Stream<Validated<Application>> applications) {
        return Workers.onAllCores().map(applications, application -> decide(kind, application));
    }

    /**
     * Who is funded under the budget of the policy that shares out its budget on the day.
     *
     * @param applications all that compete, in any order
     * @throws InvalidInputException with every violation of every application, each below its place in the list
     */
    public Allocation allocation(List<Application> applications, LocalDate asOf) {
        return allocation(applications, asOf, null);
    }

    /**
     * Who is funded under a budget that stands in place of the policy's, to see what would come of it.
     *
     * @param budget whole rupiah, more than zero, or null for the policy's
     */
    public Allocation allocation(List<Application> applications, LocalDate asOf, @Nullable Rupiah budget) {
        List<Validated<Application>> sound = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < applications.size(); i++) {
            String place = "/" + i;
            try {
                sound.add(validate(applications.get(i), asOf));
            } catch (InvalidInputException e) {
                e.getViolations().forEach(one -> violations.add(below(place, one)));
            }
        }
        refuse(violations);
        return allocationOf(sound, asOf, budget);
    }

    /**
     * Who is funded, of applications that were validated for the day.
     *
     * @param budget whole rupiah, more than zero, or null for the policy's
     * @throws InvalidInputException if an application was received in another period than the one whose budget is shared out,
     *     if two have one id, or if no policy shares out a budget on the day
     */
    public Allocation allocationOf(List<Validated<Application>> applications, LocalDate asOf, @Nullable Rupiah budget) {
        OwnChecks checks = new OwnChecks();
        Optional<CompiledPolicy> policy = versions.sharingOut(asOf);
        if (policy.isEmpty() || policy.get().getPolicy().getAllocation() == null) {
            checks.add(
                    "ALLOCATION_NOT_IN_FORCE",
                    "",
                    asOf.toString(),
                    Text.of(
                            "Tidak ada kebijakan " + id + " yang membagi anggaran pada " + asOf + ".",
                            "No policy of " + id + " shares out a budget on " + asOf + "."));
            throw new InvalidInputException(checks.violations());
        }
        for (int i = 0; i < applications.size(); i++) {
            checkPeriod(policy.get().getPolicy(), applications.get(i).get(), "/" + i, checks);
        }
        refuse(checks.violations());
        return decider.allocation(policy.get(), applications, asOf, budget);
    }

    /**
     * Whether the next tranche of a grant is paid: the first that was not released, or what follows the last.
     *
     * @throws InvalidInputException with every violation, if the grant is not sound
     */
    public Decision disbursement(Grant grant, LocalDate asOf) {
        return disbursement(validate(grant, asOf));
    }

    /** Whether the next tranche of a grant is paid. */
    public Decision disbursement(Validated<Grant> grant) {
        int next = GrantAccount.of(grant.get()).lastTranche() + 1;
        boolean last = versions.find(grant.get().getPolicyVersion())
                .map(policy -> next > policy.getPolicy().getTranches().size())
                .orElse(false);
        return disbursement(grant, last ? null : Integer.valueOf(next));
    }

    /**
     * Whether a tranche of a grant is paid.
     *
     * @param tranche from 1, or null for what follows the last
     * @throws InvalidInputException with every violation, if the grant is not sound or has no such tranche
     */
    public Decision disbursement(Grant grant, @Nullable Integer tranche, LocalDate asOf) {
        return disbursement(validate(grant, asOf), tranche);
    }

    /**
     * Whether a tranche of a grant is paid.
     *
     * @param tranche from 1, or null for what follows the last
     */
    public Decision disbursement(Validated<Grant> validated, @Nullable Integer tranche) {
        Grant grant = validated.get();
        LocalDate asOf = validated.asOf();
        refuse(ownViolations(grant));
        Optional<CompiledPolicy> policy = versions.named(grant.getPolicyVersion(), asOf);
        if (policy.isEmpty()) {
            return noPolicyInForce(DecisionKind.DISBURSEMENT, grant.getId(), asOf, () -> GrantJson.sha256(grant));
        }
        refuse(trancheViolations(policy.get().getPolicy(), tranche));
        return decider.grant(policy.get(), grant, tranche, asOf);
    }

    /**
     * Whether groups, or one entrepreneur, cluster or cooperative, reach their next stage.
     *
     * @throws InvalidInputException with every violation, if the proposal is not sound
     */
    public Decision graduation(FoundingProposal proposal, LocalDate asOf) {
        return graduation(validate(proposal, asOf));
    }

    /** Whether applicants reach their next stage. */
    public Decision graduation(Validated<FoundingProposal> validated) {
        FoundingProposal proposal = validated.get();
        LocalDate asOf = validated.asOf();
        refuse(ownViolations(proposal, asOf));
        return version(proposal, asOf)
                .map(policy -> decider.proposal(policy, proposal, asOf))
                .orElseGet(() -> noPolicyInForce(
                        DecisionKind.GRADUATION, proposal.getId(), asOf, () -> ProposalJson.sha256(proposal)));
    }

    /**
     * Why each row that did not hold for an application did not: what was found, what was asked, and how far apart they are.
     *
     * @param kind eligibility, amount or referral
     * @throws InvalidInputException with every violation, if the application is not sound
     */
    public List<WhyNot> whyNot(DecisionKind kind, Application application, LocalDate asOf) {
        validate(application, asOf);
        return versions.ofApplication(application.getSubmittedOn(), asOf)
                .map(policy -> decider.whyNot(policy, kind, application, asOf))
                .orElse(List.of());
    }

    /**
     * Checks an application for a date once, so that several kinds of decision need not; the result also holds warnings.
     *
     * @throws InvalidInputException with every violation
     */
    public Validated<Application> validate(Application application, LocalDate asOf) {
        return validate(application, asOf, ownViolations(application, asOf));
    }

    /**
     * Checks a grant for a date.
     *
     * @throws InvalidInputException with every violation
     */
    public Validated<Grant> validate(Grant grant, LocalDate asOf) {
        return validate(grant, asOf, ownViolations(grant));
    }

    /**
     * Checks a proposal for a date.
     *
     * @throws InvalidInputException with every violation
     */
    public Validated<FoundingProposal> validate(FoundingProposal proposal, LocalDate asOf) {
        return validate(proposal, asOf, ownViolations(proposal, asOf));
    }

    /** Codes of the trades that any version of the policy knows, in its order; empty where none lists trades. */
    public List<String> trades() {
        return codes(OwnChecks.TRADES);
    }

    /** Codes of the stages that any version of the policy knows. */
    public List<String> stages() {
        return versions.all().stream()
                .flatMap(version -> version.getPolicy().getStages().stream())
                .map(Choice::code)
                .distinct()
                .toList();
    }

    /** Codes of the sales channels that any version of the policy knows. */
    public List<String> salesChannels() {
        return codes(OwnChecks.CHANNELS);
    }

    Versions versions() {
        return versions;
    }

    Decider decider() {
        return decider;
    }

    private List<String> codes(String list) {
        return versions.all().stream()
                .flatMap(version -> version.getPolicy().getLists().getOrDefault(list, List.of()).stream())
                .map(Choice::code)
                .distinct()
                .toList();
    }

    private static <T> Validated<T> validate(T subject, LocalDate asOf, List<Violation> own) {
        if (own.isEmpty()) {
            return DomainValidator.standard().validate(subject, asOf);
        }
        List<Violation> all = new ArrayList<>(own);
        DomainValidator.standard().violations(subject, asOf).stream()
                .filter(Violation::isError)
                .forEach(all::add);
        all.sort(null);
        throw new InvalidInputException(all);
    }

    private List<Violation> ownViolations(Application application, LocalDate asOf) {
        return ownViolations(application, versions.ofApplication(application.getSubmittedOn(), asOf));
    }

    private List<Violation> ownViolations(Application application, Optional<CompiledPolicy> policy) {
        OwnChecks checks = new OwnChecks().programme(id, application.getProgramme(), "/programme");
        if (policy.isPresent()) {
            Applicant applicant = application.getApplicant();
            checks.applicant(policy.get(), applicant, applicant.getKind().pointer());
        }
        return checks.violations();
    }

    private List<Violation> ownViolations(Grant grant) {
        Application application = grant.getApplication();
        OwnChecks checks = new OwnChecks().programme(id, application.getProgramme(), "/application/programme");
        versions.find(grant.getPolicyVersion()).ifPresent(policy -> {
            Applicant applicant = application.getApplicant();
            checks.applicant(
                    policy, applicant, "/application" + applicant.getKind().pointer());
            checkPeriod(policy.getPolicy(), application, "/application", checks);
        });
        return checks.violations();
    }

    private List<Violation> ownViolations(FoundingProposal proposal, LocalDate asOf) {
        OwnChecks checks = new OwnChecks().programme(id, proposal.getProgramme(), "/programme");
        List<CompiledPolicy> deciding = versions.deciding(asOf);
        if (proposal.getPolicyVersion() == null && deciding.size() > 1) {
            String known = String.join(
                    ", ",
                    deciding.stream().map(one -> one.getPolicy().getVersion()).toList());
            checks.add(
                    "POLICY_VERSION_NEEDED",
                    "/policyVersion",
                    null,
                    Text.of(
                            "Pada " + asOf + " beberapa versi memutuskan: " + known
                                    + ". Sebutkan versi kebijakan hibah kelompok-kelompok ini.",
                            "Several versions decide on " + asOf + ": " + known
                                    + ". Name the version that the grants of these groups were awarded under."));
        }
        version(proposal, asOf).ifPresent(policy -> {
            checkReadingDay(policy.getPolicy(), proposal, checks);
            List<Applicant> applicants = proposal.getApplicants();
            for (int i = 0; i < applicants.size(); i++) {
                ApplicantKind kind = applicants.get(i).getKind();
                checks.applicant(
                        policy,
                        applicants.get(i),
                        kind == ApplicantKind.GROUP ? "/groups/" + i : "/" + kind.property());
            }
        });
        return checks.violations();
    }

    private Optional<CompiledPolicy> version(FoundingProposal proposal, LocalDate asOf) {
        String named = proposal.getPolicyVersion();
        return named == null ? versions.deciding(asOf).stream().findFirst() : versions.named(named, asOf);
    }

    /** A number that is read at the day of founding must have a value then. */
    private static void checkReadingDay(Policy policy, FoundingProposal proposal, OwnChecks checks) {
        LocalDate foundedOn = proposal.getFoundedOn();
        for (Parameter parameter : policy.getParameters()) {
            Term readAt = parameter.readAt();
            if (readAt != null
                    && readAt.name().equals(FOUNDED_ON)
                    && parameter.at(foundedOn).isEmpty()) {
                checks.add(
                        "DATE_WITHOUT_VALUE",
                        proposal.getKind() == ApplicantKind.GROUP ? "/foundedOn" : "/reviewedOn",
                        foundedOn.toString(),
                        Text.of(
                                "Parameter " + parameter.name() + " tidak bernilai pada hari ini.",
                                "Parameter " + parameter.name() + " has no value on this day."));
            }
        }
    }

    private static void checkPeriod(Policy policy, Application application, String pointer, OwnChecks checks) {
        if (!policy.getApplicationsReceived().contains(application.getSubmittedOn())) {
            checks.add(
                    "APPLICATION_OUTSIDE_PERIOD",
                    pointer + "/submittedOn",
                    application.getSubmittedOn().toString(),
                    Text.of(
                            "Versi " + policy.getVersion() + " menerima usulan pada " + policy.getApplicationsReceived()
                                    + ".",
                            "Version " + policy.getVersion() + " receives applications on "
                                    + policy.getApplicationsReceived() + "."));
        }
    }

    private static List<Violation> trancheViolations(Policy policy, @Nullable Integer tranche) {
        int last = policy.getTranches().size();
        OwnChecks checks = new OwnChecks();
        if (tranche != null && (tranche < 1 || tranche > last)) {
            checks.add(
                    "TRANCHE_UNKNOWN",
                    "",
                    tranche.toString(),
                    Text.of(
                            "Versi " + policy.getVersion() + " membayar " + last + " tahap.",
                            "Version " + policy.getVersion() + " pays " + last + " tranches."));
        }
        return checks.violations();
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }

    private static Violation below(String place, Violation violation) {
        return new Violation(
                violation.code(),
                violation.severity(),
                place + violation.pointer(),
                violation.value(),
                violation.message());
    }

    private Decision noPolicyInForce(DecisionKind kind, String subject, LocalDate asOf, Supplier<String> hash) {
        Decision.Builder decision = Decision.builder();
        decision.kind(kind)
                .outcome(Outcome.NO_POLICY_IN_FORCE)
                .id(subject)
                .asOf(asOf)
                .nearestPolicies(versions.refs())
                .audit(Audit.deferred(hash, CompiledPolicy.engine()));
        return decision.build();
    }
}
