package id.umkm.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What holds of every value that a builder written by hand makes.
 *
 * @param <T> the value
 * @param <B> its builder
 * @param name what messages call it
 * @param from takes all parts of another
 * @param parts all of them
 * @param required names of those that each has
 */
record BuiltValue<T, B>(
        String name,
        Supplier<B> builder,
        BiConsumer<B, T> from,
        Function<B, T> build,
        List<Part<T, B, ?>> parts,
        List<String> required) {
    /**
     * A part and how to change it.
     *
     * @param value what few others have
     */
    record Part<T, B, V>(String name, BiConsumer<B, V> setter, Function<T, V> getter, V value) {
        private void set(B builder) {
            setter.accept(builder, value);
        }
    }

    /** Has the parts that each has, and no others. */
    B least() {
        B least = builder.get();
        for (Part<T, B, ?> part : parts) {
            if (required.contains(part.name())) {
                part.set(least);
            }
        }
        return least;
    }

    private B of(T one) {
        B made = builder.get();
        from.accept(made, one);
        return made;
    }

    void isEqualToWhatIsMadeOfIt(T one) {
        assertThat(build.apply(of(one))).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.toString());
        assertThat(one).isNotEqualTo(one.toString());
    }

    void differsWhereAnyPartDoes(T one) {
        for (Part<T, B, ?> part : parts) {
            B other = of(one);
            part.set(other);
            T changed = build.apply(other);
            boolean same = Objects.equals(part.getter().apply(one), part.value());

            assertThat(part.getter().apply(changed)).as(part.name()).isEqualTo(part.value());
            assertThat(changed.equals(one)).as(part.name()).isEqualTo(same);
            assertThat(one.equals(changed)).as(part.name()).isEqualTo(same);
            assertThat(changed.toString().equals(one.toString()))
                    .as(part.name())
                    .isEqualTo(same);
            for (Part<T, B, ?> kept : parts) {
                if (!kept.equals(part)) {
                    assertThat(kept.getter().apply(changed))
                            .as(kept.name())
                            .isEqualTo(kept.getter().apply(one));
                }
            }
        }
    }

    /** A list that was handed over can change afterwards, and the one that is handed out cannot. */
    void keepsListsOfItsOwn() {
        int lists = 0;
        for (Part<T, B, ?> part : parts) {
            if (part.value() instanceof List<?> value) {
                lists++;
                keepsItsOwn(part, value);
            }
        }
        assertThat(lists).isPositive();
    }

    // A part whose value is a list takes lists.
    @SuppressWarnings("unchecked")
    private <V> void keepsItsOwn(Part<T, B, V> part, List<?> value) {
        assertThat(value).as(part.name()).isNotEmpty();
        List<Object> given = new ArrayList<>(value);
        B other = least();
        part.setter().accept(other, (V) given);
        T built = build.apply(other);
        given.clear();

        List<?> kept = (List<?>) part.getter().apply(built);
        assertThat((Object) kept).as(part.name()).isEqualTo(value);
        assertThatThrownBy(kept::clear).as(part.name()).isInstanceOf(UnsupportedOperationException.class);
    }

    void namesWhatIsMissing() {
        for (String missing : required) {
            B without = builder.get();
            for (Part<T, B, ?> part : parts) {
                if (!part.name().equals(missing)) {
                    part.set(without);
                }
            }
            assertThatIllegalStateException()
                    .isThrownBy(() -> build.apply(without))
                    .withMessage("A " + name + " has no " + missing + " yet; set it before build().");
        }
        for (Part<T, B, ?> part : parts) {
            if (required.contains(part.name())) {
                assertThatNullPointerException()
                        .isThrownBy(() -> part.setter().accept(builder.get(), null))
                        .withMessage(part.name());
            }
        }
    }
}
