package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import id.umkm.rules.expression.CellPrinter;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scenario;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes facts to try from those of scenarios: with values next to the bounds that changed, on days on which they did. */
final class TrialFacts {
    private static final int MAX_BASES = 24;
    private static final int MAX_VALUES = 16;
    private static final int MAX_COMBINATIONS = 400;
    private static final int MAX_APPLICATIONS = 400;
    /** As many as tell most shares apart. */
    private static final int MAX_MEMBERS = 12;

    private static final Set<Outcome> PASSING = Set.of(
            Outcome.ELIGIBLE, Outcome.GRANTED, Outcome.REDUCED, Outcome.RELEASE, Outcome.PROMOTE, Outcome.FUNDED);

    private final Policy from;
    private final Policy to;
    private final Focus focus;
    private final DateRange asked;

    TrialFacts(Policy from, Policy to, Focus focus) {
        this.from = from;
        this.to = to;
        this.focus = focus;
        this.asked = AskedDays.of(from, to);
    }

    /**
     * Facts made from scenarios, the nearest first.
     *
     * @param scenarios in the order in which they come near
     */
    Stream<Trial> of(List<Scenario> scenarios) {
        Stream<Trial> crowds = focus.budget() ? crowds(scenarios) : Stream.empty();
        return Stream.concat(crowds, bases(scenarios).flatMap(this::onItsDays).flatMap(this::withValues));
    }

    /** Of each kind those that pass: in what is refused anyway a change does not show. */
    private Stream<Scenario> bases(List<Scenario> scenarios) {
        return Stream.of(
                        DecisionKind.AMOUNT,
                        DecisionKind.ELIGIBILITY,
                        DecisionKind.DISBURSEMENT,
                        DecisionKind.GRADUATION,
                        DecisionKind.REFERRAL)
                .flatMap(kind -> Stream.concat(
                                scenarios.stream().filter(scenario -> PASSING.contains(scenario.getOutcome())),
                                scenarios.stream().filter(scenario -> !PASSING.contains(scenario.getOutcome())))
                        .filter(scenario -> scenario.getKind() == kind)
                        .limit(MAX_BASES));
    }

    /** A scenario, where it must be on a day on which the policies differ. */
    private record Base(Scenario scenario, List<String> changes) {}

    private Stream<Base> onItsDays(Scenario scenario) {
        Set<LocalDate> days = new LinkedHashSet<>();
        days.add(ExampleSearch.dayIn(focus.days(), asked, scenario.getAsOf()));
        focus.cells().stream()
                .filter(cell -> cell.term().name().equals("as_of"))
                .flatMap(cell -> values(cell, scenario.getAsOf()).stream())
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .filter(asked::contains)
                .forEach(days::add);
        return days.stream().map(day -> on(scenario, day));
    }

    private static Base on(Scenario scenario, LocalDate day) {
        if (day.equals(scenario.getAsOf())) {
            return new Base(scenario, List.of());
        }
        Scenario.Builder builder = Scenario.builder();
        return new Base(
                builder.from(scenario).asOf(day).build(),
                List.of("tanggal = " + CellPrinter.printValue(day, ValueType.DATE, Language.INDONESIAN)));
    }

    /**
     * A value that is supposed.
     *
     * @param members of how many members; -1 of the subject
     */
    private record Supposed(Term term, Object value, int members) {}

    private Stream<Trial> withValues(Base base) {
        Trial own = Trial.of(from.getVocabulary(), base.scenario(), base.changes());
        Stream<Trial> alone = base.changes().isEmpty() ? Stream.empty() : Stream.of(own);
        Stream<Trial> sizes = sizes(base).map(size -> sized(base, size));
        Stream<Trial> sizesOfShares = focus.cells().stream().anyMatch(Focus.AskedCell::several)
                ? IntStream.rangeClosed(1, MAX_MEMBERS)
                        .filter(size -> isOfMembers(base))
                        .mapToObj(size -> sized(base, size))
                : Stream.empty();
        return Stream.of(
                        alone,
                        sizes,
                        supposing(own, base.scenario().getAsOf()),
                        sizesOfShares.flatMap(
                                trial -> supposing(trial, base.scenario().getAsOf())))
                .flatMap(stream -> stream);
    }

