package id.umkm.rules.reference;

import static id.umkm.rules.reference.SmallPolicies.DAY;
import static id.umkm.rules.reference.SmallPolicies.criteria;
import static id.umkm.rules.reference.SmallPolicies.facts;
import static id.umkm.rules.reference.SmallPolicies.policy;
import static id.umkm.rules.reference.SmallPolicies.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much is granted, at the edges. */
class ReferenceAmountTest {
    /** A ceiling by trade, of which one trade has none, and one of ten million for all who sell little. */
    private static final String CEILINGS = """
            Tabel:
              - Nama: T
                Aturan: U
                Untuk: kelompok
                Keluaran: {Nama: plafon, Nama (en): ceiling, Satuan: Rp}
                Baris:
                  - {No: 1, Jika jenis_usaha: Batik, Maka plafon: 20 juta, Dasar: sumber, Kutipan: S}
                  - {No: 2, Jika jenis_usaha: Frozen Food, Maka plafon: "0", Dasar: sumber, Kutipan: S}
            """
            + criteria(
                    row("TOO_MUCH", "kelompok", "jumlah_diminta", "paling banyak plafon", "potong", ""),
                    row(
                            "SMALL_SELLER",
                            "kelompok",
                            "jumlah_diminta",
                            "<= 10 juta",
                            "potong",
                            ", Jika: \"penjualan_tahunan: < 5 juta\""),
                    row("TOO_LITTLE", "kelompok", "jumlah_diminta", ">= 1 juta", "tolak", ""),
                    row("NOT_RECOGNISED", "kelompok", "diakui_lurah", "ya", "tinjau", ""));

    private static ReferenceFacts.Builder asking(long amount) {
        return facts().subject("jumlah_diminta", amount)
                .subject("jenis_usaha", "BATIK")
                .subject("penjualan_tahunan", 5_000_000)
                .subject("diakui_lurah", true);
    }

    private static ReferenceDecision amount(ReferenceFacts.Builder facts) {
        return ReferenceEvaluator.amount(policy(CEILINGS), facts.build(), DAY);
    }

    private static String inShort(ReferenceDecision decision) {
        return decision.outcome() + " " + decision.amount() + " " + decision.findings() + " " + decision.missing();
    }

    @ParameterizedTest
    @CsvSource({
        "20000000, 5000000, GRANTED 20000000 [] []",
        "20000001, 5000000, REDUCED 20000000 [TOO_MUCH] []",
        "10000000, 4999999, GRANTED 10000000 [] []",
        "10000001, 4999999, REDUCED 10000000 [SMALL_SELLER] []",
        "20000001, 4999999, 'REDUCED 10000000 [SMALL_SELLER, TOO_MUCH] []'",
        "999999, 5000000, NONE null [TOO_LITTLE] []",
        "1000000, 5000000, GRANTED 1000000 [] []",
    })
    void is_what_is_asked_cut_to_the_smallest_bound(long asked, long sales, String expected) {
        assertThat(inShort(amount(asking(asked).subject("penjualan_tahunan", sales))))
                .isEqualTo(expected);
    }

    @Test
    void is_none_at_a_bound_of_zero() {
        assertThat(inShort(amount(asking(1_000_000).subject("jenis_usaha", "FROZEN_FOOD"))))
                .isEqualTo("NONE null [TOO_MUCH] []");
    }

    @Test
    void cites_the_row_that_gives_the_bound() {
        assertThat(amount(asking(20_000_001)).found())
                .singleElement()
                .satisfies(finding -> assertThat(finding.citations()).containsExactly("H", "S"));
    }

    @Test
    void is_incomplete_while_what_is_asked_or_a_bound_is_unknown() {
        assertThat(inShort(amount(asking(5).subject("jumlah_diminta", null))))
                .isEqualTo("INCOMPLETE null [] [:requested_amount]");
        assertThat(inShort(amount(asking(20_000_001).subject("jenis_usaha", null))))
                .isEqualTo("INCOMPLETE null [] [:trade]");
        assertThat(inShort(amount(asking(20_000_000).subject("penjualan_tahunan", null))))
                .isEqualTo("INCOMPLETE null [] [:annual_sales]");
        assertThat(inShort(amount(asking(10_000_000).subject("penjualan_tahunan", null))))
                .isEqualTo("GRANTED 10000000 [] []");
    }

    @Test
    void what_is_asked_is_missing_where_no_row_cuts() {
        ReferenceDecision decision = ReferenceEvaluator.amount(
                policy(criteria(row("C", "kelompok", "diakui_lurah", "ya", "tinjau", ""))),
                facts().subject("diakui_lurah", true).build(),
                DAY);

        assertThat(inShort(decision)).isEqualTo("INCOMPLETE null [] [:requested_amount]");
    }

    @Test
    void hangs_on_a_table_at_fault() {
        assertThat(inShort(amount(asking(20_000_001).subject("jenis_usaha", "CAKE"))))
                .isEqualTo("NEEDS_REVIEW null [TABLE_UNRESOLVED] []");
        assertThat(amount(asking(20_000_001).subject("jenis_usaha", "CAKE").subject("penjualan_tahunan", null))
                        .outcome())
                .as("a bound that is unknown comes first")
                .isEqualTo("INCOMPLETE");
    }

    @Test
    void follows_eligibility_first() {
        assertThat(amount(asking(20_000_000).subject("diakui_lurah", false)).outcome())
                .isEqualTo("NEEDS_REVIEW");
        assertThat(amount(asking(20_000_000).subject("diakui_lurah", null)).outcome())
                .isEqualTo("INCOMPLETE");
        assertThat(amount(asking(20_000_001).subject("diakui_lurah", false).subject("jenis_usaha", null))
                        .outcome())
                .isEqualTo("INCOMPLETE");
        assertThat(inShort(amount(asking(1).subject("jenis_usaha", null).subject("diakui_lurah", null))))
                .isEqualTo("NONE null [TOO_LITTLE] [:recognised_by_village_head, :trade]");
    }

    @Test
    void eligibility_does_not_read_rows_that_cut() {
        ReferenceDecision decision = ReferenceEvaluator.eligibility(
                policy(CEILINGS),
                asking(20_000_001).subject("jenis_usaha", null).build(),
                DAY);

        assertThat(inShort(decision)).isEqualTo("ELIGIBLE null [] []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"< 20 juta", ">= 20 juta", "[1..20 juta]", "1 juta, 2 juta", "bukan(> 1 juta)", "20 juta"})
    void row_that_cuts_has_one_upper_bound(String cell) {
        assertThatThrownBy(() -> policy(criteria(row("C", "kelompok", "jumlah_diminta", cell, "potong", ""))))
                .hasMessageContaining("one upper bound");
    }

    @Test
    void row_that_cuts_is_about_what_is_asked() {
        assertThatThrownBy(() -> policy(criteria(row("C", "kelompok", "penjualan_tahunan", "<= 1", "potong", ""))))
                .hasMessageContaining("what is asked");
    }
}
