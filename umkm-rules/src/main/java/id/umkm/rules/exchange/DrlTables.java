package id.umkm.rules.exchange;

import id.umkm.domain.basics.Percentage;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.HitPolicy;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Writes decision tables as rules: one for a row that holds, one for a row that may still hold, one for what follows. */
final class DrlTables {
    private final PolicyOnDay policy;
    private final DrlNames names;
    private final DrlMembers members;
    private final RuleSentences sentences;
    private final Map<Term, String> shares = new LinkedHashMap<>();
    private final Map<String, String> functions = new LinkedHashMap<>();

    DrlTables(PolicyOnDay policy, DrlNames names, RuleSentences sentences) {
        this.policy = policy;
        this.names = names;
        this.members = new DrlMembers(policy, names);
        this.sentences = sentences;
    }

    /** The type of what a table gives. */
    String type(PolicyOnDay.Table table) {
        return """
                declare %s
                    who : String
                    state : String
                    unresolved : boolean
                    value : %s
                end

                """.formatted(
                        names.type(table.table()),
                        DrlNames.javaType(table.table().output().type()));
    }

    String rules(PolicyOnDay.Table table) {
        StringBuilder rules = new StringBuilder();
        int place = 0;
        for (PolicyOnDay.TableLine line : table.rows()) {
            rules.append(row(table, line, placeOf(table, line, place++)));
        }
        PolicyOnDay.TableLine otherwise = table.otherwise();
        if (otherwise != null) {
            DrlRule rule = new DrlRule(names.rule(otherwise.row().position()))
                    .comment(sentences.row(table.table(), otherwise.row()))
                    .when(ofMembers(table) ? "$member : Member()" : "Subject()");
            rules.append(rule.then(hit(table, otherwise, placeOf(table, otherwise, place), "OTHERWISE")));
        }
        return rules.append(answer(table)).toString();
    }

    /** The rules that count members for shares, and the functions that say whether a share passes a cell. */
    String shareRules() {
        StringBuilder text = new StringBuilder();
        functions.forEach((test, name) -> text.append("""
                function int %s(long yes, long open, long all) {
                    int passing = 0;
                    for (long hits = yes; hits <= yes + open; hits++) {
                        passing += all > 0 && (%s) ? 1 : 0;
                    }
                    return passing == 0 ? -1 : passing == open + 1 ? 1 : 0;
                }

                """.formatted(name, test)));
        shares.forEach((term, name) -> {
            CellTest isYes = new CellTest.Compare(CellTest.Operator.EQUAL, new Operand.Literal(true));
            text.append(new DrlRule(names.rule("porsi anggota: " + term.nameId()))
                    .when("Subject()")
                    .when(members.count("yes", c -> c.of(term, isYes).yes()))
                    .when(members.count("open", c -> c.open(term)))
                    .when(members.count("waiting", c -> c.of(term, isYes).waits()))
                    .when(members.count("all", c -> Expr.Constant.TRUE))
                    .then("Share(\"" + name + "\", $yes, $open, $waiting, $all)"));
        });
        return text.toString();
    }

    private static boolean ofMembers(PolicyOnDay.Table table) {
        return table.table().output().level() == Level.MEMBER;
    }

    private String row(PolicyOnDay.Table table, PolicyOnDay.TableLine line, int place) {
        StringBuilder rules = new StringBuilder();
        String position = line.row().position();
        rules.append(row(table, line, position, hit(table, line, place, "TRUE"), Held::yes));
        rules.append(row(table, line, position + " ?", hit(table, line, place, "UNKNOWN"), Held::waits));
        rules.append(row(
                table, line, position + " !", hit(table, line, place, "UNRESOLVED"), held -> hangs(table, line, held)));
        return rules.toString();
    }

    /** Only a row that asks other tables can hang on them; that is plain, and need not be found in the expression. */
    private Expr hangs(PolicyOnDay.Table table, PolicyOnDay.TableLine line, Held held) {
        return asked(table, line).stream().anyMatch(term -> term.table() != null) ? held.hangs() : Expr.Constant.FALSE;
    }

