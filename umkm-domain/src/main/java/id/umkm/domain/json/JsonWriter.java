package id.umkm.domain.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a JSON value that was read, or a schema; texts are escaped as RFC 8785 asks, in every layout. */
final class JsonWriter {
    private final JsonText out = new JsonText();
    private final boolean sorted;
    private final boolean pretty;

    private JsonWriter(boolean sorted, boolean pretty) {
        this.sorted = sorted;
        this.pretty = pretty;
    }

    /** On one line, in the order of the fields. */
    static String compact(Json json) {
        return new JsonWriter(false, false).write(json);
    }

    /** RFC 8785: on one line, fields sorted by UTF-16 code units. Lists stay as they are. */
    static String canonical(Json json) {
        return new JsonWriter(true, false).write(json);
    }

    /** For people: a line for each field, two spaces a level. */
    static String pretty(Json json) {
        return new JsonWriter(false, true).write(json);
    }

    private String write(Json json) {
        value(json, 0);
        return out.toString();
    }

    private void value(Json json, int depth) {
        if (json instanceof Json.Str text) {
            out.string(text.value());
        } else if (json instanceof Json.Num number) {
            out.written(number.digits());
        } else if (json instanceof Json.Bool bool) {
            out.truth(bool.value());
        } else if (json instanceof Json.Arr array) {
            list(array.items(), depth);
        } else if (json instanceof Json.Obj object) {
            object(sorted ? new TreeMap<>(object.fields()) : object.fields(), depth);
        } else {
            out.nothing();
        }
    }

    private void list(List<Json> items, int depth) {
        out.beginList();
        for (Iterator<Json> left = items.iterator(); left.hasNext(); ) {
            newLine(depth + 1);
            value(left.next(), depth + 1);
            out.written(left.hasNext() ? "," : "");
        }
        if (!items.isEmpty()) {
            newLine(depth);
        }
        out.endList();
    }

    private void object(Map<String, Json> fields, int depth) {
        out.beginObject();
        for (Iterator<Map.Entry<String, Json>> left = fields.entrySet().iterator(); left.hasNext(); ) {
            Map.Entry<String, Json> field = left.next();
            newLine(depth + 1);
            out.string(field.getKey());
            out.written(pretty ? ": " : ":");
            value(field.getValue(), depth + 1);
            out.written(left.hasNext() ? "," : "");
        }
        if (!fields.isEmpty()) {
            newLine(depth);
        }
        out.endObject();
    }

    private void newLine(int depth) {
        if (pretty) {
            out.written("\n" + "  ".repeat(depth));
        }
    }
}
