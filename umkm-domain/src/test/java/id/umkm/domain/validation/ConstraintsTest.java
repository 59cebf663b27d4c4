package id.umkm.domain.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.constraint.AtLevel;
import id.umkm.domain.constraint.DayNotInFuture;
import id.umkm.domain.constraint.FilledText;
import id.umkm.domain.constraint.MoreThanZero;
import id.umkm.domain.constraint.NotNegative;
import id.umkm.domain.constraint.OwnFacts;
import id.umkm.domain.constraint.YearNotInFuture;
import id.umkm.domain.place.RegionCode;
import id.umkm.domain.place.RegionLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The constraints of single values, on a record of a host's own. */
class ConstraintsTest {
    private static final LocalDate AS_OF = LocalDate.of(2021, 6, 1);
    private static final String FISH = "\ud83d\udc1f";

    record Everything(
            @FilledText @Nullable String text,
            @NotNegative @Nullable Rupiah amount,
            @AtLevel(RegionLevel.VILLAGE) @Nullable RegionCode village,
            @AtLevel(RegionLevel.PROVINCE) @Nullable RegionCode province,
            @AtLevel(RegionLevel.REGENCY) @Nullable RegionCode regency,
            @AtLevel(RegionLevel.DISTRICT) @Nullable RegionCode district,
            @DayNotInFuture @Nullable LocalDate day,
            @YearNotInFuture @Nullable Integer year,
            @OwnFacts @Nullable Map<String, Object> facts) {}

    record Numbers(
            @NotNegative @Nullable Integer months,
            @MoreThanZero @Nullable Rupiah award) {}

    private static final Everything NOTHING = new Everything(null, null, null, null, null, null, null, null, null);

    @Test
    void what_is_absent_passes() {
        assertThat(violations(NOTHING)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " x ", "0", "caf\u00e9", FISH, "\u00a0x"})
    void a_text_that_says_something_passes(String text) {
        assertThat(violations(text(text))).isEmpty();
    }

    @Test
    void a_text_has_up_to_200_code_points() {
        assertThat(violations(text("y".repeat(200)))).isEmpty();
        assertThat(violations(text(FISH.repeat(200)))).isEmpty();
        assertFound(text("y".repeat(201)), "TEXT_MALFORMED", "/text");
        assertFound(text(FISH.repeat(201)), "TEXT_MALFORMED", "/text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t",
                "\u00a0",
                "\u2003\u3000",
                "\u2028",
                "\u200b\ufeff",
                "a\u0000",
                "a\u001f",
                "a\u007f",
                "a\u009f",
                "a\nb",
                "\ud83d",
                "a\udc1fb",
                "\udc1f\ud83d"
            })
    void a_text_that_says_nothing_or_cannot_be_stored_is_malformed(String text) {
        assertFound(text(text), "TEXT_MALFORMED", "/text");
    }

    @ParameterizedTest
    @CsvSource({"-9007199254740991, false", "-1, false", "0, true", "1, true"})
    void an_amount_is_zero_or_more(long amount, boolean passes) {
        Everything record = new Everything(null, Rupiah.of(amount), null, null, null, null, null, null, null);
        if (passes) {
            assertThat(violations(record)).isEmpty();
        } else {
            assertFound(record, "AMOUNT_NEGATIVE", "/amount");
        }
    }

    @ParameterizedTest
    @CsvSource({"-2147483648, NUMBER_NEGATIVE", "-1, NUMBER_NEGATIVE", "0,", "1,", "2147483647,"})
    void a_number_is_zero_or_more_and_its_fault_speaks_of_no_money(int months, @Nullable String code) {
        List<Violation> found = DomainValidator.standard().violations(new Numbers(months, null), AS_OF);
        assertThat(found).extracting(Violation::code).isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(found).extracting(Violation::pointer).allMatch("/months"::equals);
        assertThat(found).extracting(v -> v.message().en()).allMatch("The number must be zero or more."::equals);
    }

