package id.umkm.rules.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one layer while it is written, and the parameters that its cells turn out to name. */
final class PolicySheet {
    private final String prefix;
    private final Map<String, PolicyOperand.OfParameter> parameters = new LinkedHashMap<>();

    /**
     * Starts a layer.
     *
     * @param prefix before the names of parameters, so that no two layers share one
     */
    PolicySheet(String prefix) {
        this.prefix = prefix;
    }

    /** Gives a parameter a name. */
    String name(PolicyOperand.OfParameter parameter) {
        String name = prefix + "batas_" + (parameters.size() + 1);
        parameters.put(name, parameter);
        return name;
    }

    /** The rows of all parameters that were named. */
    String parameters() {
        StringBuilder rows = new StringBuilder();
        parameters.forEach((name, parameter) -> rows.append(parameter.rows(name)));
        return rows.toString();
    }

    /** The rows by which a lower layer replaces those of them that it may. */
    String replacements() {
        StringBuilder rows = new StringBuilder();
        parameters.forEach((name, parameter) -> {
            if (!parameter.replacement().isEmpty()) {
                rows.append(parameter.rowOfReplacement(name));
            }
        });
        return rows.toString();
    }

    /** One row: headings and cells by turns; an empty cell is left out. */
    static String row(String... headingsAndCells) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < headingsAndCells.length; i += 2) {
            if (!headingsAndCells[i + 1].isEmpty()) {
                cells.add(quoted(headingsAndCells[i]) + ": " + quoted(headingsAndCells[i + 1]));
            }
        }
        return "  - {" + String.join(", ", cells) + "}\n";
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
