package id.umkm.rules.explain;

import static id.umkm.rules.explain.LetterExamples.draft;
import static id.umkm.rules.explain.LetterExamples.enacted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Layer;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Output;
import id.umkm.domain.decision.PolicyRef;
import id.umkm.domain.decision.Remedy;
import id.umkm.domain.decision.RemedyOperation;
import id.umkm.domain.decision.Who;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.law.Basis;
import id.umkm.rules.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What letters say, to the last sign. */
class LettersTest {
    private static final Remedy JOINT = Remedy.of(
            List.of(
                    operation(RemedyOperation.Kind.ADD_MEMBER, null, null, null, 1, "GROUP_TOO_SMALL"),
                    operation(RemedyOperation.Kind.REPLACE_MEMBER, null, "m3", null, null, "MEMBER_STATE_EMPLOYEE")),
            Outcome.ELIGIBLE,
            null);

    @Test
    void a_group_that_is_not_eligible_reads_why_and_what_to_do_and_that_the_policy_is_a_draft() {
        Decision decision = with(LetterExamples.notEligible(), JOINT);
        assertThat(Letters.toCitizen(decision, draft(), Language.INDONESIAN)).isEqualTo("""
                        RANCANGAN

                        Contoh bantuan kelompok usaha

                        Nomor usulan: IW-2021-035
                        Tanggal: 1 Juni 2021
                        Tentang: kelayakan

                        Usulan Anda tidak memenuhi syarat program.

                        Alasannya:
                        - Kelompok beranggotakan 4 orang. Paling sedikit 5 orang.
                        - Anggota m3 bekerja pada ASN.

                        Yang dapat Anda lakukan:
                        - Tambah 1 anggota yang memenuhi semua syarat anggota.
                        - Ganti anggota m3 dengan orang lain yang memenuhi semua syarat anggota.

                        Bila semuanya dilakukan dan benar adanya, kebijakan yang sama menghasilkan: memenuhi syarat. Ini
                        bukan janji; keputusan baru dibuat menurut keadaan pada waktu itu.

                        Tempat bertanya: Kecamatan Contoh

                        Surat ini rancangan: kebijakan versi 2021.1 tidak menyebut keputusan yang menetapkannya. Tentang
                        penetapannya tertulis: "belum ditemukan (SK atau Perwali)".
                        """);
    }

    @Test
    void what_is_missing_is_asked_for_once_with_all_members() {
        assertThat(Letters.toCitizen(LetterExamples.incomplete(), draft(), Language.ENGLISH))
                .isEqualTo("""
                        DRAFT

                        Example of help for business groups

                        Application: IW-2021-035
                        Date: 1 June 2021
                        About: eligibility

                        It cannot be settled yet whether your application meets the conditions of the programme, because
                        facts are missing.

                        What needs to be handed in:
                        - employer: members m3, m4
                        - recognised by village head

                        Where to ask: Kecamatan Contoh

                        This letter is a draft: version 2021.1 of the policy names no decree that enacts it. About its
                        enactment it says: "belum ditemukan (SK atau Perwali)".
                        """);
    }

    @Test
    void who_is_funded_in_part_reads_rank_cut_and_shortfall() {
        Decision decision = LetterExamples.allocation(LetterExamples.ENACTED).get(1);
        assertThat(Letters.toCitizen(decision, enacted(), Language.INDONESIAN)).isEqualTo("""
                        Contoh bantuan kelompok usaha

                        Nomor usulan: U2
                        Tanggal: 1 Juni 2021
                        Tentang: pembagian pagu

                        Pagu program hanya cukup untuk sebagian, sehingga usulan Anda didanai sebagian.
                        Jumlah yang didanai: Rp10.000.000

                        Mengapa jumlahnya demikian:
                        - Pagu habis pada peringkat 2.
                        - Diminta Rp20.000.001; dibayar paling banyak Rp20.000.000.

                        Peringkat usulan Anda: 2 dari 3
                        Pagu: Rp30.000.000
                        Peringkat pertama yang tidak didanai penuh: 2
                        Kekurangan pagu sampai usulan Anda didanai penuh: Rp10.000.000

                        Tempat bertanya: Kecamatan Contoh

                        Surat ini menurut kebijakan versi 2021.1, yang menyebut ditetapkan dengan: "Peraturan Wali Kota
                        12/2021".
                        """);
    }

