package id.umkm.domain.decision;

import id.umkm.domain.law.Basis;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that a table of the policy gives the subject and that the policy publishes, such as its priority.
 *
 * @param attribute English name of the value
 * @param value a {@code Long}, {@code Boolean} or {@code String}, or null while it is unknown
 * @param position the row that gave it, such as {@code Prioritas/PRI-1}, or null while it is unknown
 * @param basis what stands behind the row and its parameters, or null while it is unknown
 */
public record Output(
        String attribute,
        @Nullable Object value,
        @Nullable String position,
        @Nullable Basis basis,
        List<String> citations) {
    public Output {
        citations = List.copyOf(citations);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Output that
                && attribute.equals(that.attribute)
                && Objects.equals(value, that.value)
                && Objects.equals(position, that.position)
                && basis == that.basis
                && citations.equals(that.citations);
    }

    @Override
    public int hashCode() {
        return 31 * attribute.hashCode() + Objects.hashCode(value);
    }
}
