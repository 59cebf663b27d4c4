package id.umkm.domain.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.basics.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {
    @ParameterizedTest
    @CsvSource({
        "35, PROVINCE",
        "35.76, REGENCY",
        "35.76.02, DISTRICT",
        "35.76.02.1003, VILLAGE",
        "35.76.02.2003, VILLAGE",
        "51.04.02.3001, VILLAGE"
    })
    void tells_its_level(String code, RegionLevel level) {
        assertThat(RegionCode.of(code).level()).isEqualTo(level);
        assertThat(RegionCode.of(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "05",
                "357",
                "35.7",
                "35.76.0",
                "35.76.",
                "35.76.02.100",
                "35.76.02.10030",
                "35.76.02.0003",
                "35.76.02.4003",
                "3576021003",
                "35,76",
                "35.76.02.1003.1",
                "35.76 "
            })
    void rejects_another_form(String code) {
        assertThatThrownBy(() -> RegionCode.of(code))
                .isInstanceOfSatisfying(
                        MalformedValueException.class,
                        e -> assertThat(e.getCode()).isEqualTo("REGION_MALFORMED"));
    }

    @ParameterizedTest
    @CsvSource({
        "35, 35.76.02.1003, true",
        "35.76, 35.76.02.1003, true",
        "35.76.02, 35.76.02.1003, true",
        "35.76.02.1003, 35.76.02.1003, true",
        "35.76.02, 35.76.01.1003, false",
        "35.76.02, 35.77.02.1003, false",
        "35.76.02, 35.76, false",
        "35.76.02.1003, 35.76.02, false",
        "35, 36, false"
    })
    void contains_itself_and_what_lies_in_it(String outer, String inner, boolean contained) {
        assertThat(RegionCode.of(outer).contains(RegionCode.of(inner))).isEqualTo(contained);
    }

    @Test
    void sorts_a_region_before_what_lies_in_it() {
        assertThat(RegionCode.of("35.76")).isLessThan(RegionCode.of("35.76.02"));
        assertThat(RegionCode.of("35.76.02")).isLessThan(RegionCode.of("35.77"));
    }
}
