package id.umkm.rules.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that were compiled with the library: all that stand in the files, and none for nothing. */
class IntegrityRuleBaseTest {
    private static final Path FILES = Path.of("src/main/resources/id/umkm/rules/integrity/rules");
    private static final People PEOPLE = Museum.people(PersonKeys.plain());
    private static final IntegrityCheck CHECK =
            IntegrityCheck.of(Museum.rules(), PEOPLE.registry()).onThreads(1);

    @Test
    void every_rule_of_the_files_is_compiled_and_no_other() throws IOException {
        assertThat(RuleBase.names())
                .containsExactlyInAnyOrderElementsOf(lines().stream()
                        .filter(line -> line.startsWith("rule "))
                        .map(line -> line.substring("rule \"".length(), line.length() - 1))
                        .toList());
    }

    @Test
    void rules_only_match_and_add_what_they_found() throws IOException {
        assertThat(lines())
                .noneMatch(
                        line -> line.matches(
                                ".*\\b(salience|global|modify|update|delete|retract|eval|agenda-group|no-loop|lock-on-active)\\b.*"));
        assertThat(lines().stream().filter(line -> line.startsWith("  insert(new Found(")))
                .hasSameSizeAs(RuleBase.names());
    }

    @Test
    void every_code_is_found_in_the_museum() {
        Set<IntegrityCode> found = check(RuleBase.bundled()).findings().stream()
                .map(IntegrityFinding::getCode)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(IntegrityCode.class)));

        assertThat(found).containsExactlyInAnyOrder(IntegrityCode.values());
    }

    static List<String> names() {
        return RuleBase.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void without_a_rule_something_is_not_found(String name) {
        List<IntegrityFinding> missed =
                new ArrayList<>(check(RuleBase.bundled()).findings());

        missed.removeAll(check(RuleBase.without(name)).findings());

        assertThat(missed).as(name).isNotEmpty();
    }

    private static IntegrityReport check(RuleBase base) {
        return CHECK.by(base).check(PEOPLE.claims().stream(), Museum.DAY);
    }

    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.sorted().toList()) {
                lines.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
            }
        }
        return lines;
    }
}
