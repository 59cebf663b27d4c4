package id.umkm.rules.allocation;

import static id.umkm.rules.allocation.Examples.AS_OF;
import static id.umkm.rules.allocation.Examples.POLICY;
import static id.umkm.rules.allocation.Examples.allocate;
import static id.umkm.rules.allocation.Examples.asks;
import static id.umkm.rules.allocation.Examples.candidate;
import static id.umkm.rules.allocation.Examples.skilled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Evidence;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Layer;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Ranking;
import id.umkm.domain.law.Basis;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How a budget is shared out, at the edges of what it reaches. */
class AllocatorTest {
    @Test
    void a_budget_that_fits_exactly_funds_all_and_leaves_nothing() {
        Allocation allocation = allocate(30_000_000, asks("A", 20_000_000), asks("B", 10_000_000));
        assertThat(told(allocation)).containsExactly("A FUNDED Rp20.000.000", "B FUNDED Rp10.000.000");
        assertThat(allocation.getCut()).isNull();
        assertThat(allocation.getFundedSum()).isEqualTo(Rupiah.of(30_000_000));
        assertThat(allocation.getLeft()).isEqualTo(Rupiah.ZERO);
        assertThat(ranking(allocation, 1))
                .isEqualTo(new Ranking(
                        Rupiah.of(30_000_000), 2, 2, null, Rupiah.of(20_000_000), Rupiah.ZERO, keys("B", "1/1")));
    }

    @Test
    void one_rupiah_less_pays_the_last_a_part() {
        Allocation allocation = allocate(29_999_999, asks("A", 20_000_000), asks("B", 10_000_000));
        assertThat(told(allocation)).containsExactly("A FUNDED Rp20.000.000", "B PARTLY_FUNDED Rp9.999.999");
        assertThat(allocation.getCut()).isEqualTo(2);
        assertThat(allocation.getLeft()).isEqualTo(Rupiah.ZERO);
        assertThat(ranking(allocation, 0).cut()).isEqualTo(2);
        assertThat(ranking(allocation, 0).shortfall()).isEqualTo(Rupiah.ZERO);
        assertThat(ranking(allocation, 1).shortfall()).isEqualTo(Rupiah.of(1));
    }

    @Test
    void a_part_is_paid_from_its_floor_on() {
        assertThat(told(allocate(25_000_000, asks("A", 20_000_000), asks("B", 10_000_000))))
                .containsExactly("A FUNDED Rp20.000.000", "B PARTLY_FUNDED Rp5.000.000");
        Allocation below = allocate(24_999_999, asks("A", 20_000_000), asks("B", 10_000_000));
        assertThat(told(below)).containsExactly("A FUNDED Rp20.000.000", "B NOT_FUNDED");
        assertThat(below.getLeft()).isEqualTo(Rupiah.of(4_999_999));
        assertThat(ranking(below, 1).shortfall()).isEqualTo(Rupiah.of(5_000_001));
    }

    @Test
    void a_floor_of_nothing_pays_one_rupiah_but_not_none() {
        CompiledPolicy anyPart = Examples.compiled(Examples.TEXT.replace(
                "sebagian minimal bagian_minimal, lalu berhenti", "sebagian minimal Rp0, lalu berhenti"));
        assertThat(told(allocate(anyPart, 20_000_001, asks("A", 20_000_000), asks("B", 10_000_000))))
                .containsExactly("A FUNDED Rp20.000.000", "B PARTLY_FUNDED Rp1");
        assertThat(told(allocate(anyPart, 20_000_000, asks("A", 20_000_000), asks("B", 10_000_000))))
                .containsExactly("A FUNDED Rp20.000.000", "B NOT_FUNDED");
    }

    @Test
    void a_policy_that_pays_no_parts_stops_at_the_first_that_does_not_fit() {
        Allocation allocation =
                allocate(Examples.WITHOUT_PARTS, 29_999_999, asks("A", 20_000_000), asks("B", 10_000_000));
        assertThat(told(allocation)).containsExactly("A FUNDED Rp20.000.000", "B NOT_FUNDED");
        assertThat(allocation.getLeft()).isEqualTo(Rupiah.of(9_999_999));
    }

