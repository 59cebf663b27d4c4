package id.umkm.rules.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All combinations of points of a table at which its rows hold in some way: none of them, or one that gives a certain output.
 *
 * <p>It is a decision diagram. A column is split into groups of points at which the same rows are still possible, and what was
 * found for a set of rows is kept, so the work follows the rows and not the product of all columns.
 */
final class Diagram {
    private static final int END = -1;
    /** So many rows at a point are one step of work. */
    private static final int ROWS_A_STEP = 256;

    private final Matrix matrix;
    private final Condition wanted;
    private final Work work;
    /** For each column the rows that pass everywhere in it and in all later ones. */
    private final List<BitSet> passingOnwards = new ArrayList<>();

    private final Map<Question, Node> answers = new HashMap<>();
    private final Map<Node, Node> same = new HashMap<>();
    private final Node no = new Node(END, List.of(), 0);
    private final Node yes = new Node(END, List.of(), 1);

    private Diagram(Matrix matrix, Condition wanted, Work work) {
        this.matrix = matrix;
        this.wanted = wanted;
        this.work = work;
        int rows = matrix.rows().size();
        BitSet all = new BitSet(rows);
        all.set(0, rows);
        passingOnwards.add(all);
        for (int i = matrix.columns().size() - 1; i >= 0; i--) {
            Column column = matrix.columns().get(i);
            BitSet passing = (BitSet) passingOnwards.get(0).clone();
            passing.stream().filter(row -> !column.passesEverywhere(row)).forEach(passing::clear);
            passingOnwards.add(0, passing);
        }
    }

    /** Says whether the rows that hold at a point are such as are looked for. */
    interface Condition {
        /**
         * Whether they are. The sets are only lent.
         *
         * @param rows those that hold, besides the one for where no other does
         * @param otherwise the place of the row that applies if none holds, or -1
         */
        boolean holds(BitSet rows, int otherwise);

        /**
         * The rows that still make a difference.
         *
         * @param rows those that are still possible
         * @param surely those of them that hold whatever the columns to come say
         */
        default BitSet reduced(BitSet rows, BitSet surely) {
            return rows;
        }
    }

    /** The rows that are left at a column, on days with the same row for where no other applies. */
    private record Question(int column, BitSet rows, int otherwise) {}

    /**
     * A part of a diagram.
     *
     * @param column the column that it splits; of an end none
     * @param edges disjoint groups of points, each with what follows; points of no group lead nowhere
     * @param end of an end 1 if it is looked for, else 0
     */
    private record Node(int column, List<Edge> edges, int end) {}

