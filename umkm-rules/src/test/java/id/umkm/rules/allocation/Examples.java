package id.umkm.rules.allocation;

import id.umkm.domain.basics.Rupiah;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** A small programme that shares out Rp50 million, and applications to it. */
final class Examples {
    static final LocalDate AS_OF = LocalDate.of(2021, 6, 30);

    /**
     * Equipment comes before working capital; no row of the table is about other purposes. A part of at least Rp5 million may be
     * paid.
     */
    static final String TEXT = """
            Kebijakan:
              - {Isian: Id, Isi: contoh-pagu, Dasar: asumsi, Kutipan: A}
              - {Isian: Versi, Isi: "2021.1", Dasar: asumsi, Kutipan: A}
              - {Isian: Lapis, Isi: program, Dasar: asumsi, Kutipan: A}
              - {Isian: Judul, Isi: Contoh pembagian pagu, Dasar: asumsi, Kutipan: A}
              - {Isian: Judul (en), Isi: Example of sharing out a budget, Dasar: asumsi, Kutipan: A}
              - {Isian: Wilayah, Isi: "35.76", Dasar: asumsi, Kutipan: A}
              - {Isian: Jenis pemohon, Isi: kelompok, Dasar: asumsi, Kutipan: A}
              - {Isian: Tahun anggaran, Isi: "2021", Dasar: asumsi, Kutipan: A}
              - {Isian: Usulan diterima, Isi: 01/01/2021 s.d. 31/12/2021, Dasar: asumsi, Kutipan: A}
            Dasar:
              - {Kunci: A, Dasar: asumsi, Sumber: contoh}
              - {Kunci: S, Dasar: sumber, Sumber: berita, Wilayah: "35.76"}
              - {Kunci: T, Dasar: sumber, Sumber: pengumuman, Wilayah: "35.76"}
            Parameter:
              - {Nama: pagu, Satuan: Rp, Nilai: 50 juta, Dasar: asumsi, Kutipan: A}
              - {Nama: bagian_minimal, Satuan: Rp, Nilai: 5 juta, Dasar: sumber, Kutipan: T}
            Tabel:
              - Nama: Prioritas
                Aturan: U
                Untuk: kelompok
                Keluaran: {Nama: prioritas, Nama (en): priority, Satuan: angka}
                Baris:
                  - {No: PRI-1, Jika kegunaan: Sarana-prasarana, Maka prioritas: 1, Dasar: asumsi, Kutipan: A}
                  - {No: PRI-2, Jika kegunaan: Modal kerja, Maka prioritas: 2, Dasar: asumsi, Kutipan: A}
            Kelayakan:
              - Kode: REQUEST_BELOW_MINIMUM
                Berlaku untuk: kelompok
                Atribut: jumlah_diminta
                Syarat: minimal 1 juta
                Efek: tolak
                Pesan: "Diminta {nilai}; paling sedikit {batas}."
                Pesan (en): "Asked: {nilai}; the least is {batas}."
                Dasar: asumsi
                Kutipan: A
              - Kode: GROUP_NOT_RECOGNISED
                Berlaku untuk: kelompok
                Atribut: diakui_lurah
                Syarat: ya
                Efek: tinjau
                Pesan: Kelompok belum diakui lurah.
                Dasar: asumsi
                Kutipan: A
              - Kode: REQUEST_ABOVE_CEILING
                Berlaku untuk: kelompok
                Atribut: jumlah_diminta
                Syarat: paling banyak 20 juta
                Efek: potong
                Pesan: "Diminta {nilai}; dibayar paling banyak {batas}."
                Dasar: asumsi
                Kutipan: A
            Alokasi:
              - {Pengaturan: Pagu, Isi: pagu, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Peserta, Isi: layak, Kode: NOT_RANKED,
                 Pesan: "Tidak diperingkat: kelayakan {hasil_kelayakan}.",
                 Pesan (en): "Not ranked: eligibility is {hasil_kelayakan}.", Dasar: sumber, Kutipan: S}
              - {Pengaturan: Urutan 1, Isi: prioritas, Arah: kecil dulu, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Urutan 2, Isi: "porsi anggota: keterampilan_usaha", Arah: besar dulu, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Urutan 3, Isi: tanggal_usulan, Arah: awal dulu, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Urutan 4, Isi: nomor_usulan, Arah: kecil dulu, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Jika sisa kurang, Isi: "sebagian minimal bagian_minimal, lalu berhenti", Kode: BUDGET_EXHAUSTED,
                 Pesan: "Peringkat {peringkat}; pagu {pagu} habis pada peringkat {peringkat_batas}; dibayar {jumlah}; kurang {kurang}.",
                 Pesan (en): "Rank {peringkat}; the budget of {pagu} ends at rank {peringkat_batas}; {jumlah} is paid; {kurang} is missing.",
                 Dasar: sumber, Kutipan: S}
            """;

    static final CompiledPolicy POLICY = compiled(TEXT);

    /** The same programme, which pays no parts. */
    static final CompiledPolicy WITHOUT_PARTS =
            compiled(TEXT.replace("\"sebagian minimal bagian_minimal, lalu berhenti\"", "berhenti"));

    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final String HASH = "0".repeat(64);

    private Examples() {}

    static CompiledPolicy compiled(String text) {
        return CompiledPolicy.of(PolicyLibrary.bundledLayers(Vocabulary.standard())
                .withText("contoh.yaml", text)
                .policies()
                .get(0));
    }

    /** An application of one skilled member for equipment, eligible from Rp1 million on. */
    static Candidate asks(String id, long amount) {
        return candidate(id, facts -> facts.set("requested_amount", Rupiah.of(amount)));
    }

    /** An application that asks for Rp10 million, with one thing otherwise. */
    static Candidate candidate(String id, UnaryOperator<Facts.Builder> change) {
        Facts.Builder facts = Facts.builder(WORDS, id, AS_OF)
                .set("application_id", id)
                .set("submitted_on", LocalDate.of(2021, 3, 1))
                .set("requested_amount", Rupiah.of(10_000_000))
                .set("purpose", "EQUIPMENT")
                .set("recognised_by_village_head", true)
                .addMember("m1", "")
                .setOfMember("skilled", true);
        return new Candidate(change.apply(facts).build(), HASH);
    }

    /** Adds members, so that with the first one so many of so many are skilled. */
    static UnaryOperator<Facts.Builder> skilled(int skilled, int members) {
        return facts -> {
            for (int i = 1; i < members; i++) {
                facts.addMember("m" + (i + 1), "").setOfMember("skilled", i < skilled);
            }
            return facts;
        };
    }

    static Allocation allocate(long budget, Candidate... candidates) {
        return allocate(POLICY, budget, candidates);
    }

    static Allocation allocate(CompiledPolicy policy, long budget, Candidate... candidates) {
        return Allocator.allocate(policy, List.of(candidates), AS_OF, Rupiah.of(budget));
    }
}