    @Test
    void who_stands_behind_the_cut_reads_that_the_budget_is_the_reason() {
        Decision decision = LetterExamples.allocation(LetterExamples.ENACTED).get(2);
        assertThat(Letters.toCitizen(decision, enacted(), Language.ENGLISH)).isEqualTo("""
                        Example of help for business groups

                        Application: U3
                        Date: 1 June 2021
                        About: sharing out of the budget

                        Your application is not funded from this budget.

                        Why:
                        - The budget ends at rank 2.

                        What also needs attention:
                        - Asked: Rp20,000,001; at most Rp20,000,000 is paid.

                        Rank of your application: 3 of 3
                        Budget: Rp30,000,000
                        First rank that is not funded whole: 2
                        What the budget lacks to fund your application whole: Rp30,000,000

                        This decision names nothing that you can do about it.

                        Where to ask: Kecamatan Contoh

                        This letter follows version 2021.1 of the policy, which says that it is enacted by: "Peraturan Wali
                        Kota 12/2021".
                        """);
    }

    @Test
    void who_is_not_ranked_reads_the_reason_and_not_the_ceiling() {
        Decision decision = LetterExamples.allocation(LetterExamples.ENACTED).get(3);
        assertThat(Letters.toCitizen(decision, enacted(), Language.INDONESIAN)).isEqualTo("""
                        Contoh bantuan kelompok usaha

                        Nomor usulan: U4
                        Tanggal: 1 Juni 2021
                        Tentang: pembagian pagu

                        Usulan Anda tidak didanai dari pagu ini.

                        Alasannya:
                        - Kelompok beranggotakan 4 orang. Paling sedikit 5 orang.

                        Yang juga perlu diperhatikan:
                        - Diminta Rp20.000.001; dibayar paling banyak Rp20.000.000.

                        Catatan:
                        - Tidak diperingkat: kelayakan tidak layak.

                        Usulan Anda tidak diperingkat. Yang diperingkat: 3 usulan.
                        Pagu: Rp30.000.000
                        Peringkat pertama yang tidak didanai penuh: 2

                        Yang dapat Anda lakukan:
                        - Ajak paling sedikit 1 orang lagi yang memenuhi syarat.

                        Tempat bertanya: Kecamatan Contoh

                        Surat ini menurut kebijakan versi 2021.1, yang menyebut ditetapkan dengan: "Peraturan Wali Kota
                        12/2021".
                        """);
    }

    @Test
    void a_tranche_that_is_held_names_the_tranche_and_the_grant() {
        assertThat(Letters.toCitizen(LetterExamples.held(), draft(), Language.INDONESIAN))
                .isEqualTo("""
                        RANCANGAN

                        Contoh bantuan kelompok usaha

                        Nomor hibah: H-7
                        Tanggal: 1 Juni 2021
                        Tentang: pencairan hibah, tahap 2

                        Pembayaran tahap ini ditahan karena ada yang belum beres.

                        Alasannya:
                        - Laporan tahap sebelumnya belum diterima.

                        Yang dapat Anda lakukan:
                        - Serahkan laporan tahap sebelumnya.

                        Tempat bertanya: Kecamatan Contoh

                        Surat ini rancangan: kebijakan versi 2021.1 tidak menyebut keputusan yang menetapkannya. Tentang
                        penetapannya tertulis: "belum ditemukan (SK atau Perwali)".
                        """);
    }

    @Test
    void a_letter_can_be_written_from_the_decision_alone() {
        assertThat(Letters.toCitizen(LetterExamples.eligible(), Language.INDONESIAN))
                .isEqualTo("""
                        RANCANGAN

                        Program: contoh-surat

                        Nomor usulan: IW-2021-035
                        Tanggal: 1 Juni 2021
                        Tentang: kelayakan

                        Usulan Anda memenuhi syarat program; ini belum berarti usulan Anda didanai.

                        Tempat bertanya: kantor tempat usulan ini diserahkan

                        Surat ini rancangan: naskah kebijakannya tidak tersedia ketika surat ini dibuat, sehingga belum
                        diperiksa apakah kebijakan itu sudah ditetapkan.
                        """);
    }

