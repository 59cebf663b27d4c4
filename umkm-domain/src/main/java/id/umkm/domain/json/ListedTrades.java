package id.umkm.domain.json;

import id.umkm.domain.application.GroupApplication;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applications whose trade stands on a list: a policy fixes it, so that a trade off the list is told together with the
 * record's other problems.
 */
record ListedTrades(Codec<GroupApplication> shape, List<String> trades) implements Codec<GroupApplication> {
    ListedTrades {
        trades = List.copyOf(trades);
    }

    @Override
    public @Nullable GroupApplication read(Json json, Pointer at, Problems problems) {
        GroupApplication application = shape.read(json, at, problems);
        if (json instanceof Json.Obj object
                && object.fields().get("group") instanceof Json.Obj group
                && group.fields().get("trade") instanceof Json.Str trade
                && !trades.contains(trade.value())) {
            String known = String.join(", ", trades);
            problems.add(
                    Problem.TRADE_UNKNOWN,
                    at.at("group").at("trade"),
                    Masking.text(trade.value()),
                    Text.of(
                            "Jenis usaha yang dikenal kebijakan: " + known + ".",
                            "The policy knows these trades: " + known + "."));
        }
        return application;
    }

    @Override
    public Json write(GroupApplication value, Form form) {
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