    @Test
    void nobody_behind_the_cut_is_funded_though_what_is_left_would_do() {
        Allocation allocation =
                allocate(24_999_999, asks("A", 20_000_000), asks("B", 20_000_000), asks("C", 1_000_000));
        assertThat(told(allocation)).containsExactly("A FUNDED Rp20.000.000", "B NOT_FUNDED", "C NOT_FUNDED");
        assertThat(ranking(allocation, 2))
                .isEqualTo(new Ranking(
                        Rupiah.of(24_999_999),
                        3,
                        3,
                        2,
                        Rupiah.of(40_000_000),
                        Rupiah.of(16_000_001),
                        keys("C", "1/1")));
    }

    @Test
    void the_first_key_decides_first_and_the_number_of_the_application_last() {
        Candidate priority = candidate("Z", facts -> facts.set("purpose", "EQUIPMENT"));
        Candidate share = candidate("Y", facts -> skilled(2, 2).apply(facts.set("purpose", "WORKING_CAPITAL")));
        Candidate earlier = candidate(
                "X",
                facts -> skilled(1, 2)
                        .apply(facts.set("purpose", "WORKING_CAPITAL").set("submitted_on", LocalDate.of(2021, 2, 28))));
        Candidate number = candidate("V", facts -> skilled(1, 2).apply(facts.set("purpose", "WORKING_CAPITAL")));
        Candidate last = candidate("W", facts -> skilled(1, 2).apply(facts.set("purpose", "WORKING_CAPITAL")));
        assertThat(ids(allocate(1, last, number, earlier, share, priority))).containsExactly("Z", "Y", "X", "V", "W");
    }

    @Test
    void shares_are_compared_exactly_and_the_larger_comes_first() {
        Candidate twoOfThree = candidate("C", skilled(2, 3));
        Candidate twentyOfThirty = candidate("B", skilled(20, 30));
        Candidate sixtySevenOfHundred = candidate("D", skilled(67, 100));
        assertThat(ids(allocate(1, twoOfThree, twentyOfThirty, sixtySevenOfHundred)))
                .containsExactly("D", "B", "C");
    }

    @Test
    void what_is_above_the_ceiling_is_not_paid_and_does_not_count() {
        Allocation allocation = allocate(25_000_000, asks("A", 20_000_001), asks("B", 5_000_000));
        assertThat(told(allocation)).containsExactly("A FUNDED Rp20.000.000", "B FUNDED Rp5.000.000");
        assertThat(codes(allocation.getDecisions().get(0))).containsExactly("REQUEST_ABOVE_CEILING");
    }

    @Test
    void those_not_eligible_are_not_ranked_and_told_so_besides_the_reason() {
        Allocation allocation = allocate(10_000_000, asks("B", 999_999), asks("A", 999_999), asks("C", 10_000_000));
        assertThat(told(allocation)).containsExactly("C FUNDED Rp10.000.000", "A NOT_FUNDED", "B NOT_FUNDED");
        Decision decision = allocation.getDecisions().get(1);
        assertThat(decision.getKind()).isEqualTo(DecisionKind.ALLOCATION);
        assertThat(decision.getRanking())
                .isEqualTo(new Ranking(Rupiah.of(10_000_000), null, 1, null, null, null, List.of()));
        assertThat(codes(decision)).containsExactly("NOT_RANKED", "REQUEST_BELOW_MINIMUM");
        Finding notice = decision.getFindings().get(0);
        assertThat(notice.getEffect()).isEqualTo(Effect.NOTE);
        assertThat(notice.getBasis()).isEqualTo(Basis.SOURCE);
        assertThat(notice.getCitations()).containsExactly("S: berita");
        assertThat(notice.getPosition()).isEqualTo("Alokasi/Peserta");
        assertThat(notice.getLayer()).isEqualTo(Layer.PROGRAMME);
        assertThat(notice.getMessage().id()).isEqualTo("Tidak diperingkat: kelayakan tidak layak.");
        assertThat(notice.getMessage().en()).isEqualTo("Not ranked: eligibility is not eligible.");
        assertThat(allocation.getNotRanked())
                .hasSize(2)
                .doesNotContain(allocation.getDecisions().get(0));
    }

