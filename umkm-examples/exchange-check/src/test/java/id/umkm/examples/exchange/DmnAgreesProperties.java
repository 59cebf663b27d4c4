package id.umkm.examples.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.exchange.DmnExport;
import id.umkm.rules.exchange.Export;
import id.umkm.rules.exchange.NotCarried;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.generator.EdgeRecords;
import id.umkm.rules.generator.Policies;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.xml.sax.SAXException;

/** KIE DMN gives by the exported model what our tables give, of facts that are known. */
class DmnAgreesProperties {
    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final List<Policy> BUNDLED = PolicyLibrary.bundled().policies("mojokerto-iw");
    private static final Map<String, Pair> PAIRS = new ConcurrentHashMap<>();

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void kie_dmn_agrees_on_the_bundled_policies(
            @ForAll("bundled") Policy policy, @ForAll("applications") Application application) {
        LocalDate day = LocalDate.of(policy.getProgramme().getBudgetYear(), 6, 2);
        PAIRS.computeIfAbsent(policy.getVersion(), version -> Pair.of(policy, day))
                .agree(Facts.of(WORDS, application, day));
        Statistics.coverage(coverage -> coverage.check("known").count(count -> count > 0));
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void kie_dmn_agrees_on_generated_policies(@ForAll("generated") GeneratedPolicy generated) {
        Pair pair = Pair.of(generated.policy(), generated.day());
        generated.applications().forEach(application -> pair.agree(Facts.of(WORDS, application, generated.day())));
        Statistics.coverage(coverage -> {
            coverage.check("known").count(count -> count > 0);
            coverage.check("at fault").count(count -> count > 0);
        });
    }

    /** A policy as both decide by it. */
    private record Pair(Policy policy, List<DecisionTable> tables, TableOutputs ours, DmnDecisions theirs) {
        static Pair of(Policy policy, LocalDate day) {
            Export export = DmnExport.of(policy, day);
            requireValid(export.text());
            Set<String> left =
                    export.notCarried().stream().map(NotCarried::position).collect(Collectors.toSet());
            Policy onDay = GeneratedPolicy.onDay(policy, day);
            List<DecisionTable> tables = onDay.getTables().stream()
                    .filter(table -> !left.contains("Tabel " + table.name()))
                    .toList();
            return new Pair(onDay, tables, new TableOutputs(onDay, tables), DmnDecisions.of(export.text()));
        }

        void agree(Facts facts) {
            TableOutputs.Values values = ours.of(facts);
            for (DecisionTable table : tables) {
                int members = table.output().level() == Level.MEMBER
                        ? facts.getMembers().size()
                        : 1;
                for (int member = 0; member < members; member++) {
                    if (isKnown(table, facts, member, values)) {
                        Object ours = values.of(table.output(), member);
                        assertThat(theirs.decide(policy, table.output(), facts, member, values))
                                .as("%s of %s", table.name(), facts.getId())
                                .isEqualTo(ours);
                        Statistics.collect(ours == null ? "at fault" : "known");
                    }
                }
            }
        }

        /** Whether all that a table asks is known, and the tables above it give something. */
        private boolean isKnown(DecisionTable table, Facts facts, int member, TableOutputs.Values values) {
            for (int i = 0; i < table.inputs().size(); i++) {
                TableInput input = table.inputs().get(i);
                Set<Term> terms = new LinkedHashSet<>(Set.of(input.term()));
                for (TableRow row : table.rows()) {
                    terms.addAll(operands(input.term(), row.cells().get(i)));
                }
                boolean isKnown = input.shareOfMembers()
                        ? IntStream.range(0, facts.getMembers().size())
                                .allMatch(place -> isKnown(input.term(), facts, place, values))
                        : terms.stream().allMatch(term -> isKnown(term, facts, member, values));
                if (!isKnown) {
                    return false;
                }
            }
            return true;
        }

        private Set<Term> operands(Term term, CellTest cell) {
            return CellTests.operandsOf(cell).stream()
                    .filter(Operand.AttributeName.class::isInstance)
                    .map(operand -> policy.findOperand(term.level(), (Operand.AttributeName) operand))
                    .collect(Collectors.toSet());
        }

        private boolean isKnown(Term term, Facts facts, int member, TableOutputs.Values values) {
            if (term.table() == null) {
                int ordinal =
                        facts.getVocabulary().ordinal(term.level(), term.name()).orElseThrow();
                return (term.level() == Level.SUBJECT
                                ? facts.get(ordinal)
                                : facts.getMembers().get(member).get(ordinal))
                        != null;
            }
            DecisionTable table = policy.getTables().stream()
                    .filter(one -> one.output().equals(term))
                    .findFirst()
                    .orElseThrow();
            return values.of(term, member) != null && isKnown(table, facts, member, values);
        }
    }

    /** By the schema of DMN 1.5. */
    private static void requireValid(String text) {
        try {
            URL schema = Objects.requireNonNull(
                    DmnAgreesProperties.class.getResource("/org/omg/spec/DMN/20230324/DMN15.xsd"));
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(schema)
                    .newValidator()
                    .validate(new StreamSource(new StringReader(text)));
        } catch (SAXException | IOException e) {
            throw new AssertionError(text, e);
        }
    }

    @Provide
    Arbitrary<Policy> bundled() {
        return Arbitraries.of(BUNDLED);
    }

    @Provide
    Arbitrary<Application> applications() {
        return EdgeRecords.applications();
    }

    @Provide
    Arbitrary<GeneratedPolicy> generated() {
        return GeneratedPolicy.of(Policies.cases().map(Policies.Case::yamlTexts), EdgeRecords.applications(), 30)
                .filter(generated -> !generated.policy().getTables().isEmpty());
    }
}
