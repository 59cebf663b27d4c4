package id.umkm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.json.DecisionJson;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.source.BundledPolicies;
import id.umkm.rules.source.PolicyDocument;
import id.umkm.rules.source.XlsxPolicy;
import id.umkm.rules.source.YamlPolicy;
import id.umkm.rules.study.ScenarioRunner;
import id.umkm.rules.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The bundled policies read from workbooks and from the YAML of workbooks are the bundled policies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookDecisionsTest {
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private final PolicyLibrary bundled = PolicyLibrary.bundled();
    private PolicyLibrary workbooks = PolicyLibrary.empty(VOCABULARY);
    private PolicyLibrary texts = PolicyLibrary.empty(VOCABULARY);

    @BeforeAll
    void write(@TempDir Path folder) throws IOException {
        Path all = folder.resolve("xlsx");
        Path xlsx = Files.createDirectories(all.resolve("lebih dalam"));
        Path yaml = Files.createDirectories(folder.resolve("yaml"));
        List<PolicyDocument> documents = BundledPolicies.documents();
        List<PolicyDocument> layers =
                documents.stream().filter(document -> !document.isProgramme()).toList();
        for (int i = 0; i < documents.size(); i++) {
            byte[] workbook = XlsxPolicy.write(documents.get(i), VOCABULARY, layers);
            Files.write(xlsx.resolve(i + ".XLSX"), workbook);
            Files.writeString(yaml.resolve(i + ".yaml"), YamlPolicy.write(XlsxPolicy.read("w", workbook)));
        }
        // What spreadsheet programs leave beside an open workbook is none.
        Files.write(xlsx.resolve("~$0.xlsx"), "x".getBytes(StandardCharsets.UTF_8));
        workbooks = PolicyLibrary.empty(VOCABULARY).with(all);
        texts = PolicyLibrary.empty(VOCABULARY).with(yaml);
    }

    @Test
    void the_policies_are_equal_and_so_are_their_hashes() {
        assertThat(bundled.policies()).isNotEmpty();
        assertThat(workbooks.policies()).isEqualTo(bundled.policies());
        assertThat(texts.policies()).isEqualTo(bundled.policies());
        assertThat(workbooks.policies())
                .extracting(Policy::getSha256)
                .isEqualTo(bundled.policies().stream().map(Policy::getSha256).toList());
    }

    @Test
    void decisions_have_the_same_bytes() {
        List<String> expected = decisions(bundled);

        assertThat(expected).hasSizeGreaterThan(10);
        assertThat(decisions(workbooks)).isEqualTo(expected);
        assertThat(decisions(texts)).isEqualTo(expected);
    }

    /** What the first scenarios about eligibility and amount come to, as JSON. */
    private static List<String> decisions(PolicyLibrary library) {
        return library.policies().stream()
                .flatMap(policy -> ScenarioRunner.run(policy).stream()
                        .filter(result -> result.scenario().getKind() == DecisionKind.ELIGIBILITY
                                || result.scenario().getKind() == DecisionKind.AMOUNT)
                        .limit(20))
                .map(result -> DecisionJson.write(result.decision()))
                .toList();
    }
}
