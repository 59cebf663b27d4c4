package id.umkm.rules.vocabulary;

import id.umkm.domain.basics.Text;

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
}
