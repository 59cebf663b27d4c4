package id.umkm.rules.source;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Percentage;
import id.umkm.rules.expression.CellParser;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.Tranche;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the parts in which a grant is paid. */
final class TrancheReader {
    private static final Percentage ALL = Percentage.of(100);
    private static final Percentage NOTHING = Percentage.of(0);

    private final Typing typing;
    private final Symbols symbols;
    private final List<Row> rows;

    TrancheReader(Typing typing, Symbols symbols) {
        this.typing = typing;
        this.symbols = symbols;
        this.rows = typing.document().sheet(Headings.TRANCHES);
    }

    List<Tranche> read() {
        List<Tranche> tranches = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            tranches.add(tranche(rows.get(i), i + 1));
        }
        long sum = tranches.stream()
                .map(Tranche::share)
                .mapToLong(share -> share == null ? 0 : share.tenThousandths())
                .sum();
        if (sum >= ALL.tenThousandths()) {
            Row last = rows.get(rows.size() - 1);
            fault(
                    last,
                    "Bagian",
                    "SHARES_TOO_LARGE",
                    "Bagian sebelum sisa berjumlah kurang dari 100%; di sini " + percent(sum) + ".",
                    "The shares before the rest sum to less than 100%; here to " + percent(sum) + ".");
        }
        return tranches;
    }

    private static String percent(long tenThousandths) {
        return new Percentage(tenThousandths).toBigDecimal().toPlainString() + "%";
    }

    private Tranche tranche(Row row, int number) {
        String key = row.text("Tahap");
        typing.headings(row, key, SheetColumns.known(Headings.TRANCHES), List.of());
        boolean numbered = typing.require(row, key, "Tahap")
                .filter(cell -> !cell.text().equals(Integer.toString(number)))
                .isEmpty();
        if (!numbered) {
            fault(
                    row,
                    "Tahap",
                    "TRANCHE_OUT_OF_SEQUENCE",
                    "Tahap ditulis 1, 2, 3 berurutan; di sini seharusnya " + number + ".",
                    "Tranches are written 1, 2, 3 in order; here should stand " + number + ".");
        }
        Percentage share = share(row, number == rows.size());
        Tranche.Recheck recheck =
                typing.word(row, key, "Uji ulang", Words.RECHECK, null).orElse(Tranche.Recheck.NO);
        Ground ground = typing.ground(row, key, DateRange.ALWAYS);
        return new Tranche(number, share, recheck, ground, Headings.TRANCHES + "/" + number);
    }

    /** The share of a row; null for the rest, which the last row takes and no other. */
    private @Nullable Percentage share(Row row, boolean last) {
        String key = row.text("Tahap");
        Optional<Cell> cell = typing.require(row, key, "Bagian");
        if (cell.isEmpty()) {
            return null;
        }
        String text = cell.get().text();
        boolean rest = Row.sameName(text, "sisa") || Row.sameName(text, "rest");
        if (rest != last) {
            fault(
                    row,
                    "Bagian",
                    "REST_NOT_LAST",
                    "Tahap terakhir menerima sisa, dan hanya tahap itu; tulis \"sisa\" di sana dan persentase di tahap lain.",
                    "The last tranche takes the rest, and no other; write \"rest\" there and a percentage in the others.");
        }
        return rest ? null : percentage(row, key, text);
    }

    private @Nullable Percentage percentage(Row row, String key, String text) {
        Percentage share = typing.read(row, key, "Bagian", () ->
                        (Percentage) CellParser.parseValue(text, ValueType.PERCENT, symbols.names(Level.SUBJECT)))
                .orElse(null);
        if (share != null && share.compareTo(NOTHING) <= 0) {
            fault(
                    row,
                    "Bagian",
                    "SHARE_NOT_POSITIVE",
                    "Bagian sebuah tahap lebih dari 0%.",
                    "The share of a tranche is more than 0%.");
        }
        return share;
    }

    private void fault(Row row, String heading, String code, String id, String en) {
        typing.fault(row, row.text("Tahap"), heading, code, row.text(heading), id, en);
    }
}
