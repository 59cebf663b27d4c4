package id.umkm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.rules.check.CheckFinding;
import id.umkm.rules.source.PolicyFault;
import id.umkm.rules.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Policies change while a host runs on; faulty ones change nothing. */
class PoliciesInForceTest {
    private static final String PROGRAMME = "mojokerto-iw";
    private static final String MOJOKERTO = mojokerto();

    private final PoliciesInForce inForce = PoliciesInForce.of(library(MOJOKERTO));

    @Test
    void sound_ones_take_the_place_of_those_in_force() {
        String changed = MOJOKERTO.replace("Isi: \"2021.1\"", "Isi: \"2021.2\"");
        assertThat(inForce.offer(() -> library(changed)).isTaken()).isTrue();
        assertThat(version(inForce.engine())).isEqualTo("2021.2");
    }

    @Test
    void who_decides_already_goes_on_with_the_policies_begun_with() {
        PolicyEngine before = inForce.engine();
        inForce.offer(() -> library(MOJOKERTO.replace("Isi: \"2021.1\"", "Isi: \"2021.2\"")));
        assertThat(version(before)).isEqualTo("2021.1");
    }

    @Test
    void faulty_ones_are_told_whole_and_those_in_force_stay() {
        PolicyEngine before = inForce.engine();
        String faulty = MOJOKERTO
                .replace("Isi: \"2021.1\"", "Isi: \"2021.2\"")
                .replace("Nilai: \"8,5 juta\"", "Nilai: delapan")
                .replace("Kutipan: BO-8\n", "Kutipan: BO-88\n");
        PoliciesInForce.Answer answer = inForce.offer(() -> library(faulty));
        assertThat(answer.isTaken()).isFalse();
        assertThat(answer.faults())
                .extracting(PolicyFault::code)
                .contains("CITATION_UNKNOWN")
                .hasSizeGreaterThan(1);
        assertThat(inForce.engine()).isSameAs(before);
    }

    @Test
    void ones_whose_rows_overlap_are_told_and_those_in_force_stay() {
        PolicyEngine before = inForce.engine();
        String twice = "      - {No: PLF-03, Jika jenis_usaha: Batik,";
        String overlapping = MOJOKERTO.replace(
                twice,
                twice.replace("PLF-03", "PLF-99") + " Maka plafon: 15 juta, Dasar: asumsi," + " Kutipan: A-PLAFON}\n"
                        + twice);
        PoliciesInForce.Answer answer = inForce.offer(() -> library(overlapping));
        assertThat(answer.isTaken()).isFalse();
        assertThat(answer.faults()).isEmpty();
        assertThat(answer.errors()).extracting(CheckFinding::code).containsExactly("ROWS_OVERLAP");
        assertThat(inForce.engine()).isSameAs(before);
    }

    @Test
    void a_file_that_cannot_be_read_changes_nothing() {
        PolicyEngine before = inForce.engine();
        assertThatThrownBy(() -> inForce.offer(() -> library(MOJOKERTO).with(Path.of("tidak-ada.yaml"))))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(inForce.engine()).isSameAs(before);
    }

    private static String version(PolicyEngine engine) {
        return engine.programme(PROGRAMME).versions().refs().get(0).version();
    }

    private static PolicyLibrary library(String yaml) {
        return PolicyLibrary.bundledLayers(Vocabulary.standard()).withText("uji.yaml", yaml);
    }

    private static String mojokerto() {
        String name = "/policies/mojokerto/mojokerto-iw/policy.yaml";
        try (InputStream in = Objects.requireNonNull(PolicyLibrary.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
