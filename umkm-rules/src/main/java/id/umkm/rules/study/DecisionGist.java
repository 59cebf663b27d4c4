package id.umkm.rules.study;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Output;
import id.umkm.domain.decision.Ranking;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What two decisions have in common that come to the same.
 *
 * @param codes of the findings, after the group where it names one
 * @param outputs published values by name
 * @param rank in an allocation, else null
 */
record DecisionGist(
        Outcome outcome,
        @Nullable Rupiah amount,
        Set<String> codes,
        String outputs,
        @Nullable Integer rank) {

    static DecisionGist of(Decision decision) {
        Ranking ranking = decision.getRanking();
        TreeMap<String, String> outputs = new TreeMap<>();
        for (Output output : decision.getOutputs()) {
            outputs.put(output.attribute(), String.valueOf(output.value()));
        }
        return new DecisionGist(
                decision.getOutcome(),
                decision.getAmount(),
                decision.getFindings().stream().map(DecisionGist::code).collect(Collectors.toCollection(TreeSet::new)),
                outputs.toString(),
                ranking == null ? null : ranking.rank());
    }

    static List<DecisionGist> of(List<Decision> decisions) {
        return decisions.stream().map(DecisionGist::of).toList();
    }

    private static String code(Finding finding) {
        return finding.getGroup() == null ? finding.getCode() : finding.getGroup() + " " + finding.getCode();
    }
}
