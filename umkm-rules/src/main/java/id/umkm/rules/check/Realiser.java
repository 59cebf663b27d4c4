package id.umkm.rules.check;

import id.umkm.rules.check.Assignment.Group;
import id.umkm.rules.check.Assignment.Slot;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds facts that lead to some points of a table, through the tables whose outputs it takes and the members behind shares. */
final class Realiser {
    private static final int MAX_BOXES = 500;
    private static final int MAX_MEMBERS = 200;
    private static final String MEMBER_COUNT = "member_count";

    private final Axes axes;
    private final List<Integer> sizes;
    private final Work work;
    private final Map<Given, Diagram.Found> ways = new HashMap<>();
    private boolean gaveUp;

    /** @param sizes how many members groups usually have; these are tried first */
    Realiser(Axes axes, List<Integer> sizes, Work work) {
        this.axes = axes;
        this.sizes = Stream.concat(
                        sizes.stream().filter(size -> size > 0),
                        IntStream.rangeClosed(1, MAX_MEMBERS).boxed())
                .distinct()
                .toList();
        this.work = work;
    }

    /** An output of a table. */
    private record Given(String table, Object output) {}

    /** What is settled so far. */
    private record State(Map<Slot, BitSet> points, Set<Slot> settled, List<Group> groups) {
        /** Narrows a slot, and what it says of everybody for each group of members; empty where nothing is left. */
        Optional<State> with(Slot slot, BitSet only) {
            Map<Slot, BitSet> narrowed = new LinkedHashMap<>(points);
            narrowed.put(slot, common(only, points.get(slot)));
            if (!slot.who().equals(Assignment.SUBJECT)) {
                BitSet ofAll = narrowed.get(new Slot(Assignment.EVERYBODY, slot.axis()));
                narrowed.replaceAll((other, before) ->
                        isGroup(other) && other.axis() == slot.axis() ? common(before, ofAll) : before);
            }
            return narrowed.values().stream().anyMatch(BitSet::isEmpty)
                    ? Optional.empty()
                    : Optional.of(new State(narrowed, settled, groups));
        }

        private static boolean isGroup(Slot slot) {
            return !slot.who().equals(Assignment.SUBJECT) && !slot.who().equals(Assignment.EVERYBODY);
        }

        private static BitSet common(BitSet one, @Nullable BitSet other) {
            BitSet common = (BitSet) one.clone();
            if (other != null) {
                common.and(other);
            }
            return common;
        }

        State settled(Slot slot) {
            Set<Slot> more = new HashSet<>(settled);
            more.add(slot);
            return new State(points, more, groups);
        }
    }

    /** Whether the last search ended without facts although there may be some. */
    boolean gaveUp() {
        return gaveUp;
    }

    /**
     * Points of facts that lie in a box of a table; empty if there are none.
     *
     * @throws WorkExceededException if that takes too much work
     */
    Optional<Assignment> realise(Matrix matrix, Box box) {
        gaveUp = false;
        boolean ofMembers = matrix.table().output().level() == Level.MEMBER;
        String who = ofMembers ? Assignment.EVERYBODY : Assignment.SUBJECT;
        List<Group> groups = ofMembers ? List.of(new Group(who, 0)) : List.of();
        return within(new State(Map.of(), Set.of(), groups), matrix, box, who)
                .flatMap(this::solve)
                .map(state -> new Assignment(state.points(), state.groups()));
    }

    /** What rows ask must be known even where it may be anything: while a fact is unknown a row is still possible. */
    private static Optional<State> within(State state, Matrix matrix, Box box, String who) {
        Optional<State> narrowed = Optional.of(state);
        for (int i = 0; i < matrix.columns().size(); i++) {
            Axis axis = matrix.columns().get(i).axis();
            BitSet points = box.points().get(i);
            boolean matters = points.cardinality() < axis.size() || matrix.isAsked(axis, box);
            if (axis.kind() != Axis.Kind.COMPARISON && matters) {
                Slot slot = new Slot(isOfSubject(axis) ? Assignment.SUBJECT : who, axis);
                narrowed = narrowed.flatMap(one -> one.with(slot, points));
            }
        }
        return narrowed;
    }

    private static boolean isOfSubject(Axis axis) {
        return axis.kind() == Axis.Kind.SHARE || axis.term().level() == Level.SUBJECT;
    }

    private Optional<State> solve(State state) {
        work.spend(1);
        for (Map.Entry<Slot, BitSet> entry : state.points().entrySet()) {
            Slot slot = entry.getKey();
            Matrix source = slot.axis().kind() == Axis.Kind.VALUE
                    ? axes.matrixOf(slot.axis().term())
                    : null;
            if (source != null && !state.settled().contains(slot)) {
                return throughTable(state.settled(slot), slot, entry.getValue(), source);
            }
        }
        List<Slot> shares = state.points().keySet().stream()
                .filter(slot -> slot.axis().kind() == Axis.Kind.SHARE)
                .filter(slot -> !state.settled().contains(slot))
                .toList();
        if (!shares.isEmpty()) {
            return throughMembers(state, shares);
        }
        if (hasOneFactTwice(state)) {
            gaveUp = true;
            return Optional.empty();
        }
        return Optional.of(state);
    }

