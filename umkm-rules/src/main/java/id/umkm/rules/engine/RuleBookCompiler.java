package id.umkm.rules.engine;

import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.expression.CellTest;
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
import id.umkm.rules.vocabulary.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds a policy to one day: rows in force, parameters written out, cells cut into classes, rules built. */
final class RuleBookCompiler {
    /** A criterion fails, is undecided, or hangs on a table at fault. */
    private static final int HITS = 3;

    private final Policy policy;
    private final Map<String, Parameter.Setting> settings = new HashMap<>();
    private final List<DecisionTable> tables;
    private final Map<Question, List<Criterion>> questions = new LinkedHashMap<>();
    private final IdentityHashMap<Criterion, BoundCriterion> boundCriteria = new IdentityHashMap<>();
    private final Days days;
    private final Columns ofSubject = new Columns();
    private final Columns ofMember = new Columns();
    private final List<BoundTable> allTables = new ArrayList<>();

    private RuleBookCompiler(Policy policy, DecisionKind kind, Days days) {
        this.policy = policy;
        this.days = days;
        for (Parameter parameter : policy.getParameters()) {
            LocalDate day = days.readingDay(parameter);
            if (day != null) {
                parameter.at(day).ifPresent(setting -> settings.put(parameter.name(), setting));
            }
        }
        this.tables = policy.getTables();
        Questions.of(policy, kind)
                .forEach((question, criteria) -> questions.put(
                        question,
                        criteria.stream()
                                .filter(criterion -> criterion.getRange().contains(days.asOf()))
                                .toList()));
    }

    /** What a rule book is made of. */
    record Parts(
            Policy policy,
            Map<String, Parameter.Setting> settings,
            List<Column> subjectColumns,
            List<Column> memberColumns,
            List<BoundTable> subjectTables,
            List<BoundTable> memberTables,
            Map<Question, List<BoundCriterion>> criteria,
            Map<Question, Set<BoundTable>> needed,
            int criteriaStage) {}

    /**
     * Compiles what one kind of decision asks.
     *
     * @param without names of rules to leave out; how tests show that each rule decides
     */
    static RuleBook compile(Policy policy, DecisionKind kind, Days days, List<String> without) {
        return new RuleBookCompiler(policy, kind, days).compile(without);
    }

    private RuleBook compile(List<String> without) {
        mention();
        List<BoundTable> subjectTables = new ArrayList<>();
        List<BoundTable> memberTables = new ArrayList<>();
        for (DecisionTable table : tables) {
            List<BoundTable> sameLevel = table.output().level() == Level.MEMBER ? memberTables : subjectTables;
            BoundTable bound = table(table, sameLevel);
            sameLevel.add(bound);
            allTables.add(bound);
        }
        Map<Question, List<BoundCriterion>> asked = new LinkedHashMap<>();
        for (Map.Entry<Question, List<Criterion>> question : questions.entrySet()) {
            List<BoundCriterion> bound = new ArrayList<>();
            for (Criterion criterion : question.getValue()) {
                bound.add(bind(criterion));
            }
            asked.put(question.getKey(), List.copyOf(bound));
        }
        int stages = 0;
        for (BoundTable table : allTables) {
            addOutputs(table);
            stages = Math.max(stages, table.stage() + 1);
        }
        Map<Question, Set<BoundTable>> needed = new LinkedHashMap<>();
        for (Map.Entry<Question, List<BoundCriterion>> question : asked.entrySet()) {
            needed.put(question.getKey(), needed(question.getKey(), question.getValue()));
        }
        Parts parts = new Parts(
                policy, settings, ofSubject.all(), ofMember.all(), subjectTables, memberTables, asked, needed, stages);
        DroolsRules rules = rules(parts);
        return new RuleBook(parts, rules.build(without), rules.names());
    }

    /** Two questions that ask one row share what it is bound to. */
    private BoundCriterion bind(Criterion criterion) {
        BoundCriterion known = boundCriteria.get(criterion);
        if (known == null) {
            known = criterion(boundCriteria.size(), criterion);
            boundCriteria.put(criterion, known);
        }
        return known;
    }

