package id.umkm.rules.reference;

import id.umkm.domain.law.Basis;
import id.umkm.rules.reference.Cell.Operand;
import id.umkm.rules.reference.ReferencePolicy.Column;
import id.umkm.rules.reference.ReferencePolicy.Criterion;
import id.umkm.rules.reference.ReferencePolicy.DatedValue;
import id.umkm.rules.reference.ReferencePolicy.HitPolicy;
import id.umkm.rules.reference.ReferencePolicy.Quantifier;
import id.umkm.rules.reference.ReferencePolicy.Table;
import id.umkm.rules.reference.ReferencePolicy.TableRow;
import id.umkm.rules.reference.Value.Special;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a policy says about some facts on a day: the meaning of cells, tables and criteria. */
final class Evaluation {
    /** In place of the number of a member. */
    static final int SUBJECT = -1;

    /** What a table gives and the rows that it comes from. */
    record Resolution(Value value, List<TableRow> used) {}

    private record Candidate(TableRow row, Truth truth, Value output) {}

    private final ReferencePolicy policy;
    private final ReferenceFacts facts;
    private final LocalDate asOf;
    private final Map<String, Value> assumedOutputs;

    Evaluation(ReferencePolicy policy, ReferenceFacts facts, LocalDate asOf) {
        this(policy, facts, asOf, Map.of());
    }

    /** @param assumedOutputs by name, outputs of the subject's tables that are taken as given */
    Evaluation(ReferencePolicy policy, ReferenceFacts facts, LocalDate asOf, Map<String, Value> assumedOutputs) {
        this.policy = policy;
        this.facts = facts;
        this.asOf = asOf;
        this.assumedOutputs = assumedOutputs;
    }

    // Values

    /** What an attribute is, for a member where it is a member's. */
    Value value(Attribute attribute, int member) {
        if (attribute.isOutput()) {
            Value assumed = assumedOutputs.get(attribute.name());
            return assumed != null ? assumed : resolve(attribute, member).value();
        }
        if (attribute.ofMember()) {
            return facts.members().get(member).values().getOrDefault(attribute.name(), Special.UNKNOWN);
        }
        return facts.subject(attribute.name());
    }

    /** What an attribute of members is for the one with a ref. */
    Value value(Attribute attribute, String ref) {
        return members()
                .filter(m -> ref(m).equals(ref))
                .mapToObj(m -> value(attribute, m))
                .findFirst()
                .orElseThrow();
    }

    Value value(Operand operand, int member) {
        if (operand instanceof Cell.Literal literal) {
            return literal.value();
        }
        if (operand instanceof Cell.ParameterName parameter) {
            return parameter(parameter).map(DatedValue::value).orElse(Special.UNKNOWN);
        }
        return value(((Cell.AttributeName) operand).attribute(), member);
    }

    /** The value of a parameter at the date at which it is read; empty while that is unknown. */
    Optional<DatedValue> parameter(Cell.ParameterName name) {
        Attribute readAt = policy.parameter(name.name()).readAt();
        if (readAt == null) {
            return Optional.of(policy.parameter(name.name(), asOf));
        }
        return facts.subject(readAt.name()) instanceof Value.Day day
                ? Optional.of(policy.parameter(name.name(), day.day()))
                : Optional.empty();
    }

    private int memberCount() {
        return facts.members().size();
    }

    private IntStream members() {
        return IntStream.range(0, memberCount());
    }

    /** The members whom an attribute is asked of; for an attribute of the subject just the subject. */
    private int[] whose(Attribute attribute) {
        return attribute.ofMember() ? members().toArray() : new int[] {SUBJECT};
    }

    // Cells

    Truth test(Cell cell, Value value, int member) {
        if (cell instanceof Cell.Any) {
            return Truth.TRUE;
        }
        if (cell instanceof Cell.Tests tests) {
            return anyOf(tests.tests(), value, member);
        }
        throw new IllegalArgumentException("otherwise is no test of a value");
    }

    private Truth anyOf(List<Cell.Test> tests, Value value, int member) {
        return tests.stream().map(t -> test(t, value, member)).reduce(Truth.FALSE, Truth::or);
    }