    @Test
    void the_note_to_the_officer_holds_codes_positions_citations_evidence_and_hashes() {
        Decision decision = with(LetterExamples.notEligible(), JOINT);
        assertThat(Letters.toOfficer(decision, draft(), Language.INDONESIAN)).isEqualTo(filled(decision, """
                        CATATAN PETUGAS

                        Id: IW-2021-035
                        Jenis keputusan: ELIGIBILITY (kelayakan)
                        Hasil: NOT_ELIGIBLE (tidak memenuhi syarat)
                        Tanggal: 2021-06-01

                        Kebijakan: contoh-surat 2021.1
                          sha256 {draft}
                        Judul: Contoh bantuan kelompok usaha
                        Ditetapkan dengan: belum ditemukan (SK atau Perwali) [rancangan]

                        Temuan: 2

                        - GROUP_TOO_SMALL: REJECT, SOURCE, PROGRAMME
                          Posisi: Kelayakan/GROUP_TOO_SMALL
                          Kutipan: S: berita, paragraf 8
                          Pesan: Kelompok beranggotakan 4 orang. Paling sedikit 5 orang.
                          Saran: Ajak paling sedikit 1 orang lagi yang memenuhi syarat.
                          Bukti: member_count = 4; syarat >= 5; parameter anggota_minimal

                        - MEMBER_STATE_EMPLOYEE: REJECT, ASSUMPTION, PROGRAMME
                          Posisi: Kelayakan/MEMBER_STATE_EMPLOYEE
                          Kutipan: A: contoh
                          Anggota: m3 (NIK ************9003)
                          Pesan: Anggota m3 (NIK ************9003) bekerja pada ASN.
                          Bukti: m3 (NIK ************9003): employer = ASN; syarat not(ASN, TNI, POLRI)

                        Fakta kurang: 0

                        Perbaikan: 2
                        - ADD_MEMBER 1 [GROUP_TOO_SMALL]
                        - REPLACE_MEMBER m3 [MEMBER_STATE_EMPLOYEE]
                          Hasil sesudahnya: ELIGIBLE

                        Audit: {engine}
                          input sha256 {input}
                        """));
    }

    @Test
    void the_note_on_an_allocation_holds_the_ranking_with_its_keys() {
        Decision decision = LetterExamples.allocation(LetterExamples.ENACTED).get(2);
        assertThat(Letters.toOfficer(decision, enacted(), Language.ENGLISH)).isEqualTo(filled(decision, """
                        OFFICER'S NOTE

                        Id: U3
                        Kind: ALLOCATION (sharing out of the budget)
                        Outcome: NOT_FUNDED (not funded)
                        As of: 2021-06-01

                        Policy: contoh-surat 2021.1
                          sha256 {enacted}
                        Title: Example of help for business groups
                        Enacted by: Peraturan Wali Kota 12/2021

                        Findings: 2

                        - BUDGET_EXHAUSTED: REDUCE, ASSUMPTION, PROGRAMME
                          Position: Alokasi/Jika sisa kurang
                          Citation: A: contoh
                          Message: The budget ends at rank 2.
                          Evidence: budget = 30000000; required >= 60000000; parameter pagu

                        - REQUEST_ABOVE_CEILING: REDUCE, ASSUMPTION, PROGRAMME
                          Position: Kelayakan/REQUEST_ABOVE_CEILING
                          Citation: A: contoh
                          Message: Asked: Rp20,000,001; at most Rp20,000,000 is paid.
                          Evidence: requested_amount = 20000001; required <= 20000000

                        Missing facts: 0

                        Remedy: 0

                        Budget: Rp30,000,000
                        Rank: 3 of 3
                        Cut: 2
                        Sum ahead: Rp40,000,000
                        Shortfall: Rp30,000,000
                        Ranked by: 1
                        - Alokasi/Urutan 1: application_id = U3

                        Audit: {engine}
                          input sha256 {input}
                        """));
    }

    @Test
    void the_note_can_be_written_from_the_decision_alone() {
        Decision decision = LetterExamples.incomplete();
        assertThat(Letters.toOfficer(decision, Language.ENGLISH)).isEqualTo(filled(decision, """
                        OFFICER'S NOTE

                        Id: IW-2021-035
                        Kind: ELIGIBILITY (eligibility)
                        Outcome: INCOMPLETE (incomplete)
                        As of: 2021-06-01

                        Policy: contoh-surat 2021.1
                          sha256 {draft}

                        Findings: 0

                        Missing facts: 3
                        - m3: employer [MEMBER_STATE_EMPLOYEE]
                        - m4: employer [MEMBER_STATE_EMPLOYEE]
                        - recognised_by_village_head [GROUP_NOT_RECOGNISED]

                        Remedy: 0

                        Audit: {engine}
                          input sha256 {input}
                        """));
    }

