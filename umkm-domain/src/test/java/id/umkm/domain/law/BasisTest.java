package id.umkm.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisTest {
    @ParameterizedTest
    @CsvSource({
        "LAW, LAW, LAW",
        "LAW, SOURCE, SOURCE",
        "SOURCE, LAW, SOURCE",
        "SOURCE, ASSUMPTION, ASSUMPTION",
        "ASSUMPTION, LAW, ASSUMPTION"
    })
    void the_weakest_of_two_counts(Basis one, Basis other, Basis weakest) {
        assertThat(one.weakest(other)).isEqualTo(weakest);
    }

    @Test
    void a_citation_is_written_with_its_key_first() {
        assertThat(new Citation("BO-8", Basis.SOURCE, "BANGSAONLINE 21/12/2021", "paragraf 8", null))
                .hasToString("BO-8: BANGSAONLINE 21/12/2021, paragraf 8");
        assertThat(new Citation("A-PROYEK", Basis.ASSUMPTION, "pilihan proyek", null, null))
                .hasToString("A-PROYEK: pilihan proyek");
    }
}
