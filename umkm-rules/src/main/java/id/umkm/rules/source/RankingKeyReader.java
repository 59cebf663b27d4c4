package id.umkm.rules.source;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.policy.AllocationRule.RankingKey;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads what the rank of an application follows from. */
final class RankingKeyReader {
    /** What no two applications share, so that ranks are never equal. */
    private static final String UNIQUE = "application_id";

    private final Shared shared;
    private final Symbols symbols;
    private final Typing typing;

    RankingKeyReader(Shared shared, Typing typing) {
        this.shared = shared;
        this.symbols = shared.symbols();
        this.typing = typing;
    }

    /** @param orders rows by their number */
    List<RankingKey> read(NavigableMap<Integer, Row> orders) {
        List<RankingKey> keys = new ArrayList<>();
        for (Map.Entry<Integer, Row> order : orders.entrySet()) {
            Optional<RankingKey> key = key(order.getValue(), order.getKey());
            if (key.isPresent()) {
                if (isUsed(key.get(), keys)) {
                    fault(
                            order.getValue(),
                            "Isi",
                            "NAME_TWICE",
                            "Urutan sebelumnya sudah memakainya.",
                            "An order before this one uses it already.");
                }
                keys.add(key.get());
            }
        }
        boolean complete = !orders.isEmpty() && keys.size() == orders.size();
        if (complete && !isUnique(keys.get(keys.size() - 1))) {
            fault(
                    orders.lastEntry().getValue(),
                    "Isi",
                    "LAST_ORDER_NOT_UNIQUE",
                    "Urutan terakhir adalah nomor_usulan, supaya tidak ada peringkat yang sama.",
                    "The last order is application_id, so that no two ranks are equal.");
        }
        return keys;
    }

    private static boolean isUsed(RankingKey key, List<RankingKey> keys) {
        for (RankingKey other : keys) {
            if (other.term().equals(key.term()) && other.shareOfMembers() == key.shareOfMembers()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnique(RankingKey key) {
        return key.term().name().equals(UNIQUE) && !key.shareOfMembers();
    }

    private Optional<RankingKey> key(Row row, int number) {
        String name = AllocationReader.ORDER + " " + number;
        Ground ground = typing.ground(row, name, DateRange.ALWAYS);
        Optional<Cell> cell = typing.require(row, row.text("Pengaturan"), "Isi");
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String text = cell.get().text();
        boolean share = TableReader.shareOf(text).isPresent();
        Optional<Term> term = share ? ofMembers(row, text) : ofSubject(row, text);
        if (term.isEmpty()) {
            return Optional.empty();
        }
        reach(row).check("Isi", term.get());
        boolean days = !share && term.get().type().kind() == ValueType.Kind.DATE;
        Words<Boolean> directions = days ? Words.ASCENDING_DAYS : Words.ASCENDING;
        Optional<Boolean> up = typing.word(row, row.text("Pengaturan"), "Arah", directions, null);
        return up.isEmpty()
                ? Optional.empty()
                : Optional.of(new RankingKey(term.get(), share, up.get(), ground, Headings.ALLOCATION + "/" + name));
    }

    /** What members are counted by. */
    private Optional<Term> ofMembers(Row row, String text) {
        String attribute = TableReader.shareOf(text).orElseThrow();
        Optional<Term> term = symbols.findTerm(Level.MEMBER, attribute).filter(RankingKeyReader::isYesNo);
        if (term.isEmpty()) {
            String known = names(row, Level.MEMBER, RankingKeyReader::isYesNo);
            unknown(
                    row,
                    attribute,
                    "Porsi anggota dihitung dari atribut ya/tidak milik anggota: " + known + ".",
                    "A share of members is counted from a yes/no attribute of members: " + known + ".");
        }
        return term;
    }

    private Optional<Term> ofSubject(Row row, String attribute) {
        Optional<Term> term = symbols.findTerm(Level.SUBJECT, attribute);
        if (term.isPresent() && isOrdered(term.get())) {
            return term;
        }
        if (term.isEmpty()) {
            String known = names(row, Level.SUBJECT, RankingKeyReader::isOrdered);
            unknown(
                    row,
                    attribute,
                    "Yang dapat menentukan peringkat: " + known + ".",
                    "What a rank can follow from: " + known + ".");
        } else {
            fault(
                    row,
                    "Isi",
                    "RANK_WITHOUT_ORDER",
                    "Peringkat mengikuti angka, rupiah, persentase, tanggal atau teks yang tidak dapat \"tidak ada\"; untuk yang"
                            + " lain pakailah tabel yang memberi angka.",
                    "A rank follows from numbers, rupiah, percentages, dates or texts that cannot be \"none\"; for anything else"
                            + " use a table that gives a number.");
        }
        return Optional.empty();
    }

    private String names(Row row, Level level, Predicate<Term> fit) {
        return String.join(
                ", ",
                symbols.termsOf(level).stream()
                        .filter(reach(row)::holds)
                        .filter(fit)
                        .map(Term::nameId)
                        .toList());
    }

    private static boolean isYesNo(Term term) {
        return term.type().kind() == ValueType.Kind.YES_NO;
    }

    private static boolean isOrdered(Term term) {
        ValueType.Kind kind = term.type().kind();
        return (kind.isOrdered() || kind == ValueType.Kind.TEXT) && !term.canBeNone();
    }

    private void unknown(Row row, String attribute, String id, String en) {
        typing.fault(row, row.text("Pengaturan"), "Isi", "ATTRIBUTE_UNKNOWN", attribute, id, en);
    }

    private RowReach reach(Row row) {
        return shared.rowReach(typing, row, row.text("Pengaturan"), Records.APPLICATION);
    }

    private void fault(Row row, String heading, String code, String id, String en) {
        typing.fault(row, row.text("Pengaturan"), heading, code, row.text(heading), id, en);
    }
}
