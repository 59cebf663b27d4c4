package id.umkm.rules.expression;

import id.umkm.domain.basics.Text;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be wrong with a value or a name in a cell, in words: what was read and what is allowed. */
final class ValueFaults {
    private static final String AMBIGUOUS = "CELL_AMBIGUOUS";
    private static final String TYPE_WRONG = "CELL_TYPE_WRONG";
    private static final String RANGE_EMPTY = "CELL_RANGE_EMPTY";

    private ValueFaults() {}

    static CellFaultException malformed(String read, ValueType type) {
        return Faults.needs(Faults.MALFORMED, read, type, "Isi tidak terbaca.", "The content cannot be read.");
    }

    static CellFaultException malformed(String read, Text rule) {
        return new CellFaultException(Faults.MALFORMED, Faults.shown(read), rule);
    }

    static CellFaultException otherType(String read, ValueType type) {
        return Faults.needs(
                TYPE_WRONG,
                read,
                type,
                "Nilai tidak cocok dengan jenis yang diminta: "
                        + TypeTexts.name(type).id() + ".",
                "The value does not fit the type that is needed: "
                        + TypeTexts.name(type).en() + ".");
    }

    static CellFaultException notOrdered(String read, ValueType type) {
        Text name = TypeTexts.name(type);
        return Faults.needs(
                TYPE_WRONG,
                read,
                type,
                "Nilai jenis " + name.id()
                        + " tidak mempunyai urutan, jadi tidak dapat dibandingkan dengan lebih atau kurang.",
                "Values of type " + name.en() + " have no order, so none is more or less than another.");
    }

    static CellFaultException notARegion(String read, ValueType type) {
        Text name = TypeTexts.name(type);
        return Faults.needs(
                TYPE_WRONG,
                read,
                type,
                "`dalam` hanya untuk kode wilayah, bukan " + name.id() + ".",
                "`in` is for region codes only, not for a " + name.en() + ".");
    }

    static CellFaultException unitWrong(String read, String words, ValueType type) {
        return Faults.needs(
                TYPE_WRONG,
                read,
                type,
                "`" + Faults.shown(words) + "` sesudah angka bukan satuan dari "
                        + TypeTexts.name(type).id() + ".",
                "`" + Faults.shown(words) + "` after the number is no unit of "
                        + TypeTexts.name(type).en() + ".");
    }

    static CellFaultException outOfRange(String read, Text rule) {
        return new CellFaultException("CELL_OUT_OF_RANGE", Faults.shown(read), rule);
    }

    static CellFaultException rangeReversed(String read) {
        return Faults.fault(
                RANGE_EMPTY,
                read,
                "Batas bawah lebih besar daripada batas atas; tukar keduanya.",
                "The lower bound is above the upper bound; swap them.");
    }

    static CellFaultException rangeEmpty(String read) {
        return Faults.fault(
                RANGE_EMPTY,
                read,
                "Tidak ada nilai di dalam rentang ini; kurung [ ] menyertakan batas, kurung ( ) tidak.",
                "No value lies in this range; brackets [ ] include a bound, brackets ( ) do not.");
    }

    // Numbers

    /** Where a dot or a comma may stand between thousands or before decimals. */
    static CellFaultException twoNumbers(
            String read, String digits, BigDecimal indonesian, BigDecimal english, ValueType type) {
        boolean whole = type.kind() != ValueType.Kind.PERCENT && read.equals(digits);
        String write = Stream.of(indonesian, english)
                .filter(number -> !whole || number.stripTrailingZeros().scale() <= 0)
                .map(ValueFaults::clear)
                .collect(Collectors.joining(" / "));
        String first = Numerals.plain(indonesian);
        String second = Numerals.plain(english);
        return Faults.fault(
                AMBIGUOUS,
                read,
                "`" + digits + "` dapat dibaca " + first + " atau " + second
                        + "; ribuan dipisah titik, desimal dengan koma." + " Tulis " + write + ".",
                "`" + digits + "` can be read as " + first + " or " + second
                        + "; a dot parts thousands, a comma precedes" + " decimals. Write " + write + ".");
    }

    /** So that it has but one reading: without dots if whole, and not with the three decimals of a group of thousands. */
    private static String clear(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return Numerals.plain(number) + (shortest.scale() == 3 ? "0" : "");
    }

    static CellFaultException commaBetweenThousands(String read, String digits) {
        String right = digits.replace(",", "");
        return Faults.fault(
                AMBIGUOUS,
                read,
                "Koma di antara angka adalah koma desimal, bukan pemisah ribuan; tulis " + right
                        + ", atau titik sebelum setiap tiga angka.",
                "A comma between digits is the decimal comma and does not part thousands; write " + right
                        + ", or a dot before each group of three digits.");
    }

    static CellFaultException listOrDecimal(String read, List<String> list, BigDecimal decimal) {
        String parts = String.join(", ", list);
        String number = Numerals.plain(decimal);
        return Faults.fault(
                AMBIGUOUS,
                read,
                "Dapat dibaca sebagai angka " + number + " atau daftar " + parts + "; tulis `" + number + "` atau `"
                        + parts + "`.",
                "It can be read as the number " + number + " or as the list " + parts + "; write `" + number + "` or `"
                        + parts + "`.");
    }

