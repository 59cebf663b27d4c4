package id.umkm.rules.explain;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantEvent;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.allocation.Allocator;
import id.umkm.rules.allocation.Candidate;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small programme and decisions that it came to about made-up persons. */
final class LetterExamples {
    static final LocalDate AS_OF = LocalDate.of(2021, 6, 1);

    private static final String TEXT = """
            Kebijakan:
              - {Isian: Id, Isi: contoh-surat, Dasar: asumsi, Kutipan: A}
              - {Isian: Versi, Isi: "2021.1", Dasar: asumsi, Kutipan: A}
              - {Isian: Lapis, Isi: program, Dasar: asumsi, Kutipan: A}
              - {Isian: Judul, Isi: Contoh bantuan kelompok usaha, Dasar: asumsi, Kutipan: A}
              - {Isian: Judul (en), Isi: Example of help for business groups, Dasar: asumsi, Kutipan: A}
              - {Isian: Wilayah, Isi: "35.76", Dasar: asumsi, Kutipan: A}
              - {Isian: Jenis pemohon, Isi: kelompok, Dasar: asumsi, Kutipan: A}
              - {Isian: Tahun anggaran, Isi: "2021", Dasar: asumsi, Kutipan: A}
              - {Isian: Usulan diterima, Isi: 01/01/2021 s.d. 31/12/2021, Dasar: asumsi, Kutipan: A}
              - {Isian: Koordinator, Isi: Kecamatan Contoh, Dasar: asumsi, Kutipan: A}
              - {Isian: Ditetapkan dengan, Isi: belum ditemukan (SK atau Perwali), Dasar: asumsi, Kutipan: A}
            Dasar:
              - {Kunci: A, Dasar: asumsi, Sumber: contoh}
              - {Kunci: S, Dasar: sumber, Sumber: berita, Bagian: paragraf 8, Wilayah: "35.76"}
            Daftar:
              - {Daftar: jenis_usaha, Nilai: Frozen Food, Kode: FROZEN_FOOD, English: frozen food, Dasar: asumsi, Kutipan: A}
            Parameter:
              - {Nama: anggota_minimal, Satuan: orang, Nilai: 5, Dasar: sumber, Kutipan: S}
              - {Nama: pagu, Satuan: Rp, Nilai: 30 juta, Dasar: asumsi, Kutipan: A}
            Kelayakan:
              - Kode: GROUP_TOO_SMALL
                Berlaku untuk: kelompok
                Atribut: jumlah_anggota
                Syarat: minimal anggota_minimal
                Efek: tolak
                Pesan: "Kelompok beranggotakan {nilai} orang. Paling sedikit {batas} orang."
                Pesan (en): "The group has {nilai} members. At least {batas} are needed."
                Perbaikan: tambah anggota
                Saran: "Ajak paling sedikit {selisih} orang lagi yang memenuhi syarat."
                Saran (en): "Bring in at least {selisih} more who meet the conditions."
                Dasar: sumber
                Kutipan: S
              - Kode: MEMBER_STATE_EMPLOYEE
                Berlaku untuk: tidak ada anggota
                Atribut: pemberi_kerja
                Syarat: ASN, TNI, Polri
                Efek: tolak
                Pesan: "{anggota} bekerja pada {nilai}."
                Pesan (en): "Employed by {nilai}: {anggota}."
                Perbaikan: ganti anggota
                Dasar: asumsi
                Kutipan: A
              - Kode: GROUP_NOT_RECOGNISED
                Berlaku untuk: kelompok
                Atribut: diakui_lurah
                Syarat: ya
                Efek: tinjau
                Pesan: Kelompok belum diakui lurah.
                Pesan (en): The village head has not recognised the group yet.
                Dasar: asumsi
                Kutipan: A
              - Kode: SALES_TOLD
                Berlaku untuk: kelompok
                Atribut: penjualan_tahunan
                Syarat: maksimal 300 juta
                Efek: catat
                Pesan: "Penjualan setahun {nilai}."
                Pesan (en): "Sales in a year: {nilai}."
                Dasar: asumsi
                Kutipan: A
              - Kode: REQUEST_ABOVE_CEILING
                Berlaku untuk: kelompok
                Atribut: jumlah_diminta
                Syarat: paling banyak 20 juta
                Efek: potong
                Pesan: "Diminta {nilai}; dibayar paling banyak {batas}."
                Pesan (en): "Asked: {nilai}; at most {batas} is paid."
                Dasar: asumsi
                Kutipan: A
            Alokasi:
              - {Pengaturan: Pagu, Isi: pagu, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Peserta, Isi: layak, Kode: NOT_RANKED,
                 Pesan: "Tidak diperingkat: kelayakan {hasil_kelayakan}.",
                 Pesan (en): "Not ranked: eligibility is {hasil_kelayakan}.", Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Urutan 1, Isi: nomor_usulan, Arah: kecil dulu, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Jika sisa kurang, Isi: "sebagian minimal 5 juta, lalu berhenti", Kode: BUDGET_EXHAUSTED,
                 Pesan: "Pagu habis pada peringkat {peringkat_batas}.",
                 Pesan (en): "The budget ends at rank {peringkat_batas}.", Dasar: asumsi, Kutipan: A}
            Pencairan:
              - {Tahap: 1, Bagian: 70%, Uji ulang: tidak, Dasar: asumsi, Kutipan: A}
              - {Tahap: 2, Bagian: sisa, Uji ulang: tidak, Dasar: asumsi, Kutipan: A}
            Syarat Pencairan:
              - Kode: REPORT_MISSING
                Tahap: "2"
                Berlaku untuk: kelompok
                Atribut: lpj_tahap_sebelumnya
                Syarat: Diterima
                Efek: tahan
                Pesan: Laporan tahap sebelumnya belum diterima.
                Pesan (en): The report on the tranche before has not been accepted.
                Perbaikan: lengkapi
                Saran: Serahkan laporan tahap sebelumnya.
                Saran (en): Hand in the report on the tranche before.
                Dasar: asumsi
                Kutipan: A
            """;

