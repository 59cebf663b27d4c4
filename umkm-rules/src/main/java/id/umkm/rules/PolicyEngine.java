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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    private final PolicyLibrary library;
    private final List<String> ids;
    /** Made when a programme is first asked for. */
    private final Map<String, ProgrammeEngine> programmes = new ConcurrentHashMap<>();

    private PolicyEngine(PolicyLibrary library) {
        this.library = library;
        this.ids = library.programmeIds();
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
        return find(id).orElseThrow(() -> new UnknownProgrammeException(id, ids));
    }

    private Optional<ProgrammeEngine> find(String id) {
        return ids.contains(id)
                ? Optional.of(programmes.computeIfAbsent(
                        id, known -> new ProgrammeEngine(known, versions(known), library.vocabulary())))
                : Optional.empty();
    }

    private Versions versions(String id) {
        return new Versions(
                library.policies(id).stream().map(CompiledPolicy::of).toList());
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
        return String.join(", ", ids);
    }

    /**
     * Decides a stored record again by the policy that it names, and compares. Of an allocation the place among the others is
     * taken from the record; what follows from it is decided again.
     */
    public ReplayResult replay(DecisionRecord record) {
        PolicyRef ref = record.getDecision().getPolicy();
        String id = ref == null ? nearest(record) : ref.id();
        return find(id).map(programme -> Replay.of(programme, record))
                .orElseGet(() -> Replay.unknownProgramme(record, id));
    }

    private static String nearest(DecisionRecord record) {
        return record.getDecision().getNearestPolicies().stream()
                .map(PolicyRef::id)
                .findFirst()
                .orElse("");
    }

    /** Ids of all programmes, in order. */
    public List<String> programmeIds() {
        return ids;
    }
}
