package id.umkm.examples.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Language;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.exchange.DmnExport;
import id.umkm.rules.exchange.DrlExport;
import id.umkm.rules.exchange.Export;
import id.umkm.rules.exchange.RuleBookHtml;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;

/** No text of a policy becomes code or markup in what is exported. */
class HostileTextsTest {
    private static final Policy BUNDLED =
            PolicyLibrary.bundled().policies("mojokerto-iw").get(0);
    private static final LocalDate DAY = LocalDate.of(2021, 6, 2);
    private static final List<String> PLAIN_DRL =
            DrlExport.of(BUNDLED, DAY).text().lines().toList();
    private static final String PLAIN_DMN = DmnExport.of(BUNDLED, DAY).text();
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    static Stream<String> texts() {
        return HostilePolicy.TEXTS.stream();
    }

    /** Compiling takes long, so all texts stand in one. */
    @Test
    void no_text_becomes_code_in_drl() {
        String all = String.join(" ", HostilePolicy.TEXTS);
        Policy policy = HostilePolicy.of(BUNDLED, all);
        Export export = DrlExport.of(policy, DAY);

        KieBase base = DrlDecisions.compile(export.text());
        DrlDecisions.Answer answer = new DrlDecisions(base, DrlExport.packageOf(policy))
                .decide(Facts.builder(Vocabulary.standard(), "u-1", DAY).build());

        assertThat(System.getProperty(HostilePolicy.PROPERTY)).isNull();
        assertThat(rules(base))
                .isEqualTo(PLAIN_DRL.stream()
                        .filter(line -> line.startsWith("rule "))
                        .count());
        assertThat(answer.outcomes()).containsEntry("AMOUNT", "NONE");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_text_ends_a_line_of_drl_or_opens_a_string(String text) {
        List<String> lines = DrlExport.of(HostilePolicy.of(BUNDLED, text), DAY)
                .text()
                .lines()
                .toList();

        assertThat(lines).hasSameSizeAs(PLAIN_DRL);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.stripLeading().startsWith("//")) {
                assertThat(line).doesNotContain("\\");
                assertThat(quotes(line)).as(line).isEqualTo(quotes(PLAIN_DRL.get(i)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_text_becomes_markup_in_dmn(String text) throws XMLStreamException {
        String model = DmnExport.of(HostilePolicy.of(BUNDLED, text), DAY).text();

        assertThat(elements(model)).isEqualTo(elements(PLAIN_DMN));
    }

    @Test
    void a_model_with_such_texts_is_sound() {
        Policy policy = HostilePolicy.of(BUNDLED, String.join(" ", HostilePolicy.TEXTS));

        assertThat(DmnDecisions.of(DmnExport.of(policy, DAY).text()).decides("plafon"))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_text_becomes_markup_in_a_rule_book(String text) {
        Policy policy = HostilePolicy.of(BUNDLED, text);
        // A plain text in all places gives the same page, but for its words.
        Policy plain = HostilePolicy.of(BUNDLED, "x");
        for (Language language : Language.values()) {
            String page = RuleBookHtml.of(policy, language);

            assertThat(tags(page)).isEqualTo(tags(RuleBookHtml.of(plain, language)));
        }
    }

    private static long rules(KieBase base) {
        return base.getKiePackages().stream()
                .mapToLong(all -> all.getRules().size())
                .sum();
    }

    private static long quotes(String line) {
        return line.chars().filter(c -> c == '"').count();
    }

    private static List<String> tags(String page) {
        return TAG.matcher(page).results().map(MatchResult::group).toList();
    }

    private static List<String> elements(String xml) throws XMLStreamException {
        XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(xml));
        Stream.Builder<String> elements = Stream.builder();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                StringBuilder element = new StringBuilder(reader.getLocalName());
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    element.append(' ').append(reader.getAttributeLocalName(i));
                }
                elements.add(element.toString());
            }
        }
        return elements.build().toList();
    }
}
