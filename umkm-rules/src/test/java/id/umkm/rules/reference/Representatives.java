package id.umkm.rules.reference;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.reference.Cell.Operand;
import id.umkm.rules.reference.ReferencePolicy.Criterion;
import id.umkm.rules.reference.ReferencePolicy.DatedValue;
import id.umkm.rules.reference.ReferencePolicy.Parameter;
import id.umkm.rules.reference.ReferencePolicy.Table;
import id.umkm.rules.reference.ReferencePolicy.TableRow;
import id.umkm.rules.reference.Type.Kind;
import id.umkm.rules.reference.Value.Special;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * What one question reads, directly or through tables, and for each unknown fact enough values to see every answer that the
 * policy can give to it: both sides of each bound, every choice, and none.
 */
final class Representatives {
    private static final int NEIGHBOURS = 2;
    /** So many values more where attributes are compared with each other, so that there is always one above and below. */
    private static final int LINKED = 4;

    private static final String LAST_REPORT = "lpj_hibah_terakhir";

    /** A cell and whether it asks about the share of members instead of a value. */
    private record Use(Attribute attribute, Cell cell, boolean share) {}

    private final ReferencePolicy policy;
    private final ReferenceFacts facts;
    private final LocalDate asOf;
    private final Evaluation evaluation;
    private final Set<Attribute> read = new LinkedHashSet<>();
    private final List<Use> uses = new ArrayList<>();
    /** Attributes that are compared with each other. */
    private final Set<Attribute> linked = new LinkedHashSet<>();

    private final Set<Attribute> shares = new LinkedHashSet<>();
    /** Parameters that are read at a date of the record. */
    private final Set<Parameter> dated = new LinkedHashSet<>();

    Representatives(ReferencePolicy policy, ReferenceFacts facts, LocalDate asOf, Inquiry inquiry) {
        this.policy = policy;
        this.facts = facts;
        this.asOf = asOf;
        this.evaluation = new Evaluation(policy, facts, asOf);
        if (inquiry instanceof Inquiry.OfCriterion asked) {
            visit(asked.criterion());
        } else if (inquiry instanceof Inquiry.OfKey asked) {
            visitKey(asked.key().attribute());
        } else if (inquiry instanceof Inquiry.OfMember asked) {
            visitKey(asked.attribute());
        }
    }

    private void visit(Criterion criterion) {
        visit(criterion.attribute(), criterion.requirement(), false);
        if (criterion.guard() != null) {
            visit(criterion.guard().attribute(), criterion.guard().cell(), false);
        }
        if (criterion.bound() instanceof Cell.AttributeName bound) {
            linked.add(bound.attribute());
            visit(bound.attribute());
        } else if (criterion.bound() != null) {
            visitDate(criterion.bound());
        }
    }

    /** Values of a key are compared with those of others. */
    private void visitKey(Attribute attribute) {
        linked.add(attribute);
        visit(attribute);
    }

    /** The date at which a parameter is read. */
    private void visitDate(Operand operand) {
        if (operand instanceof Cell.ParameterName name) {
            Parameter parameter = policy.parameter(name.name());
            Attribute readAt = parameter.readAt();
            if (readAt != null) {
                dated.add(parameter);
                visit(readAt);
            }
        }
    }

    private void visit(Attribute attribute, Cell cell, boolean share) {
        uses.add(new Use(attribute, cell, share));
        if (share) {
            shares.add(attribute);
        }
        for (Attribute operand : Evaluation.operandAttributes(cell)) {
            linked.add(attribute);
            linked.add(operand);
            visit(operand);
        }
        cell.operands().forEach(this::visitDate);
        visit(attribute);
    }

    private void visit(Attribute attribute) {
        if (!read.add(attribute) || !attribute.isOutput()) {
            return;
        }
        Table table = policy.tableOf(attribute);
        for (TableRow row : rowsOf(table)) {
            for (int i = 0; i < table.columns().size(); i++) {
                if (row.cells().get(i) instanceof Cell.Tests cell) {
                    visit(
                            table.columns().get(i).attribute(),
                            cell,
                            table.columns().get(i).share());
                }
            }
            visitDate(row.output());
        }
    }

    private List<TableRow> rowsOf(Table table) {
        return table.rows().stream().filter(r -> r.dates().contains(asOf)).toList();
    }

