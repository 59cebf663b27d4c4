package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.expression.CellPrinter;
import id.umkm.rules.expression.Truth;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Term;
import id.umkm.rules.policy.Tranche;
import id.umkm.rules.policy.Transition;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the scenarios of a policy never show, {@index "cakupan skenario"}: rows that none finds, or that hold in none, and bounds
 * at which, or just beyond which, none has a value.
 */
public final class Coverage {
    private final Policy policy;
    private final DateRange asked;
    private final List<Run> runs;
    private final List<CoverageGap> gaps = new ArrayList<>();

    private Coverage(Policy policy) {
        CompiledPolicy compiled = CompiledPolicy.of(policy);
        this.policy = policy;
        this.asked = AskedDays.of(policy);
        this.runs = policy.getScenarios().stream()
                .map(scenario -> Run.of(compiled, scenario))
                .toList();
    }

    /** What is not covered, in the order of sheets and rows; an empty list says that nothing is left out. */
    public static List<CoverageGap> of(Policy policy) {
        Coverage coverage = new Coverage(policy);
        coverage.parameters();
        policy.getTables().forEach(coverage::table);
        AskedRow.of(policy).forEach(coverage::row);
        coverage.tranches();
        policy.getTransitions().forEach(coverage::step);
        coverage.gaps.addAll(BoundCoverage.of(policy, coverage.runs));
        AllocationRule rule = policy.getAllocation();
        if (rule != null) {
            coverage.gaps.addAll(BudgetCoverage.of(rule, coverage.runs));
        }
        return List.copyOf(coverage.gaps);
    }

    private void row(AskedRow row) {
        Criterion criterion = row.criterion();
        if (!criterion.getRange().overlaps(asked)) {
            return;
        }
        if (runs.stream().noneMatch(run -> !row.askedIn(run).isEmpty() && run.finds(criterion.getCode()))) {
            gap(criterion.getPosition(), "Tidak ada skenario yang menemukan baris ini.", "No scenario finds this row.");
        }
        boolean holds = runs.stream()
                .flatMap(run -> row.askedIn(run).stream())
                .anyMatch(values -> values.holds(criterion) == Truth.TRUE);
        if (!holds) {
            gap(
                    criterion.getPosition(),
                    "Tidak ada skenario di mana baris ini terpenuhi.",
                    "In no scenario does this row hold.");
        }
    }

    private void table(DecisionTable table) {
        List<TableRow> used = runs.stream()
                .flatMap(Run::all)
                .flatMap(values -> places(table, values)
                        .mapToObj(place -> values.answer(table, place).rows())
                        .flatMap(List::stream))
                .distinct()
                .toList();
        table.rows().stream()
                .filter(row -> row.range().overlaps(asked))
                .filter(row -> !used.contains(row))
                .forEach(row -> gap(
                        row.position(), "Tidak ada skenario yang memakai baris ini.", "No scenario uses this row."));
    }

    private static IntStream places(DecisionTable table, FactValues values) {
        return table.output().level() == Level.SUBJECT
                ? IntStream.of(FactValues.SUBJECT)
                : IntStream.range(0, values.members());
    }

    private void parameters() {
        ParameterUse use = new ParameterUse(policy, asked);
        for (Parameter parameter : policy.getParameters()) {
            for (Parameter.Setting setting : parameter.settings()) {
                boolean deciding = use.isInReach(parameter, setting)
                        && !use.rows(parameter.name()).isEmpty();
                boolean read = runs.stream()
                        .flatMap(Run::all)
                        .anyMatch(values -> values.setting(parameter)
                                .filter(setting::equals)
                                .isPresent());
                if (deciding && !read) {
                    gap(
                            setting.position(),
                            "Tidak ada skenario yang membaca nilai " + print(parameter, setting, Language.INDONESIAN)
                                    + ".",
                            "No scenario reads the value " + print(parameter, setting, Language.ENGLISH) + ".");
                }
            }
        }
    }

    private static String print(Parameter parameter, Parameter.Setting setting, Language language) {
        return CellPrinter.printValue(setting.value(), parameter.type(), language);
    }

    private void tranches() {
        for (Tranche tranche : policy.getTranches()) {
            if (disbursements()
                    .noneMatch(decision -> Integer.valueOf(tranche.number()).equals(decision.getTranche()))) {
                gap(tranche.position(), "Tidak ada skenario tentang tahap ini.", "No scenario is about this tranche.");
            }
        }
        if (!policy.getTranches().isEmpty() && disbursements().noneMatch(decision -> decision.getTranche() == null)) {
            gap(
                    "Pencairan/akhir",
                    "Tidak ada skenario tentang masa sesudah tahap terakhir.",
                    "No scenario is about what follows the last tranche.");
        }
    }

    private Stream<Decision> disbursements() {
        return runs.stream()
                .filter(run -> run.kind() == DecisionKind.DISBURSEMENT)
                .flatMap(run -> run.decisions().stream());
    }

    private void step(Transition step) {
        Term stage = policy.findTerm(Level.SUBJECT, ApplicantWords.stage(policy.getApplicantKind()))
                .orElseThrow();
        Outcome taken = step.back() ? Outcome.DEMOTE : Outcome.PROMOTE;
        boolean reached = runs.stream()
                .filter(run -> run.decisions().get(0).getOutcome() == taken)
                .flatMap(run -> run.groups().stream())
                .anyMatch(group -> step.from().equals(group.valueOf(stage, FactValues.SUBJECT)));
        if (!reached) {
            gap(
                    "Kelulusan/" + step.from() + ">" + step.to(),
                    "Tidak ada skenario yang menempuh langkah ini.",
                    "No scenario takes this step.");
        }
    }

    private void gap(String position, String id, String en) {
        gaps.add(new CoverageGap(position, Text.of(id, en)));
    }
}