    private void mention() {
        for (DecisionTable table : tables) {
            for (TableRow row : inForce(table)) {
                for (int i = 0; i < row.cells().size(); i++) {
                    TableInput input = table.inputs().get(i);
                    if (isAsked(row.cells().get(i))) {
                        columnsOf(table.output().level())
                                .mention(
                                        input.term(),
                                        input.shareOfMembers(),
                                        resolve(row.cells().get(i)));
                    }
                }
            }
        }
        for (List<Criterion> criteria : questions.values()) {
            for (Criterion criterion : criteria) {
                mention(criterion.getRequirement());
                Condition guard = criterion.getGuard();
                if (guard != null) {
                    mention(guard);
                }
            }
        }
    }

    private void mention(Condition condition) {
        columnsOf(condition.term().level()).mention(condition.term(), false, resolve(condition.test()));
    }

    private List<TableRow> inForce(DecisionTable table) {
        List<TableRow> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            if (row.range().contains(days.asOf())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static boolean isAsked(CellTest cell) {
        return !(cell instanceof CellTest.Any) && !(cell instanceof CellTest.Otherwise);
    }

    private BoundTable table(DecisionTable table, List<BoundTable> sameLevel) {
        List<BoundTable.BoundRow> rows = new ArrayList<>();
        Set<Column> inputs = new LinkedHashSet<>();
        for (TableRow row : inForce(table)) {
            List<BoundCell> cells = new ArrayList<>();
            Ground ground = row.ground();
            for (int i = 0; i < row.cells().size(); i++) {
                CellTest cell = row.cells().get(i);
                if (isAsked(cell)) {
                    TableInput input = table.inputs().get(i);
                    BoundCell bound =
                            columnsOf(table.output().level()).bind(input.term(), input.shareOfMembers(), resolve(cell));
                    cells.add(bound);
                    inputs.add(bound.column());
                    ground = withParameters(ground, CellTests.operandsOf(cell));
                }
            }
            ground = withParameters(ground, Set.of(row.output()));
            rows.add(new BoundTable.BoundRow(row, cells, literal(row.output()), ground));
        }
        int stage = 0;
        for (BoundTable earlier : allTables) {
            stage = asks(inputs, earlier.table().output()) ? Math.max(stage, earlier.stage() + 1) : stage;
        }
        int firstHit = 0;
        for (BoundTable earlier : sameLevel) {
            firstHit += earlier.rows().size();
        }
        return new BoundTable(table, sameLevel.size(), stage, firstHit, rows, List.copyOf(inputs));
    }

    /** Whether one of some columns takes or compares a term. */
    private boolean asks(Set<Column> columns, Term term) {
        for (Column column : columns) {
            if (asks(column, term)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a column takes or compares a term. */
    private boolean asks(Column column, Term term) {
        if (column.term().equals(term)) {
            return true;
        }
        return column.kind() == Column.Kind.COMPARISON
                && CellTests.operandsOf(column.comparison()).stream()
                        .filter(Operand.AttributeName.class::isInstance)
                        .map(operand -> policy.findOperand(column.term().level(), (Operand.AttributeName) operand))
                        .anyMatch(term::equals);
    }

    private void addOutputs(BoundTable table) {
        Columns own = columnsOf(table.table().output().level());
        for (Column column : valuesOf(own, table)) {
            table.addOutput(column);
        }
        if (own == ofSubject) {
            for (Column column : valuesOf(ofMember, table)) {
                table.addOutputAskedOfMembers(column);
            }
        }
    }

    private static List<Column> valuesOf(Columns columns, BoundTable table) {
        List<Column> values = new ArrayList<>();
        for (Column column : columns.all()) {
            if (column.kind() == Column.Kind.VALUE
                    && column.term().equals(table.table().output())) {
                values.add(column);
            }
        }
        return values;
    }

    private BoundCriterion criterion(int number, Criterion criterion) {
        Condition requirement = criterion.getRequirement();
        Ground ground = withParameters(criterion.getGround(), CellTests.operandsOf(requirement.test()));
        Condition guard = criterion.getGuard();
        BoundCell boundGuard = null;
        if (guard != null) {
            ground = withParameters(ground, CellTests.operandsOf(guard.test()));
            boundGuard = columnsOf(guard.term().level()).bind(guard.term(), false, resolve(guard.test()));
        }
        CellTest required = resolve(requirement.test());
        BoundCell boundRequirement = columnsOf(requirement.term().level()).bind(requirement.term(), false, required);
        Operand bound = null;
        if (criterion.getScope() instanceof Scope.AtLeastCount atLeast) {
            bound = atLeast.count();
        } else if (criterion.getScope() instanceof Scope.AtLeastShare atLeast) {
            bound = atLeast.share();
        }
        if (bound != null) {
            ground = withParameters(ground, Set.of(bound));
        }
        boolean ofMembers = !(criterion.getScope() instanceof Scope.Subject);
        return new BoundCriterion(
                number,
                criterion,
                boundGuard,
                guard != null && guard.term().level() == Level.SUBJECT,
                boundRequirement,
                required,
                ofMembers ? ofSubject.members(requirement.term()) : null,
                bound == null ? null : literal(bound),
                ground,
                parameterOf(bound, requirement.test()));
    }

    /** The parameter that sets the bound: of the count or share where there is one, else the only one in the test. */
    private static @Nullable String parameterOf(@Nullable Operand bound, CellTest test) {
        if (bound != null) {
            return bound instanceof Operand.ParameterName named ? named.name() : null;
        }
        Set<String> names = new HashSet<>();
        for (Operand operand : CellTests.operandsOf(test)) {
            if (operand instanceof Operand.ParameterName named) {
                names.add(named.name());
            }
        }
        return names.size() == 1 ? names.iterator().next() : null;
    }

    private Set<BoundTable> needed(Question question, List<BoundCriterion> asked) {
        Set<Term> terms = new LinkedHashSet<>(Questions.outputs(policy, question));
        Set<Column> columns = new LinkedHashSet<>();
        for (BoundCriterion criterion : asked) {
            columns.add(criterion.requirement().column());
            BoundCell guard = criterion.guard();
            if (guard != null) {
                columns.add(guard.column());
            }
            for (BoundTable table : allTables) {
                if (Texts.names(criterion.criterion(), table.table().output())) {
                    terms.add(table.table().output());
                }
            }
        }
        Set<BoundTable> needed = new LinkedHashSet<>();
        for (int i = allTables.size() - 1; i >= 0; i--) {
            BoundTable table = allTables.get(i);
            Term output = table.table().output();
            if (terms.contains(output) || asks(columns, output)) {
                needed.add(table);
                columns.addAll(table.inputs());
            }
        }
        return needed;
    }

    private static DroolsRules rules(Parts parts) {
        DroolsRules rules = new DroolsRules();
        for (BoundTable table : parts.subjectTables()) {
            int known = parts.subjectColumns().size() + table.number();
            for (int i = 0; i < table.rows().size(); i++) {
                rules.row(table, known, table.rows().get(i), hit(table, i));
            }
        }
        int stage = parts.criteriaStage();
        for (List<BoundCriterion> asked : parts.criteria().values()) {
            for (BoundCriterion criterion : asked) {
                rules.criterion(criterion, stage);
            }
            stage++;
        }
        return rules;
    }

    /** Hits of one stage are read together, so rows are numbered within their table and tables side by side. */
    private static int hit(BoundTable table, int row) {
        return table.firstHit() + row;
    }

    static int failHit(BoundCriterion criterion) {
        return HITS * criterion.number();
    }

    static int undecidedHit(BoundCriterion criterion) {
        return HITS * criterion.number() + 1;
    }

    static int unresolvedHit(BoundCriterion criterion) {
        return HITS * criterion.number() + 2;
    }

    private Columns columnsOf(Level level) {
        return level == Level.SUBJECT ? ofSubject : ofMember;
    }

    private CellTest resolve(CellTest test) {
        return CellTests.replace(
                test,
                operand -> operand instanceof Operand.ParameterName ? new Operand.Literal(literal(operand)) : operand);
    }

    private Object literal(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value();
        }
        if (operand instanceof Operand.ParameterName named) {
            Parameter.Setting setting = settings.get(named.name());
            if (setting == null) {
                throw new IllegalArgumentException("Parameter '" + named.name() + "' of " + policy.getId() + " "
                        + policy.getVersion() + " has no value for a decision on " + days.asOf() + ".");
            }
            return setting.value();
        }
        throw new IllegalStateException("Only a value or a parameter can stand here: " + operand);
    }

    private Ground withParameters(Ground ground, Set<Operand> operands) {
        Ground all = ground;
        for (Operand operand : operands) {
            if (operand instanceof Operand.ParameterName named) {
                Parameter.Setting setting = settings.get(named.name());
                all = setting == null ? all : all.and(setting.ground());
            }
        }
        return all;
    }
}
