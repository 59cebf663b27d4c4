package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.SmallPolicy;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MemberLooksTest {
    private static final int MOST = 0xFFFF;

    /** A count of one more would run into the one beside it. */
    @Test
    void counts_no_more_members_than_a_count_holds() {
        CompiledPolicy policy = CompiledPolicy.of(SmallPolicy.of("""
                Kelayakan:
                  - {Kode: ALL_POOR, Berlaku untuk: setiap anggota, Atribut: miskin, Syarat: ya, Efek: tolak, Pesan: A, Dasar: asumsi, Kutipan: A}
                  - {Kode: ALL_SKILLED, Berlaku untuk: setiap anggota, Atribut: keterampilan_usaha, Syarat: ya, Efek: tolak, Pesan: B, Dasar: asumsi, Kutipan: A}
                """).policy());
        policy.decide(DecisionKind.ELIGIBILITY, facts(1), "");
        MemberLooks looks = Objects.requireNonNull(policy.shortcut(DecisionKind.ELIGIBILITY, facts(1)))
                .members();

        MemberCounts counts = Objects.requireNonNull(looks.count(facts(MOST)));
        assertThat(counts.failing(0)).isEqualTo(MOST);
        assertThat(counts.failing(1)).isZero();
        assertThat(looks.count(facts(MOST + 1))).isNull();
    }

    private static Facts facts(int members) {
        Facts.Builder facts = Facts.builder(Vocabulary.standard(), "x", LocalDate.of(2021, 6, 1))
                .set("submitted_on", LocalDate.of(2021, 5, 1));
        for (int i = 0; i < members; i++) {
            facts.addMember("P" + i, "").setOfMember("poor", false).setOfMember("skilled", true);
        }
        return facts.build();
    }
}
