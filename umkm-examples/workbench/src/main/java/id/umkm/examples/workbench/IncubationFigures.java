package id.umkm.examples.workbench;

import id.umkm.domain.application.Application;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.rules.allocation.Allocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the demo of mojokerto-iw comes to, by the keys of its article's figures. */
final class IncubationFigures {
    private IncubationFigures() {}

    static Map<String, Long> of(Map<String, Application> applications, Allocation allocation, FundedList funded) {
        List<Applicant> groups = funded.awards().stream()
                .map(award -> Objects.requireNonNull(applications.get(award.application()))
                        .getApplicant())
                .toList();
        Map<String, Long> figures = new HashMap<>();
        figures.put("groups", (long) allocation.getRanked().size());
        figures.put("funded", allocation.getFundedSum().amount());
        figures.put(
                "villages",
                groups.stream().map(Applicant::getVillage).distinct().count());
        funded.awards().stream()
                .filter(award -> award.outcome() == Outcome.FUNDED)
                .mapToLong(award -> award.amount().amount())
                .min()
                .ifPresent(least -> figures.put("least", least));
        funded.awards().stream()
                .mapToLong(award -> award.amount().amount())
                .max()
                .ifPresent(most -> figures.put("most", most));
        groups.stream()
                .mapToLong(group -> group.getMembers().size())
                .min()
                .ifPresent(fewest -> figures.put("members", fewest));
        return figures;
    }
}