    /** All yes/no attributes of which a share is taken. */
    Set<Attribute> shares() {
        return shares;
    }

    /** The outputs of the subject's tables that are read. */
    List<Attribute> subjectOutputs() {
        return read.stream().filter(a -> a.isOutput() && !a.ofMember()).toList();
    }

    /** What a table may give. */
    List<Value> outputsOf(Attribute output) {
        Set<Value> values = new LinkedHashSet<>();
        rowsOf(policy.tableOf(output)).forEach(r -> values.addAll(constants(r.output())));
        values.add(new Value.Unresolved(Set.of()));
        return List.copyOf(values);
    }

    /** The attributes read from each unknown fact of the subject. */
    Map<String, List<Attribute>> unknownOfSubject() {
        return unknown(false, Map.of());
    }

    /** The attributes read from each unknown fact of a member. */
    Map<String, List<Attribute>> unknownOf(ReferenceFacts.Person member) {
        return unknown(true, member.values());
    }

    private Map<String, List<Attribute>> unknown(boolean ofMember, Map<String, Value> known) {
        Map<String, List<Attribute>> unknown = new LinkedHashMap<>();
        for (Attribute attribute : read) {
            boolean isKnown =
                    ofMember ? known.containsKey(attribute.name()) : facts.subject(attribute.name()) != Special.UNKNOWN;
            if (!attribute.isOutput() && attribute.ofMember() == ofMember && !isKnown) {
                unknown.computeIfAbsent(attribute.fact(), f -> new ArrayList<>())
                        .add(attribute);
            }
        }
        return unknown;
    }

    /** Enough values of one fact, each as the attributes that are read from it; values that no cell tells apart once. */
    List<Map<String, Value>> of(List<Attribute> attributes) {
        Map<List<Object>, Map<String, Value>> distinct = new LinkedHashMap<>();
        for (Map<String, Value> values : candidates(attributes)) {
            distinct.putIfAbsent(answers(attributes, values), values);
        }
        return List.copyOf(distinct.values());
    }

    private List<Object> answers(List<Attribute> attributes, Map<String, Value> values) {
        List<Object> answers = new ArrayList<>();
        for (Attribute attribute : attributes) {
            Value value = values.getOrDefault(attribute.name(), Special.UNKNOWN);
            boolean dates = dated.stream().anyMatch(p -> attribute.equals(p.readAt()));
            if (linked.contains(attribute) || shares.contains(attribute) || dates) {
                answers.add(value);
            } else {
                uses.stream()
                        .filter(u -> u.attribute().equals(attribute))
                        .forEach(u -> answers.add(evaluation.test(u.cell(), value, Evaluation.SUBJECT)));
            }
        }
        return answers;
    }

    private List<Map<String, Value>> candidates(List<Attribute> attributes) {
        String fact = attributes.get(0).fact();
        List<Map<String, Value>> candidates = new ArrayList<>();
        if (fact.equals(Vocabulary.BIRTH_DATE)) {
            for (LocalDate day : birthDates(attributes)) {
                candidates.add(Map.of("tanggal_lahir", Value.of(day), "usia", ReferenceFacts.age(day, asOf)));
            }
        } else if (fact.equals(Vocabulary.GRANTS)) {
            candidates.addAll(histories(attributes));
        } else {
            // Several attributes of one log are tried in every combination, as if nothing tied them together.
            candidates.add(Map.of());
            for (Attribute attribute : attributes) {
                List<Map<String, Value>> more = new ArrayList<>();
                for (Map<String, Value> candidate : candidates) {
                    for (Value value : plain(attribute)) {
                        Map<String, Value> joined = new LinkedHashMap<>(candidate);
                        joined.put(attribute.name(), value);
                        more.add(joined);
                    }
                }
                candidates.clear();
                candidates.addAll(more);
            }
        }
        return candidates;
    }