    @Test
    void what_is_incomplete_or_for_review_stays_so() {
        Allocation allocation = allocate(
                10_000_000,
                candidate("A", facts -> facts.set("recognised_by_village_head", null)),
                candidate("B", facts -> facts.set("recognised_by_village_head", false)),
                candidate("C", facts -> facts.set("requested_amount", null)));
        assertThat(told(allocation)).containsExactly("A INCOMPLETE", "B NEEDS_REVIEW", "C INCOMPLETE");
        assertThat(messages(allocation, "NOT_RANKED"))
                .containsExactly(
                        "Tidak diperingkat: kelayakan belum lengkap.",
                        "Tidak diperingkat: kelayakan perlu ditinjau.",
                        "Tidak diperingkat: kelayakan belum lengkap.");
        assertThat(allocation.getCut()).isNull();
        assertThat(allocation.isBelowOneGrant()).isFalse();
    }

    @Test
    void a_rank_that_hangs_on_an_unknown_fact_is_incomplete_and_names_it() {
        Allocation allocation = allocate(
                10_000_000,
                candidate("A", facts -> facts.set("purpose", null)),
                candidate("B", facts -> facts.addMember("m2", "")),
                candidate("C", facts -> facts.set("submitted_on", null)));
        assertThat(told(allocation)).containsExactly("A INCOMPLETE", "B INCOMPLETE", "C INCOMPLETE");
        assertThat(allocation.getDecisions().get(0).getMissing())
                .extracting(MissingFact::attribute)
                .containsExactly("purpose");
        assertThat(allocation.getDecisions().get(1).getMissing())
                .extracting(MissingFact::who)
                .containsExactly("m2");
        assertThat(allocation.getDecisions().get(2).getMissing())
                .extracting(MissingFact::attribute)
                .containsExactly("submitted_on");
        assertThat(messages(allocation, "NOT_RANKED")).containsOnly("Tidak diperingkat: kelayakan layak.");
    }

    /** Where the rows that are still possible agree, what is unknown is not asked for, though it may show the table to be at fault. */
    @Test
    void a_share_by_a_table_names_what_decides_about_each_member_of_whom_it_is_not_known() {
        CompiledPolicy byTable = Examples.compiled(Examples.TEXT
                .replace("porsi anggota: keterampilan_usaha", "porsi anggota: cakap")
                .replace("Tabel:\n", """
                        Tabel:
                          - Nama: Cakap
                            Aturan: U
                            Untuk: setiap anggota
                            Keluaran: {Nama: cakap, Nama (en): able, Satuan: ya/tidak}
                            Baris:
                              - {No: C-1, Jika miskin: tidak, Jika keterampilan_usaha: ya, Maka cakap: ya, Dasar: asumsi, Kutipan: A}
                              - {No: C-2, Jika miskin: "-", Jika keterampilan_usaha: tidak, Maka cakap: tidak, Dasar: asumsi, Kutipan: A}
                        """));
        Allocation allocation = allocate(
                byTable,
                10_000_000,
                candidate(
                        "A",
                        facts -> facts.addMember("decided", "")
                                .setOfMember("poor", false)
                                .setOfMember("skilled", true)),
                candidate("B", facts -> facts.addMember("open", "").setOfMember("poor", false)),
                candidate(
                        "C",
                        facts -> facts.addMember("open", "")
                                .addMember("at_fault", "")
                                .setOfMember("poor", true)
                                .setOfMember("skilled", true)
                                .addMember("never_able", "")
                                .setOfMember("poor", true)));

        assertThat(told(allocation)).containsExactly("A FUNDED Rp10.000.000", "B INCOMPLETE", "C INCOMPLETE");
        assertThat(waitsFor(allocation, 1)).containsExactly("open:skilled");
        assertThat(waitsFor(allocation, 2)).containsExactly("open:poor", "open:skilled");
        assertThat(codes(allocation.getDecisions().get(2))).containsExactly("NOT_RANKED", "TABLE_UNRESOLVED");
    }

    private static List<String> waitsFor(Allocation allocation, int place) {
        return allocation.getDecisions().get(place).getMissing().stream()
                .map(fact -> fact.who() + ":" + fact.attribute())
                .toList();
    }

