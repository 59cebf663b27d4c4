package id.umkm.rules;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.PolicyRef;
import id.umkm.domain.json.DecisionRecord;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.domain.validation.Validated;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.policy.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Decides by the policies of a library; make one and share it, it is thread-safe.
 *
 * <pre>{@code
 * PolicyEngine engine = PolicyEngine.of(PolicyLibrary.bundled());
 * Decision decision = engine.programme("mojokerto-iw").eligibility(application, asOf);
 * }</pre>
 */
public final class PolicyEngine {
    private final Map<String, ProgrammeEngine> programmes = new LinkedHashMap<>();

    private PolicyEngine(PolicyLibrary library) {
        Map<String, List<CompiledPolicy>> versions = new LinkedHashMap<>();
        for (Policy policy : library.policies()) {
            versions.computeIfAbsent(policy.getId(), id -> new ArrayList<>()).add(CompiledPolicy.of(policy));
        }
        versions.forEach((id, compiled) ->
                programmes.put(id, new ProgrammeEngine(id, new Versions(compiled), library.vocabulary())));
    }

    public static PolicyEngine of(PolicyLibrary library) {
        return new PolicyEngine(library);
    }

    /**
     * The programme of this id, in all its versions.
     *
     * @throws UnknownProgrammeException if no policy is about it; the message names those there are
     */
    public ProgrammeEngine programme(String id) {
        ProgrammeEngine programme = programmes.get(id);
        if (programme == null) {
            throw new UnknownProgrammeException(id, List.copyOf(programmes.keySet()));
        }
        return programme;
    }

    /**
     * Decides about one application by the programme that it names.
     *
     * @param kind eligibility, amount or referral
     * @throws InvalidInputException if it names no programme, or a code that the policy's lists do not hold
     * @throws UnknownProgrammeException if no policy is about the programme
     */
    public Decision decide(DecisionKind kind, Validated<Application> application) {
        String programme = application.get().getProgramme();
        if (programme == null) {
            OwnChecks checks = new OwnChecks();
            checks.add(
                    "PROGRAMME_MISSING",
                    "/programme",
                    null,
                    Text.of(
                            "Usulan ini tidak menyebut programnya. Program yang ada: " + known() + ".",
                            "The application does not name its programme. There are: " + known() + "."));
            throw new InvalidInputException(checks.violations());
        }
        return programme(programme).decide(kind, application);
    }

    /**
     * Decides about each application by the programme that it names, on all cores: the same decisions in the same order as
     * {@link #decide} gives one by one, worked out when they are asked for. How far applications are read ahead, and when
     * the threads end: {@link Workers#map(Stream, java.util.function.Function)}.
     *
     * <pre>{@code
     * try (Stream<Decision> decisions = engine.decideAll(DecisionKind.ELIGIBILITY, applications)) {
     *     decisions.forEach(this::store);
     * }
     * }</pre>
     *
     * <p>What a decision works out only when it is asked, such as its remedy or its JSON, is worked out by the thread that asks.
     * {@link Workers} do that on all cores too, and the reading and checking before.
     *
     * @param kind eligibility, amount or referral
     */
    public Stream<Decision> decideAll(DecisionKind kind, Stream<Validated<Application>> applications) {
        return Workers.onAllCores().map(applications, application -> decide(kind, application));
    }

    private String known() {
        return String.join(", ", programmes.keySet());
    }

    /**
     * Decides a stored record again by the policy that it names, and compares. Of an allocation the place among the others is
     * taken from the record; what follows from it is decided again.
     */
    public ReplayResult replay(DecisionRecord record) {
        PolicyRef ref = record.getDecision().getPolicy();
        String id = ref == null ? nearest(record) : ref.id();
        ProgrammeEngine programme = programmes.get(id);
        return programme == null ? Replay.unknownProgramme(record, id) : Replay.of(programme, record);
    }

    private static String nearest(DecisionRecord record) {
        return record.getDecision().getNearestPolicies().stream()
                .map(PolicyRef::id)
                .findFirst()
                .orElse("");
    }

    /** Ids of all programmes, in order. */
    public List<String> programmeIds() {
        return List.copyOf(programmes.keySet());
    }
}