    private Truth test(Cell.Test test, Value value, int member) {
        if (value == Special.UNKNOWN) {
            return Truth.UNKNOWN;
        }
        if (value instanceof Value.Unresolved) {
            return Truth.UNRESOLVED;
        }
        if (test instanceof Cell.IsNone) {
            return Truth.of(value == Special.NONE);
        }
        if (test instanceof Cell.Not not) {
            return anyOf(not.tests(), value, member).not();
        }
        if (test instanceof Cell.Within within) {
            return compare(value, value(within.region(), member), Evaluation::liesIn);
        }
        if (test instanceof Cell.Range range) {
            Truth above = compare(
                    value,
                    value(range.low(), member),
                    (v, low) -> range.withLow() ? order(v, low) >= 0 : order(v, low) > 0);
            Truth below = compare(
                    value,
                    value(range.high(), member),
                    (v, high) -> range.withHigh() ? order(v, high) <= 0 : order(v, high) < 0);
            return above.and(below);
        }
        Cell.Compare compare = (Cell.Compare) test;
        Value operand = value(compare.operand(), member);
        return switch (compare.comparison()) {
            case EQUAL ->
                value == Special.NONE && operand == Special.NONE
                        ? Truth.TRUE
                        : compare(value, operand, Evaluation::areEqual);
            case AT_LEAST -> compare(value, operand, (v, o) -> order(v, o) >= 0);
            case MORE -> compare(value, operand, (v, o) -> order(v, o) > 0);
            case AT_MOST -> compare(value, operand, (v, o) -> order(v, o) <= 0);
            case LESS -> compare(value, operand, (v, o) -> order(v, o) < 0);
        };
    }

    private interface Relation {
        boolean holds(Value value, Value operand);
    }

    /** What is none stands in no relation to any value. */
    private static Truth compare(Value value, Value operand, Relation relation) {
        if (operand == Special.UNKNOWN) {
            return Truth.UNKNOWN;
        }
        if (operand instanceof Value.Unresolved) {
            return Truth.UNRESOLVED;
        }
        return Truth.of(value != Special.NONE && operand != Special.NONE && relation.holds(value, operand));
    }

    private static boolean areEqual(Value value, Value operand) {
        if (value instanceof Value.Several several) {
            return operand instanceof Value.Code code && several.codes().contains(code.code());
        }
        return value instanceof Value.Share ? order(value, operand) == 0 : value.equals(operand);
    }

    private static int order(Value value, Value operand) {
        if (value instanceof Value.Day day && operand instanceof Value.Day other) {
            return day.day().compareTo(other.day());
        }
        if (value instanceof Value.Share share) {
            BigDecimal hundredParts = BigDecimal.valueOf(100L * share.part());
            return hundredParts.compareTo(ReferencePolicy.number(operand).multiply(BigDecimal.valueOf(share.whole())));
        }
        return ReferencePolicy.number(value).compareTo(ReferencePolicy.number(operand));
    }

    private static boolean liesIn(Value value, Value operand) {
        String inner = ((Value.Code) value).code();
        String outer = ((Value.Code) operand).code();
        return inner.equals(outer) || inner.startsWith(outer + ".");
    }

    /** Of the members for whom a yes/no attribute is yes; what is not known of some makes it an interval. */
    private Truth testShare(Cell cell, Attribute attribute) {
        if (cell instanceof Cell.Any) {
            return Truth.TRUE;
        }
        int whole = memberCount();
        if (whole == 0) {
            return Truth.FALSE;
        }
        int yes = yes(attribute);
        int unknown = countMembers(m -> value(attribute, m) == Special.UNKNOWN);
        int unresolved = countMembers(m -> value(attribute, m) instanceof Value.Unresolved);
        Set<Truth> truths = new LinkedHashSet<>();
        for (int part = yes; part <= yes + unknown + unresolved; part++) {
            truths.add(test(cell, new Value.Share(part, whole), SUBJECT));
        }
        if (truths.size() == 1) {
            return truths.iterator().next();
        }
        return unknown > 0 || truths.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.UNRESOLVED;
    }

    private int yes(Attribute attribute) {
        return countMembers(m -> value(attribute, m).equals(new Value.Flag(true)));
    }

    /** The share of members for whom a yes/no attribute is yes, where it is known of all of them. */
    private Value share(Attribute attribute) {
        if (members().anyMatch(m -> value(attribute, m) == Special.UNKNOWN)) {
            return Special.UNKNOWN;
        }
        Set<Value.Cause> causes = causesOfShare(attribute);
        return causes.isEmpty() ? new Value.Share(yes(attribute), memberCount()) : new Value.Unresolved(causes);
    }

    private Set<Value.Cause> causesOfShare(Attribute attribute) {
        Set<Value.Cause> causes = new LinkedHashSet<>();
        members().forEach(m -> addCauses(attribute, m, causes));
        return causes;
    }

