package id.umkm.rules.exchange;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.decision.Effect;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes criteria as rules: one where the row does not hold, one where it waits for a fact, one where it hangs on a table. */
final class DrlCriteria {
    private final PolicyOnDay policy;
    private final DrlNames names;
    private final DrlMembers members;
    private final RuleSentences sentences;

    DrlCriteria(PolicyOnDay policy, DrlNames names, RuleSentences sentences) {
        this.policy = policy;
        this.names = names;
        this.members = new DrlMembers(policy, names);
        this.sentences = sentences;
    }

    String rules(PolicyOnDay.Row row) {
        return row.criterion().getScope() instanceof Scope.Subject ? ofSubject(row) : ofMembers(row);
    }

    /** The question that a row of an effect is first asked for. */
    static String asked(Effect effect) {
        return effect == Effect.REDUCE ? "AMOUNT" : "ELIGIBILITY";
    }

    /** What a row of effect REDUCE cuts to. */
    private String cut(PolicyOnDay.Row row, DrlConditions conditions) {
        Operand bound = ((CellTest.Compare) row.requirement().test()).operand();
        if (bound instanceof Operand.Literal literal) {
            return DrlValue.of(literal.value());
        }
        return conditions.reference(policy.operand(row.requirement().term(), (Operand.AttributeName) bound));
    }

    private String ofSubject(PolicyOnDay.Row row) {
        String position = row.criterion().getPosition();
        StringBuilder rules = new StringBuilder();
        DrlConditions failing = new DrlConditions(policy, names, Level.SUBJECT, "");
        rules.append(rule(
                position,
                sentences.criterion(row.criterion()),
                failing,
                passes(row, failing).no(),
                finding(row)));
        if (row.criterion().getEffect() == Effect.REDUCE) {
            DrlConditions cutting = new DrlConditions(policy, names, Level.SUBJECT, "");
            Expr expr = passes(row, cutting).no();
            String bound = cut(row, cutting);
            rules.append(rule(position + " =", "", cutting, expr, "Cut(" + bound + ")"));
        }
        if (holdsUp(row)) {
            DrlConditions waiting = new DrlConditions(policy, names, Level.SUBJECT, "");
            rules.append(rule(position + " ?", "", waiting, passes(row, waiting).waits(), waits(row)));
        }
        for (DecisionTable table : tables(row)) {
            DrlConditions hanging = new DrlConditions(policy, names, Level.SUBJECT, "");
            rules.append(rule(
                    position + " ! " + table.name(),
                    "",
                    hanging,
                    passes(row, hanging).hangs(),
                    hangs(row, table, "\"\"")));
        }
        return rules.toString();
    }

    /** A row that only notes something holds nothing up while it waits. */
    private static boolean holdsUp(PolicyOnDay.Row row) {
        return row.criterion().getEffect() != Effect.NOTE;
    }

    private static Held passes(PolicyOnDay.Row row, DrlConditions conditions) {
        Held held = conditions.of(row.requirement());
        Condition guard = row.guard();
        return guard == null ? held : conditions.of(guard).not().or(held);
    }

    private String rule(String name, String comment, DrlConditions conditions, Expr expr, String fact) {
        if (expr.equals(Expr.Constant.FALSE)) {
            return "";
        }
        DrlRule rule = new DrlRule(names.rule(name));
        if (!comment.isEmpty()) {
            rule.comment(comment);
        }
        return rule.when(conditions.before())
                .when((fact.contains("$facts") ? "$facts : " : "") + DrlMembers.subject(expr))
                .then(fact);
    }

    private String ofMembers(PolicyOnDay.Row row) {
        String position = row.criterion().getPosition();
        StringBuilder rules = new StringBuilder();
        rules.append(new DrlRule(names.rule(position + " #"))
                .when("Subject()")
                .when(members.count("passing", c -> memberPasses(row, c).yes()))
                .when(members.count("failing", c -> memberPasses(row, c).no()))
                .when(members.count("unknown", c -> memberPasses(row, c).waits()))
                .when(members.count("all", c -> Expr.Constant.TRUE))
                .then("Tally(" + key(row) + ", $passing, $failing, $unknown, $all)"));
        rules.append(tallied(row, position, sentences.criterion(row.criterion()), Part.NO, finding(row)));
        if (holdsUp(row)) {
            rules.append(tallied(row, position + " ?", "", Part.WAITS, waits(row)));
        }
        for (DecisionTable table : tables(row)) {
            rules.append(hangingMembers(row, table));
        }
        return rules.toString();
    }

    private enum Part {
        NO,
        WAITS;

