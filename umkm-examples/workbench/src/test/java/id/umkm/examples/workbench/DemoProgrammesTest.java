package id.umkm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.umkm.domain.basics.Language;
import id.umkm.domain.identity.Nik;
import id.umkm.rules.progress.ListedArea;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code umkm demo PROGRAMME}. */
class DemoProgrammesTest {
    @TempDir
    private Path folder = Path.of("");

    static Stream<DemoProgramme> demos() {
        return Stream.of(new KkmpDemo(), new PadangDemo(), new MagelangDemo(), new DemakDemo());
    }

    private Run demo(String programme, String... more) {
        return Run.of(Stream.concat(Stream.of("demo", programme, "--out", folder.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("demos")
    void it_runs_and_its_numbers_add_up(DemoProgramme demo) throws Exception {
        Run run = demo(demo.id());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        JsonNode report = Run.json(Files.readString(folder.resolve("report.json")));
        List<String> records = Files.readAllLines(folder.resolve("records.jsonl"));
        assertThat(records).isEqualTo(demo.records());
        JsonNode population = report.get("population");
        assertThat(population.get("read").asLong())
                .isEqualTo(records.size())
                .isEqualTo(population.get("decided").asLong()
                        + population.get("rejected").asLong());
        assertThat(Files.readAllLines(folder.resolve("decisions.jsonl"))).hasSize(records.size());
        JsonNode totals = report.get("totals");
        assertThat(totals.get("records").asLong())
                .isEqualTo(population.get("decided").asLong())
                .isEqualTo(sum(report.get("outcomes")));
        long counted = totals.get("counted").asLong();
        assertThat(counted).isPositive().isEqualTo(sums(report.get("villages"), "counted"));
        assertThat(sums(report.get("stages"), "count")).isEqualTo(counted);
        assertThat(totals.get("applicants").asLong())
                .isEqualTo(counted
                        + totals.get("served").asLong()
                        + totals.get("unknown").asLong()
                        + totals.get("refused").asLong());
        assertThat(report.get("villages"))
                .allMatch(village -> village.get("listed").asBoolean());
        assertThat(report.get("villagesListed").asBoolean()).isTrue();
    }

    private static long sum(JsonNode counts) {
        return StreamSupport.stream(counts.spliterator(), false)
                .mapToLong(JsonNode::asLong)
                .sum();
    }

    private static long sums(JsonNode rows, String field) {
        LongStream counts = StreamSupport.stream(rows.spliterator(), false)
                .mapToLong(row -> row.get(field).asLong());
        return counts.sum();
    }

    @ParameterizedTest
    @MethodSource("demos")
    void nobody_in_it_could_be_real(DemoProgramme demo) {
        List<ObjectNode> persons = new ArrayList<>();
        for (String line : demo.records()) {
            if (line.endsWith("}") && !line.contains("tidak_dikenal")) {
                Run.json(line).findParents("nik").forEach(person -> persons.add((ObjectNode) person));
            }
        }

        assertThat(persons).isNotEmpty().allSatisfy(person -> {
            assertThat(person.get("name").asText()).matches("Contoh [0-9]+");
            String nik = person.get("nik").asText();
            if (nik.length() == 16) {
                assertThat(Integer.parseInt(nik.substring(12))).isGreaterThan(9000);
                assertThat(Nik.of(nik)
                                .encodes(LocalDate.parse(person.get("birthDate").asText())))
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"mojokerto-kkmp, 18, 0", "padang-wirausaha, 104, 0", "magelang-keren, 17, 1034", "demak-klaster, 1, 0"})
    void its_places_are_as_many_as_the_programme_has(String programme, int villages, int neighbourhoods) {
        DemoProgramme demo =
                demos().filter(one -> one.id().equals(programme)).findFirst().orElseThrow();
        List<ListedArea> areas = RegionsFile.of(Texts.in(Language.INDONESIAN), "regions.csv", demo.regions());

        assertThat(areas)
                .filteredOn(area -> area.getArea().neighbourhood() == null)
                .hasSize(villages);
        assertThat(areas)
                .filteredOn(area -> area.getArea().neighbourhood() != null)
                .hasSize(neighbourhoods);
    }

    @Test
    void codes_made_up_by_their_pattern_say_so() {
        assertThat(new PadangDemo().regions().stream().skip(1))
                .allMatch(line -> line.endsWith("kode rekaan menurut polanya"));
        assertThat(new KkmpDemo().regions())
                .filteredOn(line -> !line.endsWith("kode rekaan menurut polanya"))
                .containsExactlyInAnyOrder(
                        "kode,nama,catatan",
                        "35.76.02.1001,Gununggedangan,",
                        "35.76.02.1003,Magersari,",
                        "35.76.02.1004,Gedongan,",
                        "35.76.02.1008,Balongsari,",
                        "35.76.02.1009,Kedundung,",
                        "35.76.02.1010,Wates,");
    }

    @Test
    void the_number_of_the_article_stands_beside_the_one_computed_and_a_difference_is_told() throws Exception {
        Run run = demo("padang-wirausaha", "--lang", "en");
        long counted = Run.json(Files.readString(folder.resolve("report.json")))
                .at("/totals/counted")
                .asLong();

        assertThat(counted).isNotEqualTo(2000);
        assertThat(run.out())
                .contains(String.format(
                        Locale.ROOT,
                        "          2,000 %,15d  DIFFERS        entrepreneurs in a year; computed: entrepreneurs counted\n",
                        counted))
                .contains(
                        "          2,000           2,080  DIFFERS        entrepreneurs in a year; computed: 104 villages")
                .contains("             20              20  equal (input)  entrepreneurs in each village")
                .contains("            602               -  not computed   cooperatives in the city")
                .contains("Source of the article's numbers: Harian Haluan, awal 2015")
                .doesNotContain("sama", "BERBEDA");
    }

    @Test
    void clusters_of_20_15_and_4_are_all_eligible_and_the_least_is_no_centre() {
        Run run = demo("demak-klaster");

        assertThat(run.out())
                .contains("     3  layak\n")
                .contains("KELUARAN sentra\n     1  tidak\n     2  ya\n")
                .contains("              4               4  sama (masukan)")
                .contains("""
                        KELULUSAN per 2022-10-11. Dibaca 3 usulan rekaan = 3 diputuskan + 0 ditolak.
                             3  naik ke tahap berikutnya
                        """);
    }

    @Test
    void boards_of_four_are_told_apart_from_those_of_five_and_seven() {
        Run run = demo("mojokerto-kkmp");

        assertThat(run.out()).contains("    15  layak\n     3  perlu ditinjau petugas\n");
    }

    @Test
    void the_incubation_is_as_without_its_name_and_tells_the_numbers_of_its_article() {
        Run bare = Run.of("demo", "--out", folder.toString());
        Run named = demo("mojokerto-iw");

        int figures = named.out().indexOf("\nANGKA ARTIKEL");
        int files = bare.out().indexOf("\nBerkas dalam");
        assertThat(named.out().substring(0, figures)).isEqualTo(bare.out().substring(0, files));
        assertThat(named.out().substring(figures))
                .contains("            121 ", "BERBEDA", "  1.300.000.000 ", "BANGSAONLINE 21/12/2021")
                .endsWith(bare.out().substring(files));
    }

    @Test
    void another_name_is_told_with_those_that_there_are() {
        Run run = demo("program-lain");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "\"program-lain\" bukan contoh bawaan. Yang ada: mojokerto-iw, mojokerto-kkmp, padang-wirausaha,"
                                + " magelang-keren, demak-klaster.\n");
    }
}