    /** A version that no decree has enacted. */
    static final CompiledPolicy DRAFT = compiled(TEXT);

    /** The same, enacted. */
    static final CompiledPolicy ENACTED =
            compiled(TEXT.replace("belum ditemukan (SK atau Perwali)", "Peraturan Wali Kota 12/2021"));

    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final String HASH = "0123456789abcdef".repeat(4);

    private LetterExamples() {}

    static Policy draft() {
        return DRAFT.getPolicy();
    }

    static Policy enacted() {
        return ENACTED.getPolicy();
    }

    /** The next version of the draft, in which nothing else changed. */
    static Policy otherVersion() {
        return compiled(TEXT.replace("Isi: \"2021.1\"", "Isi: \"2021.2\"")).getPolicy();
    }

    private static CompiledPolicy compiled(String text) {
        return CompiledPolicy.of(PolicyLibrary.bundledLayers(Vocabulary.standard())
                .withText("contoh.yaml", text)
                .policies()
                .get(0));
    }

    /** Four members, one of them a civil servant. */
    static Decision notEligible() {
        return decide(DecisionKind.ELIGIBILITY, application(members -> {
            members.remove(4);
            members.set(2, employed(members.get(2), Employer.ASN));
        }));
    }

    /** The employer of two members and whether the village head recognised the group are unknown. */
    static Decision incomplete() {
        Application application = application(members -> {
            members.set(2, employed(members.get(2), null));
            members.set(3, employed(members.get(3), null));
        });
        BusinessGroup group = BusinessGroup.builder()
                .from(Objects.requireNonNull(application.getGroup()))
                .recognisedByVillageHead(null)
                .build();
        return decide(
                DecisionKind.ELIGIBILITY,
                Application.builder().from(application).group(group).build());
    }

    /** The group of the documentation, of which nothing is to be said. */
    static Decision eligible() {
        return decide(DecisionKind.ELIGIBILITY, application(members -> {}));
    }

    /** Of three that ask Rp20,000,001 each and a fourth of four members, by rank. */
    static List<Decision> allocation(CompiledPolicy policy) {
        List<Candidate> candidates = new ArrayList<>();
        Stream.of("U1", "U2", "U3").forEach(id -> candidates.add(candidate(id, application(members -> {}))));
        candidates.add(candidate("U4", application(members -> members.remove(4))));
        return Allocator.allocate(policy, candidates, AS_OF, null).getDecisions();
    }

    /** The second tranche without a report on the first. */
    static Decision held() {
        Grant grant = Grant.builder()
                .id("H-7")
                .policyVersion("2021.1")
                .application(application(members -> {}))
                .awarded(Rupiah.of(20_000_000))
                .awardedOn(LocalDate.of(2021, 5, 30))
                .addEvents(GrantEvent.builder()
                        .type(GrantEvent.Type.RELEASED)
                        .on(AS_OF)
                        .tranche(1)
                        .amount(Rupiah.of(14_000_000))
                        .build())
                .build();
        return DRAFT.decide(DecisionKind.DISBURSEMENT, Facts.of(WORDS, grant, 2, AS_OF), HASH);
    }

    private static Candidate candidate(String id, Application application) {
        Application own = Application.builder()
                .from(application)
                .id(id)
                .requestedAmount(Rupiah.of(20_000_001))
                .build();
        return new Candidate(Facts.of(WORDS, own, AS_OF), HASH);
    }

    private static Decision decide(DecisionKind kind, Application application) {
        return DRAFT.decide(kind, Facts.of(WORDS, application, AS_OF), HASH);
    }

    private static Member employed(Member member, @Nullable Employer employer) {
        return Member.builder().from(member).employer(employer).build();
    }

    private static Application application(Consumer<List<Member>> change) {
        Application sample = Samples.application();
        List<Member> members = new ArrayList<>(sample.getApplicant().getMembers());
        change.accept(members);
        BusinessGroup group = BusinessGroup.builder()
                .from(Objects.requireNonNull(sample.getGroup()))
                .members(members)
                .build();
        return Application.builder().from(sample).group(group).build();
    }
}
