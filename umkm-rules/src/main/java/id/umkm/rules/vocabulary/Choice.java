package id.umkm.rules.vocabulary;

import id.umkm.domain.basics.Text;
import org.jspecify.annotations.Nullable;

/**
 * One value of a closed list.
 *
 * @param code the value in facts and JSON, such as {@code FROZEN_FOOD}
 * @param name how a policy writes it: Indonesian, and English where given
 */
public record Choice(String code, Text name) {
    public static Choice of(String code, String id, String en) {
        return new Choice(code, Text.of(id, en));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Choice that && code.equals(that.code) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
