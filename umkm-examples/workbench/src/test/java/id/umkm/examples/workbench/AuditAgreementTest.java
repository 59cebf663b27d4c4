package id.umkm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.umkm.examples.finder.PlainFinder;
import id.umkm.examples.finder.Truth;
import id.umkm.examples.finder.Verdict;
import id.umkm.examples.finder.Wrong;
import id.umkm.examples.population.Population;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code umkm audit} against what is true of a made-up population, and against a finder that shares no code with it. */
class AuditAgreementTest {
    private static final Map<String, Wrong> CLASSES = Map.of(
            "NIK_NOT_REGISTERED", Wrong.NOT_MATCHED,
            "STATE_EMPLOYEE", Wrong.STATE,
            "DECEASED_BEFORE", Wrong.DIED,
            "NIK_MALFORMED", Wrong.IMPOSSIBLE_NIK,
            "NOT_MICRO_BUSINESS", Wrong.LARGE,
            "OTHER_CREDIT", Wrong.BORROWER,
            "RECORDED_MORE_THAN_ONCE", Wrong.MORE_THAN_ONCE,
            "NOT_IN_DECREE", Wrong.OFF_DECREE,
            "MOVED_ABROAD", Wrong.LEFT_THE_COUNTRY,
            "PAID_TWICE", Wrong.PAID_DOUBLE);
    private static final Map<String, String> SOURCES =
            Map.of("CIVIL", "civil", "EMPLOYMENT", "employment", "CREDIT", "credit", "BUSINESS", "business");

    @TempDir
    private Path folder = Path.of("");

    /** What the audit says of a record that is not clean. */
    private record Said(String status, Set<Wrong> wrongs, Set<String> silent) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_wrong_record_is_found_with_its_class_and_no_clean_one_is_flagged(long seed) throws IOException {
        Population.of(5000, seed).writeTo(folder);
        Map<String, Said> said = audit(folder.resolve("applications.jsonl"), "2021-12-31");
        List<String> differences = new ArrayList<>();
        Truth.read(folder).forEach((id, truth) -> {
            String found = words(said.get(id));
            if (!found.equals(truth.words())) {
                differences.add(id + " is " + truth + " but was found " + found);
            }
        });
        assertThat(differences).isEmpty();
        assertThat(said.values()).extracting(Said::status).containsOnly("FLAGGED");
        assertThat(disagreements(said)).isEmpty();
    }

    @Test
    void whoever_a_register_does_not_answer_for_is_not_sure_yet_and_never_clean() throws IOException {
        Population.of(3000, 4).withAnswers(50).writeTo(folder);
        Map<String, Said> said = audit(folder.resolve("applications.jsonl"), "2021-12-31");
        assertThat(disagreements(said)).isEmpty();
        long incomplete = said.values().stream()
                .filter(one -> one.status().equals("INCOMPLETE"))
                .count();
        // Four registers answer for half each: one person in sixteen is answered by all.
        assertThat(incomplete).isBetween(2600L, 2900L);
    }

    @Test
    void members_of_groups_clusters_and_cooperatives_are_looked_at_too() throws IOException {
        Population.of(2600, 5).withMemberships(5).writeTo(folder);
        Map<String, Said> said = audit(folder.resolve("applications.jsonl"), "2025-12-31");
        assertThat(disagreements(said)).isEmpty();
        assertThat(said.keySet()).anyMatch(id -> id.startsWith("OR-"));
    }

    @Test
    void order_and_threads_do_not_show() throws IOException {
        Population.of(1500, 6).withMemberships(3).writeTo(folder);
        Path shuffled = folder.resolve("shuffled.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("applications.jsonl")));
        Collections.shuffle(lines, new Random(7));
        Files.write(shuffled, lines);
        Run once = run(folder.resolve("applications.jsonl"), "2025-12-31", "--threads", "1");
        String findings = Files.readString(folder.resolve("findings.jsonl"));
        Run again = run(shuffled, "2025-12-31", "--threads", "3");
        assertThat(again.out()).isEqualTo(once.out());
        assertThat(Files.readString(folder.resolve("findings.jsonl")))
                .isEqualTo(findings)
                .contains("RECORDED_MORE_THAN_ONCE");
    }

    /** Records of which the audit says something else than the plain finder. */
    private List<String> disagreements(Map<String, Said> said) {
        List<String> disagreements = new ArrayList<>();
        for (Map.Entry<String, Verdict> verdict :
                new PlainFinder(folder).verdicts().entrySet()) {
            Verdict plain = verdict.getValue();
            Said audited = said.getOrDefault(verdict.getKey(), new Said("CLEAN", Set.of(), Set.of()));
            String status =
                    !plain.wrongs().isEmpty() ? "FLAGGED" : plain.silent().isEmpty() ? "CLEAN" : "INCOMPLETE";
            if (!audited.wrongs().equals(plain.wrongs())
                    || !audited.silent().equals(plain.silent())
                    || !audited.status().equals(status)) {
                disagreements.add(verdict.getKey() + ": " + audited + " but plainly " + plain);
            }
        }
        return disagreements;
    }

    private Map<String, Said> audit(Path applications, String asOf) throws IOException {
        Run run = run(applications, asOf);
        assertThat(run.exitCode()).as(run.err()).isZero();
        Map<String, Said> said = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("findings.jsonl"))) {
            JsonNode node = Run.json(line);
            if (node.get("type").asText().equals("record")) {
                said.put(node.get("id").asText(), said(node));
            }
        }
        return said;
    }

    private static Said said(JsonNode record) {
        Set<Wrong> wrongs = EnumSet.noneOf(Wrong.class);
        record.get("codes")
                .forEach(code -> wrongs.add(Objects.requireNonNull(CLASSES.get(code.asText()), code.asText())));
        Set<String> silent = StreamSupport.stream(record.get("missing").spliterator(), false)
                .map(missing -> missing.get("source").asText())
                .map(source -> SOURCES.getOrDefault(source, source.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Said(record.get("status").asText(), wrongs, silent);
    }

    private Run run(Path applications, String asOf, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "audit",
                applications.toString(),
                "--registry",
                folder.toString(),
                "--as-of",
                asOf,
                "--json",
                folder.resolve("findings.jsonl").toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(new String[0]));
    }

    private static String words(@Nullable Said said) {
        return said == null ? "" : said.wrongs().stream().map(Wrong::words).collect(Collectors.joining(" + "));
    }
}