        Expr of(Held held) {
            return switch (this) {
                case NO -> held.no();
                case WAITS -> held.waits();
            };
        }
    }

    private static boolean isOfSubject(Condition condition) {
        return condition.term().level() == Level.SUBJECT;
    }

    /** Whether one member passes, a guard about the subject left aside. */
    private static Held memberPasses(PolicyOnDay.Row row, DrlConditions conditions) {
        Condition guard = row.guard();
        Held held = conditions.of(row.requirement());
        Held binds = guard == null || isOfSubject(guard) ? Held.ALWAYS : conditions.of(guard);
        Scope scope = row.criterion().getScope();
        if (scope instanceof Scope.NoMember) {
            return binds.and(held).not();
        }
        return scope instanceof Scope.EachMember ? binds.not().or(held) : binds.and(held);
    }

    /** Whether enough members pass, as the tally tells. */
    private static Held enough(PolicyOnDay.Row row) {
        Object bound = row.bound();
        Expr empty = Expr.atom("$tally.all == 0", "$tally.all != 0");
        Expr sure;
        Expr never;
        if (bound instanceof Long count) {
            sure = Expr.atom("$tally.passing >= " + count, "$tally.passing < " + count);
            never = Expr.atom("$tally.all - $tally.failing < " + count, "$tally.all - $tally.failing >= " + count);
        } else if (bound instanceof Percentage share) {
            String percent = ", \"" + DrlValue.percent(share) + "\") ";
            String passing = "share($tally.passing, $tally.all" + percent;
            String possible = "share($tally.all - $tally.failing, $tally.all" + percent;
            sure = Expr.atom(passing + ">= 0", passing + "< 0");
            never = Expr.atom(possible + "< 0", possible + ">= 0");
        } else {
            sure = Expr.atom("$tally.passing == $tally.all", "$tally.passing < $tally.all");
            never = Expr.atom("$tally.failing > 0", "$tally.failing == 0");
        }
        Expr yes = Expr.all(empty.not(), sure);
        Expr no = Expr.any(empty, never);
        return new Held(yes, no, Expr.all(yes.not(), no.not(), Expr.atom("$tally.unknown > 0", "$tally.unknown == 0")));
    }

    private String tallied(PolicyOnDay.Row row, String name, String comment, Part part, String fact) {
        DrlConditions conditions = new DrlConditions(policy, names, Level.SUBJECT, "");
        Expr expr = part.of(passes(row, conditions, enough(row)));
        DrlRule rule = new DrlRule(names.rule(name));
        if (!comment.isEmpty()) {
            rule.comment(comment);
        }
        return rule.when(conditions.before())
                .when("$tally : Tally( row == " + key(row) + " )")
                .when(DrlMembers.subject(expr))
                .then(fact);
    }

    private static Held passes(PolicyOnDay.Row row, DrlConditions conditions, Held enough) {
        Condition guard = row.guard();
        return guard == null || !isOfSubject(guard)
                ? enough
                : conditions.of(guard).not().or(enough);
    }

    /** A row about members hangs on a table for each member who neither passes nor fails nor waits for a fact. */
    private String hangingMembers(PolicyOnDay.Row row, DecisionTable table) {
        DrlConditions conditions = new DrlConditions(policy, names, Level.SUBJECT, "");
        Expr expr = passes(row, conditions, enough(row)).hangs();
        DrlConditions ofMember = new DrlConditions(policy, names, Level.MEMBER, "_m");
        Expr hanging = memberPasses(row, ofMember).hangs();
        boolean ofSubject = table.output().level() == Level.SUBJECT;
        if (expr.equals(Expr.Constant.FALSE)) {
            return "";
        }
        DrlRule rule = new DrlRule(names.rule(row.criterion().getPosition() + " ! " + table.name()))
                .when(conditions.before())
                .when("$tally : Tally( row == " + key(row) + " )")
                .when(DrlMembers.subject(expr));
        if (asksOfSubject(row, table)) {
            return rule.then(hangs(row, table, "\"\""));
        }
        return rule.when(ofMember.before())
                .when("$member : " + DrlMembers.member(ofMember, hanging))
                .then(hangs(row, table, ofSubject ? "\"\"" : "$member.getRef()"));
    }

    /** Whether a table stands in the guard about the subject, not in what is asked of members. */
    private boolean asksOfSubject(PolicyOnDay.Row row, DecisionTable table) {
        Condition guard = row.guard();
        return guard != null && isOfSubject(guard) && tables(List.of(guard)).contains(table);
    }