    /**
     * The last grant, or none, and how far the report on it has come. That there is a report of some state, and not none, where
     * the grant is known is not asked: the host knows no more than that it has not said.
     */
    private List<Map<String, Value>> histories(List<Attribute> attributes) {
        Set<String> read = new LinkedHashSet<>();
        attributes.forEach(a -> read.add(a.name()));
        List<Value> reports = new ArrayList<>();
        policy.vocabulary().choices(Type.choice("lpj")).forEach(c -> reports.add(Value.of(c.code())));
        List<Map<String, Value>> histories = new ArrayList<>();
        if (read.equals(Set.of(LAST_REPORT))) {
            reports.add(Special.NONE);
            reports.forEach(report -> histories.add(Map.of(LAST_REPORT, report)));
            return histories;
        }
        for (Value year : grantYears(attributes)) {
            Map<String, Value> history =
                    Map.of("tahun_hibah_terakhir", year, "jeda_hibah", ReferenceFacts.yearsBetween(year, asOf));
            for (Value report : year == Special.NONE ? List.<Value>of(Special.NONE) : reports) {
                Map<String, Value> joined = new LinkedHashMap<>(history);
                joined.put(LAST_REPORT, report);
                histories.add(joined);
            }
        }
        return histories;
    }

    /** Births on and about the days that are bounds, and on and about the birthdays of ages that are. */
    private Set<LocalDate> birthDates(List<Attribute> attributes) {
        Set<LocalDate> days = new TreeSet<>();
        for (Attribute attribute : attributes) {
            if (attribute.type().kind() == Kind.DATE) {
                days.addAll(daysAbout(attribute));
            } else {
                for (long age : wholesAbout(attribute)) {
                    LocalDate birthday = asOf.minusYears(age);
                    days.addAll(List.of(birthday.minusDays(1), birthday, birthday.plusDays(1)));
                }
            }
        }
        days.add(asOf);
        days.removeIf(day -> day.isAfter(asOf));
        return days;
    }

    private List<Value> grantYears(List<Attribute> attributes) {
        Set<Long> years = new TreeSet<>();
        for (Attribute attribute : attributes) {
            if (attribute.type().kind() != Kind.NUMBER) {
                continue;
            }
            boolean since = attribute.name().equals("jeda_hibah");
            wholesAbout(attribute).forEach(n -> years.add(since ? asOf.getYear() - n : n));
        }
        years.add((long) asOf.getYear());
        years.removeIf(year -> year > asOf.getYear());
        List<Value> values = new ArrayList<>();
        values.add(Special.NONE);
        years.forEach(year -> values.add(Value.of(year)));
        return values;
    }

    private List<Value> plain(Attribute attribute) {
        List<Value> values = new ArrayList<>();
        switch (attribute.type().kind()) {
            case YES_NO -> values.addAll(List.of(Value.of(true), Value.of(false)));
            case NUMBER, RUPIAH -> {
                boolean mayBeNegative = attribute.name().equals("kekayaan_bersih");
                wholesAbout(attribute).stream()
                        .filter(n -> n >= 0 || mayBeNegative)
                        .forEach(n -> values.add(Value.of(n)));
            }
            case DATE ->
                daysAbout(attribute).stream()
                        .filter(day -> !day.isAfter(asOf))
                        .forEach(day -> values.add(Value.of(day)));
            case REGION -> villagesAbout(attribute).forEach(v -> values.add(Value.of(v)));
            case CHOICE -> policy.vocabulary().choices(attribute.type()).forEach(c -> values.add(Value.of(c.code())));
            case CHOICES -> {
                Set<Set<String>> sets = new LinkedHashSet<>(Set.of(Set.of()));
                for (Vocabulary.Choice choice : policy.vocabulary().choices(attribute.type())) {
                    for (Set<String> without : List.copyOf(sets)) {
                        Set<String> with = new TreeSet<>(without);
                        with.add(choice.code());
                        sets.add(with);
                    }
                }
                sets.stream().filter(set -> !set.isEmpty()).forEach(set -> values.add(Value.of(set)));
            }
            case TEXT -> {
                bounds(attribute).forEach(values::add);
                values.add(Value.of("other"));
            }
            case PERCENT -> throw new IllegalArgumentException("no fact is a percentage: " + attribute.name());
        }
        if (attribute.mayBeNone()) {
            values.add(Special.NONE);
        }
        return values;
    }

    /** Values with which an attribute is compared, and those of the attributes that it is compared with. */
    private Set<Value> bounds(Attribute attribute) {
        Set<Value> bounds = new LinkedHashSet<>();
        boolean isLinked = linked.contains(attribute);
        for (Use use : uses) {
            boolean same = use.attribute().equals(attribute);
            boolean throughLink = isLinked
                    && linked.contains(use.attribute())
                    && use.attribute().type().equals(attribute.type());
            if (!use.share() && (same || throughLink)) {
                use.cell().operands().forEach(o -> bounds.addAll(constants(o)));
            }
        }
        if (isLinked) {
            for (Attribute other : linked) {
                if (other.type().equals(attribute.type())) {
                    bounds.addAll(known(other));
                }
            }
        }
        bounds.removeIf(value -> !value.isKnown() || value == Special.NONE);
        return bounds;
    }

