package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.SmallPolicy;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether enough members pass is the same whether it was worked out beforehand or is asked each time. */
class EnoughTest {
    private static final Policy POLICY = SmallPolicy.of("""
            Kelayakan:
              - {Kode: ALL_POOR, Berlaku untuk: setiap anggota, Atribut: miskin, Syarat: ya, Efek: tolak, Pesan: A, Dasar: asumsi, Kutipan: A}
              - {Kode: HALF_SKILLED, Berlaku untuk: minimal 50% anggota, Atribut: keterampilan_usaha, Syarat: ya, Efek: tolak, Pesan: B, Dasar: asumsi, Kutipan: A}
              - {Kode: THREE_HIT, Berlaku untuk: minimal 3 anggota, Atribut: terdampak_pandemi, Syarat: ya, Efek: tolak, Pesan: C, Dasar: asumsi, Kutipan: A}
              - {Kode: NONE_YOUNG, Berlaku untuk: tidak ada anggota, Atribut: usia, Syarat: < 18, Efek: tolak, Pesan: D, Dasar: asumsi, Kutipan: A}
            """).policy();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 20, 63, 64, 65, 200})
    void each_row_has_its_bit(int all) {
        MemberLooks looks = looks();
        List<BoundCriterion> criteria = looks.criteria();
        assertThat(criteria).hasSize(4);
        for (int failing = 0; failing <= all; failing++) {
            MemberCounts counts = looks.nobodyYet(all);
            for (int place = 0; place < all; place++) {
                long fails = place < failing ? -1L : 0L;
                counts.add(
                        place,
                        new MemberLook(~fails, false, List.of(), new MemberCounts.Tally(fails, criteria.size(), 0, 0)));
            }
            int passing = all - failing;
            long expected = 0;
            for (BoundCriterion criterion : criteria) {
                boolean holds = switch (criterion.criterion().getCode()) {
                    case "HALF_SKILLED" -> 2 * passing >= all;
                    case "THREE_HIT" -> passing >= 3;
                    default -> passing == all;
                };
                expected = expected << 1 | (holds ? 1 : 0);
            }
            assertThat(looks.enough().bits(counts)).as("%d of %d", passing, all).isEqualTo(expected);
        }
    }

    private static MemberLooks looks() {
        Facts facts = Facts.builder(Vocabulary.standard(), "x", LocalDate.of(2021, 6, 1))
                .set("submitted_on", LocalDate.of(2021, 5, 1))
                .build();
        return Objects.requireNonNull(CompiledPolicy.of(POLICY).shortcut(DecisionKind.ELIGIBILITY, facts))
                .members();
    }
}