    private Optional<State> throughTable(State state, Slot slot, BitSet outputs, Matrix source) {
        for (int point = outputs.nextSetBit(0); point >= 0; point = outputs.nextSetBit(point + 1)) {
            Object output = slot.axis().sample(point);
            Diagram.Found found = ways.computeIfAbsent(
                    new Given(source.table().name(), output),
                    given -> Diagram.find(source, new HitRules(source).gives(output), MAX_BOXES, work));
            gaveUp |= !found.isWhole();
            for (Box box : found.boxes()) {
                Optional<State> there = Optional.empty();
                if (source.isAnalysed(box)) {
                    there = within(state, source, box, slot.who()).flatMap(this::solve);
                } else {
                    gaveUp = true;
                }
                if (there.isPresent()) {
                    return there;
                }
            }
        }
        return Optional.empty();
    }

    /** Chooses how many members there are and for how many of them each term is yes. */
    private Optional<State> throughMembers(State state, List<Slot> shares) {
        State settled = state;
        for (Slot share : shares) {
            settled = settled.settled(share);
        }
        Set<String> tried = new HashSet<>();
        for (int members : sizes) {
            if (isPossible(state, members)) {
                for (int[] yes : counts(state, shares, members)) {
                    work.spend(1);
                    Map<String, Integer> kinds = kinds(yes, members);
                    if (tried.add(String.join(",", kinds.keySet()))) {
                        Optional<State> there =
                                withMembers(settled, shares, kinds).flatMap(this::solve);
                        if (there.isPresent()) {
                            return there;
                        }
                    }
                }
            }
        }
        // With several shares members can be mixed in more ways than were tried.
        gaveUp |= shares.size() > 1;
        return Optional.empty();
    }

    private static boolean isPossible(State state, int members) {
        return state.points().entrySet().stream()
                .filter(entry -> isMemberCount(entry.getKey().axis()))
                .allMatch(entry -> {
                    int point = entry.getKey().axis().pointOf((long) members);
                    return point >= 0 && entry.getValue().get(point);
                });
    }

    static boolean isMemberCount(Axis axis) {
        Term term = axis.term();
        return axis.kind() == Axis.Kind.VALUE
                && term.table() == null
                && term.level() == Level.SUBJECT
                && term.name().equals(MEMBER_COUNT);
    }

    /** For each share the numbers of members for whom the term may be yes; all or none of them first. */
    private static List<int[]> counts(State state, List<Slot> shares, int members) {
        List<int[]> all = new ArrayList<>(List.of(new int[0]));
        for (Slot share : shares) {
            BitSet points = state.points().getOrDefault(share, new BitSet());
            List<int[]> more = new ArrayList<>();
            for (int yes : allOrNoneFirst(members)) {
                int point = share.axis().pointOfShare(yes, members);
                if (point >= 0 && points.get(point)) {
                    for (int[] before : all) {
                        int[] with = Arrays.copyOf(before, before.length + 1);
                        with[before.length] = yes;
                        more.add(with);
                    }
                }
            }
            all = more.size() > MAX_BOXES ? more.subList(0, MAX_BOXES) : more;
        }
        return all;
    }

    private static List<Integer> allOrNoneFirst(int members) {
        return Stream.concat(Stream.of(members, 0), IntStream.range(1, members).boxed())
                .toList();
    }

    /** How many members there are of each kind; a kind has a letter for each share, Y or N. */
    private static Map<String, Integer> kinds(int[] yes, int members) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        for (int member = 0; member < members; member++) {
            StringBuilder kind = new StringBuilder();
            for (int count : yes) {
                kind.append(member < count ? 'Y' : 'N');
            }
            kinds.merge(kind.toString(), 1, Integer::sum);
        }
        return kinds;
    }

    private Optional<State> withMembers(State state, List<Slot> shares, Map<String, Integer> kinds) {
        List<Group> groups = new ArrayList<>(state.groups());
        kinds.forEach((kind, count) -> groups.add(new Group(kind, count)));
        Optional<State> narrowed = Optional.of(new State(state.points(), state.settled(), groups));
        for (String kind : kinds.keySet()) {
            for (int i = 0; i < shares.size(); i++) {
                Axis axis = axes.of(new TableInput(shares.get(i).axis().term(), false));
                int point = axis.pointOf(kind.charAt(i) == 'Y');
                if (point < 0) {
                    return Optional.empty();
                }
                BitSet only = new BitSet();
                only.set(point);
                narrowed = narrowed.flatMap(one -> one.with(new Slot(kind, axis), only));
            }
        }
        return narrowed;
    }

    private static boolean isStated(Slot slot) {
        return slot.axis().kind() == Axis.Kind.VALUE && slot.axis().term().table() == null;
    }

    /** Whether two terms are asked that one fact settles, such as the age and the day of birth: they do not vary freely. */
    private boolean hasOneFactTwice(State state) {
        for (Slot slot : state.points().keySet()) {
            if (isStated(slot)
                    && axes.epoch().readAt().containsKey(slot.axis().term().name())) {
                return true;
            }
            for (Slot other : state.points().keySet()) {
                boolean same = slot.who().equals(other.who()) || other.who().equals(Assignment.EVERYBODY);
                if (same
                        && slot.axis() != other.axis()
                        && isStated(slot)
                        && isStated(other)
                        && slot.axis().term().level() == other.axis().term().level()
                        && slot.axis().term().fact().equals(other.axis().term().fact())) {
                    return true;
                }
            }
        }
        return false;
    }
}
