package id.umkm.rules.expression;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.generator.FixedNames;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellPrinterTest {
    private static final ValueType PERSONS = ValueType.number("orang", "persons");
    private static final ValueType TRADE = ValueType.choice(
            "jenis_usaha",
            List.of(
                    Choice.of("BATIK", "Batik", "batik"),
                    Choice.of("EMBROIDERY", "Bordir", "embroidery"),
                    new Choice("OFFICE", Text.of("Dinas Koperasi, UKM", null)),
                    Choice.of("NONE", "tidak ada", "none"),
                    Choice.of("OTHER_A", "Lainnya", "other"),
                    Choice.of("OTHER_B", "Lainnya", "other")));

    private static String reprint(String cell, ValueType type, Language language) {
        Names names = new FixedNames(Map.of("Batas atas", type), Map.of("requested_amount", type), Optional.of(2021));
        return CellPrinter.print(CellParser.parseTest(cell, type, names), type, language);
    }

    private static String text(Object value, ValueType type, Language language) {
        return CellPrinter.printValue(value, type, language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- | - | -",
                "selain itu | selain itu | otherwise",
                "none | tidak ada | none",
                "minimal 5 orang | >= 5 | >= 5",
                "1 s.d. 5 | [1..5] | [1..5]",
                "]1..5[ | (1..5) | (1..5)",
                "[1..5[ | [1..5) | [1..5)",
                "5,  6 | 5, 6 | 5, 6",
                "not(1, 2) | bukan(1, 2) | not(1, 2)",
                "1.300 | 1300 | 1300",
                "12,5 ribu | 12.500 | 12500",
                "-12.500 | -12.500 | -12500",
                "batas atas | Batas_atas | Batas_atas",
                "requested amount | requested_amount | requested_amount"
            })
    void prints_tests_in_both_languages(String cell, String indonesian, String english) {
        assertThat(reprint(cell, PERSONS, Language.INDONESIAN)).isEqualTo(indonesian);
        assertThat(reprint(cell, PERSONS, Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void prints_values_so_that_they_have_one_reading() {
        assertThat(reprint("Rp8,5 juta", ValueType.RUPIAH, Language.INDONESIAN)).isEqualTo("8.500.000");
        assertThat(reprint("Rp8,5 juta", ValueType.RUPIAH, Language.ENGLISH)).isEqualTo("8500000");
        assertThat(reprint("62,5%", ValueType.PERCENT, Language.INDONESIAN)).isEqualTo("62,5%");
        assertThat(reprint("62,5%", ValueType.PERCENT, Language.ENGLISH)).isEqualTo("62.5%");
        assertThat(reprint("62,1250%", ValueType.PERCENT, Language.INDONESIAN)).isEqualTo("62,1250%");
        assertThat(reprint("62,1250%", ValueType.PERCENT, Language.ENGLISH)).isEqualTo("62.1250%");
        assertThat(reprint("31/12/T", ValueType.DATE, Language.INDONESIAN)).isEqualTo("2021-12-31");
        assertThat(reprint("dalam 35.76.02", ValueType.REGION, Language.INDONESIAN))
                .isEqualTo("dalam 35.76.02");
        assertThat(reprint("dalam 35.76.02", ValueType.REGION, Language.ENGLISH))
                .isEqualTo("in 35.76.02");
        assertThat(reprint("bukan(ya)", ValueType.YES_NO, Language.ENGLISH)).isEqualTo("not(yes)");
        assertThat(reprint("a b", ValueType.TEXT, Language.ENGLISH)).isEqualTo("\"a b\"");
    }

    @Test
    void prints_choices_by_name_with_quotes_where_the_name_would_be_read_otherwise() {
        String cell = "BATIK, OFFICE, \"NONE\", OTHER_B";

        assertThat(reprint(cell, TRADE, Language.INDONESIAN))
                .isEqualTo("Batik, \"Dinas Koperasi, UKM\", \"tidak ada\", OTHER_B");
        assertThat(reprint(cell, TRADE, Language.ENGLISH))
                .isEqualTo("batik, \"Dinas Koperasi, UKM\", \"none\", OTHER_B");
    }

    @Test
    void writes_values_for_people() {
        Rupiah amount = Rupiah.of(8_500_000);
        LocalDate day = LocalDate.of(2021, 12, 31);
        Percentage share = Percentage.of(new BigDecimal("62.125"));

        assertThat(text(amount, ValueType.RUPIAH, Language.INDONESIAN)).isEqualTo("Rp8.500.000");
        assertThat(text(amount, ValueType.RUPIAH, Language.ENGLISH)).isEqualTo("Rp8,500,000");
        assertThat(text(Rupiah.of(-1_000), ValueType.RUPIAH, Language.ENGLISH)).isEqualTo("-Rp1,000");
        assertThat(text(Percentage.of(60), ValueType.PERCENT, Language.INDONESIAN))
                .isEqualTo("60%");
        assertThat(text(share, ValueType.PERCENT, Language.INDONESIAN)).isEqualTo("62,125%");
        assertThat(text(share, ValueType.PERCENT, Language.ENGLISH)).isEqualTo("62.125%");
        assertThat(text(day, ValueType.DATE, Language.INDONESIAN)).isEqualTo("31 Desember 2021");
        assertThat(text(day, ValueType.DATE, Language.ENGLISH)).isEqualTo("31 December 2021");
        assertThat(text(true, ValueType.YES_NO, Language.INDONESIAN)).isEqualTo("ya");
        assertThat(text(false, ValueType.YES_NO, Language.ENGLISH)).isEqualTo("no");
        assertThat(text(RegionCode.of("35.76"), ValueType.REGION, Language.ENGLISH))
                .isEqualTo("35.76");
        assertThat(text("Magersari", ValueType.TEXT, Language.ENGLISH)).isEqualTo("Magersari");
        assertThat(text("EMBROIDERY", TRADE, Language.INDONESIAN)).isEqualTo("Bordir");
        assertThat(text("EMBROIDERY", TRADE, Language.ENGLISH)).isEqualTo("embroidery");
        assertThat(text("OFFICE", TRADE, Language.ENGLISH)).isEqualTo("Dinas Koperasi, UKM");
        assertThat(text("GONE", TRADE, Language.ENGLISH)).isEqualTo("GONE");
        assertThat(text(None.NONE, TRADE, Language.INDONESIAN)).isEqualTo("tidak ada");
        assertThat(text(None.NONE, PERSONS, Language.ENGLISH)).isEqualTo("none");
    }

    @Test
    void writes_several_choices_in_the_order_of_their_codes() {
        ValueType trades = ValueType.policyLists("jenis_usaha").withChoices(TRADE.choices());

        assertThat(text(Set.of("EMBROIDERY", "BATIK"), trades, Language.INDONESIAN))
                .isEqualTo("Batik, Bordir");
        assertThat(text(Set.of("EMBROIDERY", "BATIK"), trades, Language.ENGLISH))
                .isEqualTo("batik, embroidery");
        assertThat(text(None.NONE, trades, Language.ENGLISH)).isEqualTo("none");
        assertThat(reprint("bordir, bukan(\"NONE\")", trades, Language.INDONESIAN))
                .isEqualTo("Bordir, bukan(\"tidak ada\")");
    }

    @Test
    void marks_thousands_from_five_digits_on_since_four_may_be_a_year() {
        assertThat(text(2021L, PERSONS, Language.INDONESIAN)).isEqualTo("2021");
        assertThat(text(-9_999L, PERSONS, Language.ENGLISH)).isEqualTo("-9999");
        assertThat(text(10_000L, PERSONS, Language.INDONESIAN)).isEqualTo("10.000");
        assertThat(text(-10_000L, PERSONS, Language.ENGLISH)).isEqualTo("-10,000");
        assertThat(text(1_300_000L, PERSONS, Language.ENGLISH)).isEqualTo("1,300,000");
    }
}
