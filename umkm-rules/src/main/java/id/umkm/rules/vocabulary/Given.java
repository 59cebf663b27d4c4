package id.umkm.rules.vocabulary;

import id.umkm.domain.enterprise.StageCode;
import org.jspecify.annotations.Nullable;

/** What records give, as the values that facts hold. */
final class Given {
    private Given() {}

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    static @Nullable Long number(@Nullable Integer number) {
        return number == null ? null : Long.valueOf(number);
    }

    static @Nullable String code(@Nullable StageCode stage) {
        return stage == null ? null : stage.code();
    }

    static Choice choice(Enum<?> value, String id, String en) {
        return Choice.of(value.name(), id, en);
    }
}