    @Test
    void a_rank_that_hangs_on_a_table_at_fault_is_for_review() {
        Allocation allocation = allocate(10_000_000, candidate("A", facts -> facts.set("purpose", "OTHER")));
        assertThat(told(allocation)).containsExactly("A NEEDS_REVIEW");
        assertThat(codes(allocation.getDecisions().get(0))).containsExactly("NOT_RANKED", "TABLE_UNRESOLVED");
    }

    @Test
    void everybody_not_funded_whole_is_told_rank_cut_and_shortfall() {
        Allocation allocation = allocate(
                Rupiah.of(50_000_000).amount(),
                asks("A", 20_000_000),
                asks("B", 20_000_000),
                asks("C", 20_000_000),
                asks("D", 1_000_000));
        assertThat(messages(allocation, "BUDGET_EXHAUSTED"))
                .containsExactly(
                        "Peringkat 3; pagu Rp50.000.000 habis pada peringkat 3; dibayar Rp10.000.000; kurang Rp10.000.000.",
                        "Peringkat 4; pagu Rp50.000.000 habis pada peringkat 3; dibayar Rp0; kurang Rp11.000.000.");
        Finding notice = allocation.getDecisions().get(3).getFindings().get(0);
        assertThat(notice.getMessage().en())
                .isEqualTo("Rank 4; the budget of Rp50,000,000 ends at rank 3; Rp0 is paid; Rp11,000,000 is missing.");
        assertThat(notice.getEffect()).isEqualTo(Effect.REDUCE);
        assertThat(notice.getPosition()).isEqualTo("Alokasi/Jika sisa kurang");
        assertThat(notice.getEvidence())
                .containsExactly(new Evidence("budget", null, 50_000_000L, ">= 61000000", "pagu"));
    }

    @Test
    void a_notice_is_as_weak_as_the_budget_and_the_floor_that_it_rests_on() {
        Finding byPolicy = notice(50_000_000);
        assertThat(byPolicy.getBasis()).isEqualTo(Basis.ASSUMPTION);
        assertThat(byPolicy.getCitations()).containsExactly("S: berita", "T: pengumuman", "A: contoh");
        Finding byOther = notice(49_000_000);
        assertThat(byOther.getBasis()).isEqualTo(Basis.SOURCE);
        assertThat(byOther.getCitations()).containsExactly("S: berita", "T: pengumuman");
        assertThat(byOther.getEvidence()).extracting(Evidence::parameter).containsOnlyNulls();
    }

    @Test
    void a_notice_may_also_name_parameters_and_facts() {
        AllocationRule rule = Objects.requireNonNull(POLICY.getPolicy().getAllocation());
        AllocationRule.Notice exhausted = new AllocationRule.Notice(
                "BUDGET_EXHAUSTED",
                Text.of("Diminta {jumlah_diminta}, dibayar {jumlah}, bagian paling sedikit {bagian_minimal}.", null),
                rule.exhausted().ground(),
                rule.exhausted().position());
        CompiledPolicy telling = CompiledPolicy.of(Policy.builder()
                .from(POLICY.getPolicy())
                .allocation(new AllocationRule(
                        rule.budget(), rule.budgetGround(), rule.keys(), rule.partFloor(), rule.notRanked(), exhausted))
                .build());
        assertThat(messages(allocate(telling, 6_000_000, asks("A", 20_000_000)), "BUDGET_EXHAUSTED"))
                .containsExactly("Diminta Rp20.000.000, dibayar Rp6.000.000, bagian paling sedikit Rp5.000.000.");
    }

    private static Finding notice(long budget) {
        Allocation allocation = allocate(budget, asks("A", 20_000_000), asks("B", 20_000_000), asks("C", 20_000_000));
        return allocation.getDecisions().get(2).getFindings().get(0);
    }

    @Test
    void the_budget_of_the_policy_counts_unless_another_is_given() {
        Allocation own = Allocator.allocate(POLICY, List.of(asks("A", 20_000_000)), AS_OF, null);
        assertThat(own.getBudget()).isEqualTo(Rupiah.of(50_000_000));
        assertThat(own.isBudgetGiven()).isFalse();
        assertThat(own.getPolicy()).isEqualTo(POLICY.getRef());
        assertThat(own.getAsOf()).isEqualTo(AS_OF);
        Allocation other = allocate(1_000_000, asks("A", 20_000_000));
        assertThat(other.getBudget()).isEqualTo(Rupiah.of(1_000_000));
        assertThat(other.isBudgetGiven()).isTrue();
    }

