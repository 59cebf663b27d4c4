package id.umkm.examples.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.umkm.examples.finder.PlainFinder;
import id.umkm.examples.finder.Truth;
import id.umkm.examples.finder.Verdict;
import id.umkm.examples.finder.Wrong;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationTest {
    private static final int SIZE = 5000;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_plain_finder_finds_every_wrong_record_with_its_class_and_no_other(long seed) throws IOException {
        Population.of(SIZE, seed).writeTo(folder);
        Map<String, Truth> truth = Truth.read(folder);
        assertThat(differences(truth)).isEmpty();
        assertThat(truth).hasSize(SIZE);
        assertThat(truth.values().stream().map(Truth::words).distinct())
                .hasSize(Wrong.values().length + 1)
                .containsAll(Arrays.stream(Wrong.values()).map(Wrong::words).toList());
    }

    @Test
    void memberships_are_as_many_as_asked_for_and_who_stands_twice_in_one_programme_and_year_is_found()
            throws IOException {
        Population.of(6000, 8).withMemberships(5).writeTo(folder);
        Map<String, Truth> truth = Truth.read(folder);
        assertThat(differences(truth)).isEmpty();
        assertThat(truth.entrySet().stream()
                        .filter(record -> record.getKey().startsWith("OR-"))
                        .filter(record -> record.getValue().words().equals(Wrong.MORE_THAN_ONCE.words())))
                .hasSizeGreaterThanOrEqualTo(4);
        try (var lines = Files.lines(folder.resolve("applications.jsonl"))) {
            assertThat(lines.mapToInt(line -> line.split("\"nik\"", -1).length - 1)
                            .sum())
                    .isEqualTo(30_000);
        }
    }

    /** The records of which the finder says something else than the truth. */
    private List<String> differences(Map<String, Truth> truth) {
        List<String> differences = new ArrayList<>();
        Map<String, Verdict> verdicts = new PlainFinder(folder).verdicts();
        assertThat(verdicts).hasSameSizeAs(truth);
        truth.forEach((id, told) -> {
            String found = words(Objects.requireNonNull(verdicts.get(id)));
            if (!found.equals(told.words())) {
                differences.add(id + " is " + told + " but was found " + found);
            }
        });
        return differences;
    }

    @Test
    void the_findings_stand_at_the_rates_of_the_audit_rounded_up() {
        Layout published = new Layout(12_000);
        assertThat(wrongCases(published)).containsExactly(281, 43, 39, 21, 20, 12, 2, 1, 1, 1);
        assertThat(wrongCases(new Layout(1_000_000)))
                .containsExactly(23_402, 3_541, 3_190, 1_702, 1_614, 986, 116, 2, 1, 1);
        assertThat(wrongCases(new Layout(12_000_000)))
                .containsExactly(280_815, 42_487, 38_278, 20_422, 19_358, 11_830, 1_392, 22, 8, 1);
    }

    private static List<Integer> wrongCases(Layout layout) {
        return Arrays.stream(Nature.values()).limit(10).map(layout::cases).toList();
    }

    @Test
    void every_kind_stands_in_the_smallest_population_and_a_smaller_one_is_refused() throws IOException {
        Population.of(100, 5).writeTo(folder);
        Set<String> natures =
                Truth.read(folder).values().stream().map(Truth::nature).collect(Collectors.toSet());
        assertThat(natures)
                .containsExactlyInAnyOrder(
                        Arrays.stream(Nature.values()).map(Nature::name).toArray(String[]::new));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Population.of(20, 5))
                .withMessageContaining("at least 33");
    }

    @Test
    void the_same_seed_gives_the_same_files_and_another_seed_others() throws IOException {
        Path again = folder.resolve("again");
        Path other = folder.resolve("other");
        Population.of(200, 9).writeTo(folder.resolve("once"));
        Population.of(200, 9).writeTo(again);
        Population.of(200, 10).writeTo(other);
        try (var files = Files.list(folder.resolve("once"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(8);
            for (Path file : all) {
                assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
                assertThat(Files.readString(other.resolve(file.getFileName()))).isNotEqualTo(Files.readString(file));
            }
        }
    }

    @Test
    void a_registry_that_answers_for_half_leaves_out_whole_persons_and_says_whom_in_the_truth() throws IOException {
        Population.of(2000, 4).withAnswers(50).writeTo(folder);
        Map<String, Verdict> verdicts = new PlainFinder(folder).verdicts();
        Map<String, Truth> truth = Truth.read(folder);
        verdicts.forEach((id, verdict) -> {
            Truth told = Objects.requireNonNull(truth.get(id));
            Set<String> silent = Arrays.stream(told.unanswered().split("\\+"))
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .filter(source -> !source.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (told.words().equals(Wrong.IMPOSSIBLE_NIK.words())) {
                silent.addAll(Set.of("civil", "employment", "credit", "business", "decree", "grants"));
            }
            assertThat(verdict.silent()).as(id).isEqualTo(silent);
            assertThat(words(verdict)).as(id).isIn("", told.words());
        });
        long civilSilent = verdicts.values().stream()
                .filter(v -> v.silent().contains("civil"))
                .count();
        assertThat(civilSilent).isBetween(900L, 1100L);
    }

    @Test
    void nobody_in_it_can_be_real_and_no_two_share_a_number() {
        Set<String> niks = new HashSet<>();
        for (int number = 0; number < 60_000; number++) {
            MadeUpPerson person = new MadeUpPerson(3, number);
            assertThat(person.nik()).startsWith("99").hasSize(16);
            assertThat(person.familyCard()).startsWith("98").hasSize(16);
            niks.add(person.nik());
        }
        assertThat(niks).hasSize(60_000);
        assertThat(Population.of(300, 1).applications()).allMatch(line -> line.contains("\"name\":\"Usaha Contoh "));
    }

    private static String words(Verdict verdict) {
        return verdict.wrongs().stream().map(Wrong::words).collect(Collectors.joining(" + "));
    }
}
