package id.umkm.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Language;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.source.FaultyPolicyException;
import id.umkm.rules.study.ScenarioResult;
import id.umkm.rules.study.ScenarioRunner;
import id.umkm.rules.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The guide for policy staff: each change that it shows has the consequences that it shows. */
class GuideIT {
    private static final String BUNDLED = "/policies/mojokerto/mojokerto-iw/policy.yaml";
    private static final Pattern STEP = Pattern.compile(
            "(?:<!-- ubah -->\\R```diff\\R(.*?)```\\R)?<!-- keluaran -->\\R```\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern FAULT = Pattern.compile("(?m)^\\| `(.+?)` \\| `(.+?)` \\| `(.+?)` \\|.*\\|$");

    @TestFactory
    Stream<DynamicTest> each_change_prints_what_is_shown() throws IOException {
        Matcher step = STEP.matcher(guide());
        List<DynamicTest> tests = new ArrayList<>();
        while (step.find()) {
            String change = Objects.requireNonNullElse(step.group(1), "");
            List<String> shown = step.group(2).lines().toList();
            tests.add(DynamicTest.dynamicTest(shown.get(0), () -> assertPrints(changed(change), shown)));
        }
        assertThat(tests).hasSizeGreaterThan(3);
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> each_mistake_prints_what_is_shown() throws IOException {
        Matcher fault = FAULT.matcher(guide());
        List<DynamicTest> tests = new ArrayList<>();
        while (fault.find()) {
            String change = "-" + fault.group(1) + "\n+" + fault.group(2);
            List<String> shown = List.of("…" + fault.group(3), "…");
            tests.add(DynamicTest.dynamicTest(fault.group(2), () -> assertPrints(changed(change), shown)));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(10);
        return tests.stream();
    }

    private static void assertPrints(String policy, List<String> shown) {
        List<String> printed = print(policy);
        for (String line : shown) {
            assertThat(printed).anyMatch(pattern(line).asMatchPredicate());
        }
        if (!shown.contains("…")) {
            assertThat(printed).hasSameSizeAs(shown);
        }
    }

    /** A line as shown: three dots stand for anything, and places and counts may move. */
    private static Pattern pattern(String shown) {
        return Pattern.compile(Arrays.stream(shown.split("…", -1))
                .map(part -> part.replaceAll("[^\\p{L}\\d ]", "\\\\$0")
                        .replaceAll("yaml\\\\:\\d+\\\\:\\d+", "yaml:\\\\d+:\\\\d+")
                        .replaceAll("\\d+(?= (skenario|lulus|gagal))", "\\\\d+"))
                .collect(Collectors.joining(".*")));
    }

    /** What {@code umkm test} prints about a policy. */
    private static List<String> print(String policy) {
        PolicyLibrary layers = PolicyLibrary.bundledLayers(Vocabulary.standard());
        try {
            Policy typed =
                    layers.withText("kebijakan/iw.yaml", policy).policies().get(0);
            List<ScenarioResult> results = ScenarioRunner.run(typed);
            List<String> lines = new ArrayList<>();
            results.stream()
                    .filter(result -> !result.passed())
                    .map(GuideIT::failed)
                    .forEach(lines::add);
            int failed = lines.size();
            lines.add(typed.getId() + " " + typed.getVersion() + ": " + results.size() + " skenario, "
                    + (results.size() - failed) + " lulus, " + failed + " gagal");
            return lines;
        } catch (FaultyPolicyException e) {
            return e.getFaults().stream()
                    .map(fault -> fault.describe(Language.INDONESIAN))
                    .toList();
        }
    }

    private static String failed(ScenarioResult result) {
        String differences = result.differences().stream()
                .map(difference -> difference.in(Language.INDONESIAN))
                .collect(Collectors.joining("; "));
        return "GAGAL " + result.scenario().getId() + " " + result.scenario().getName() + ": " + differences;
    }

    /** The bundled policy after a change: lines to take out, to put in and to leave; parts stand apart by empty lines. */
    private static String changed(String change) throws IOException {
        String policy;
        try (InputStream in = PolicyLibrary.class.getResourceAsStream(BUNDLED)) {
            policy = new String(Objects.requireNonNull(in, BUNDLED).readAllBytes(), UTF_8);
        }
        for (String part : change.isEmpty() ? List.<String>of() : List.of(change.split("\n\n", -1))) {
            String before = lines(part, "+");
            assertThat(policy.split(Pattern.quote(before), -1)).as(before).hasSize(2);
            policy = policy.replace(before, lines(part, "-"));
        }
        return policy;
    }

    private static String lines(String part, String without) {
        return part.lines()
                .filter(line -> !line.startsWith(without))
                .map(line -> line.substring(1))
                .collect(Collectors.joining("\n"));
    }

    private static String guide() throws IOException {
        return Files.readString(Host.ROOT.resolve("docs/id/mengubah-kebijakan.md"));
    }
}