    /** The tables without answer on which a rank hangs, also where it hangs on an unknown fact too. */
    Set<Value.Cause> causes(ReferencePolicy.RankingKey key) {
        return key.share() ? causesOfShare(key.attribute()) : causes(key.attribute());
    }

    /** What a rank follows from. */
    Value value(ReferencePolicy.RankingKey key) {
        return key.share() ? share(key.attribute()) : value(key.attribute(), SUBJECT);
    }

    private int countMembers(Predicate<Integer> condition) {
        return (int) members().boxed().filter(condition).count();
    }

    // Tables

    /** What the table that gives this output gives. */
    Resolution resolve(Attribute output, int member) {
        Table table = policy.tableOf(output);
        int who = table.ofMember() ? member : SUBJECT;
        List<TableRow> inForce =
                table.rows().stream().filter(r -> r.dates().contains(asOf)).toList();
        List<Candidate> candidates = new ArrayList<>();
        Truth someHits = Truth.FALSE;
        for (TableRow row : inForce) {
            if (!row.isOtherwise()) {
                Truth truth = rowTruth(table, row, who);
                someHits = someHits.or(truth);
                candidates.add(new Candidate(row, truth, value(row.output(), who)));
            }
        }
        for (TableRow row : inForce) {
            if (row.isOtherwise()) {
                candidates.add(new Candidate(row, someHits.not(), value(row.output(), who)));
            }
        }

        List<Candidate> sure =
                candidates.stream().filter(c -> c.truth() == Truth.TRUE).toList();
        boolean twoHits = table.hitPolicy() == HitPolicy.U && sure.size() > 1;
        boolean unequalHits = table.hitPolicy() == HitPolicy.A && outputs(sure).size() > 1;
        if (twoHits || unequalHits) {
            return unresolved(table, who, rowsOf(sure));
        }
        List<Candidate> possible = stillPossible(table, candidates);
        if (possible.isEmpty()) {
            return unresolved(table, who, inForce);
        }
        if (outputs(possible).size() == 1) {
            return new Resolution(possible.get(0).output(), rowsOf(possible));
        }
        if (possible.stream().anyMatch(c -> c.truth() == Truth.UNKNOWN)) {
            return new Resolution(Special.UNKNOWN, List.of());
        }
        return new Resolution(new Value.Unresolved(causesAbove(table, who)), rowsOf(possible));
    }

