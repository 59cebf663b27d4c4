package id.umkm.examples.workbench;

import id.umkm.domain.basics.Language;
import id.umkm.rules.exchange.DmnExport;
import id.umkm.rules.exchange.DrlExport;
import id.umkm.rules.exchange.Export;
import id.umkm.rules.exchange.RuleBookHtml;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.source.XlsxPolicy;
import id.umkm.rules.source.YamlPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The forms in which a policy can be written, by the word that names each on the command line. */
final class Exporters {
    private static final Map<String, Exporter> BY_WORD = Map.of(
            "yaml",
            (policy, day, language) -> Exported.of(YamlPolicy.write(policy.document()), List.of()),
            "xlsx",
            new WorkbookExporter(),
            "html",
            (policy, day, language) -> Exported.of(RuleBookHtml.of(policy.typed(), language), List.of()),
            "drl",
            ofDay(DrlExport::of),
            "dmn",
            ofDay(DmnExport::of));

    private Exporters() {}

    static Optional<Exporter> find(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    private static Exporter ofDay(BiFunction<Policy, LocalDate, Export> form) {
        return (policy, day, language) -> {
            Policy typed = policy.typed();
            Export export = form.apply(typed, day == null ? lastDay(typed) : day);
            return Exported.of(export.text(), export.notCarried());
        };
    }

    private static LocalDate lastDay(Policy policy) {
        LocalDate last = policy.getApplicationsReceived().until();
        return last == null
                ? Objects.requireNonNullElse(policy.getApplicationsReceived().from(), LocalDate.MIN)
                : last;
    }

    /** Writes the workbook that officers fill in. */
    private static final class WorkbookExporter implements Exporter {
        @Override
        public Exported write(ExportedPolicy policy, @Nullable LocalDate day, Language language) {
            return Exported.of(XlsxPolicy.write(policy.document(), policy.vocabulary(), policy.layers()));
        }

        @Override
        public boolean isText() {
            return false;
        }
    }
}