    static CellFaultException listWithoutBlanks(String read, List<String> list, ValueType type) {
        String parts = String.join(", ", list);
        return Faults.needs(
                Faults.MALFORMED,
                read,
                type,
                "Koma di antara angka adalah koma desimal, dan pecahan tidak mungkin di sini; tulis `" + parts
                        + "` untuk daftar.",
                "A comma between digits is the decimal comma, and fractions are impossible here; write `" + parts
                        + "` for a list.");
    }

    static CellFaultException notWhole(String read, ValueType type) {
        return Faults.needs(
                Faults.MALFORMED, read, type, "Angkanya bukan bilangan bulat.", "The number is not a whole number.");
    }

    static CellFaultException tooManyDecimals(String read) {
        return outOfRange(
                read,
                Text.of("Persentase memuat paling banyak empat desimal.", "A percentage has at most four decimals."));
    }

    static CellFaultException percentSignMissing(String read, ValueType type) {
        return Faults.needs(
                AMBIGUOUS,
                read,
                type,
                "Tanpa tanda % tidak jelas apakah 0,6 berarti 0,6% atau 60%.",
                "Without the sign % it is not clear whether 0,6 means 0,6% or 60%.");
    }

    static CellFaultException numberMalformed(String read, ValueType type) {
        return Faults.needs(
                Faults.MALFORMED,
                read,
                type,
                "Angka ditulis dengan titik sebelum setiap tiga angka dan koma untuk desimal.",
                "Numbers are written with a dot before each group of three digits and a comma before decimals.");
    }

    // Dates

    static CellFaultException dayAndMonthSwapped(String read) {
        return Faults.fault(
                Faults.MALFORMED,
                read,
                "Tanggal selalu hari/bulan/tahun, jadi bulannya lebih dari 12; barangkali hari dan bulan tertukar.",
                "Dates are always day/month/year, so the month is above 12. Maybe day and month are swapped.");
    }

    static CellFaultException monthUnknown(String read, String month, List<String> months) {
        Optional<String> meant = Nearest.to(month, months);
        return Faults.fault(
                Faults.MALFORMED,
                read,
                "Bulan `" + Faults.shown(month) + "` tidak dikenal."
                        + meant.map(m -> " Maksudnya " + m + "?").orElse(""),
                "There is no month `" + Faults.shown(month) + "`."
                        + meant.map(m -> " Maybe " + m + "?").orElse(""));
    }

    static CellFaultException noSuchDay(String read) {
        return Faults.fault(
                Faults.MALFORMED,
                read,
                "Tanggal itu tidak ada; tanggal ditulis hari/bulan/tahun.",
                "There is no such day; dates are written day/month/year.");
    }

    static CellFaultException budgetYearUnknown(String read) {
        return Faults.fault(
                "CELL_BUDGET_YEAR_UNKNOWN",
                read,
                "T berarti tahun anggaran, tetapi di sini tidak ada tahun anggaran; tulis tahunnya.",
                "T stands for the budget year, but there is none here; write the year.");
    }

    // Choices and names

    static CellFaultException twoChoices(String read, List<Choice> found) {
        String codes = found.stream().map(Choice::code).collect(Collectors.joining(", "));
        return Faults.fault(
                AMBIGUOUS,
                read,
                "Nama ini dipakai beberapa pilihan; tulis kodenya: " + codes + ".",
                "Several choices bear this name; write the code: " + codes + ".");
    }

    static CellFaultException choiceUnknown(String read, ValueType type, Optional<String> meant) {
        return Faults.needs(
                "CELL_CHOICE_UNKNOWN",
                read,
                type,
                "Tidak ada dalam daftar"
                        + meant.map(m -> "; maksudnya " + m + "?").orElse("."),
                "Not on the list" + meant.map(m -> "; maybe " + m + "?").orElse("."));
    }

    static CellFaultException nameUnknown(String read, ValueType type, Optional<String> meant) {
        return Faults.needs(
                "CELL_NAME_UNKNOWN",
                read,
                type,
                "Tidak ada parameter atau atribut bernama ini"
                        + meant.map(m -> "; maksudnya " + m + "?").orElse("."),
                "No parameter or attribute bears this name"
                        + meant.map(m -> "; maybe " + m + "?").orElse("."));
    }

    static CellFaultException nameOfOtherType(String read, ValueType found, ValueType type) {
        Text has = TypeTexts.name(found);
        Text wanted = TypeTexts.name(type);
        return Faults.needs(
                TYPE_WRONG,
                read,
                type,
                "Yang bernama ini berjenis " + has.id() + ", sedangkan yang diminta " + wanted.id() + ".",
                "What bears this name is of type " + has.en() + ", but " + wanted.en() + " is needed.");
    }

    static CellFaultException nameTwice(String read) {
        return Faults.fault(
                AMBIGUOUS,
                read,
                "Nama ini dipakai sebuah parameter dan sebuah atribut; ganti nama parameternya.",
                "A parameter and an attribute bear this name; rename the parameter.");
    }

    static CellFaultException nameNotAllowed(String read, ValueType type) {
        return Faults.needs(
                "CELL_NAME_NOT_ALLOWED",
                read,
                type,
                "Di sini hanya nilai, bukan nama parameter atau atribut.",
                "Only a value stands here, no name of a parameter or an attribute.");
    }
}
