package id.umkm.domain.json;

import id.umkm.domain.basics.Deferred;
import id.umkm.domain.basics.Text;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A codec that is built when it is first used, for what most records do not hold.
 *
 * @param <V> the type of the value
 */
final class Later<V> implements Codec<V> {
    private final Deferred<Codec<V>> codec;

    private Later(Deferred<Codec<V>> codec) {
        this.codec = codec;
    }

    static <V> Codec<V> of(Supplier<Codec<V>> codec) {
        return new Later<>(Deferred.by(codec));
    }

    @Override
    public @Nullable V read(Json json, Pointer at, Problems problems) {
        return codec.get().read(json, at, problems);
    }

    @Override
    public @Nullable V take(JsonBytes in) {
        return codec.get().take(in);
    }

    @Override
    public void write(V value, Form form, JsonText out) {
        codec.get().write(value, form, out);
    }

    @Override
    public Json.Obj schema() {
        return codec.get().schema();
    }

    @Override
    public Text expected() {
        return codec.get().expected();
    }
}
