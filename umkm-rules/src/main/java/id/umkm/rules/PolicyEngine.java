package id.umkm.rules;

import id.umkm.domain.decision.PolicyRef;
import id.umkm.domain.json.DecisionRecord;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.policy.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
