package id.umkm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code umkm diff}. */
class DiffTest {
    @TempDir
    private Path folder = Path.of("");

    private Path small(String name, String requirement) throws Exception {
        return Files.writeString(
                folder.resolve(name),
                SmallPolicy.with(SmallPolicy.FIVE, SmallPolicy.FOUR).replace("minimal 5", requirement));
    }

    @Test
    void a_stricter_row_is_told_with_a_scenario_that_it_changes() throws Exception {
        Run run = Run.of(
                "diff",
                small("lama.yaml", "minimal 5").toString(),
                small("baru.yaml", "minimal 6").toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                Dari contoh-kecil 1 ke contoh-kecil 1:
                LEBIH KETAT: Kelayakan/GROUP_TOO_SMALL Syarat: >= 5 menjadi >= 6
                    contoh: skenario S1: dahulu layak; menjadi tidak layak [GROUP_TOO_SMALL]
                1 perubahan dapat mengubah keputusan, 0 tidak
                """);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_same_as_json_holds_the_facts() throws Exception {
        Run run = Run.of(
                "diff",
                "--json",
                small("lama.yaml", "minimal 5").toString(),
                small("baru.yaml", "minimal 6").toString());

        JsonNode change = run.results().get(0).at("/changes/0");
        assertThat(change.get("kind").asText()).isEqualTo("TIGHTENED");
        assertThat(change.get("position").asText()).isEqualTo("Kelayakan/GROUP_TOO_SMALL");
        assertThat(change.at("/example/before/outcome").asText()).isEqualTo("ELIGIBLE");
        assertThat(change.at("/example/after/outcome").asText()).isEqualTo("NOT_ELIGIBLE");
        assertThat(change.at("/example/after/codes/0").asText()).isEqualTo("GROUP_TOO_SMALL");
        assertThat(change.at("/example/facts/member_count").asInt()).isEqualTo(5);
        assertThat(change.at("/example/facts/members")).hasSize(5);
    }

    @Test
    void a_version_does_not_differ_from_itself() {
        Run run = Run.of("diff", "mojokerto-iw@2021.1", "mojokerto-iw@2021.1");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("0 perubahan dapat mengubah keputusan, 0 tidak\n");
    }

    @Test
    void one_version_must_be_named_and_known() {
        Run several = Run.of("diff", "mojokerto-iw", "mojokerto-iw@2022.1");
        Run unknown = Run.of("diff", "mojokerto-iw@2021.1", "mojokerto-iw@1999", "--lang", "en");

        assertThat(several.exitCode()).isEqualTo(2);
        assertThat(several.err()).contains("mojokerto-iw@2021.1, mojokerto-iw@2022.1");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err())
                .contains("\"mojokerto-iw@1999\" is not one version")
                .contains("mojokerto-iw@2022.1");
    }
}