    private Set<DecisionTable> tables(PolicyOnDay.Row row) {
        Condition guard = row.guard();
        return tables(guard == null ? List.of(row.requirement()) : List.of(row.requirement(), guard));
    }

    private Set<DecisionTable> tables(List<Condition> conditions) {
        Set<DecisionTable> tables = new LinkedHashSet<>();
        for (PolicyOnDay.Table table : policy.tables()) {
            boolean isAsked = conditions.stream()
                    .anyMatch(condition -> policy.terms(condition.term(), condition.test())
                            .contains(table.table().output()));
            if (isAsked) {
                tables.add(table.table());
            }
        }
        return tables;
    }

    /** What follows for the tables that rows hang on, and the tables above these. */
    String tablesAtFault(PolicyOnDay.Table table) {
        String type = names.type(table.table());
        StringBuilder rules = new StringBuilder();
        for (String asked : List.of("ELIGIBILITY", "AMOUNT")) {
            DrlRule rule = new DrlRule(names.rule("Tabel " + table.table().name() + " ! " + asked))
                    .when(
                            "exists( Hangs( table == \"%s\", asked == \"%s\", $who : who ) and %s( who == $who, state == \"AT_FAULT\" ) )"
                                    .formatted(type, asked, type));
            rules.append(rule.then("Finding(\"TABLE_UNRESOLVED\", \"REVIEW\", \"%s\", %s, \"\")"
                    .formatted(asked, PlainText.quoted(table.table().name()))));
        }
        for (Term above : above(table)) {
            PolicyOnDay.Table higher = policy.table(above).orElseThrow();
            boolean ofEach =
                    above.level() == Level.MEMBER && table.table().output().level() == Level.SUBJECT;
            DrlRule rule = new DrlRule(names.rule("Tabel " + table.table().name() + " ! "
                            + higher.table().name()))
                    .when("Hangs( table == \"%s\", $asked : asked, $who : who )".formatted(type))
                    .when(type + "( who == $who, state == \"ABOVE_AT_FAULT\" )");
            if (ofEach) {
                rule.when("$member : Member()");
            }
            String who = above.level() == Level.SUBJECT ? "\"\"" : ofEach ? "$member.getRef()" : "$who";
            rules.append(rule.then("Hangs(\"" + names.type(higher.table()) + "\", " + who + ", $asked)"));
        }
        return rules.toString();
    }

    private Set<Term> above(PolicyOnDay.Table table) {
        Set<Term> above = new LinkedHashSet<>();
        List<TableInput> inputs = table.table().inputs();
        for (PolicyOnDay.TableLine line : table.rows()) {
            for (int i = 0; i < inputs.size(); i++) {
                if (!(line.cells().get(i) instanceof CellTest.Any)) {
                    above.addAll(policy.terms(inputs.get(i).term(), line.cells().get(i)));
                }
            }
        }
        above.removeIf(term -> term.table() == null);
        return above;
    }

    /** Outputs that decisions publish must be known, whatever rows ask. */
    String published(List<Term> outputs) {
        List<String> rules = new ArrayList<>();
        for (Term output : outputs) {
            policy.table(output).ifPresent(table -> {
                boolean ofMember = output.level() == Level.MEMBER;
                rules.add(new DrlRule(names.rule("Keluaran " + output.nameId()))
                        .when(ofMember ? "$member : Member()" : "Subject()")
                        .then("Hangs(\"%s\", %s, \"ELIGIBILITY\")"
                                .formatted(names.type(table.table()), ofMember ? "$member.getRef()" : "\"\"")));
            });
        }
        return String.join("", rules);
    }

    private static String key(PolicyOnDay.Row row) {
        return PlainText.quoted(row.criterion().getPosition());
    }

    private static String finding(PolicyOnDay.Row row) {
        Criterion criterion = row.criterion();
        return "Finding(\"%s\", \"%s\", \"%s\", %s, %s)"
                .formatted(
                        PlainText.plain(criterion.getCode()),
                        criterion.getEffect().name(),
                        asked(criterion.getEffect()),
                        key(row),
                        PlainText.quoted(criterion.getMessage().id()));
    }

    private static String waits(PolicyOnDay.Row row) {
        Criterion criterion = row.criterion();
        return "Waits(\"%s\", \"%s\", %s)"
                .formatted(
                        PlainText.plain(criterion.getCode()),
                        criterion.getEffect().name(),
                        key(row));
    }

    private String hangs(PolicyOnDay.Row row, DecisionTable table, String who) {
        return "Hangs(\"%s\", %s, \"%s\")"
                .formatted(names.type(table), who, asked(row.criterion().getEffect()));
    }
}