    /** Compared by what it leads to as the same object, for equal parts are made once. */
    private record Edge(BitSet points, Node to) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Edge edge && edge.to == to && edge.points.equals(points);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(to) + points.hashCode();
        }
    }

    /** Found combinations, as boxes. */
    record Found(List<Box> boxes, boolean isWhole) {}

    /**
     * The combinations at which rows hold as is looked for.
     *
     * @param most so many boxes are made at most
     * @throws WorkExceededException if that takes too much work
     */
    static Found find(Matrix matrix, Condition wanted, int most, Work work) {
        Diagram diagram = new Diagram(matrix, wanted, work);
        Node root = diagram.start();
        List<Box> boxes = new ArrayList<>();
        boolean whole = diagram.collect(root, new ArrayList<>(), boxes, most);
        return new Found(boxes, whole);
    }

    private Node start() {
        Column days = matrix.columns().get(0);
        Map<Question, BitSet> groups = new LinkedHashMap<>();
        for (int day = 0; day < days.axis().size(); day++) {
            work.spend(1);
            Question next = new Question(
                    1, days.rowsAtPoint().get(day), matrix.firstOtherwise(day).orElse(-1));
            groups.computeIfAbsent(next, key -> new BitSet()).set(day);
        }
        Map<Node, BitSet> edges = new LinkedHashMap<>();
        groups.forEach((next, points) -> add(edges, ask(next), points));
        return node(0, edges);
    }

    private Node ask(Question question) {
        Node known = answers.get(question);
        if (known == null) {
            known = split(question);
            answers.put(question, known);
        }
        return known;
    }

    private Node split(Question question) {
        int at = question.column();
        BitSet surely = (BitSet) question.rows().clone();
        surely.and(passingOnwards.get(at));
        BitSet rows = wanted.reduced(question.rows(), surely);
        if (isSubset(rows, surely)) {
            return wanted.holds(rows, question.otherwise()) ? yes : no;
        }
        Column column = matrix.columns().get(at);
        work.spend(column.axis().size() * (1L + rows.length() / ROWS_A_STEP));
        Map<Node, BitSet> edges = new LinkedHashMap<>();
        if (at == matrix.columns().size() - 1) {
            end(column, rows, question.otherwise(), edges);
        } else {
            groups(column, rows)
                    .forEach((left, points) ->
                            add(edges, ask(new Question(at + 1, left, question.otherwise())), points));
        }
        return node(at, edges);
    }

    /** The points of a column by the rows that are left at them. */
    private static Map<BitSet, BitSet> groups(Column column, BitSet rows) {
        Map<BitSet, BitSet> groups = new LinkedHashMap<>();
        for (int point = 0; point < column.axis().size(); point++) {
            BitSet left = (BitSet) rows.clone();
            left.and(column.rowsAtPoint().get(point));
            groups.computeIfAbsent(left, key -> new BitSet()).set(point);
        }
        return groups;
    }

    /** Behind the last column nothing follows, so nothing need be grouped. */
    private void end(Column column, BitSet rows, int otherwise, Map<Node, BitSet> edges) {
        BitSet left = new BitSet(rows.length());
        BitSet points = new BitSet();
        for (int point = 0; point < column.axis().size(); point++) {
            left.clear();
            left.or(rows);
            left.and(column.rowsAtPoint().get(point));
            points.set(point, wanted.holds(left, otherwise));
        }
        if (!points.isEmpty()) {
            add(edges, yes, points);
        }
    }

    private static boolean isSubset(BitSet part, BitSet whole) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }

    @SuppressWarnings("ReferenceEquality") // There is one such end.
    private void add(Map<Node, BitSet> edges, Node to, BitSet points) {
        if (to != no) {
            edges.computeIfAbsent(to, key -> new BitSet()).or(points);
        }
    }

    /** A node that splits nothing is left out; equal ones are made once. */
    private Node node(int column, Map<Node, BitSet> edges) {
        if (edges.isEmpty()) {
            return no;
        }
        if (edges.size() == 1) {
            Map.Entry<Node, BitSet> only = edges.entrySet().iterator().next();
            if (only.getValue().cardinality()
                    == matrix.columns().get(column).axis().size()) {
                return only.getKey();
            }
        }
        List<Edge> list = new ArrayList<>();
        edges.forEach((to, points) -> list.add(new Edge(points, to)));
        Node node = new Node(column, list, 0);
        return same.computeIfAbsent(node, key -> key);
    }

    /** Adds the boxes of all ways to an end that is looked for; false if there are more than can be taken. */
    @SuppressWarnings("ReferenceEquality") // There is one such end.
    private boolean collect(Node node, List<Edge> way, List<Box> boxes, int most) {
        if (node == no) {
            return true;
        }
        if (node == yes) {
            if (boxes.size() == most) {
                return false;
            }
            boxes.add(box(way));
            return true;
        }
        for (Edge edge : node.edges()) {
            way.add(new Edge(edge.points(), node));
            boolean taken = collect(edge.to(), way, boxes, most);
            way.remove(way.size() - 1);
            if (!taken) {
                return false;
            }
        }
        return true;
    }

    /** The points that a way goes through; all of a column that it does not split. */
    private Box box(List<Edge> way) {
        List<BitSet> points = new ArrayList<>();
        matrix.columns().forEach(column -> points.add(column.axis().all()));
        way.forEach(edge -> points.set(edge.to().column(), edge.points()));
        return new Box(points);
    }
}
