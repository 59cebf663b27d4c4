package id.umkm.rules.study;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Output;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.enterprise.ChannelCode;
import id.umkm.domain.validation.Validated;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.study.SimulatedApplication.Effect;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.Facts;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Lets an old and a new policy decide the same applications on the same day, to see who wins and who loses before the new one
 * is law, {@index "simulasi"}. Thread-safe.
 *
 * <p>Each policy decides every application, whichever received it: the question is what would come of it.
 */
public final class Simulation {
    private static final String NO_INPUT = "";
    private static final String TRADES = "jenis_usaha";
    private static final String CHANNELS = "saluran_penjualan";

    private final CompiledPolicy before;
    private final CompiledPolicy after;
    private final LocalDate asOf;

    private Simulation(CompiledPolicy before, CompiledPolicy after, LocalDate asOf) {
        this.before = before;
        this.after = after;
        this.asOf = asOf;
    }

    /**
     * A simulation on a day.
     *
     * @throws IllegalArgumentException if one of the policies does not decide on the day; {@link #days} tells when both do
     */
    public static Simulation of(Policy before, Policy after, LocalDate asOf) {
        for (Policy policy : List.of(before, after)) {
            DateRange asked = AskedDays.of(policy);
            if (!asked.contains(asOf)) {
                throw new IllegalArgumentException("Policy " + policy.getId() + " " + policy.getVersion()
                        + " does not decide on " + asOf + ", only on " + asked + ".");
            }
        }
        return new Simulation(CompiledPolicy.of(before), CompiledPolicy.of(after), asOf);
    }

    /** The days on which a policy decides, the last of them perhaps about what was received before. */
    public static DateRange days(Policy policy) {
        return AskedDays.of(policy);
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    /**
     * What both policies decide about one application.
     *
     * @throws IllegalArgumentException if it was validated for another day
     */
    public SimulatedApplication compare(Validated<Application> validated) {
        requireDay(validated);
        Application application = validated.get();
        Applicant applicant = application.getApplicant();
        return new SimulatedApplication(
                Masking.text(application.getId()),
                applicant.getVillage() == null ? null : applicant.getVillage().code(),
                applicant.getTrade() == null ? null : applicant.getTrade().code(),
                decide(before, application),
                decide(after, application));
    }

    private void requireDay(Validated<Application> validated) {
        if (!validated.asOf().equals(asOf)) {
            throw new IllegalArgumentException("An application that was validated for " + validated.asOf()
                    + " cannot be decided on " + asOf + ".");
        }
    }

    private SimulatedDecision decide(CompiledPolicy policy, Application application) {
        if (!reads(policy, application.getApplicant())) {
            return new SimulatedDecision(null, Rupiah.ZERO, Set.of(), Map.of());
        }
        Facts facts = facts(policy, application);
        Decision eligibility = policy.decide(DecisionKind.ELIGIBILITY, facts, NO_INPUT);
        Decision amount = policy.decide(DecisionKind.AMOUNT, facts, NO_INPUT);
        Set<String> codes = new TreeSet<>();
        eligibility.getFindings().stream().map(Finding::getCode).forEach(codes::add);
        amount.getFindings().stream().map(Finding::getCode).forEach(codes::add);
        Map<String, String> outputs = new TreeMap<>();
        for (Output output : eligibility.getOutputs()) {
            outputs.put(
                    output.attribute(),
                    String.valueOf(Objects.requireNonNullElse(output.value(), SimulatedDecision.UNKNOWN)));
        }
        return new SimulatedDecision(
                eligibility.getOutcome(),
                Objects.requireNonNullElse(amount.getAmount(), Rupiah.ZERO),
                Collections.unmodifiableSet(codes),
                Collections.unmodifiableMap(outputs));
    }

    Facts facts(CompiledPolicy policy, Application application) {
        return Facts.of(policy.getPolicy().getVocabulary(), application, asOf);
    }

    /** Whether a policy takes an applicant: one of its kind, with codes that its lists hold; else it is refused when it is read. */
    static boolean reads(CompiledPolicy policy, Applicant applicant) {
        List<ChannelCode> channels = applicant.getSalesChannels();
        return applicant.getKind() == policy.getPolicy().getApplicantKind()
                && (applicant.getTrade() == null
                        || policy.isListed(TRADES, applicant.getTrade().code()))
                && (applicant.getStage() == null
                        || policy.isListed(
                                ApplicantWords.stages(applicant.getKind()),
                                applicant.getStage().code()))
                && (channels == null
                        || channels.stream().allMatch(channel -> policy.isListed(CHANNELS, channel.code())));
    }

    CompiledPolicy before() {
        return before;
    }

    CompiledPolicy after() {
        return after;
    }

    /** Starts to add up what becomes of applications. */
    public SimulationRun start() {
        return new SimulationRun(this);
    }

    /**
     * Decides all applications, one after the other.
     *
     * @param applications each of an id of its own
     * @param changed is handed each application for which something changes, in their order
     */
    public SimulationResult run(Stream<Validated<Application>> applications, Consumer<SimulatedApplication> changed) {
        SimulationRun run = start();
        applications.sequential().forEachOrdered(application -> {
            SimulatedApplication compared = compare(application);
            run.add(application, compared);
            if (compared.effect() != Effect.SAME) {
                changed.accept(compared);
            }
        });
        return run.result();
    }
}