    /** The facts with one value supposed, then with one of each term. */
    private Stream<Trial> supposing(Trial own, LocalDate day) {
        int members = own.facts().get(0).countMembers();
        List<List<Supposed>> columns = focus.cells().stream()
                .filter(cell -> cell.term().table() == null)
                .filter(cell -> !isCounted(cell.term()))
                .map(cell -> supposed(cell, day, members))
                .filter(column -> !column.isEmpty())
                .toList();
        Stream<Trial> single = columns.stream().flatMap(List::stream).flatMap(one -> with(own, List.of(one)).stream());
        return columns.size() < 2
                ? single
                : Stream.concat(single, combinations(columns).flatMap(all -> with(own, all).stream()));
    }

    /** How many members there are follows from them. */
    private static boolean isCounted(Term term) {
        return term.name().equals("member_count")
                || term.name().equals("founder_count")
                || term.name().equals("as_of");
    }

    private Stream<List<Supposed>> combinations(List<List<Supposed>> columns) {
        long all =
                columns.stream().mapToLong(List::size).reduce(1, (one, size) -> Math.min(one * size, MAX_COMBINATIONS));
        return IntStream.range(0, (int) all).mapToObj(number -> {
            List<Supposed> chosen = new ArrayList<>();
            int rest = number;
            for (List<Supposed> column : columns) {
                chosen.add(column.get(rest % column.size()));
                rest /= column.size();
            }
            return chosen;
        });
    }

    private List<Supposed> supposed(Focus.AskedCell cell, LocalDate day, int members) {
        List<Supposed> all = new ArrayList<>();
        if (cell.share()) {
            IntStream.rangeClosed(0, members).forEach(count -> all.add(new Supposed(cell.term(), true, count)));
            return all;
        }
        for (Object value : values(cell, day)) {
            if (cell.term().level() == Level.SUBJECT) {
                all.add(new Supposed(cell.term(), value, -1));
            } else if (cell.several()) {
                IntStream.rangeClosed(1, members).forEach(count -> all.add(new Supposed(cell.term(), value, count)));
            } else if (members > 0) {
                all.add(new Supposed(cell.term(), value, 1));
            }
        }
        return all;
    }

    private List<Object> values(Focus.AskedCell cell, LocalDate day) {
        Set<Object> all = new LinkedHashSet<>();
        all.addAll(new Domain(to, cell.term(), false, DayValues.on(to, day)).valuesFor(cell.tests()));
        all.addAll(new Domain(from, cell.term(), false, DayValues.on(from, day)).valuesFor(cell.tests()));
        return all.stream().limit(MAX_VALUES).toList();
    }

