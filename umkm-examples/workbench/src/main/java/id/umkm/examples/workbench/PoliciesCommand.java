package id.umkm.examples.workbench;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Percentage;
import id.umkm.domain.law.Basis;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Tranche;
import id.umkm.rules.policy.TrancheCondition;
import id.umkm.rules.policy.Transition;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the bundled policies: what they are for, what stands behind their rows, and whether somebody should confirm them. */
@Command(name = "policies", mixinStandardHelpOptions = true, versionProvider = Umkm.Version.class)
final class PoliciesCommand implements Callable<Integer> {
    private static final int INDENT = 19;

    private final Session session;
    private final Texts texts;
    private final Screen screen;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    PoliciesCommand(Session session) {
        this.session = session;
        this.texts = session.texts();
        this.screen = new Screen(session);
    }

    @Override
    public Integer call() {
        PolicyLibrary.bundled().policies().forEach(this::list);
        return Exit.DONE;
    }

    private void list(Policy policy) {
        RegionCode region = policy.getProgramme().getRegion();
        LocalDate reviewBy = policy.getReviewBy();
        paragraph("policies.title", policy.getId(), policy.getVersion(), title(policy));
        line("policies.region", region == null ? texts.get("policies.nation") : region.toString());
        line("policies.period", period(policy.getApplicationsReceived()));
        line("policies.rows", rows(policy, Basis.LAW), rows(policy, Basis.SOURCE), rows(policy, Basis.ASSUMPTION));
        tellProcedure(policy);
        line("policies.scenarios", policy.getScenarios().size());
        if (reviewBy != null) {
            line("policies.review", reviewBy.toString());
        }
        tellOverdue(policy);
        line("policies.hash", policy.getSha256());
    }

    /** How the budget is shared out, in which parts grants are paid, and which steps groups take. */
    private void tellProcedure(Policy policy) {
        AllocationRule allocation = policy.getAllocation();
        LocalDate day = policy.getApplicationsReceived().from();
        if (allocation != null && day != null) {
            String keys = allocation.keys().stream()
                    .map(AllocationRule.RankingKey::term)
                    .map(term -> name(term.nameId(), term.name()))
                    .collect(Collectors.joining(", "));
            paragraph(
                    "policies.allocation",
                    screen.rupiah(CompiledPolicy.of(policy).budget(day).amount()),
                    keys);
        }
        if (!policy.getTranches().isEmpty()) {
            paragraph(
                    "policies.tranches",
                    policy.getTranches().stream().map(this::share).collect(Collectors.joining(" + ")));
        }
        if (!policy.getTransitions().isEmpty()) {
            paragraph(
                    "policies.steps",
                    policy.getTransitions().stream()
                            .map(step -> stage(policy, step.from()) + " > " + stage(policy, step.to()))
                            .collect(Collectors.joining("; ")));
        }
    }

    private String share(Tranche tranche) {
        Percentage share = tranche.share();
        return share == null ? texts.get("policies.rest") : share.toString();
    }

    private String stage(Policy policy, String code) {
        return policy.getStages().stream()
                .filter(choice -> choice.code().equals(code))
                .map(choice -> choice.name().in(texts.language()))
                .findFirst()
                .orElse(code);
    }

    private String name(String id, String en) {
        return (texts.language() == Language.ENGLISH ? en : id).replace('_', ' ');
    }

    private void paragraph(String key, Object... values) {
        Paragraph.lines("", " ".repeat(INDENT), texts.get(key, values)).forEach(session.out()::line);
    }

    private void tellOverdue(Policy policy) {
        LocalDate day = asOf;
        if (day == null) {
            return;
        }
        if (isOverdue(policy.getReviewBy(), day)) {
            line("policies.overdue.policy", day.toString());
        }
        List<String> parameters = policy.getParameters().stream()
                .filter(parameter -> parameter.at(day).stream().anyMatch(found -> isOverdue(found.reviewBy(), day)))
                .map(Parameter::name)
                .toList();
        if (!parameters.isEmpty()) {
            paragraph("policies.overdue.parameters", day.toString(), String.join(", ", parameters));
        }
    }

    private static boolean isOverdue(@Nullable LocalDate reviewBy, LocalDate day) {
        return reviewBy != null && reviewBy.isBefore(day);
    }

    private String title(Policy policy) {
        return policy.getProgramme().getTitle().in(texts.language());
    }

    private String period(DateRange range) {
        LocalDate from = range.from();
        LocalDate until = range.until();
        return (from == null ? "..." : from) + " " + texts.get("until") + " " + (until == null ? "..." : until);
    }

    private static long rows(Policy policy, Basis basis) {
        return Stream.of(criteria(policy), tables(policy), procedure(policy))
                .flatMap(grounds -> grounds)
                .filter(ground -> ground.basis() == basis)
                .count();
    }

    private static Stream<Ground> criteria(Policy policy) {
        Stream<Criterion> tranches = policy.getTrancheConditions().stream().map(TrancheCondition::criterion);
        Stream<Criterion> steps = policy.getTransitions().stream()
                .flatMap(step -> step.conditions().stream())
                .map(Transition.StageCondition::criterion);
        return Stream.of(policy.getCriteria().stream(), tranches, steps)
                .flatMap(criteria -> criteria)
                .map(Criterion::getGround);
    }

    private static Stream<Ground> tables(Policy policy) {
        Stream<Ground> tableRows = policy.getTables().stream()
                .map(DecisionTable::rows)
                .flatMap(List::stream)
                .map(TableRow::ground);
        Stream<Ground> parameters = policy.getParameters().stream()
                .map(Parameter::settings)
                .flatMap(List::stream)
                .map(Parameter.Setting::ground);
        return Stream.concat(tableRows, parameters);
    }

    private static Stream<Ground> procedure(Policy policy) {
        Stream<Ground> tranches = policy.getTranches().stream().map(Tranche::ground);
        AllocationRule allocation = policy.getAllocation();
        if (allocation == null) {
            return tranches;
        }
        Stream<Ground> allocationRows = Stream.concat(
                Stream.of(
                        allocation.budgetGround(),
                        allocation.notRanked().ground(),
                        allocation.exhausted().ground()),
                allocation.keys().stream().map(AllocationRule.RankingKey::ground));
        return Stream.concat(tranches, allocationRows);
    }

    private void line(String key, Object... values) {
        session.out().line(texts.get(key, values));
    }
}
