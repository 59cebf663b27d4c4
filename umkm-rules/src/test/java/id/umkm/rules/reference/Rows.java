package id.umkm.rules.reference;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The sections of a policy as rows of texts; nothing is typed yet. */
final class Rows {
    /** One row: what stands under each heading, and for a table the rows in it. */
    static final class Row {
        private final Map<String, String> cells = new LinkedHashMap<>();
        private final Map<String, String> headings = new LinkedHashMap<>();
        private final Map<String, List<Row>> inner = new LinkedHashMap<>();

        /** What stands under the heading of any of these names; empty where nothing does. */
        String get(String... names) {
            for (String name : names) {
                String cell = cells.get(Names.key(name));
                if (cell != null && !cell.isBlank()) {
                    return cell.strip();
                }
            }
            return "";
        }

        String need(String... names) {
            String cell = get(names);
            if (cell.isEmpty()) {
                throw new IllegalArgumentException("nothing under " + names[0] + " in " + cells);
            }
            return cell;
        }

        List<Row> rows(String... names) {
            for (String name : names) {
                List<Row> rows = inner.get(Names.key(name));
                if (rows != null) {
                    return rows;
                }
            }
            return List.of();
        }

        /** Headings as written, of the cells alone. */
        List<String> headings() {
            return List.copyOf(headings.values());
        }

        @Override
        public String toString() {
            return cells.toString();
        }
    }

    private Rows() {}

    /** The sections by the key of their heading. */
    static Map<String, List<Row>> read(String yaml) {
        Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
        Map<String, List<Row>> sections = new LinkedHashMap<>();
        if (!(root instanceof MappingNode mapping)) {
            throw new IllegalArgumentException("a policy is a mapping of sections");
        }
        for (NodeTuple section : mapping.getValue()) {
            String heading = Names.key(scalar(section.getKeyNode()));
            if (sections.put(heading, rows(section.getValueNode())) != null) {
                throw new IllegalArgumentException("twice: " + heading);
            }
        }
        return sections;
    }

    private static List<Row> rows(Node node) {
        List<Row> rows = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(each -> rows.add(row(each)));
        } else if (node instanceof MappingNode) {
            rows.add(row(node));
        } else if (!scalar(node).isBlank()) {
            throw new IllegalArgumentException("rows expected, read " + scalar(node));
        }
        return rows;
    }

    private static Row row(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw new IllegalArgumentException("a row is a mapping of headings, read at " + node.getStartMark());
        }
        Row row = new Row();
        for (NodeTuple cell : mapping.getValue()) {
            String heading = scalar(cell.getKeyNode());
            boolean twice;
            if (cell.getValueNode() instanceof ScalarNode scalar) {
                twice = row.cells.put(Names.key(heading), scalar.getValue()) != null;
                row.headings.put(Names.key(heading), heading);
            } else {
                twice = row.inner.put(Names.key(heading), rows(cell.getValueNode())) != null;
            }
            if (twice) {
                throw new IllegalArgumentException("twice: " + heading + " at " + node.getStartMark());
            }
        }
        return row;
    }

    private static String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new IllegalArgumentException("a text expected at " + node.getStartMark());
    }
}
