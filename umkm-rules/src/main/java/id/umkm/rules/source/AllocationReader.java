package id.umkm.rules.source;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.rules.expression.CellParser;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.AllocationRule.Notice;
import id.umkm.rules.policy.AllocationRule.RankingKey;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how a budget is shared out. */
final class AllocationReader {
    static final String ORDER = "Urutan";

    private static final Pattern ORDER_NUMBER = Pattern.compile("(?:urutan|order)([1-9]\\d?)");
    private static final Pattern PART = Pattern.compile(
            "(?:sebagian minimal|part of at least)\\s+(.+?)\\s*,\\s*(?:lalu berhenti|then stop)",
            Pattern.CASE_INSENSITIVE);

    private final Shared shared;
    private final Symbols symbols;
    private final Typing typing;
    private final Map<Setting, Row> settings = new EnumMap<>(Setting.class);
    private final TreeMap<Integer, Row> orders = new TreeMap<>();

    AllocationReader(Shared shared, Typing typing) {
        this.shared = shared;
        this.symbols = shared.symbols();
        this.typing = typing;
    }

    private static final List<String> NOTICE = List.of("Kode", "Pesan", "Pesan (en)");

    /** The settings that stand once. */
    private enum Setting {
        BUDGET("Pagu", "Budget", false),
        RANKED("Peserta", "Ranked", true),
        REST("Jika sisa kurang", "If too little is left", true);

        private final String id;
        private final String en;
        private final boolean notice;

        /** @param notice whether it tells applicants something */
        Setting(String id, String en, boolean notice) {
            this.id = id;
            this.en = en;
            this.notice = notice;
        }

        static Optional<Setting> find(String text) {
            for (Setting setting : values()) {
                if (Row.sameName(setting.id, text) || Row.sameName(setting.en, text)) {
                    return Optional.of(setting);
                }
            }
            return Optional.empty();
        }
    }

    /** The rule, or null where the policy has none or one with faults. */
    @Nullable
    AllocationRule read() {
        List<Row> rows = typing.document().sheet(Headings.ALLOCATION);
        if (rows.isEmpty()) {
            return null;
        }
        int before = typing.faults().count();
        for (Row row : rows) {
            sort(row);
        }
        requireAll(rows.get(0));
        List<RankingKey> keys = new RankingKeyReader(shared, typing).read(orders);
        Row paid = settings.get(Setting.BUDGET);
        Optional<Operand> budget = paid == null ? Optional.empty() : budget(paid);
        Optional<Ground> ground = paid == null ? Optional.empty() : Optional.of(ground(paid, Setting.BUDGET));
        Row ranked = settings.get(Setting.RANKED);
        if (ranked != null) {
            requireEligible(ranked);
        }
        Optional<Notice> notRanked = ranked == null ? Optional.empty() : notice(ranked, Setting.RANKED);
        Row rest = settings.get(Setting.REST);
        Optional<Operand> floor = rest == null ? Optional.empty() : floor(rest);
        Optional<Notice> exhausted = rest == null ? Optional.empty() : notice(rest, Setting.REST);
        return typing.faults().count() > before
                        || budget.isEmpty()
                        || ground.isEmpty()
                        || notRanked.isEmpty()
                        || exhausted.isEmpty()
                ? null
                : new AllocationRule(
                        budget.get(), ground.get(), keys, floor.orElse(null), notRanked.get(), exhausted.get());
    }

    /** What a document says its budget is. */
    static Optional<Cell> budgetOf(PolicyDocument document) {
        for (Row row : document.sheet(Headings.ALLOCATION)) {
            if (Setting.find(row.text("Pengaturan")).orElse(null) == Setting.BUDGET) {
                return row.find("Isi");
            }
        }
        return Optional.empty();
    }

    private Ground ground(Row row, Setting setting) {
        return typing.ground(row, setting.id, DateRange.ALWAYS);
    }

    private void sort(Row row) {
        String name = row.text("Pengaturan");
        typing.headings(row, name, SheetColumns.known(Headings.ALLOCATION), List.of());
        if (typing.require(row, name, "Pengaturan").isEmpty()) {
            return;
        }
        Matcher order = ORDER_NUMBER.matcher(Vocabulary.plain(name));
        Optional<Setting> setting = Setting.find(name);
        if (order.matches()) {
            readsOnly(row, List.of("Arah"));
            once(row, orders.putIfAbsent(Integer.valueOf(order.group(1)), row));
        } else if (setting.isPresent()) {
            readsOnly(row, setting.get().notice ? NOTICE : List.of());
            once(row, settings.putIfAbsent(setting.get(), row));
        } else {
            fault(
                    row,
                    "Pengaturan",
                    "SETTING_UNKNOWN",
                    "Pengaturan yang dikenal: Pagu, Peserta, Urutan 1, Urutan 2 dan seterusnya, Jika sisa kurang.",
                    "Known settings: Budget, Ranked, Order 1, Order 2 and so on, If too little is left.");
        }
    }

    private void once(Row row, @Nullable Row taken) {
        if (taken != null) {
            fault(
                    row,
                    "Pengaturan",
                    "NAME_TWICE",
                    "Pengaturan ini sudah ditulis di baris lain.",
                    "This setting stands in another row already.");
        }
    }

