package id.umkm.examples.population;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One JSON object, written from left to right. What is null is left out. */
final class JsonLine {
    private final StringBuilder out = new StringBuilder(256).append('{');
    private boolean isFirst = true;

    JsonLine text(String name, @Nullable String value) {
        if (value != null) {
            name(name).append('"');
            for (int i = 0; i < value.length(); i++) {
                char sign = value.charAt(i);
                if (sign == '"' || sign == '\\') {
                    out.append('\\');
                }
                out.append(sign);
            }
            out.append('"');
        }
        return this;
    }

    JsonLine day(String name, @Nullable LocalDate day) {
        return text(name, day == null ? null : day.toString());
    }

    JsonLine number(String name, long value) {
        name(name).append(value);
        return this;
    }

    JsonLine flag(String name, boolean value) {
        name(name).append(value);
        return this;
    }

    JsonLine emptyList(String name) {
        return list(name).endList();
    }

    JsonLine list(String name) {
        name(name).append('[');
        isFirst = true;
        return this;
    }

    JsonLine endList() {
        out.append(']');
        isFirst = false;
        return this;
    }

    JsonLine object(String name) {
        name(name).append('{');
        isFirst = true;
        return this;
    }

    /** An object in a list. */
    JsonLine object() {
        comma();
        out.append('{');
        isFirst = true;
        return this;
    }

    JsonLine endObject() {
        out.append('}');
        isFirst = false;
        return this;
    }

    /** The whole line. */
    String end() {
        return out.append('}').toString();
    }

    private StringBuilder name(String name) {
        comma();
        return out.append('"').append(name).append("\":");
    }

    private void comma() {
        if (!isFirst) {
            out.append(',');
        }
        isFirst = false;
    }
}
