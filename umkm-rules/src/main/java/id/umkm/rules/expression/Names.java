package id.umkm.rules.expression;

import id.umkm.rules.vocabulary.ValueType;
import java.util.Collection;
import java.util.Optional;

/** The names that a cell may use beside values: parameters and attributes, each with its type. */
public interface Names {

    /** The parameter of this name, written as in its row; case, spaces and underscores do not matter. */
    Optional<Named> findParameter(String name);

    /** The attribute or table output of this Indonesian or English name, at the level of the cell. */
    Optional<Named> findAttribute(String name);

    /** All names that could have been meant, for a fault's text. */
    Collection<String> known();

    /** The budget year that {@code T} stands for, or empty where the policy has none. */
    Optional<Integer> budgetYear();

    /**
     * A name that was found.
     *
     * @param name the canonical name: of a parameter as its row writes it, of an attribute the English one
     * @param type what it holds
     */
    record Named(String name, ValueType type) {}
}