    @Test
    void every_outcome_of_every_kind_has_a_sentence_of_its_own() {
        for (Language language : Language.values()) {
            List<String> sentences = new ArrayList<>();
            for (DecisionKind kind : DecisionKind.values()) {
                for (Outcome outcome : kind.getOutcomes()) {
                    sentences.add(LetterSentences.sentence(kind, outcome, 1, ApplicantKind.GROUP)
                            .in(language));
                }
            }
            assertThat(sentences)
                    .doesNotHaveDuplicates()
                    .allSatisfy(sentence -> assertThat(sentence).matches("[A-Z][^.]*[.]"));
        }
    }

    @Test
    void after_the_last_tranche_the_grant_and_no_tranche_is_spoken_of() {
        for (Outcome outcome : DecisionKind.DISBURSEMENT.getOutcomes()) {
            if (outcome != Outcome.RELEASE) {
                Text sentence = LetterSentences.sentence(DecisionKind.DISBURSEMENT, outcome, null, ApplicantKind.GROUP);
                assertThat(sentence.id()).doesNotContain("ahap");
                assertThat(sentence.en()).doesNotContain("tranche");
            }
        }
        Decision held =
                Decision.builder().from(LetterExamples.held()).tranche(null).build();
        assertThat(Letters.toCitizen(held, Language.ENGLISH))
                .contains("About: payment of the grant, after the last tranche")
                .contains("This grant is not finished, because something is not in order yet.");
    }

