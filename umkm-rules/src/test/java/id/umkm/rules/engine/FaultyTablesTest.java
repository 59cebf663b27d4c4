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
    private static final String SOURCE = "  - {Kunci: S, Dasar: sumber, Sumber: berita, Wilayah: \"35.76\"}\n";
    private static final String CRITERION = """
            Kelayakan:
              - {Kode: SOUND, Berlaku untuk: setiap anggota, Atribut: hasil, Syarat: ya, Efek: tolak, Pesan: A, Dasar: sumber, Kutipan: S}
            """;
    /** The class of those who are poor is told by a source, that of others assumed; no row is about the poor. */
    private static final String ASKED = SOURCE + """
            Tabel:
              - Nama: Mampu
                Aturan: U
                Untuk: setiap anggota
                Keluaran: {Nama: mampu, Nama (en): able, Satuan: ya/tidak}
                Baris:
                  - {No: M-1, Jika miskin: ya, Maka mampu: tidak, Dasar: sumber, Kutipan: S}
                  - {No: M-2, Jika miskin: tidak, Maka mampu: ya, Dasar: asumsi, Kutipan: A}
              - Nama: Hasil
                Aturan: U
                Untuk: setiap anggota
                Keluaran: {Nama: hasil, Nama (en): result, Satuan: ya/tidak}
                Baris:
                  - {No: H-1, Jika mampu: ya, Maka hasil: ya, Dasar: sumber, Kutipan: S}
            """ + CRITERION;
    /** The same, where a row compares with what the other table gives. */
    private static final String COMPARED = SOURCE + """
            Tabel:
              - Nama: Batas
                Aturan: U
                Untuk: setiap anggota
                Keluaran: {Nama: batas_usia, Nama (en): age_limit, Satuan: tahun}
                Baris:
                  - {No: B-1, Jika miskin: ya, Maka batas_usia: 60, Dasar: sumber, Kutipan: S}
                  - {No: B-2, Jika miskin: tidak, Maka batas_usia: 20, Dasar: asumsi, Kutipan: A}
              - Nama: Hasil
                Aturan: U
                Untuk: setiap anggota
                Keluaran: {Nama: hasil, Nama (en): result, Satuan: ya/tidak}
                Baris:
                  - {No: H-1, Jika usia: minimal batas_usia, Maka hasil: ya, Dasar: sumber, Kutipan: S}
            """ + CRITERION;
    /** The same once more, where the table is about all members. */
    private static final String SHARED = SOURCE + """
            Tabel:
              - Nama: Mampu
                Aturan: U
                Untuk: setiap anggota
                Keluaran: {Nama: mampu, Nama (en): able, Satuan: ya/tidak}
                Baris:
                  - {No: M-1, Jika miskin: ya, Maka mampu: tidak, Dasar: sumber, Kutipan: S}
                  - {No: M-2, Jika miskin: tidak, Maka mampu: ya, Dasar: asumsi, Kutipan: A}
              - Nama: Hasil
                Aturan: U
                Untuk: kelompok
                Keluaran: {Nama: hasil, Nama (en): result, Satuan: ya/tidak}
                Baris:
                  - {No: H-1, "Jika porsi anggota: mampu": minimal 60%, Maka hasil: ya, Dasar: sumber, Kutipan: S}
            """ + CRITERION.replace("setiap anggota", "kelompok");

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