    @ParameterizedTest
    @CsvSource({"-1, AMOUNT_NOT_POSITIVE", "0, AMOUNT_NOT_POSITIVE", "1,", "9007199254740991,"})
    void an_amount_may_have_to_be_one_rupiah_or_more(long award, @Nullable String code) {
        assertThat(DomainValidator.standard().violations(new Numbers(null, Rupiah.of(award)), AS_OF))
                .extracting(Violation::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(DomainValidator.standard().violations(new Numbers(null, null), AS_OF))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1899-12-31, DATE_TOO_EARLY",
        "1900-01-01,",
        "2021-05-31,",
        "2021-06-01,",
        "2021-06-02, DATE_AFTER_AS_OF",
        "9999-12-31, DATE_AFTER_AS_OF"
    })
    void a_day_lies_between_1900_and_the_date_of_judgment(LocalDate day, @Nullable String code) {
        Everything record = new Everything(null, null, null, null, null, null, day, null, null);
        if (code == null) {
            assertThat(violations(record)).isEmpty();
        } else {
            assertFound(record, code, "/day");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-2147483648, YEAR_TOO_EARLY",
        "21, YEAR_TOO_EARLY",
        "1899, YEAR_TOO_EARLY",
        "1900,",
        "2021,",
        "2022, YEAR_AFTER_AS_OF",
        "2147483647, YEAR_AFTER_AS_OF"
    })
    void a_year_lies_between_1900_and_that_of_the_judgment(int year, @Nullable String code) {
        Everything record = new Everything(null, null, null, null, null, null, null, year, null);
        if (code == null) {
            assertThat(violations(record)).isEmpty();
        } else {
            assertFound(record, code, "/year");
        }
    }

    @Test
    void a_region_is_of_the_level_asked_for() {
        RegionCode province = RegionCode.of("35");
        RegionCode regency = RegionCode.of("35.76");
        RegionCode district = RegionCode.of("35.76.02");
        RegionCode village = RegionCode.of("35.76.02.1003");
        assertThat(violations(new Everything(null, null, village, province, regency, district, null, null, null)))
                .isEmpty();
        List<Violation> found =
                violations(new Everything(null, null, district, regency, district, village, null, null, null));
        assertThat(found).extracting(Violation::code).containsOnly("REGION_LEVEL_WRONG");
        assertThat(found)
                .extracting(Violation::pointer)
                .containsExactly("/district", "/province", "/regency", "/village");
        assertThat(found)
                .extracting(v -> v.message().en())
                .containsExactly(
                        "The code must be that of a kecamatan, such as 35.76.02.",
                        "The code must be that of a province, such as 35.",
                        "The code must be that of a kabupaten or kota, such as 35.76.",
                        "The code must be that of a kelurahan or desa, such as 35.76.02.1003.");
    }

    @Test
    void own_facts_are_truth_values_whole_numbers_and_texts_by_names_in_snake_case() {
        Map<String, Object> facts =
                Map.of("a", true, "a_1", Rupiah.MAX, "b", -Rupiah.MAX, "c", 5, "d", "", "e" + "_".repeat(63), FISH);
        assertThat(violations(facts(facts))).isEmpty();
        assertThat(violations(facts(Map.of()))).isEmpty();
    }

    @Test
    void own_facts_of_another_kind_are_malformed() {
        for (Object value : List.of(
                1.5, BigDecimal.ONE, Rupiah.MAX + 1, -Rupiah.MAX - 1, 'c', List.of(), Rupiah.ZERO, "\ud83d", (short)
                        1)) {
            assertFound(facts(Map.of("own", value)), "EXTRA_VALUE_MALFORMED", "/facts/own");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Halal", "halal plan", "1a", "_a", "a-b", "3576025204859001"})
    void own_facts_have_no_other_names(String name) {
        List<Violation> found = violations(facts(Collections.singletonMap(name, true)));
        assertThat(found).extracting(Violation::code).containsExactly("EXTRA_NAME_MALFORMED");
        assertThat(found.get(0).toString()).doesNotContain("35760252");
    }

    @Test
    void a_name_is_escaped_in_the_pointer() {
        assertFound(facts(Map.of("a/b~c", true)), "EXTRA_NAME_MALFORMED", "/facts/a~1b~0c");
    }

    private static Everything text(String text) {
        return new Everything(text, null, null, null, null, null, null, null, null);
    }

    private static Everything facts(Map<String, Object> facts) {
        return new Everything(null, null, null, null, null, null, null, null, facts);
    }

    private static void assertFound(Everything record, String code, String pointer) {
        assertThat(violations(record)).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo(code);
            assertThat(violation.pointer()).isEqualTo(pointer);
            assertThat(violation.isError()).isTrue();
        });
    }

    private static List<Violation> violations(Everything record) {
        return DomainValidator.standard().violations(record, AS_OF);
    }
}
