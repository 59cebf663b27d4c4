package id.umkm.examples.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Rupiah;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One object of a registry's file, read strictly; what is wrong with it is noted, all of it. */
final class RegistryRow {
    private final JsonNode node;
    private final Texts texts;
    private final List<String> problems;

    /**
     * Reads an object.
     *
     * @param names of all that it may hold
     * @param problems takes what is wrong
     */
    RegistryRow(JsonNode node, Set<String> names, Texts texts, List<String> problems) {
        this.node = node;
        this.texts = texts;
        this.problems = problems;
        if (!node.isObject()) {
            problems.add(texts.get("audit.registry.noObject"));
        }
        for (Iterator<String> it = node.fieldNames(); it.hasNext(); ) {
            String name = it.next();
            if (!names.contains(name)) {
                problems.add(texts.get("audit.registry.unknown", Masking.text(name)));
            }
        }
    }

    /** A text that must be there. */
    @Nullable
    String text(String name) {
        return requiredText(name, value -> value);
    }

    /** A value that must be there, as its factory makes it of a text. */
    <T> @Nullable T requiredText(String name, Function<String, T> factory) {
        JsonNode value = required(name);
        return value == null ? null : ofText(name, value, factory);
    }

    /** A value made of a text, or null where there is none. */
    <T> @Nullable T optionalText(String name, Function<String, T> factory) {
        JsonNode value = optional(name);
        return value == null ? null : ofText(name, value, factory);
    }

    /** A day, or null where there is none. */
    @Nullable
    LocalDate day(String name) {
        return optionalText(name, LocalDate::parse);
    }

    /** One of some words, which must be there. */
    <E extends Enum<E>> @Nullable E word(String name, Class<E> type) {
        return requiredText(
                name,
                value -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(value))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(Arrays.stream(type.getEnumConstants())
                                .map(Enum::name)
                                .collect(Collectors.joining(", ")))));
    }

    /** Yes or no, which must be there. */
    @Nullable
    Boolean flag(String name) {
        JsonNode value = required(name);
        if (value != null && !value.isBoolean()) {
            wrong(name, value, "true, false");
            return null;
        }
        return value == null ? null : value.booleanValue();
    }

    /** A year, which must be there. */
    @Nullable
    Integer year(String name) {
        JsonNode value = required(name);
        if (value != null && !value.canConvertToInt()) {
            wrong(name, value, "2020");
            return null;
        }
        return value == null ? null : value.intValue();
    }

    /** Whole rupiah, or null where there are none. */
    @Nullable
    Rupiah amount(String name) {
        JsonNode value = optional(name);
        if (value != null && !(value.isIntegralNumber() && value.canConvertToLong())) {
            wrong(name, value, "2400000");
            return null;
        }
        return value == null ? null : Rupiah.of(value.longValue());
    }

    /** The objects of a list, which must be there. */
    List<RegistryRow> rows(String name, Set<String> names) {
        JsonNode value = required(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            wrong(name, value, "[ ]");
            return List.of();
        }
        List<RegistryRow> rows = new ArrayList<>(value.size());
        value.forEach(one -> rows.add(new RegistryRow(one, names, texts, problems)));
        return rows;
    }

    /** Notes that facts cannot be true together. */
    void contradiction(String names) {
        problems.add(texts.get("audit.registry.contradiction", names));
    }

    private <T> @Nullable T ofText(String name, JsonNode value, Function<String, T> factory) {
        if (!value.isTextual()) {
            wrong(name, value, "\"...\"");
            return null;
        }
        try {
            return factory.apply(value.textValue());
        } catch (MalformedValueException e) {
            problems.add(texts.get(
                    "audit.registry.wrong",
                    name,
                    e.getMaskedValue(),
                    e.getRule().in(texts.language())));
        } catch (DateTimeParseException e) {
            wrong(name, value, "2020-12-31");
        } catch (IllegalArgumentException e) {
            wrong(name, value, String.valueOf(e.getMessage()));
        }
        return null;
    }

    private @Nullable JsonNode required(String name) {
        JsonNode value = optional(name);
        if (value == null) {
            problems.add(texts.get("audit.registry.missing", name));
        }
        return value;
    }

    private @Nullable JsonNode optional(String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private void wrong(String name, JsonNode value, String right) {
        String read = value.isValueNode()
                ? value.asText()
                : value.getNodeType().name().toLowerCase(Locale.ROOT);
        problems.add(texts.get("audit.registry.wrong", name, Masking.text(read), right));
    }
}
