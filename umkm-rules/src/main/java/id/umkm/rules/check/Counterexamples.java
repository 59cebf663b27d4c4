package id.umkm.rules.check;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Outcome;
import id.umkm.rules.check.Assignment.Group;
import id.umkm.rules.check.Assignment.Slot;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scenario;
import id.umkm.rules.source.PolicyDocument;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes counterexamples: facts of one of the policy's own examples, changed until they lie where they must. */
final class Counterexamples {
    private static final String TABLE_UNRESOLVED = "TABLE_UNRESOLVED";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Set<Outcome> REACHED =
            Set.of(Outcome.ELIGIBLE, Outcome.GRANTED, Outcome.REDUCED, Outcome.REFERRED, Outcome.NONE);
    /** So many examples are tried, and the one that needs least is taken. */
    private static final int TRIED = 24;

    private final Policy policy;
    private final @Nullable PolicyDocument document;
    private final Asking asking;
    private final Map<String, Map<String, Object>> persons = new TreeMap<>();
    private final List<Base> bases;
    private final Set<String> taken = new TreeSet<>();

    Counterexamples(Policy policy, @Nullable PolicyDocument document) {
        this.policy = policy;
        this.document = document;
        this.asking = new Asking(policy);
        policy.getScenarios().forEach(scenario -> taken.add(scenario.getId()));
        // Who joins is taken as most scenarios have them: unchanged.
        bases = policy.getScenarios().stream().flatMap(this::base).toList();
        bases.forEach(base -> base.scenario().getMembers().forEach(persons::putIfAbsent));
    }

    /**
     * A scenario to start from.
     *
     * @param example the label of its example
     */
    private record Base(Scenario scenario, String example) {}

    /** A scenario about one application that changes nothing in its example. */
    private Stream<Base> base(Scenario scenario) {
        boolean ofOne = Set.of(DecisionKind.ELIGIBILITY, DecisionKind.AMOUNT, DecisionKind.REFERRAL)
                .contains(scenario.getKind());
        if (document == null || !ofOne || !REACHED.contains(scenario.getOutcome())) {
            return Stream.empty();
        }
        String example = document.textOf(scenario.getPosition() + "/Contoh");
        String changes = document.textOf(scenario.getPosition() + "/Perubahan");
        return example.isEmpty() || !changes.isEmpty() ? Stream.empty() : Stream.of(new Base(scenario, example));
    }

    /** How many members the groups of examples have. */
    List<Integer> sizes() {
        return bases.stream()
                .map(base -> base.scenario().getMembers().size())
                .distinct()
                .toList();
    }

    /** The day on which most scenarios decide, or the first on which applications are received. */
    LocalDate usualDay() {
        Map<LocalDate, Long> days = new TreeMap<>();
        policy.getScenarios().forEach(scenario -> days.merge(scenario.getAsOf(), 1L, Long::sum));
        return days.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseGet(() -> Epoch.dayOf(policy.getApplicationsReceived()));
    }

    /**
     * Facts that lie where a table is at fault; empty where such facts cannot be stated.
     *
     * @param name what the scenario is called
     * @param follows rows that it follows from
     */
    Optional<Counterexample> of(
            DecisionTable table, Assignment assignment, Epoch epoch, Axis days, String name, List<String> follows) {
        Optional<DecisionKind> kind = asking.kindFor(table);
        DecisionKind asked = kind.orElse(DecisionKind.ELIGIBILITY);
        List<Made> made = new ArrayList<>();
        for (Base base : kind.isEmpty() ? List.<Base>of() : candidates()) {
            draft(base.scenario(), assignment, epoch, days).ifPresent(draft -> made.add(made(base, draft, asked)));
        }
        Optional<Made> best = made.stream().min(Comparator.comparingInt(Made::cost));
        if (best.isPresent()) {
            Draft draft = best.get().draft();
            return Optional.of(new Counterexample(
                    asked, draft.asOf(), draft.subject(), draft.members(), row(best.get(), asked, name, follows)));
        }
        return draft(null, assignment, epoch, days)
                .map(draft -> new Counterexample(asked, draft.asOf(), draft.subject(), draft.members(), Map.of()));
    }

    /** The first of each example. */
    private List<Base> candidates() {
        Set<String> examples = new TreeSet<>();
        return bases.stream()
                .filter(base -> examples.add(base.example()))
                .limit(TRIED)
                .toList();
    }

    /** A draft and the rows that fail for it whatever the tables say. */
    private record Made(Base base, Draft draft, List<Criterion> failing) {
        /** Fewest changes; before that, no row that rejects, for it would hide what is to be seen. */
        int cost() {
            boolean rejected = failing.stream().anyMatch(row -> row.getEffect() == Effect.REJECT);
            return draft.changes().size() + (rejected ? 1_000 : 0);
        }
    }

    private Made made(Base base, Draft draft, DecisionKind kind) {
        return new Made(base, draft, new SureRows(policy, draft.facts()).failing(kind));
    }

