package id.umkm.rules.generator;

import id.umkm.rules.expression.Names;
import id.umkm.rules.vocabulary.ValueType;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Names that a test lists.
 *
 * @param parameters type by name
 * @param attributes type by English name, which is the only name here
 * @param budgetYear what T stands for
 */
public record FixedNames(
        Map<String, ValueType> parameters, Map<String, ValueType> attributes, Optional<Integer> budgetYear)
        implements Names {

    public FixedNames {
        parameters = Map.copyOf(parameters);
        attributes = Map.copyOf(attributes);
    }

    @Override
    public Optional<Named> findParameter(String name) {
        return find(parameters, name);
    }

    @Override
    public Optional<Named> findAttribute(String name) {
        return find(attributes, name);
    }

    @Override
    public Collection<String> known() {
        Collection<String> all = new TreeSet<>(parameters.keySet());
        all.addAll(attributes.keySet());
        return all;
    }

    private static Optional<Named> find(Map<String, ValueType> types, String name) {
        return types.entrySet().stream()
                .filter(entry -> plain(entry.getKey()).equals(plain(name)))
                .map(entry -> new Named(entry.getKey(), entry.getValue()))
                .findFirst();
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s_]", "").toLowerCase(Locale.ROOT);
    }
}
