package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Who;
import id.umkm.domain.law.Basis;
import id.umkm.rules.SmallPolicy;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands behind the finding that a table of members, which asks another one, has no row. */
class FaultyTablesTest {
    /** A table of members: what it gives the poor is told by a source, what it gives others assumed. */
    private static final String BY_POVERTY = """
              - Nama: Asal
                Aturan: U
                Untuk: setiap anggota
                Keluaran: {Nama: %1$s, Nama (en): given, Satuan: %2$s}
                Baris:
                  - {No: A-1, Jika miskin: ya, Maka %1$s: %3$s, Dasar: sumber, Kutipan: S}
                  - {No: A-2, Jika miskin: tidak, Maka %1$s: %4$s, Dasar: asumsi, Kutipan: A}
            """;

    private static final String ABLE = BY_POVERTY.formatted("mampu", "ya/tidak", "tidak", "ya");
    private static final String LIMIT = BY_POVERTY.formatted("batas_usia", "tahun", "60", "20");

    private static final String ASKED = asking(ABLE, "setiap anggota", "Jika mampu: ya");
    private static final String COMPARED = asking(LIMIT, "setiap anggota", "Jika usia: minimal batas_usia");
    private static final String SHARED = asking(ABLE, "kelompok", "\"Jika porsi anggota: mampu\": minimal 60%");

    /** A policy that requires of somebody what the one row of a table gives where its condition holds. */
    private static String asking(String table, String whom, String condition) {
        return """
                  - {Kunci: S, Dasar: sumber, Sumber: berita, Wilayah: "35.76"}
                Tabel:
                """ + table + """
                  - Nama: Hasil
                    Aturan: U
                    Untuk: %1$s
                    Keluaran: {Nama: hasil, Nama (en): result, Satuan: ya/tidak}
                    Baris:
                      - {No: H-1, %2$s, Maka hasil: ya, Dasar: sumber, Kutipan: S}
                Kelayakan:
                  - {Kode: SOUND, Berlaku untuk: %1$s, Atribut: hasil, Syarat: ya, Efek: tolak, Pesan: A, Dasar: sumber, Kutipan: S}
                """.formatted(whom, condition);
    }

    @Test
    void are_the_rows_of_those_for_whom_it_is_at_fault() {
        for (String sections : List.of(ASKED, COMPARED)) {
            Finding finding = fault(sections, true, false);
            assertThat(finding.getWho()).extracting(Who::ref).containsExactly("m1");
            assertThat(finding.getBasis()).isEqualTo(Basis.SOURCE);
            assertThat(finding.getCitations()).containsExactly("S: berita");
        }
    }

    @Test
    void are_the_rows_of_all_members_where_it_asks_how_many_there_are() {
        Finding finding = fault(SHARED, true, false);
        assertThat(finding.getWho()).isEmpty();
        assertThat(finding.getBasis()).isEqualTo(Basis.ASSUMPTION);
        assertThat(finding.getCitations()).containsExactly("S: berita", "A: pilihan proyek");
        assertThat(fault(SHARED, true, true).getBasis()).isEqualTo(Basis.SOURCE);
    }

    private static Finding fault(String sections, boolean... poor) {
        Facts.Builder facts = Facts.builder(Vocabulary.standard(), "x", LocalDate.of(2021, 6, 1))
                .set("submitted_on", LocalDate.of(2021, 5, 1));
        for (int i = 0; i < poor.length; i++) {
            facts.addMember("m" + (i + 1), "")
                    .setOfMember("poor", poor[i])
                    .setOfMember("birth_date", LocalDate.of(1981, 1, 1));
        }
        List<Finding> findings = CompiledPolicy.of(SmallPolicy.of(sections).policy())
                .decide(DecisionKind.ELIGIBILITY, facts.build(), "")
                .getFindings();
        assertThat(findings).extracting(Finding::getCode).containsExactly("TABLE_UNRESOLVED");
        return findings.get(0);
    }
}
