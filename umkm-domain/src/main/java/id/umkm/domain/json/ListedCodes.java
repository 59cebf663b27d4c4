package id.umkm.domain.json;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records whose groups use codes of given lists: a policy fixes them, so that a code off its list is told together with
 * the record's other problems.
 *
 * @param groups where the groups of such a record stand
 */
record ListedCodes<T>(Codec<T> shape, Codes codes, Groups groups) implements Codec<T> {
    /** Where the groups stand in the JSON of a record; what is absent or no object is passed over. */
    interface Groups {
        /** The group of an application. */
        Groups OF_APPLICATION = (json, at, visitor) -> visitor.visit(field(json, "group"), at.at("group"));

        /** The group of the application of a grant. */
        Groups OF_GRANT = (json, at, visitor) ->
                OF_APPLICATION.forEach(field(json, "application"), at.at("application"), visitor);

        /** The groups of a proposal. */
        Groups OF_PROPOSAL = (json, at, visitor) -> {
            if (field(json, "groups") instanceof Json.Arr groups) {
                for (int i = 0; i < groups.items().size(); i++) {
                    visitor.visit(groups.items().get(i), at.at("groups").at(i));
                }
            }
        };

        void forEach(@Nullable Json json, Pointer at, Visitor visitor);

        /** Is handed each group. */
        interface Visitor {
            void visit(@Nullable Json group, Pointer at);
        }
    }

    @Override
    public @Nullable T read(Json json, Pointer at, Problems problems) {
        T record = shape.read(json, at, problems);
        groups.forEach(json, at, (group, place) -> check(group, place, problems));
        return record;
    }

    private void check(@Nullable Json group, Pointer at, Problems problems) {
        check(
                field(group, "trade"),
                at.at("trade"),
                codes.trades(),
                Problem.TRADE_UNKNOWN,
                Text.of("Jenis usaha yang dikenal kebijakan: ", "The policy knows these trades: "),
                problems);
        check(
                field(group, "stage"),
                at.at("stage"),
                codes.stages(),
                Problem.STAGE_UNKNOWN,
                Text.of("Tahap kelompok yang dikenal kebijakan: ", "The policy knows these stages: "),
                problems);
        if (field(group, "salesChannels") instanceof Json.Arr channels) {
            for (int i = 0; i < channels.items().size(); i++) {
                check(
                        channels.items().get(i),
                        at.at("salesChannels").at(i),
                        codes.channels(),
                        Problem.CHANNEL_UNKNOWN,
                        Text.of(
                                "Saluran penjualan yang dikenal kebijakan: ",
                                "The policy knows these sales channels: "),
                        problems);
            }
        }
    }

    private static void check(
            @Nullable Json json, Pointer at, List<String> known, Problem problem, Text rule, Problems problems) {
        if (json instanceof Json.Str code && !known.isEmpty() && !known.contains(code.value())) {
            String codes = String.join(", ", known);
            problems.add(
                    problem,
                    at,
                    Masking.text(code.value()),
                    Text.of(rule.id() + codes + ".", rule.in(Language.ENGLISH) + codes + "."));
        }
    }

    private static @Nullable Json field(@Nullable Json json, String name) {
        return json instanceof Json.Obj object ? object.fields().get(name) : null;
    }

    @Override
    public Json write(T value, Form form) {
        return shape.write(value, form);
    }

    @Override
    public Json.Obj schema() {
        return shape.schema();
    }

    @Override
    public Text expected() {
        return shape.expected();
    }
}