    private void readsOnly(Row row, List<String> columns) {
        for (String heading : List.of("Arah", "Kode", "Pesan", "Pesan (en)")) {
            if (!columns.contains(heading) && row.find(heading).isPresent()) {
                fault(
                        row,
                        heading,
                        "CELL_NOT_READ",
                        "Kolom ini tidak dibaca pada pengaturan ini; kosongkan.",
                        "This column is not read in this setting; leave it empty.");
            }
        }
    }

    private void requireAll(Row first) {
        for (Setting setting : Setting.values()) {
            if (!settings.containsKey(setting)) {
                missing(first, setting.id);
            }
        }
        int expected = 1;
        for (Map.Entry<Integer, Row> order : orders.entrySet()) {
            if (order.getKey() != expected) {
                fault(
                        order.getValue(),
                        "Pengaturan",
                        "ORDER_WITH_GAP",
                        "Urutan ditulis 1, 2, 3 dan seterusnya; \"Urutan " + expected + "\" tidak ada.",
                        "Orders are written 1, 2, 3 and so on; there is no \"Order " + expected + "\".");
                return;
            }
            expected++;
        }
        if (orders.isEmpty()) {
            missing(first, ORDER + " 1");
        }
    }

    private void missing(Row first, String setting) {
        typing.faults()
                .add(
                        "SETTING_MISSING",
                        Headings.ALLOCATION + "/" + setting,
                        first.getPlace(),
                        "",
                        "Bagian Alokasi harus memuat pengaturan \"" + setting + "\".",
                        "Section Alokasi must hold the setting \"" + setting + "\".");
    }

    private Optional<Operand> budget(Row row) {
        Optional<Operand> budget =
                typing.require(row, Setting.BUDGET.id, "Isi").flatMap(cell -> amount(row, cell.text()));
        if (budget.filter(AllocationReader::isNothing).isPresent()) {
            fault(
                    row,
                    "Isi",
                    "BUDGET_NOT_POSITIVE",
                    "Pagu lebih dari nol rupiah.",
                    "A budget is more than zero rupiah.");
        }
        return budget;
    }

    private static boolean isNothing(Operand operand) {
        return operand instanceof Operand.Literal literal
                && literal.value() instanceof Rupiah amount
                && amount.compareTo(Rupiah.ZERO) <= 0;
    }

    /** An amount or a parameter; what a single application has cannot bound what all of them share. */
    private Optional<Operand> amount(Row row, String text) {
        Optional<Operand> amount = typing.read(
                row,
                row.text("Pengaturan"),
                "Isi",
                () -> CellParser.parseOperand(text, ValueType.RUPIAH, symbols.names(Level.SUBJECT)));
        if (amount.filter(Operand.AttributeName.class::isInstance).isPresent()) {
            fault(
                    row,
                    "Isi",
                    "CELL_TYPE_WRONG",
                    "Di sini hanya jumlah rupiah atau nama parameter dalam rupiah.",
                    "Only an amount or the name of a parameter in rupiah can stand here.");
            return Optional.empty();
        }
        amount.ifPresent(operand -> reach(row, Records.BUDGET).check("Isi", Level.SUBJECT, operand));
        return amount;
    }

    private void requireEligible(Row row) {
        typing.require(row, Setting.RANKED.id, "Isi")
                .filter(cell -> !Row.sameName(cell.text(), "layak") && !Row.sameName(cell.text(), "eligible"))
                .ifPresent(cell ->
                        fault(row, "Isi", "WORD_UNKNOWN", "Pilihan yang dikenal: layak.", "Known words: eligible."));
    }

    /** The least part that is paid, or nothing where no part is. */
    private Optional<Operand> floor(Row row) {
        String text =
                typing.require(row, Setting.REST.id, "Isi").map(Cell::text).orElse("");
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            return amount(row, part.group(1));
        }
        if (!text.isEmpty() && !Row.sameName(text, "berhenti") && !Row.sameName(text, "stop")) {
            fault(
                    row,
                    "Isi",
                    "WORD_UNKNOWN",
                    "Pilihan yang dikenal: berhenti; sebagian minimal X, lalu berhenti.",
                    "Known words: stop; part of at least X, then stop.");
        }
        return Optional.empty();
    }

    private Optional<Notice> notice(Row row, Setting setting) {
        shared.codes().take(typing, row, setting.id, DateRange.ALWAYS);
        Placeholders.ofAllocation(typing, symbols, reach(row, Records.APPLICATION))
                .check(row, setting.id, "Pesan", "Pesan (en)");
        Ground ground = ground(row, setting);
        Optional<Text> message = typing.require(row, setting.id, "Pesan").flatMap(cell -> typing.text(row, "Pesan"));
        return message.map(text -> new Notice(row.text("Kode"), text, ground, Headings.ALLOCATION + "/" + setting.id));
    }

    private RowReach reach(Row row, Records records) {
        return shared.rowReach(typing, row, row.text("Pengaturan"), records);
    }

    private void fault(Row row, String heading, String code, String id, String en) {
        typing.fault(row, row.text("Pengaturan"), heading, code, row.text(heading), id, en);
    }
}