    @Test
    void a_budget_below_one_grant_reaches_for_nobody_and_says_so() {
        Allocation below = allocate(4_999_999, asks("A", 20_000_000), asks("B", 1_000_000));
        assertThat(told(below)).containsExactly("A NOT_FUNDED", "B NOT_FUNDED");
        assertThat(below.isBelowOneGrant()).isTrue();
        assertThat(below.getCut()).isEqualTo(1);
        assertThat(allocate(5_000_000, asks("A", 20_000_000)).isBelowOneGrant()).isFalse();
        assertThat(allocate(1, asks("A", 999_999)).isBelowOneGrant()).isFalse();
        assertThat(allocate(1).isBelowOneGrant()).isFalse();
    }

    @Test
    void a_budget_of_zero_or_less_is_refused_with_what_would_be_right() {
        for (long amount : new long[] {0, -1}) {
            BudgetException thrown =
                    catchThrowableOfType(BudgetException.class, () -> allocate(amount, asks("A", 20_000_000)));
            assertThat(thrown.getBudget()).isEqualTo(Rupiah.of(amount));
            assertThat(thrown.getCode()).isEqualTo("BUDGET_NOT_POSITIVE");
            assertThat(thrown.getText().id()).contains(Rupiah.of(amount).toString());
            assertThat(thrown.getText().en()).contains("more than Rp0");
        }
    }

    @Test
    void an_application_that_is_there_twice_is_refused_by_name() {
        assertThat(refused("APPLICATION_TWICE", POLICY, asks("A", 1_000_000), asks("A", 2_000_000)))
                .contains("'A'");
    }

    @Test
    void applications_that_nothing_tells_apart_are_refused_by_name() {
        assertThat(refused(
                        "RANKS_EQUAL",
                        POLICY,
                        candidate("B", facts -> facts.set("application_id", "X")),
                        candidate("A", facts -> facts.set("application_id", "X"))))
                .contains("'A' and 'B'");
    }

    @Test
    void facts_of_another_day_are_refused() {
        AllocationException thrown = catchThrowableOfType(
                AllocationException.class,
                () -> Allocator.allocate(POLICY, List.of(asks("A", 1_000_000)), AS_OF.plusDays(1), null));
        assertThat(thrown.getCode()).isEqualTo("DAY_DIFFERS");
        assertThat(thrown).hasMessageContaining("2021-06-30").hasMessageContaining("2021-07-01");
    }

    @Test
    void a_policy_that_does_not_say_how_is_refused() {
        CompiledPolicy silent = Examples.compiled(Examples.TEXT.substring(0, Examples.TEXT.indexOf("Alokasi:")));
        assertThat(refused("ALLOCATION_NOT_STATED", silent, asks("A", 1_000_000)))
                .contains("contoh-pagu 2021.1");
    }

    @Test
    void amounts_that_no_sum_can_hold_are_refused_by_name() {
        CompiledPolicy boundless = Examples.compiled(
                Examples.TEXT.replace("paling banyak 20 juta", "paling banyak 9.007.199.254.740.991"));
        assertThat(refused("AMOUNTS_TOO_LARGE", boundless, asks("A", Rupiah.MAX), asks("B", 1_000_000)))
                .contains("'B'");
        assertThat(told(allocate(boundless, Rupiah.MAX, asks("A", Rupiah.MAX))))
                .containsExactly("A FUNDED Rp9.007.199.254.740.991");
    }

    @Test
    void a_number_of_a_person_stays_hidden_in_what_is_refused() {
        assertThat(refused(
                        "APPLICATION_TWICE",
                        POLICY,
                        asks("3576025204859001", 1_000_000),
                        asks("3576025204859001", 1_000_000)))
                .contains("************9001")
                .doesNotContain("3576025204859001");
    }

