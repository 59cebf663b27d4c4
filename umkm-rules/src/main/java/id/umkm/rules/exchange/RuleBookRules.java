package id.umkm.rules.exchange;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Layer;
import id.umkm.domain.law.Basis;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.Level;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The numbers, tables and criteria of a rule book. */
final class RuleBookRules {
    private final Policy policy;
    private final Language language;
    private final RuleBookWords words;
    private final RuleSentences sentences;

    RuleBookRules(Policy policy, Language language, RuleBookWords words) {
        this.policy = policy;
        this.language = language;
        this.words = words;
        this.sentences = new RuleSentences(policy, language, null);
    }

    void parameters(Html html) {
        html.open("table")
                .headings(words.say("Nama", "Name"), words.say("Nilai", "Value"), words.say("Dasar", "Basis"));
        html.open("tbody");
        for (Parameter parameter : policy.getParameters()) {
            for (Parameter.Setting setting : parameter.settings()) {
                html.open("tr", RuleBookWords.mark(setting.ground())).element("td", parameter.name());
                html.open("td").text(sentences.value(setting.value(), parameter.type()));
                Term readAt = parameter.readAt();
                if (readAt != null) {
                    note(html, words.say("dibaca pada ", "read at ") + sentences.name(readAt));
                }
                LocalDate reviewBy = setting.reviewBy();
                if (reviewBy != null) {
                    note(html, words.say("ditinjau sebelum ", "to be reviewed by ") + Sections.day(reviewBy, language));
                }
                html.close("td");
                words.ground(html, setting.ground(), setting.layer(), setting.range());
                html.close("tr");
            }
        }
        html.close("tbody").close("table");
    }

    private static void note(Html html, String text) {
        html.open("br").element("small", text);
    }

    void tables(Html html) {
        Text applicant = ApplicantWords.of(policy.getApplicantKind());
        for (DecisionTable table : policy.getTables()) {
            html.element("h3", table.name())
                    .element(
                            "p",
                            (table.output().level() == Level.MEMBER
                                            ? words.say("Ditanyakan bagi setiap anggota. ", "Asked of each member. ")
                                            : words.say(
                                                    "Ditanyakan bagi " + applicant.id() + ". ",
                                                    "Asked of the " + applicant.en() + ". "))
                                    + sentences.hitPolicy(table)
                                    + (table.layer() == Layer.PROGRAMME
                                            ? ""
                                            : " (" + words.layer(table.layer()) + ")"));
            table(html, table);
        }
    }

    private void table(Html html, DecisionTable table) {
        html.open("table").open("thead").open("tr").element("th", "No");
        for (TableInput input : table.inputs()) {
            html.element("th", words.say("Jika ", "If ") + sentences.heading(input));
        }
        html.element("th", words.say("Maka ", "Then ") + sentences.name(table.output()))
                .element("th", words.say("Dasar", "Basis"))
                .close("tr")
                .close("thead")
                .open("tbody");
        for (TableRow row : table.rows()) {
            Set<Operand> operands = new LinkedHashSet<>(Set.of(row.output()));
            row.cells().forEach(cell -> operands.addAll(CellTests.operandsOf(cell)));
            Set<String> assumed = assumed(operands);
            html.open("tr", assumed.isEmpty() ? RuleBookWords.mark(row.ground()) : RuleBookWords.ASSUMPTION)
                    .element("td", row.id());
            for (int i = 0; i < row.cells().size(); i++) {
                html.element(
                        "td", sentences.cell(table.inputs().get(i), row.cells().get(i)));
            }
            html.open("td").text(sentences.operand(row.output(), table.output().type()));
            noteAssumed(html, assumed);
            html.close("td");
            words.ground(html, row.ground(), Layer.PROGRAMME, row.range());
            html.close("tr");
        }
        html.close("tbody").close("table");
    }

    void criteria(Html html, List<Criterion> criteria) {
        html.open("table")
                .headings(words.say("Kode", "Code"), words.say("Ketentuan", "Rule"), words.say("Dasar", "Basis"))
                .open("tbody");
        criteria.forEach(criterion -> criterion(html, criterion, ""));
        html.close("tbody").close("table");
    }

    /** @param before what stands before the sentence, such as the tranche that asks the row */
    void criterion(Html html, Criterion criterion, String before) {
        Set<String> assumed = assumed(operands(criterion));
        html.open("tr", assumed.isEmpty() ? RuleBookWords.mark(criterion.getGround()) : RuleBookWords.ASSUMPTION)
                .open("td")
                .code(criterion.getCode())
                .close("td")
                .open("td")
                .element("span", "sentence", before + sentences.criterion(criterion));
        note(html, words.say("Pesan: ", "Message: ") + criterion.getMessage().in(language));
        Text advice = criterion.getAdvice();
        if (advice != null) {
            note(html, words.say("Saran: ", "Advice: ") + advice.in(language));
        }
        noteAssumed(html, assumed);
        html.close("td");
        words.ground(html, criterion.getGround(), criterion.getLayer(), criterion.getRange());
        html.close("tr");
    }

    /** The parameters that a row names and that rest on an assumption: then what is decided rests on it as well. */
    private Set<String> assumed(Set<Operand> operands) {
        Set<String> assumed = new LinkedHashSet<>();
        for (Operand operand : operands) {
            if (operand instanceof Operand.ParameterName named) {
                policy.findParameter(named.name()).stream()
                        .flatMap(parameter -> parameter.settings().stream())
                        .filter(setting -> setting.ground().basis() == Basis.ASSUMPTION)
                        .forEach(setting -> assumed.add(named.name()));
            }
        }
        return assumed;
    }

    private void noteAssumed(Html html, Set<String> assumed) {
        if (!assumed.isEmpty()) {
            note(
                    html,
                    words.say("Angka yang masih asumsi: ", "Numbers that are assumptions: ")
                            + String.join(", ", assumed));
        }
    }

    private static Set<Operand> operands(Criterion criterion) {
        Set<Operand> operands = new LinkedHashSet<>(
                CellTests.operandsOf(criterion.getRequirement().test()));
        Condition guard = criterion.getGuard();
        if (guard != null) {
            operands.addAll(CellTests.operandsOf(guard.test()));
        }
        if (criterion.getScope() instanceof Scope.AtLeastCount atLeast) {
            operands.add(atLeast.count());
        } else if (criterion.getScope() instanceof Scope.AtLeastShare atLeast) {
            operands.add(atLeast.share());
        }
        return operands;
    }

    RuleSentences sentences() {
        return sentences;
    }

    /** A row of the procedure that is neither criterion nor parameter. */
    void row(Html html, String what, String content, Ground ground) {
        html.open("tr", RuleBookWords.mark(ground)).element("td", what).element("td", content);
        words.ground(html, ground, Layer.PROGRAMME, DateRange.ALWAYS);
        html.close("tr");
    }
}
