package id.umkm.examples.workbench;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.law.Basis;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableRow;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
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

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    PoliciesCommand(Session session) {
        this.session = session;
        this.texts = session.texts();
    }

    @Override
    public Integer call() {
        PolicyLibrary.bundled().policies().forEach(this::list);
        return Exit.DONE;
    }

    private void list(Policy policy) {
        RegionCode region = policy.getProgramme().getRegion();
        LocalDate reviewBy = policy.getReviewBy();
        line("policies.title", policy.getId(), policy.getVersion(), title(policy));
        line("policies.region", region == null ? texts.get("policies.nation") : region.toString());
        line("policies.period", period(policy.getApplicationsReceived()));
        line("policies.rows", rows(policy, Basis.LAW), rows(policy, Basis.SOURCE), rows(policy, Basis.ASSUMPTION));
        line("policies.scenarios", policy.getScenarios().size());
        if (reviewBy != null) {
            line("policies.review", reviewBy.toString());
        }
        tellOverdue(policy);
        line("policies.hash", policy.getSha256());
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
            Paragraph.lines(
                            "",
                            " ".repeat(INDENT),
                            texts.get("policies.overdue.parameters", day.toString(), String.join(", ", parameters)))
                    .forEach(session.out()::line);
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
        Stream<Ground> criteria = policy.getCriteria().stream().map(Criterion::getGround);
        Stream<Ground> tableRows = policy.getTables().stream()
                .map(DecisionTable::rows)
                .flatMap(List::stream)
                .map(TableRow::ground);
        Stream<Ground> parameters = policy.getParameters().stream()
                .map(Parameter::settings)
                .flatMap(List::stream)
                .map(Parameter.Setting::ground);
        return Stream.of(criteria, tableRows, parameters)
                .flatMap(grounds -> grounds)
                .filter(ground -> ground.basis() == basis)
                .count();
    }

    private void line(String key, Object... values) {
        session.out().line(texts.get(key, values));
    }
}