    private List<Value> constants(Operand operand) {
        if (operand instanceof Cell.Literal literal) {
            return List.of(literal.value());
        }
        if (operand instanceof Cell.ParameterName parameter) {
            return evaluation
                    .parameter(parameter)
                    .map(found -> List.of(found.value()))
                    .orElseGet(() -> policy.parameter(parameter.name()).values().stream()
                            .map(DatedValue::value)
                            .toList());
        }
        return List.of();
    }

    private List<Value> known(Attribute attribute) {
        if (attribute.isOutput()) {
            return outputsOf(attribute);
        }
        if (attribute.ofMember()) {
            return facts.members().stream()
                    .map(m -> m.values().getOrDefault(attribute.name(), Special.UNKNOWN))
                    .toList();
        }
        return List.of(facts.subject(attribute.name()));
    }

    private Set<Long> wholesAbout(Attribute attribute) {
        Set<Long> wholes = new TreeSet<>();
        LongStream.rangeClosed(0, linked.contains(attribute) ? LINKED : 0).forEach(wholes::add);
        for (Value bound : bounds(attribute)) {
            BigDecimal number = ReferencePolicy.number(bound);
            long low = number.setScale(0, RoundingMode.FLOOR).longValueExact();
            long high = number.setScale(0, RoundingMode.CEILING).longValueExact();
            LongStream.rangeClosed(low - NEIGHBOURS, high + NEIGHBOURS).forEach(wholes::add);
        }
        return wholes;
    }

    private Set<LocalDate> daysAbout(Attribute attribute) {
        Set<LocalDate> days = new TreeSet<>();
        for (int i = 0; i <= (linked.contains(attribute) ? LINKED : 0); i++) {
            days.add(asOf.minusDays(i));
        }
        for (Value bound : bounds(attribute)) {
            for (int i = -NEIGHBOURS; i <= NEIGHBOURS; i++) {
                days.add(((Value.Day) bound).day().plusDays(i));
            }
        }
        for (Parameter parameter : dated) {
            if (attribute.equals(parameter.readAt())) {
                parameter.values().forEach(value -> addEnds(value.dates(), days));
            }
        }
        return days;
    }

    private static void addEnds(DateRange dates, Set<LocalDate> days) {
        LocalDate from = dates.from();
        LocalDate until = dates.until();
        if (from != null) {
            days.addAll(List.of(from.minusDays(1), from));
        }
        if (until != null) {
            days.addAll(List.of(until, until.plusDays(1)));
        }
    }

    /** The villages that are named, one more in each region about them, and two elsewhere. */
    private Set<String> villagesAbout(Attribute attribute) {
        Set<String> named = new LinkedHashSet<>();
        bounds(attribute).forEach(b -> named.add(((Value.Code) b).code()));
        Set<String> villages = new LinkedHashSet<>();
        for (String region : named) {
            for (int length : new int[] {10 + 3, 8, 5, 2}) {
                if (length <= region.length()) {
                    villages.add(villageIn(region.substring(0, length), named));
                }
            }
            if (RegionCode.of(region).code().length() == 10 + 3) {
                villages.add(region);
            }
        }
        villages.add(villageIn("99.99.99", named));
        villages.add(villageIn("98.99.99", named));
        return villages;
    }

    /** A village in a region and in none of the smaller ones that are named. */
    private static String villageIn(String region, Set<String> named) {
        return switch (region.length()) {
            case 2 -> villageIn(free(region, named, "." + "%02d", 99), named);
            case 5 -> villageIn(free(region, named, ".%02d", 99), named);
            case 8 -> free(region, named, ".%04d", 1999);
            default -> region;
        };
    }

    private static String free(String region, Set<String> named, String form, int last) {
        for (int number = last; ; number--) {
            String inner = region + String.format(java.util.Locale.ROOT, form, number);
            if (named.stream().noneMatch(n -> n.equals(inner) || n.startsWith(inner + "."))) {
                return inner;
            }
        }
    }
}
