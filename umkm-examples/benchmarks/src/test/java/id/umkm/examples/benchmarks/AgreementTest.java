package id.umkm.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void umkm_answers_as_the_baseline_does() {
        assertThatCode(() -> new Agreement().check(new Umkm())).doesNotThrowAnyException();
    }
}