    /** The facts with some values supposed; empty where one of them cannot be. */
    private static List<Trial> with(Trial own, List<Supposed> all) {
        try {
            List<String> changes = new ArrayList<>(own.changes());
            all.forEach(one -> changes.add(describe(one)));
            return List.of(new Trial(
                    own.scenario(),
                    List.copyOf(changes),
                    own.kind(),
                    own.facts().stream().map(facts -> suppose(facts, all)).toList(),
                    own.groups().stream().map(facts -> suppose(facts, all)).toList(),
                    own.budget()));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static String describe(Supposed one) {
        String value = CellPrinter.printValue(one.value(), one.term().type(), Language.INDONESIAN);
        String name = one.term().nameId() + " = " + value;
        return one.members() < 0 ? name : name + " (" + one.members() + " anggota)";
    }

    private static Facts suppose(Facts facts, List<Supposed> all) {
        Facts.Supposition supposition = facts.suppose();
        for (Supposed one : all) {
            if (one.members() < 0) {
                supposition.set(one.term().name(), one.value());
                continue;
            }
            List<Facts.Person> members = facts.getMembers();
            for (int i = 0; i < members.size(); i++) {
                boolean chosen = i < one.members();
                if (chosen) {
                    supposition.setOfMember(members.get(i).getRef(), one.term().name(), one.value());
                } else if (one.value() instanceof Boolean yes) {
                    supposition.setOfMember(members.get(i).getRef(), one.term().name(), !yes);
                }
            }
        }
        return supposition.build();
    }

    /** Numbers of members that lie next to the bounds. */
    private Stream<Integer> sizes(Base base) {
        if (!isOfMembers(base)) {
            return Stream.empty();
        }
        return focus.cells().stream()
                .filter(cell -> cell.term().name().equals("member_count"))
                .flatMap(cell -> values(cell, base.scenario().getAsOf()).stream())
                .filter(Long.class::isInstance)
                .map(count -> ((Long) count).intValue())
                .filter(count -> count > 0 && count <= MAX_APPLICATIONS);
    }

    private static boolean isOfMembers(Base base) {
        return !base.scenario().getMembers().isEmpty()
                && base.scenario().getCases().isEmpty();
    }

    /** The scenario with so many members: some left out, or more like the last. */
    private Trial sized(Base base, int count) {
        Map<String, Map<String, Object>> before = base.scenario().getMembers();
        List<Map<String, Object>> persons = List.copyOf(before.values());
        List<String> labels = List.copyOf(before.keySet());
        Map<String, Map<String, Object>> members = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            members.put(i < labels.size() ? labels.get(i) : "Q" + i, persons.get(Math.min(i, persons.size() - 1)));
        }
        Scenario.Builder builder = Scenario.builder();
        List<String> changes = new ArrayList<>(base.changes());
        changes.add("jumlah_anggota = " + count);
        return Trial.of(
                from.getVocabulary(),
                builder.from(base.scenario()).members(members).build(),
                List.copyOf(changes));
    }

    /** As many of one application as the budget no longer reaches for. */
    private Stream<Trial> crowds(List<Scenario> scenarios) {
        return scenarios.stream()
                .filter(scenario -> scenario.getKind() == DecisionKind.ALLOCATION)
                .flatMap(scenario -> scenario.getCases().entrySet().stream()
                        .limit(1)
                        .map(entry -> crowd(scenario, entry.getKey(), entry.getValue())))
                .limit(4);
    }

    private Trial crowd(Scenario scenario, String label, Scenario.Case one) {
        Map<String, Scenario.Case> cases = new TreeMap<>();
        int count = applications(one);
        for (int i = 1; i <= count; i++) {
            String id = label + "-" + i;
            Map<String, Object> subject = new TreeMap<>(one.subject());
            subject.put("application_id", id);
            cases.put(id, new Scenario.Case(subject, one.members()));
        }
        LocalDate day = ExampleSearch.dayIn(focus.days(), asked, scenario.getAsOf());
        Scenario.Builder builder = Scenario.builder();
        return Trial.of(
                from.getVocabulary(),
                builder.from(scenario).asOf(day).cases(cases).budget(null).build(),
                List.of(count + " usulan seperti " + label));
    }

    /** Enough to use up the larger budget. */
    private int applications(Scenario.Case one) {
        Object amount = one.subject().get("requested_amount");
        long each = amount instanceof Rupiah asks && asks.amount() > 0 ? asks.amount() : 1;
        long most = Stream.of(from, to).mapToLong(TrialFacts::budget).max().orElse(0);
        return (int) Math.max(2, Math.min(MAX_APPLICATIONS, most / each + 2));
    }

    private static long budget(Policy policy) {
        AllocationRule rule = policy.getAllocation();
        Object amount = rule == null
                ? null
                : new ParameterUse(policy, AskedDays.of(policy))
                        .onlyValue(rule.budget())
                        .orElse(null);
        return amount instanceof Rupiah budget ? budget.amount() : 0;
    }
}