    @Test
    void an_outcome_that_the_kind_does_not_have_is_refused() {
        assertThatThrownBy(() ->
                        LetterSentences.sentence(DecisionKind.ELIGIBILITY, Outcome.FUNDED, null, ApplicantKind.GROUP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ELIGIBILITY")
                .hasMessageContaining("FUNDED");
    }

    @Test
    void a_remedy_is_told_in_plain_words() {
        Decision decision = with(
                LetterExamples.notEligible(),
                Remedy.of(
                        List.of(
                                operation(RemedyOperation.Kind.SET, "requested_amount", null, 8_500_000L, null, "X"),
                                operation(RemedyOperation.Kind.SET, "purpose", null, "EQUIPMENT", null, "X"),
                                operation(RemedyOperation.Kind.SET, "trade", null, "FROZEN_FOOD", null, "X"),
                                operation(RemedyOperation.Kind.SET, "founding_meeting_held", null, true, null, "X"),
                                operation(RemedyOperation.Kind.REPLACE_MEMBER, null, "m2", null, null, "X"),
                                operation(RemedyOperation.Kind.REPLACE_MEMBER, null, "m4", null, null, "X"),
                                operation(RemedyOperation.Kind.ADD_MEMBER, null, null, null, 3, "X"),
                                operation(RemedyOperation.Kind.PROVIDE, "agreement_signed", null, true, null, "X"),
                                operation(RemedyOperation.Kind.PROVIDE, "birth_date", "m1", "2000-01-01", null, "X")),
                        null,
                        null));
        assertThat(steps(Letters.toCitizen(decision, draft(), Language.INDONESIAN), "Yang dapat Anda lakukan:"))
                .containsExactly(
                        "- Ubah jumlah diminta menjadi Rp8.500.000.",
                        "- Ubah kegunaan menjadi Sarana-prasarana.",
                        "- Ubah jenis usaha menjadi Frozen Food.",
                        "- Ubah rapat pembentukan menjadi ya.",
                        "- Ganti anggota m2, m4 dengan orang lain yang memenuhi semua syarat anggota.",
                        "- Tambah 3 anggota yang memenuhi semua syarat anggota.",
                        "- Lengkapi NPHD ditandatangani.",
                        "- Lengkapi tanggal lahir anggota m1.");
        assertThat(steps(Letters.toCitizen(decision, Language.ENGLISH), "What you can do:"))
                .containsExactly(
                        "- Change requested amount to Rp8,500,000.",
                        "- Change purpose to equipment.",
                        "- Change trade to frozen food.",
                        "- Change founding meeting held to yes.",
                        "- Replace members m2, m4 by somebody else who meets every condition for members.",
                        "- Add 3 members who meet every condition for members.",
                        "- Hand in agreement signed.",
                        "- Hand in birth date member m1.");
    }

    @Test
    void what_is_to_be_handed_in_anyway_is_not_told_twice() {
        Decision decision = with(
                LetterExamples.incomplete(),
                Remedy.of(
                        List.of(
                                operation(RemedyOperation.Kind.PROVIDE, "employer", "m3", "PRIVATE", null, "X"),
                                operation(RemedyOperation.Kind.PROVIDE, "employer", "m4", "PRIVATE", null, "X"),
                                operation(
                                        RemedyOperation.Kind.PROVIDE,
                                        "recognised_by_village_head",
                                        null,
                                        true,
                                        null,
                                        "X")),
                        Outcome.ELIGIBLE,
                        null));
        assertThat(Letters.toCitizen(decision, draft(), Language.INDONESIAN))
                .contains("- pemberi kerja: anggota m3, m4\n- diakui lurah\n")
                .contains("kebijakan yang sama dapat menghasilkan:")
                .doesNotContain("Lengkapi")
                .doesNotContain("Yang dapat Anda lakukan");
    }

    @Test
    void what_is_to_be_handed_in_of_another_member_is_told() {
        Decision decision = with(
                LetterExamples.incomplete(),
                Remedy.of(
                        List.of(operation(RemedyOperation.Kind.PROVIDE, "employer", "m5", "PRIVATE", null, "X")),
                        null,
                        null));
        assertThat(steps(Letters.toCitizen(decision, draft(), Language.INDONESIAN), "Yang dapat Anda lakukan:"))
                .containsExactly("- Lengkapi pemberi kerja anggota m5.");
    }

    @Test
    void a_value_that_no_amount_can_be_is_no_reason_to_write_no_letter() {
        for (long value : new long[] {Rupiah.MAX + 1, -Rupiah.MAX - 1, Long.MIN_VALUE}) {
            Decision decision = with(
                    LetterExamples.notEligible(),
                    Remedy.of(
                            List.of(operation(RemedyOperation.Kind.SET, "requested_amount", null, value, null, "X")),
                            null,
                            null));
            assertThat(Letters.toCitizen(decision, draft(), Language.INDONESIAN))
                    .contains("- Ubah jumlah diminta menjadi ")
                    .doesNotContain("Rp");
        }
    }

    @Test
    void what_two_findings_say_alike_is_told_once() {
        Finding one = Finding.builder()
                .from(finding("ONE_CODE", Effect.REJECT, "Usaha belum berjalan."))
                .advice(Text.of("Mulailah usaha.", null))
                .build();
        Finding other = Finding.builder().from(one).code("OTHER_CODE").build();
        Decision decision = Decision.builder()
                .from(LetterExamples.notEligible())
                .findings(List.of(one, other))
                .build();
        String letter = Letters.toCitizen(decision, draft(), Language.INDONESIAN);
        assertThat(steps(letter, "Alasannya:")).containsExactly("- Usaha belum berjalan.");
        assertThat(steps(letter, "Yang dapat Anda lakukan:")).containsExactly("- Mulailah usaha.");
    }

    @Test
    void advice_stands_in_for_a_remedy_and_a_reason_for_both() {
        Text reason = Text.of("Usia hanya berubah dengan waktu.", "An age changes with time alone.");
        Decision advised = with(LetterExamples.notEligible(), Remedy.none(reason));
        assertThat(Letters.toCitizen(advised, draft(), Language.INDONESIAN))
                .contains("- Ajak paling sedikit 1 orang lagi yang memenuhi syarat.\n")
                .doesNotContain(reason.id());
        List<Finding> silent = advised.getFindings().stream()
                .map(finding -> Finding.builder().from(finding).advice(null).build())
                .toList();
        Decision unadvised = Decision.builder().from(advised).findings(silent).build();
        assertThat(Letters.toCitizen(unadvised, draft(), Language.ENGLISH))
                .contains("\nAn age changes with time alone.\n")
                .doesNotContain("What you can do:");
        assertThat(Letters.toOfficer(unadvised, draft(), Language.ENGLISH))
                .contains("\n  Why there is none: An age changes with time alone.\n");
        assertThat(Letters.toCitizen(with(unadvised, Remedy.NOT_NEEDED), draft(), Language.ENGLISH))
                .contains("\nThis decision names nothing that you can do about it.\n");
    }

    @Test
    void a_table_at_fault_is_told_without_the_names_of_its_rows() {
        Finding fault = finding("TABLE_UNRESOLVED", Effect.REVIEW, "Baris tabel Plafon: PLF-01, PLF-02.");
        Decision decision = Decision.builder()
                .from(LetterExamples.eligible())
                .outcome(Outcome.NEEDS_REVIEW)
                .findings(List.of(fault))
                .build();
        assertThat(Letters.toCitizen(decision, draft(), Language.INDONESIAN))
                .contains("- Kebijakan program belum memberi satu jawaban untuk keadaan ini;")
                .doesNotContain("PLF-01");
        assertThat(Letters.toOfficer(decision, draft(), Language.INDONESIAN)).contains("PLF-01, PLF-02");
    }

    @Test
    void groups_are_named_and_the_stage_that_they_reach() {
        Decision.Builder builder = Decision.builder();
        Decision decision = builder.from(LetterExamples.eligible())
                .kind(DecisionKind.GRADUATION)
                .outcome(Outcome.STAY)
                .id("PK-1")
                .findings(List.of(Finding.builder()
                        .from(finding("SALES_NOT_RISEN", Effect.STAY, "Omzet belum naik."))
                        .group("KLP-2")
                        .build()))
                .missing(List.of(new MissingFact("monthly_sales", "KLP-3", null, List.of("SALES_NOT_RISEN"))))
                .outputs(List.of(new Output("stage", "PRE_COOPERATIVE", null, null, List.of())))
                .build();
        assertThat(Letters.toCitizen(decision, draft(), Language.INDONESIAN))
                .contains("Nomor usulan pendirian: PK-1\n")
                .contains("Tahap kelompok menurut keputusan ini: pre cooperative\n")
                .contains("- Kelompok KLP-2: Omzet belum naik.\n")
                .contains("- omzet bulanan (kelompok KLP-3)\n");
        assertThat(Letters.toOfficer(decision, draft(), Language.ENGLISH))
                .contains("\n  Group: KLP-2\n")
                .contains("\n- KLP-3: monthly_sales [SALES_NOT_RISEN]\n")
                .contains("\n- stage = PRE_COOPERATIVE\n");
    }

    @Test
    void money_that_is_taken_back_is_called_so() {
        Decision decision = Decision.builder()
                .from(LetterExamples.held())
                .outcome(Outcome.RECOVER)
                .amount(Rupiah.of(14_000_000))
                .build();
        assertThat(Letters.toCitizen(decision, draft(), Language.INDONESIAN))
                .contains("\nJumlah yang harus dikembalikan: Rp14.000.000\n");
        assertThat(Letters.toCitizen(decision, draft(), Language.ENGLISH))
                .contains("\nAmount to be returned: Rp14,000,000\n");
    }

    @Test
    void where_no_policy_is_in_force_one_of_the_nearest_names_the_programme() {
        Decision decision = Decision.builder()
                .from(LetterExamples.eligible())
                .policy(null)
                .nearestPolicies(List.of(LetterExamples.DRAFT.getRef()))
                .outcome(Outcome.NO_POLICY_IN_FORCE)
                .build();
        assertThat(Letters.toCitizen(decision, draft(), Language.ENGLISH))
                .contains("Example of help for business groups\n")
                .contains("No policy of the programme is in force");
        assertThat(Letters.toCitizen(decision, Language.ENGLISH)).contains("Programme: contoh-surat\n");
        assertThat(Letters.toOfficer(decision, Language.ENGLISH))
                .contains("Policy: none in force\nNearest policy: contoh-surat 2021.1\n");
    }

    @Test
    void a_policy_that_did_not_decide_is_refused() {
        Decision decision = LetterExamples.eligible();
        Policy other = LetterExamples.otherVersion();
        assertThatThrownBy(() -> Letters.toCitizen(decision, other, Language.INDONESIAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contoh-surat 2021.2")
                .hasMessageContaining("version=2021.1");
        assertThatThrownBy(() -> Letters.toOfficer(decision, other, Language.INDONESIAN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_version_that_decided_does_also_where_its_rows_were_changed_since() {
        Policy changed = Policy.builder().from(draft()).criteria(List.of()).build();
        assertThat(changed.getSha256()).isNotEqualTo(draft().getSha256());
        Decision decision = LetterExamples.notEligible();
        assertThat(Letters.toCitizen(decision, changed, Language.INDONESIAN))
                .isEqualTo(Letters.toCitizen(decision, draft(), Language.INDONESIAN));
    }

    @Test
    void a_letter_is_a_draft_unless_the_policy_names_a_decree() {
        assertThat(isDraft(null)).isTrue();
        assertThat(isDraft("belum ditemukan (SK atau Perwali)")).isTrue();
        assertThat(isDraft("Rancangan Peraturan Wali Kota 12/2021")).isTrue();
        assertThat(isDraft("SK Wali Kota, nomor belum ada, tahun 2021")).isTrue();
        assertThat(isDraft("SK Wali Kota")).isTrue();
        assertThat(isDraft("SK Wali Kota Nomor 188.45/7/2021")).isFalse();
        assertThat(isDraft("Peraturan Wali Kota 12/2021")).isFalse();
    }

    private static boolean isDraft(@Nullable String enactedBy) {
        Policy policy = Policy.builder().from(draft()).enactedBy(enactedBy).build();
        PolicyRef ref = new PolicyRef(policy.getId(), policy.getVersion(), policy.getSha256());
        Decision decision =
                Decision.builder().from(LetterExamples.eligible()).policy(ref).build();
        String letter = Letters.toCitizen(decision, policy, Language.ENGLISH);
        assertThat(letter.replace('\n', ' ')).contains(enactedBy == null ? "names no decree" : "\"" + enactedBy + "\"");
        boolean titled = letter.startsWith("DRAFT\n");
        assertThat(letter.contains("This letter is a draft")).isEqualTo(titled);
        return titled;
    }

    @Test
    void numbers_of_persons_stay_out_of_letters_also_where_a_host_used_them_as_keys() {
        Finding finding = Finding.builder()
                .from(finding(
                        "MEMBER_STATE_EMPLOYEE",
                        Effect.REJECT,
                        "Anggota ************9003 (NIK ************9003), NIK 3576 0265 0190 9003, bekerja pada ASN."
                                + " Omzet Rp1.000.000.000.000."))
                .who(List.of(new Who("************9003", "************9003")))
                .build();
        Decision decision = Decision.builder()
                .from(LetterExamples.notEligible())
                .id("3576026501909003")
                .findings(List.of(finding))
                .build();
        String letter = Letters.toCitizen(decision, draft(), Language.INDONESIAN);
        assertThat(letter)
                .doesNotContain("9003")
                .doesNotContain("**")
                .contains("Nomor usulan: (nomor tidak ditulis)\n")
                .contains("Rp1.000.000.000.000.\n");
        String note = Letters.toOfficer(decision, draft(), Language.INDONESIAN);
        assertThat(note).doesNotContain("3576").contains("Id: ************9003\n");
    }

    @Test
    void a_word_that_no_line_can_hold_is_broken_between_characters() {
        String fish = "\ud83d\udc1f";
        Decision decision = Decision.builder()
                .from(LetterExamples.notEligible())
                .findings(List.of(finding("ANY_CODE", Effect.REJECT, "x" + fish.repeat(60))))
                .build();
        assertThat(Letters.toCitizen(decision, draft(), Language.INDONESIAN))
                .contains("- x" + fish.repeat(48) + "\n  " + fish.repeat(12) + "\n");
    }

    private static List<String> steps(String letter, String heading) {
        return letter.lines()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }

    private static Finding finding(String code, Effect effect, String message) {
        return Finding.builder()
                .code(code)
                .effect(effect)
                .basis(Basis.ASSUMPTION)
                .position("Kelayakan/" + code)
                .layer(Layer.PROGRAMME)
                .message(Text.of(message, null))
                .build();
    }

    private static RemedyOperation operation(
            RemedyOperation.Kind op,
            @Nullable String attribute,
            @Nullable String who,
            @Nullable Object value,
            @Nullable Integer count,
            String code) {
        return new RemedyOperation(op, attribute, null, who, value, count, List.of(code));
    }

    private static Decision with(Decision decision, Remedy remedy) {
        return Decision.builder().from(decision).remedy(remedy).build();
    }

    /** The hashes and the version of the library, which no test can know beforehand. */
    private static String filled(Decision decision, String letter) {
        return letter.replace("{draft}", draft().getSha256())
                .replace("{enacted}", enacted().getSha256())
                .replace("{engine}", decision.getAudit().engine())
                .replace("{input}", decision.getAudit().inputSha256());
    }
}