    /** The rows that may be the ones that give the output. */
    private List<Candidate> stillPossible(Table table, List<Candidate> candidates) {
        List<Candidate> possible = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.truth() == Truth.FALSE) {
                continue;
            }
            boolean beaten = candidates.stream()
                    .anyMatch(other -> other.truth() == Truth.TRUE && beats(table, candidates, other, candidate));
            if (!beaten) {
                possible.add(candidate);
            }
        }
        return possible;
    }

    /** Whether one row that hits leaves the other without effect. */
    private boolean beats(Table table, List<Candidate> candidates, Candidate one, Candidate other) {
        return switch (table.hitPolicy()) {
            case F -> candidates.indexOf(one) < candidates.indexOf(other);
            case P -> place(table, one.output()) < place(table, other.output());
            case U, A -> false;
        };
    }

    private int place(Table table, Value output) {
        List<Vocabulary.Choice> choices =
                policy.vocabulary().choices(table.output().type());
        for (int i = 0; i < choices.size(); i++) {
            if (output.equals(new Value.Code(choices.get(i).code()))) {
                return i;
            }
        }
        return choices.size();
    }

    private static Set<Value> outputs(List<Candidate> candidates) {
        Set<Value> outputs = new LinkedHashSet<>();
        candidates.forEach(c -> outputs.add(c.output()));
        return outputs;
    }

    private static List<TableRow> rowsOf(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::row).toList();
    }

    private Resolution unresolved(Table table, int who, List<TableRow> rows) {
        return new Resolution(new Value.Unresolved(Set.of(new Value.Cause(table.name(), ref(who)))), rows);
    }

    private String ref(int who) {
        return who == SUBJECT ? "" : facts.members().get(who).ref();
    }

    /** The tables from which a table reads outputs that are not resolved. */
    private Set<Value.Cause> causesAbove(Table table, int who) {
        Set<Value.Cause> causes = new LinkedHashSet<>();
        for (TableRow row : table.rows()) {
            for (int i = 0; i < table.columns().size(); i++) {
                Column column = table.columns().get(i);
                if (column.share()) {
                    members().forEach(m -> addCauses(column.attribute(), m, causes));
                } else {
                    addCauses(column.attribute(), who, causes);
                }
                operandAttributes(row.cells().get(i)).forEach(a -> addCauses(a, who, causes));
            }
        }
        return causes;
    }

    private void addCauses(Attribute attribute, int who, Set<Value.Cause> causes) {
        if (attribute.isOutput() && value(attribute, who) instanceof Value.Unresolved unresolved) {
            causes.addAll(unresolved.causes());
        }
    }

    private Truth rowTruth(Table table, TableRow row, int who) {
        Truth truth = Truth.TRUE;
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Cell cell = row.cells().get(i);
            truth = truth.and(
                    column.share()
                            ? testShare(cell, column.attribute())
                            : test(cell, value(column.attribute(), who), who));
        }
        return truth;
    }

    // Criteria

    /** Whether the criterion holds: its guard does not, or its requirement does for those for whom it must. */
    Truth truth(Criterion criterion) {
        return subjectGuard(criterion).not().or(requirement(criterion));
    }

    /** Whether the requirement holds for those for whom it must. */
    Truth requirement(Criterion criterion) {
        return switch (criterion.quantifier()) {
            case GROUP -> required(criterion, SUBJECT);
            case EACH_MEMBER ->
                memberCount() == 0
                        ? Truth.FALSE
                        : members().mapToObj(m -> memberTruth(criterion, m)).reduce(Truth.TRUE, Truth::and);
            case NO_MEMBER ->
                memberCount() == 0
                        ? Truth.FALSE
                        : members()
                                .mapToObj(m -> memberTruth(criterion, m))
                                .reduce(Truth.FALSE, Truth::or)
                                .not();
            case AT_LEAST, AT_LEAST_PERCENT -> atLeast(criterion);
        };
    }

    private Truth required(Criterion criterion, int who) {
        return test(criterion.requirement(), value(criterion.attribute(), who), who);
    }

    private Truth subjectGuard(Criterion criterion) {
        ReferencePolicy.Guard guard = criterion.guard();
        return guard == null || guard.attribute().ofMember()
                ? Truth.TRUE
                : test(guard.cell(), value(guard.attribute(), SUBJECT), SUBJECT);
    }

    /**
     * Whether the test holds for a member. A guard that asks about the member is part of it: each member whom it binds must
     * meet the requirement; members whom it does not bind are none of those who must not, or of whom there must be enough.
     */
    Truth memberTruth(Criterion criterion, int member) {
        Truth required = required(criterion, member);
        ReferencePolicy.Guard guard = criterion.guard();
        if (guard == null || !guard.attribute().ofMember()) {
            return required;
        }
        Truth binds = test(guard.cell(), value(guard.attribute(), member), member);
        return criterion.quantifier() == Quantifier.EACH_MEMBER ? binds.not().or(required) : binds.and(required);
    }

    private Truth atLeast(Criterion criterion) {
        int all = memberCount();
        if (all == 0) {
            return Truth.FALSE;
        }
        int sure = countMembers(m -> memberTruth(criterion, m) == Truth.TRUE);
        int unknown = countMembers(m -> memberTruth(criterion, m) == Truth.UNKNOWN);
        int unresolved = countMembers(m -> memberTruth(criterion, m) == Truth.UNRESOLVED);
        Operand operand = criterion.bound();
        if (operand == null) {
            throw new IllegalArgumentException("no bound: " + criterion.code());
        }
        Value bound = value(operand, SUBJECT);
        if (!bound.isKnown()) {
            return bound == Special.UNKNOWN ? Truth.UNKNOWN : Truth.UNRESOLVED;
        }
        boolean percent = criterion.quantifier() == Quantifier.AT_LEAST_PERCENT;
        BigDecimal needed = ReferencePolicy.number(bound).multiply(BigDecimal.valueOf(percent ? all : 1));
        int unit = percent ? 100 : 1;
        if (BigDecimal.valueOf((long) sure * unit).compareTo(needed) >= 0) {
            return Truth.TRUE;
        }
        if (BigDecimal.valueOf((long) (sure + unknown + unresolved) * unit).compareTo(needed) < 0) {
            return Truth.FALSE;
        }
        return unknown > 0 ? Truth.UNKNOWN : Truth.UNRESOLVED;
    }

    /** The members whom a finding of a failed criterion names. */
    List<String> named(Criterion criterion) {
        if (criterion.quantifier() == Quantifier.GROUP) {
            return List.of();
        }
        Truth against = criterion.quantifier() == Quantifier.NO_MEMBER ? Truth.TRUE : Truth.FALSE;
        return members()
                .filter(m -> memberTruth(criterion, m) == against)
                .mapToObj(this::ref)
                .toList();
    }

    /** The tables without answer on which a criterion hangs. */
    Set<Value.Cause> causes(Criterion criterion) {
        Set<Value.Cause> causes = new LinkedHashSet<>();
        for (Attribute attribute : attributesOf(criterion)) {
            for (int who : whose(attribute)) {
                if (who == SUBJECT || memberTruth(criterion, who) == Truth.UNRESOLVED) {
                    addCauses(attribute, who, causes);
                }
            }
        }
        return causes;
    }

    Set<Value.Cause> causes(Attribute output) {
        Set<Value.Cause> causes = new LinkedHashSet<>();
        addCauses(output, SUBJECT, causes);
        return causes;
    }

    /** The upper bound of a row that cuts. */
    Value bound(Criterion criterion) {
        if (criterion.requirement() instanceof Cell.Tests tests
                && tests.tests().get(0) instanceof Cell.Compare compare) {
            return value(compare.operand(), SUBJECT);
        }
        throw new IllegalArgumentException("no upper bound: " + criterion.code());
    }

    // Grounds

    /** What stands behind a finding: its row, the parameters that it names, and the table rows that it uses. */
    Ground ground(Criterion criterion) {
        Ground ground = criterion.ground();
        for (Operand operand : operandsOf(criterion)) {
            ground = ground.and(groundOf(operand));
        }
        for (Attribute attribute : attributesOf(criterion)) {
            for (int who : whose(attribute)) {
                ground = ground.and(groundOf(attribute, who));
            }
        }
        return ground;
    }

    /** Behind a table without answer stand the rows that hit together, or all its rows where none hits. */
    Ground ground(Value.Cause cause) {
        Table table = policy.tables().stream()
                .filter(t -> t.name().equals(cause.table()))
                .findFirst()
                .orElseThrow();
        int who = members().filter(m -> ref(m).equals(cause.who())).findFirst().orElse(SUBJECT);
        boolean empty = table.rows().stream().noneMatch(row -> row.dates().contains(asOf));
        return empty ? Ground.of(Basis.ASSUMPTION, List.of()) : groundOf(table.output(), who);
    }

    Ground groundOf(Operand operand) {
        return operand instanceof Cell.ParameterName name
                ? parameter(name).map(DatedValue::ground).orElse(Ground.OF_FACTS)
                : Ground.OF_FACTS;
    }

    /** An output is as weak as the weakest of the rows that give it. */
    private Ground groundOf(Attribute attribute, int who) {
        if (!attribute.isOutput()) {
            return Ground.OF_FACTS;
        }
        Table table = policy.tableOf(attribute);
        Ground ground = Ground.OF_FACTS;
        for (TableRow row : resolve(attribute, who).used()) {
            ground = ground.and(row.ground()).and(groundOf(row.output()));
            for (int i = 0; i < table.columns().size(); i++) {
                ground = ground.and(groundOf(table.columns().get(i), row.cells().get(i), who));
            }
        }
        return ground;
    }

    private Ground groundOf(Column column, Cell cell, int who) {
        if (!(cell instanceof Cell.Tests)) {
            return Ground.OF_FACTS;
        }
        Ground ground = Ground.OF_FACTS;
        int[] whose = column.share() ? whose(column.attribute()) : new int[] {who};
        for (int each : whose) {
            ground = ground.and(groundOf(column.attribute(), each));
        }
        for (Operand operand : cell.operands()) {
            ground = ground.and(groundOf(operand));
        }
        for (Attribute attribute : operandAttributes(cell)) {
            ground = ground.and(groundOf(attribute, who));
        }
        return ground;
    }

    // What a criterion names

    private static List<Operand> operandsOf(Criterion criterion) {
        List<Operand> operands = new ArrayList<>(criterion.requirement().operands());
        if (criterion.guard() != null) {
            operands.addAll(criterion.guard().cell().operands());
        }
        @Nullable Operand bound = criterion.bound();
        if (bound != null) {
            operands.add(bound);
        }
        return operands;
    }

    private static List<Attribute> attributesOf(Criterion criterion) {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(criterion.attribute());
        if (criterion.guard() != null) {
            attributes.add(criterion.guard().attribute());
        }
        operandsOf(criterion).forEach(o -> addAttribute(o, attributes));
        return attributes;
    }

    static List<Attribute> operandAttributes(Cell cell) {
        List<Attribute> attributes = new ArrayList<>();
        cell.operands().forEach(o -> addAttribute(o, attributes));
        return attributes;
    }

    private static void addAttribute(Operand operand, List<Attribute> attributes) {
        if (operand instanceof Cell.AttributeName name) {
            attributes.add(name.attribute());
        }
    }
}