    @Test
    void one_decision_again_from_its_facts_and_standing_is_the_same() {
        List<Candidate> candidates = List.of(
                asks("A", 20_000_000), asks("B", 20_000_000), asks("C", 20_000_000), asks("D", 999_999), asks("E", 5));
        Allocation allocation = Allocator.allocate(POLICY, candidates, AS_OF, null);
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            assertThat(Allocator.decide(POLICY, candidate.facts(), candidate.audit(), ranking(allocation, i)))
                    .isEqualTo(allocation.getDecisions().get(i));
        }
    }

    @Test
    void facts_that_were_changed_by_one_rupiah_come_out_different() {
        Allocation allocation = allocate(
                30_000_000, asks("A", 20_000_000), asks("B", 10_000_001), asks("C", 1_000_000), asks("D", 999_999));
        assertThat(again(allocation, 0, asks("A", 19_999_999)).getAmount()).isEqualTo(Rupiah.of(19_999_999));
        Decision fits = again(allocation, 1, asks("B", 10_000_000));
        assertThat(fits.getOutcome()).isEqualTo(Outcome.FUNDED);
        assertThat(Objects.requireNonNull(fits.getRanking()).cut()).isNull();
        Decision behind = again(allocation, 2, asks("C", 1_000_001));
        assertThat(behind.getOutcome()).isEqualTo(Outcome.NOT_FUNDED);
        assertThat(Objects.requireNonNull(behind.getRanking()).shortfall()).isEqualTo(Rupiah.of(1_000_002));
        assertThat(again(allocation, 0, asks("A", 999_999)).getOutcome()).isEqualTo(Outcome.NOT_FUNDED);
    }

    @Test
    void a_standing_without_a_rank_does_not_do_for_facts_that_are_ranked() {
        Ranking without = new Ranking(Rupiah.of(1), null, 1, null, null, null, List.of());
        AllocationException thrown = catchThrowableOfType(
                AllocationException.class,
                () -> Allocator.decide(
                        POLICY,
                        asks("A", 1_000_000).facts(),
                        asks("A", 1_000_000).audit(),
                        without));
        assertThat(thrown.getCode()).isEqualTo("RANK_MISSING");
    }

    private static Decision again(Allocation allocation, int place, Candidate candidate) {
        return Allocator.decide(POLICY, candidate.facts(), candidate.audit(), ranking(allocation, place));
    }

    /** The English text of the refusal. */
    private static String refused(String code, CompiledPolicy policy, Candidate... candidates) {
        AllocationException thrown =
                catchThrowableOfType(AllocationException.class, () -> allocate(policy, 1_000_000, candidates));
        assertThat(thrown.getCode()).isEqualTo(code);
        assertThat(thrown.getText().id()).isNotBlank();
        return Objects.requireNonNull(thrown.getText().en());
    }

    private static List<String> told(Allocation allocation) {
        return allocation.getDecisions().stream()
                .map(decision -> decision.getId() + " " + decision.getOutcome()
                        + (decision.getAmount() == null ? "" : " " + decision.getAmount()))
                .toList();
    }

    private static List<String> ids(Allocation allocation) {
        return allocation.getDecisions().stream().map(Decision::getId).toList();
    }

    private static List<String> codes(Decision decision) {
        return decision.getFindings().stream().map(Finding::getCode).toList();
    }

    /** What is told in Indonesian by findings of a code, in the order of the decisions. */
    private static List<String> messages(Allocation allocation, String code) {
        return allocation.getDecisions().stream()
                .flatMap(decision -> decision.getFindings().stream())
                .filter(finding -> finding.getCode().equals(code))
                .map(finding -> finding.getMessage().id())
                .toList();
    }

    private static Ranking ranking(Allocation allocation, int place) {
        return Objects.requireNonNull(allocation.getDecisions().get(place).getRanking());
    }

    private static List<Ranking.Key> keys(String id, String skilled) {
        return List.of(
                new Ranking.Key("priority", false, 1L, "Alokasi/Urutan 1"),
                new Ranking.Key("skilled", true, skilled, "Alokasi/Urutan 2"),
                new Ranking.Key("submitted_on", false, "2021-03-01", "Alokasi/Urutan 3"),
                new Ranking.Key("application_id", false, id, "Alokasi/Urutan 4"));
    }
}
