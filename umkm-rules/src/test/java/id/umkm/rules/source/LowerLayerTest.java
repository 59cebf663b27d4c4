package id.umkm.rules.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.umkm.domain.basics.Language;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the workbook of a programme, what a layer above holds fast can be replaced only as far as that layer allows; a fault names the cell. */
class LowerLayerTest {
    private static final List<PolicyDocument> BUNDLED = BundledPolicies.documents();
    private static final PolicyDocument PROGRAMME =
            BUNDLED.stream().filter(PolicyDocument::isProgramme).findFirst().orElseThrow();
    private static final List<PolicyDocument> LAYERS = PROGRAMME.layersAmong(BUNDLED);

    @ParameterizedTest
    @CsvSource({
        // Not to be replaced at all.
        "penjualan_mikro_maksimal, Rp/tahun, 3 miliar",
        // At least two budget years.
        "jeda_hibah_minimal, tahun anggaran, 1"
    })
    void a_value_that_is_not_allowed_is_refused_by_its_cell(String name, String unit, String value) {
        FaultyPolicyException refused =
                catchThrowableOfType(FaultyPolicyException.class, () -> type(workbook(name, unit, value)));
        assertThat(refused.getFaults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("PARAMETER_NOT_REPLACEABLE");
            assertThat(fault.place()).hasToString("iw.xlsx!Parameter!C4");
            assertThat(fault.read()).isEqualTo(value);
            assertThat(fault.rule().in(Language.INDONESIAN)).isNotBlank();
        });
    }

    @Test
    void a_value_that_is_allowed_replaces_that_above() {
        type(workbook("jeda_hibah_minimal", "tahun anggaran", "3"));
    }

    private static void type(PolicyDocument document) {
        PolicyTyper.type(document, LAYERS, Vocabulary.standard());
    }

    private static PolicyDocument workbook(String name, String unit, String value) {
        String row = "  - {Nama: " + name + ", Satuan: " + unit + ", Nilai: " + value
                + ", Dasar: asumsi, Kutipan: A-PROYEK}\n";
        String yaml = YamlPolicy.write(PROGRAMME).replace("\nParameter:\n", "\nParameter:\n" + row);
        PolicyDocument document = YamlPolicy.read("iw.yaml", yaml);
        return PolicyFile.read("iw.xlsx", XlsxPolicy.write(document, Vocabulary.standard(), LAYERS));
    }
}