    private String row(
            PolicyOnDay.Table table, PolicyOnDay.TableLine line, String name, String fact, Function<Held, Expr> part) {
        DrlConditions conditions =
                new DrlConditions(policy, names, table.table().output().level(), "");
        Set<String> sharePatterns = new LinkedHashSet<>();
        List<Held> cells = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            TableInput input = table.table().inputs().get(i);
            CellTest cell = line.cells().get(i);
            if (cell instanceof CellTest.Any) {
                continue;
            }
            cells.add(
                    input.shareOfMembers()
                            ? share(input.term(), cell, sharePatterns)
                            : conditions.of(input.term(), cell));
        }
        Expr expr = part.apply(Held.all(cells));
        if (expr.equals(Expr.Constant.FALSE)) {
            return "";
        }
        DrlRule rule = new DrlRule(names.rule(name));
        if (name.equals(line.row().position())) {
            rule.comment(sentences.row(table.table(), line.row()));
        }
        return rule.when(conditions.before())
                .when(List.copyOf(sharePatterns))
                .when(ofMembers(table) ? "$member : " + DrlMembers.member(conditions, expr) : DrlMembers.subject(expr))
                .then(fact);
    }

    private Set<Term> asked(PolicyOnDay.Table table, PolicyOnDay.TableLine line) {
        Set<Term> asked = new LinkedHashSet<>();
        for (int i = 0; i < line.cells().size(); i++) {
            asked.addAll(policy.terms(
                    table.table().inputs().get(i).term(), line.cells().get(i)));
        }
        return asked;
    }

    /** A share of members is an interval while some are unknown. */
    private Held share(Term term, CellTest test, Set<String> patterns) {
        String name = shares.computeIfAbsent(term, key -> "porsi_" + (shares.size() + 1));
        String function =
                functions.computeIfAbsent(shareTest(test).text(), key -> "porsi_cocok_" + (functions.size() + 1));
        patterns.add("$" + name + " : Share( name == \"" + name + "\" )");
        String call = "%s($%s.yes, $%s.open, $%s.all)".formatted(function, name, name, name);
        return new Held(
                Expr.atom(call + " > 0", call + " <= 0"),
                Expr.atom(call + " < 0", call + " >= 0"),
                Expr.all(
                        Expr.atom(call + " == 0", call + " != 0"),
                        Expr.atom("$" + name + ".waiting > 0", "$" + name + ".waiting == 0")));
    }

    private static Expr shareTest(CellTest test) {
        if (test instanceof CellTest.Not not) {
            return shareTest(not.test()).not();
        }
        if (test instanceof CellTest.AnyOf anyOf) {
            return Expr.any(anyOf.tests().stream().map(DrlTables::shareTest).toList());
        }
        if (test instanceof CellTest.Range range) {
            return Expr.all(
                    compare(range.lowIncluded() ? ">=" : ">", range.lowIncluded() ? "<" : "<=", range.low()),
                    compare(range.highIncluded() ? "<=" : "<", range.highIncluded() ? ">" : ">=", range.high()));
        }
        if (test instanceof CellTest.Compare compare) {
            return switch (compare.operator()) {
                case EQUAL -> compare("==", "!=", compare.operand());
                case LESS -> compare("<", ">=", compare.operand());
                case AT_MOST -> compare("<=", ">", compare.operand());
                case MORE -> compare(">", "<=", compare.operand());
                case AT_LEAST -> compare(">=", "<", compare.operand());
            };
        }
        return test instanceof CellTest.Any ? Expr.Constant.TRUE : Expr.Constant.FALSE;
    }

    private static Expr compare(String sign, String opposite, Operand operand) {
        String percent = DrlValue.percent((Percentage) ((Operand.Literal) operand).value());
        String call = "share(hits, all, \"" + percent + "\") ";
        return Expr.atom(call + sign + " 0", call + opposite + " 0");
    }

    private static int placeOf(PolicyOnDay.Table table, PolicyOnDay.TableLine line, int place) {
        if (table.table().hitPolicy() != HitPolicy.PRIORITY) {
            return place;
        }
        List<String> order = table.table().output().type().choices().stream()
                .map(Choice::code)
                .toList();
        int found = order.indexOf(String.valueOf(line.output()));
        return found < 0 ? order.size() : found;
    }

    private String hit(PolicyOnDay.Table table, PolicyOnDay.TableLine line, int place, String verdict) {
        return "Row(%s, %s, %s, %d, \"%s\", %s)"
                .formatted(
                        PlainText.quoted(names.type(table.table())),
                        ofMembers(table) ? "$member.getRef()" : "\"\"",
                        PlainText.quoted(line.row().id()),
                        place,
                        verdict,
                        DrlValue.of(line.output()));
    }

    private String answer(PolicyOnDay.Table table) {
        String name = PlainText.quoted(names.type(table.table()));
        String type = DrlNames.javaType(table.table().output().type());
        String hitPolicy = table.table().hitPolicy().name();
        String who = ofMembers(table) ? "$member.getRef()" : "\"\"";
        String same = ofMembers(table) ? ", who == $member.ref" : "";
        return new DrlRule(names.rule("Tabel " + table.table().name()))
                .comment(sentences.hitPolicy(table.table()))
                .when(ofMembers(table) ? "$member : Member()" : "Subject()")
                .when("accumulate( $row : Row( table == " + name + same + " ); $rows : collectList($row) )")
                .then("""
                        %s(%s, stateOf("%s", $rows), isUnresolved("%s", $rows), (%s) answerOf("%s", $rows))""".formatted(names.type(table.table()), who, hitPolicy, hitPolicy, type, hitPolicy));
    }
}
