package id.umkm.rules.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Language;
import id.umkm.domain.program.Targets;
import id.umkm.rules.exchange.RuleBookHtml;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.study.PolicyChange;
import id.umkm.rules.study.PolicyDiff;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a policy says of how many it wants to reach. */
class TargetsTest {
    private static final String VERSION = "  - {Isian: Versi, Isi: \"1\", Dasar: asumsi, Kutipan: A}\n";

    private static String with(String... fields) {
        StringBuilder head = new StringBuilder(VERSION);
        for (String field : fields) {
            int sign = field.indexOf(" = ");
            head.append("  - {Isian: %s, Isi: \"%s\", Dasar: asumsi, Kutipan: A}\n"
                    .formatted(field.substring(0, sign), field.substring(sign + 3)));
        }
        return PolicyTexts.changed(VERSION, head.toString());
    }

    private static final String ALL = with(
            "Sasaran jumlah = 1500",
            "Sasaran per kelurahan = 20",
            "Sasaran per RT = 1",
            "Sasaran klinik per kelurahan = 2");

    @Test
    void they_are_read_in_both_languages() {
        Targets all = Targets.builder()
                .total(1500)
                .perVillage(20)
                .perNeighbourhood(1)
                .clinicsPerVillage(2)
                .build();

        assertThat(PolicyTexts.policy(ALL).getProgramme().getTargets()).isEqualTo(all);
        assertThat(PolicyTexts.policy(with(
                                "Target = 1500",
                                "Target per village = 20",
                                "target per neighbourhood = 1",
                                "Target clinics per village = 2"))
                        .getProgramme()
                        .getTargets())
                .isEqualTo(all);
        assertThat(PolicyTexts.policy().getProgramme().getTargets()).isEqualTo(Targets.NONE);
    }

    @Test
    void a_workbook_and_its_text_carry_them_to_and_fro() {
        PolicyDocument text = YamlPolicy.read("uji.yaml", ALL);
        PolicyDocument layer = YamlPolicy.read("lapis.yaml", PolicyTexts.LAYER);
        PolicyDocument workbook =
                XlsxPolicy.read("uji.xlsx", XlsxPolicy.write(text, Vocabulary.standard(), List.of(layer)));
        PolicyDocument back = YamlPolicy.read("kembali.yaml", YamlPolicy.write(workbook));

        assertThat(typed(workbook, layer)).isEqualTo(typed(text, layer));
        assertThat(typed(back, layer)).isEqualTo(typed(text, layer));
        assertThat(typed(back, layer).getProgramme().getTargets().getTotal()).isEqualTo(1500);
    }

    private static Policy typed(PolicyDocument document, PolicyDocument layer) {
        return PolicyTyper.type(document, List.of(layer), Vocabulary.standard());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sasaran jumlah",
                "Sasaran per kelurahan",
                "Sasaran per RT",
                "Sasaran klinik per kelurahan",
                "Sasaran jumlah kelompok"
            })
    void one_that_is_no_whole_number_is_a_fault_of_its_cell(String field) {
        assertThat(PolicyTexts.told(with(field + " = 1 sampai 2")))
                .containsExactly("NUMBER_MALFORMED Kebijakan/" + field + " (1 sampai 2)");
    }

    @Test
    void the_number_in_all_is_written_once() {
        assertThat(PolicyTexts.told(with("Sasaran jumlah kelompok = 121", "Sasaran jumlah = 120")))
                .containsExactly("TARGET_TWICE Kebijakan/Sasaran jumlah (120)");
    }

    @Test
    void who_counts_is_named_by_a_yes_or_no_that_decisions_publish() {
        String published = with("Sasaran menghitung = baru", "Keluaran = baru, prioritas");

        assertThat(PolicyTexts.policy(withTable(published))
                        .getProgramme()
                        .getTargets()
                        .getCounted())
                .isEqualTo("is_new");
        assertThat(PolicyTexts.told(withTable(with("Sasaran menghitung = baru", "Keluaran = prioritas"))))
                .containsExactly("OUTPUT_UNKNOWN Kebijakan/Sasaran menghitung (baru)");
        assertThat(PolicyTexts.told(withTable(with("Sasaran menghitung = prioritas", "Keluaran = prioritas"))))
                .containsExactly("OUTPUT_UNKNOWN Kebijakan/Sasaran menghitung (prioritas)");
        assertThat(PolicyTexts.told(withTable(with("Sasaran menghitung = lain"))))
                .containsExactly("OUTPUT_UNKNOWN Kebijakan/Sasaran menghitung (lain)");
    }

    private static String withTable(String programme) {
        return programme.replace("Tabel:\n", """
                Tabel:
                  - Nama: Baru
                    Aturan: F
                    Untuk: kelompok
                    Keluaran: {Nama: baru, Nama (en): is_new, Satuan: ya/tidak}
                    Baris:
                      - {No: BARU-1, Jika jumlah_diminta: "> 10 juta", Maka baru: ya, Dasar: asumsi, Kutipan: A}
                      - {No: BARU-2, Jika jumlah_diminta: "-", Maka baru: tidak, Dasar: asumsi, Kutipan: A}
                """);
    }

    @Test
    void another_target_is_a_change_that_decides_nothing() {
        Policy before = PolicyTexts.policy(ALL);
        Policy after = PolicyTexts.policy(with(
                "Sasaran jumlah = 1600",
                "Sasaran per kelurahan = 21",
                "Sasaran per RT = 2",
                "Sasaran klinik per kelurahan = 1"));

        assertThat(PolicyDiff.of(before, after))
                .extracting(PolicyChange::position, PolicyChange::from, PolicyChange::to, PolicyChange::deciding)
                .containsExactlyInAnyOrder(
                        tuple("Sasaran jumlah", "1500", "1600"),
                        tuple("Sasaran per kelurahan", "20", "21"),
                        tuple("Sasaran per RT", "1", "2"),
                        tuple("Sasaran klinik per kelurahan", "2", "1"));
        assertThat(after.getSha256()).isEqualTo(before.getSha256());
    }

    private static Tuple tuple(String field, String from, String to) {
        return Tuple.tuple("Kebijakan/" + field, from, to, false);
    }

    @Test
    void the_rule_book_says_that_they_are_no_caps() {
        Policy policy = PolicyTexts.policy(ALL);

        assertThat(RuleBookHtml.of(policy, Language.INDONESIAN))
                .contains("<dt>Sasaran per kelurahan</dt>", "<dd>20; sasaran, bukan batas</dd>")
                .contains("<dt>Sasaran per RT</dt>", "<dd>1; sasaran, bukan batas</dd>");
        assertThat(RuleBookHtml.of(policy, Language.ENGLISH))
                .contains("<dt>Target of clinics per village</dt>", "<dd>2; a target, not a cap</dd>");
    }
}
