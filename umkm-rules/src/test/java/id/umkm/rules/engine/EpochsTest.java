package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Evidence;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.rules.SmallPolicy;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of records that come one after the other each is decided by the values of its own days. */
class EpochsTest {
    private static final LocalDate AS_OF = LocalDate.of(2021, 6, 1);
    private static final String FOUNDING =
            "  - {Nama: pendiri_minimal, Satuan: orang, Nilai: 9, Dibaca pada: tanggal_pendirian, Dasar: asumsi, Kutipan: A}\n";
    private static final String PARAMETERS = """
            Parameter:
              - {Nama: paling_banyak, Satuan: Rp, Nilai: 10 juta, Sampai: 30/04/2021, Dibaca pada: tanggal_usulan, Dasar: asumsi, Kutipan: A}
              - {Nama: paling_banyak, Satuan: Rp, Nilai: 20 juta, Sejak: 01/05/2021, Dibaca pada: tanggal_usulan, Dasar: asumsi, Kutipan: A}
            """;
    private static final String ROWS = """
            Kelayakan:
              - {Kode: TOO_MUCH, Berlaku untuk: kelompok, Atribut: jumlah_diminta, Syarat: paling banyak paling_banyak, Efek: tolak, Pesan: A, Dasar: asumsi, Kutipan: A}
            """;

    @Test
    void values_are_those_of_the_day_of_each_record() {
        for (String founding : List.of("", FOUNDING)) {
            CompiledPolicy policy =
                    CompiledPolicy.of(SmallPolicy.of(PARAMETERS, founding, ROWS).policy());
            for (int round = 0; round < 2; round++) {
                assertThat(required(policy, LocalDate.of(2021, 4, 30))).containsExactly("<= 10000000");
                assertThat(required(policy, LocalDate.of(2021, 5, 1))).containsExactly("<= 20000000");
                assertThat(required(policy, LocalDate.of(2021, 5, 31))).containsExactly("<= 20000000");
            }
        }
    }

    /** Applications have a day on which they were received, but none on which a cooperative is founded or a grant awarded. */
    @Test
    void a_day_that_no_application_has_need_not_be_looked_for() {
        String awarding =
                FOUNDING.replace("tanggal_pendirian", "tanggal_penetapan").replace("pendiri_minimal", "lain");

        assertThat(epochs("Parameter:\n" + FOUNDING).isSilentOfApplications()).isTrue();
        assertThat(epochs("Parameter:\n" + FOUNDING + awarding).isSilentOfApplications())
                .isTrue();
        assertThat(epochs(PARAMETERS).isSilentOfApplications()).isFalse();
        assertThat(epochs(PARAMETERS + FOUNDING).isSilentOfApplications()).isFalse();
    }

    @Test
    void where_no_day_is_looked_for_an_application_is_of_the_days_on_which_none_is_known() {
        Epochs epochs = epochs("Parameter:\n" + FOUNDING);
        Facts facts = facts(LocalDate.of(2021, 5, 1));

        assertThat(epochs.isOf(AS_OF, epochs.others(epochs.days(facts)), facts)).isTrue();
        assertThat(epochs.isOf(AS_OF.plusDays(1), epochs.others(epochs.days(facts)), facts))
                .isFalse();
        assertThat(epochs.isOf(AS_OF, List.of(LocalDate.of(2021, 5, 1)), facts)).isFalse();
        Facts founding = Facts.builder(Vocabulary.standard(), "P-1", AS_OF)
                .set("founded_on", LocalDate.of(2021, 5, 1))
                .build();
        assertThat(epochs.isOf(AS_OF, List.of(LocalDate.of(2021, 5, 1)), founding))
                .isTrue();
    }

    private static Epochs epochs(String parameters) {
        return new Epochs(SmallPolicy.of(parameters).policy());
    }

    private static List<String> required(CompiledPolicy policy, LocalDate submittedOn) {
        return policy.decide(DecisionKind.ELIGIBILITY, facts(submittedOn), "").getFindings().stream()
                .map(Finding::getEvidence)
                .flatMap(List::stream)
                .map(Evidence::required)
                .toList();
    }

    private static Facts facts(LocalDate submittedOn) {
        BusinessGroup.Builder group = BusinessGroup.builder();
        Application.Builder application = Application.builder();
        return Facts.of(
                Vocabulary.standard(),
                application
                        .id("U-1")
                        .programme("uji")
                        .submittedOn(submittedOn)
                        .group(group.id("G-1").build())
                        .requestedAmount(Rupiah.of(25_000_000))
                        .build(),
                AS_OF);
    }
}