    private Optional<Draft> draft(@Nullable Scenario base, Assignment assignment, Epoch epoch, Axis days) {
        LocalDate asOf = day(base == null ? null : base.getAsOf(), assignment, days);
        Draft draft = base == null
                ? new Draft(policy, asOf, Map.of(), Map.of())
                : new Draft(policy, asOf, base.getSubject(), base.getMembers());
        epoch.readAt().forEach(draft::set);
        return fill(draft, assignment, base == null) ? Optional.of(draft) : Optional.empty();
    }

    private static LocalDate day(@Nullable LocalDate wished, Assignment assignment, Axis days) {
        BitSet points = assignment.points().getOrDefault(new Slot(Assignment.SUBJECT, days), days.all());
        List<DateRange> stretches = points.stream().mapToObj(days::stretch).toList();
        return wished != null && stretches.stream().anyMatch(stretch -> stretch.contains(wished))
                ? wished
                : Epoch.dayOf(stretches.get(0));
    }

    private boolean fill(Draft draft, Assignment assignment, boolean invented) {
        int count = count(draft.members().size(), assignment, invented);
        if (invented) {
            draft.invent(count);
        } else if (!draft.resize(count, persons)) {
            return false;
        }
        List<Map.Entry<Slot, BitSet>> slots = assignment.points().entrySet().stream()
                .filter(slot -> isStated(slot.getKey().axis()))
                .sorted(Comparator.comparing(
                                (Map.Entry<Slot, BitSet> slot) -> slot.getKey().who())
                        .thenComparing(slot -> slot.getKey().axis().term().nameId()))
                .toList();
        Map<String, List<String>> labels = labels(draft, assignment);
        return slots.stream().allMatch(slot -> {
            Axis axis = slot.getKey().axis();
            String who = slot.getKey().who();
            return who.equals(Assignment.SUBJECT)
                    ? draft.place(axis, slot.getValue())
                    : draft.place(axis, slot.getValue(), labels.getOrDefault(who, List.of()));
        });
    }

    private static boolean isStated(Axis axis) {
        return axis.kind() == Axis.Kind.VALUE && axis.term().table() == null && !Realiser.isMemberCount(axis);
    }

    /** How many members there are: as the groups say, else as many as there were, else as their number must be. */
    private static int count(int now, Assignment assignment, boolean invented) {
        int inGroups = assignment.groups().stream().mapToInt(Group::count).sum();
        if (inGroups > 0) {
            return inGroups;
        }
        int least = invented && !assignment.groups().isEmpty() ? 1 : now;
        return assignment.points().entrySet().stream()
                .filter(slot -> Realiser.isMemberCount(slot.getKey().axis()))
                .findFirst()
                .map(slot -> {
                    int point = slot.getKey().axis().pointOf((long) least);
                    boolean stays = point >= 0 && slot.getValue().get(point);
                    return stays
                            ? least
                            : ((Long) slot.getKey()
                                            .axis()
                                            .sample(slot.getValue().nextSetBit(0)))
                                    .intValue();
                })
                .orElse(least);
    }

    private static Map<String, List<String>> labels(Draft draft, Assignment assignment) {
        List<String> left = new ArrayList<>(draft.members().keySet());
        Map<String, List<String>> labels = new TreeMap<>();
        for (Group group : assignment.groups()) {
            if (group.name().equals(Assignment.EVERYBODY)) {
                labels.put(group.name(), List.copyOf(draft.members().keySet()));
                continue;
            }
            int count = Math.min(group.count(), left.size());
            labels.put(group.name(), List.copyOf(left.subList(0, count)));
            left.subList(0, count).clear();
        }
        return labels;
    }

    /** The row of a scenario. */
    private Map<String, String> row(Made made, DecisionKind kind, String name, List<String> follows) {
        boolean allocation = kind == DecisionKind.ALLOCATION;
        AllocationRule rule = policy.getAllocation();
        Set<String> codes = new TreeSet<>(SureRows.codes(made.failing()).toList());
        codes.add(TABLE_UNRESOLVED);
        if (allocation && rule != null) {
            codes.add(rule.notRanked().code());
        }
        String changes = String.join("; ", made.draft().changes());
        Map<String, String> row = new LinkedHashMap<>();
        row.put("No", number());
        row.put("Nama", name);
        row.put("Keputusan", words(kind));
        row.put("Tanggal", DAY.format(made.draft().asOf()));
        row.put("Contoh", made.base().example());
        if (!changes.isEmpty()) {
            row.put("Perubahan", changes);
        }
        row.put("Hasil", allocation ? made.base().example() + " tinjau" : "tinjau");
        row.put("Temuan", String.join(", ", codes));
        row.put("Mengikuti", String.join(", ", follows));
        return row;
    }

    private String number() {
        for (int i = 1; ; i++) {
            String number = "CEK-" + i;
            if (taken.add(number)) {
                return number;
            }
        }
    }

    private static String words(DecisionKind kind) {
        return switch (kind) {
            case AMOUNT -> "jumlah";
            case REFERRAL -> "rujukan";
            case ALLOCATION -> "alokasi";
            default -> "kelayakan";
        };
    }
}
