package id.umkm.rules.integrity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which checks each programme asks for in each budget year, with effect, basis and citation: data, not code. For one code the row of the programme
 * goes before that for every programme, then the row that begins later, then the one that ends sooner. What no row asks for is not checked. Immutable.
 */
public final class IntegrityRules {
    private static final Comparator<IntegrityRule> NEAREST = Comparator.comparing(
                    (IntegrityRule rule) -> rule.programme() != null)
            .thenComparing(IntegrityRule::fromYear)
            .reversed()
            .thenComparing(IntegrityRule::untilYear);

    private static final String FILE = "/policies/integritas.yaml";

    private final List<IntegrityRule> rules;

    private static final class Bundled {
        private static final IntegrityRules RULES = read(FILE, text());

        private static String text() {
            try (InputStream in = IntegrityRules.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException("The library was packed without its checks " + FILE + ".");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private IntegrityRules(List<IntegrityRule> rules) {
        this.rules = List.copyOf(rules);
    }

    public static IntegrityRules of(List<IntegrityRule> rules) {
        return new IntegrityRules(rules);
    }

    /** The checks of the bundled programmes. */
    public static IntegrityRules bundled() {
        return Bundled.RULES;
    }

    /**
     * Reads the sheet <i>Integritas</i> and its <i>Dasar</i> in the text form of a policy.
     *
     * @param name of the file, for faults
     * @throws id.umkm.rules.source.FaultyPolicyException with every fault
     */
    public static IntegrityRules read(String name, String text) {
        return new IntegrityRules(IntegritySheet.read(name, text));
    }

    public List<IntegrityRule> rules() {
        return rules;
    }

    /** These checks and more; of two rows for the same programme, years and code the new one counts. */
    public IntegrityRules with(IntegrityRule... more) {
        List<IntegrityRule> all = new ArrayList<>(List.of(more));
        rules.stream()
                .filter(rule -> all.stream().noneMatch(other -> other.position().equals(rule.position())))
                .forEach(all::add);
        return new IntegrityRules(all);
    }

    /** All checks but those of some codes: for a host that has no such source, or looks elsewhere. */
    public IntegrityRules without(IntegrityCode... codes) {
        List<IntegrityCode> left = List.of(codes);
        return new IntegrityRules(
                rules.stream().filter(rule -> !left.contains(rule.code())).toList());
    }

    /** The row that says how a programme checks for a code in a budget year; empty where it does not. */
    public Optional<IntegrityRule> find(IntegrityCode code, String programme, int year) {
        return covering(programme, year).filter(rule -> rule.code() == code).min(NEAREST);
    }

    private Stream<IntegrityRule> covering(String programme, int year) {
        return rules.stream().filter(rule -> rule.covers(programme, year));
    }
}
