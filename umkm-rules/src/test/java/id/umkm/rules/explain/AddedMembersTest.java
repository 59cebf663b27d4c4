package id.umkm.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Remedy;
import id.umkm.domain.decision.RemedyOperation;
import id.umkm.rules.SmallPolicy;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many members a remedy adds, under rows that set bounds to either side. */
class AddedMembersTest {
    @ParameterizedTest
    @CsvSource({
        // members, bounds, added; none where no number of persons helps
        "1, minimal 5, 4",
        "4, minimal 5, 1",
        "1, 6 s.d. 6, 5",
        "3, 6 s.d. 6, 3",
        "5, 6 s.d. 6, 1",
        "7, 6 s.d. 6,",
        "1, 6 s.d. 7, 5",
        "5, 6 s.d. 7, 1",
        "8, 6 s.d. 7,",
        "1, 250 s.d. 260, 249",
        "2, minimal 300,",
    })
    void as_many_come_in_as_bring_the_number_between_the_bounds(int members, String bounds, @Nullable Integer added) {
        CompiledPolicy policy = policy("Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: " + bounds);
        Remedy remedy = Remedies.of(policy, DecisionKind.ELIGIBILITY, facts(members, 0));
        if (added == null) {
            assertThat(remedy.operations()).isEmpty();
            assertThat(remedy.noRemedyReason()).isNotNull();
        } else {
            assertThat(remedy.outcome()).isEqualTo(Outcome.ELIGIBLE);
            assertThat(remedy.operations()).extracting(RemedyOperation::count).containsExactly(added);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // members, of them poor, row, added
        "5, 1, minimal 3 anggota, 2",
        "5, 0, minimal 3 anggota, 3",
        // One of five is 20 percent; three of seven are 42 percent, four of eight are half.
        "5, 1, minimal 50% anggota, 3",
        "5, 2, minimal 50% anggota, 1",
        "5, 0, minimal 50% anggota, 5",
    })
    void as_many_come_in_as_make_up_the_number_or_the_share(int members, int poor, String who, int added) {
        CompiledPolicy policy = policy("Berlaku untuk: " + who + ", Atribut: miskin, Syarat: ya");
        Remedy remedy = Remedies.of(policy, DecisionKind.ELIGIBILITY, facts(members, poor));
        assertThat(remedy.operations()).extracting(RemedyOperation::count).containsExactly(added);
    }

    @Test
    void a_share_of_no_members_is_told_as_none() {
        CompiledPolicy policy = policy("Berlaku untuk: minimal 50% anggota, Atribut: miskin, Syarat: ya");
        Decision decision = policy.decide(DecisionKind.ELIGIBILITY, facts(0, 0), "");
        assertThat(decision.getFindings())
                .extracting(Finding::getMessage)
                .extracting(message -> message.id())
                .containsExactly("Ada 0%.");
    }

    private static CompiledPolicy policy(String row) {
        return CompiledPolicy.of(SmallPolicy.of("""
                Kelayakan:
                  - {Kode: SIZE, %s, Efek: tolak, Pesan: "Ada {nilai}.", Perbaikan: tambah anggota, Dasar: asumsi, Kutipan: A}
                """.formatted(row)).policy());
    }

    private static Facts facts(int members, int poor) {
        Facts.Builder facts = Facts.builder(Vocabulary.standard(), "U-1", LocalDate.of(2021, 6, 1));
        facts.set("submitted_on", LocalDate.of(2021, 5, 1));
        for (int i = 1; i <= members; i++) {
            facts.addMember("m" + i, "").setOfMember("poor", i <= poor);
        }
        return facts.build();
    }
}
