package id.umkm.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.decision.Outcome;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scenario;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.source.BundledPolicies;
import id.umkm.rules.source.PolicyDocument;
import id.umkm.rules.source.PolicyTyper;
import id.umkm.rules.source.YamlPolicy;
import id.umkm.rules.study.ScenarioResult;
import id.umkm.rules.study.ScenarioRunner;
import id.umkm.rules.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The bundled policies are sound; with a row less, or one too many, they are not, and the facts that show it do so. */
class BundledPoliciesCheckTest {
    private static final List<String> PROGRAMMES =
            List.of("mojokerto/mojokerto-iw/policy.yaml", "mojokerto/mojokerto-iw/2022/policy.yaml");

    /** A programme with its documents and the text that it was read from. */
    private record Bundled(Policy policy, List<PolicyDocument> documents, String text) {
        static Bundled of(String name) throws IOException {
            try (InputStream in = BundledPoliciesCheckTest.class.getResourceAsStream("/policies/" + name)) {
                String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
                return of(name, text);
            }
        }

        static Bundled of(String name, String text) {
            List<PolicyDocument> documents = new ArrayList<>(List.of(YamlPolicy.read(name, text)));
            documents.addAll(documents.get(0).layersAmong(BundledPolicies.documents()));
            Policy policy =
                    PolicyTyper.type(documents.get(0), documents.subList(1, documents.size()), Vocabulary.standard());
            return new Bundled(policy, documents, text);
        }

        CheckReport check() {
            return PolicyCheck.check(policy, documents, PolicyCheck.dayOf(policy));
        }

        Bundled with(DecisionTable table, List<TableRow> rows) {
            DecisionTable changed = new DecisionTable(
                    table.name(), table.hitPolicy(), table.inputs(), table.output(), rows, table.layer());
            return new Bundled(
                    Policy.builder()
                            .from(policy)
                            .tables(policy.getTables().stream()
                                    .map(one -> one.equals(table) ? changed : one)
                                    .toList())
                            .build(),
                    documents,
                    text);
        }

        /** A row pasted into the text, run by this policy. */
        ScenarioResult run(String row) {
            String name = documents.get(0).getName();
            Scenario pasted = Collections.max(
                    of(name, text + "\n  " + row + "\n").policy().getScenarios(),
                    (one, other) -> Boolean.compare(
                            one.getId().startsWith("CEK"), other.getId().startsWith("CEK")));
            assertThat(pasted.getId()).isEqualTo("CEK-1");
            return ScenarioRunner.run(CompiledPolicy.of(policy), List.of(pasted))
                    .get(0);
        }
    }

    @Test
    void they_are_sound_and_what_is_doubtful_is_their_sources() throws IOException {
        for (String name : PROGRAMMES) {
            CheckReport report = Bundled.of(name).check();

            assertThat(report.isSound()).isTrue();
            assertThat(report.findings())
                    .extracting(finding -> finding.severity() + " " + finding.code() + " " + finding.position())
                    .containsExactly(
                            "WARNING CITATION_UNCHECKED Dasar/WIL/Keyakinan",
                            "WARNING CITATION_UNCHECKED Dasar/PMDN32-18/Keyakinan",
                            "WARNING CITATION_UNCHECKED Dasar/PMDN32-4/Keyakinan",
                            "NOTE ASSUMPTIONS Dasar");
        }
    }

    @TestFactory
    Stream<DynamicTest> every_programme_is_sound() {
        return BundledPolicies.FOLDERS.stream()
                .filter(BundledPolicies::isProgramme)
                .map(folder -> DynamicTest.dynamicTest(
                        folder,
                        () -> assertThat(Bundled.of(folder + "/policy.yaml")
                                        .check()
                                        .of(Severity.ERROR))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> a_removed_row_leaves_a_gap() throws IOException {
        return rows((bundled, table, row) -> {
            List<TableRow> rows = new ArrayList<>(table.rows());
            rows.remove(row);
            Bundled changed = bundled.with(table, rows);

            // A table that gives one value less can also leave a criterion that nobody passes.
            List<CheckFinding> errors = changed.check().of(Severity.ERROR).stream()
                    .filter(finding -> !finding.code().startsWith("CRITERION"))
                    .toList();

            boolean decides = row.range().overlaps(PolicyCheck.asked(bundled.policy()));
            assertThat(errors).hasSize(decides ? 1 : 0);
            errors.forEach(finding -> {
                assertThat(finding.code()).isEqualTo("TABLE_GAP");
                assertThat(finding.position()).isEqualTo(table.name());
                assertNeedsReview(changed, finding, "");
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> a_row_too_many_overlaps() throws IOException {
        return rows((bundled, table, row) -> {
            List<TableRow> rows = new ArrayList<>(table.rows());
            TableRow other = rows.get((rows.indexOf(row) + 1) % rows.size());
            String id = other.id() + "B";
            rows.add(new TableRow(id, row.cells(), other.output(), row.ground(), row.range(), table.name() + "/" + id));
            Bundled changed = bundled.with(table, rows);

            List<CheckFinding> errors = changed.check().of(Severity.ERROR);

            boolean decides = row.range().overlaps(PolicyCheck.asked(bundled.policy()));
            assertThat(errors).hasSize(decides ? 1 : 0);
            errors.forEach(finding -> {
                assertThat(finding.code()).isIn("ROWS_OVERLAP", "ROWS_SAME");
                assertThat(finding.position()).isEqualTo(table.name() + "/" + id);
                assertThat(finding.message().id()).contains(row.id()).contains(id);
                assertNeedsReview(changed, finding, id);
            });
        });
    }

    /** The row that was added is in no text, so a scenario cannot follow from it. */
    private static void assertNeedsReview(Bundled changed, CheckFinding finding, String added) {
        Counterexample example = Objects.requireNonNull(finding.counterexample());
        String row = Objects.requireNonNull(example.scenario());

        ScenarioResult result = changed.run(added.isEmpty() ? row : row.replace(", " + added + "\"", "\""));

        assertThat(result.decision().getOutcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        assertThat(result.differences()).isEmpty();
        assertThat(result.scenario().getSubject()).isEqualTo(example.subject());
        assertThat(result.scenario().getMembers()).isEqualTo(example.members());
    }

    private interface RowTest {
        void test(Bundled bundled, DecisionTable table, TableRow row);
    }

    private static Stream<DynamicTest> rows(RowTest test) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Bundled bundled = Bundled.of(PROGRAMMES.get(0));
        for (DecisionTable table : bundled.policy().getTables()) {
            for (TableRow row : table.rows()) {
                tests.add(DynamicTest.dynamicTest(row.id(), () -> test.test(bundled, table, row)));
            }
        }
        return tests.stream();
    }
}
