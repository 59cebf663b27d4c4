package id.umkm.rules.expression;

import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import id.umkm.rules.vocabulary.ValueType;

/** What can be wrong with the structure of a cell, in words: what was read and what is allowed. */
final class Faults {
    static final String MALFORMED = "CELL_MALFORMED";

    private Faults() {}

    static CellFaultException fault(String code, String read, String id, String en) {
        return new CellFaultException(code, shown(read), Text.of(id, en));
    }

    /** Fit to be shown: cut, without control characters, and without numbers that could name a person. */
    static String shown(String read) {
        return Masking.text(read);
    }

    static CellFaultException needs(String code, String read, ValueType type, String id, String en) {
        Text allowed = TypeTexts.allowed(type);
        return fault(code, read, id + " Tulis " + allowed.id() + ".", en + " Write " + allowed.en() + ".");
    }

    static CellFaultException empty() {
        return fault("CELL_EMPTY", "", "Sel kosong; tulis isinya.", "The cell is empty; write its content.");
    }

    static CellFaultException tooLong(String cell, int limit) {
        return fault(
                "CELL_TOO_LONG",
                cell,
                "Sel memuat " + cell.length() + " karakter; paling banyak " + limit + ".",
                "The cell holds " + cell.length() + " characters; at most " + limit + " are read.");
    }

    static CellFaultException tooDeep(String read, int limit) {
        return fault(
                "CELL_TOO_DEEP",
                read,
                "bukan(…) bertumpuk lebih dari " + limit + " lapis.",
                "not(…) is nested more than " + limit + " deep.");
    }

    static CellFaultException equalsSign(String read, String rest) {
        boolean value = !rest.isEmpty() && rest.indexOf('(') < 0;
        return fault(
                "CELL_FORMULA",
                read,
                "Tanda = di depan adalah rumus lembar kerja, dan rumus tidak dibaca; tulis "
                        + (value ? shown(rest) : "nilainya saja") + ".",
                "A leading = makes a spreadsheet formula, and formulas are not read; write "
                        + (value ? shown(rest) : "the value alone") + ".");
    }

    static CellFaultException formula(String read, ValueType type) {
        return needs("CELL_FORMULA", read, type, "Rumus tidak dibaca.", "Formulas are not read.");
    }

    static CellFaultException function(String read) {
        return fault(
                "CELL_FORMULA",
                read,
                "Fungsi tidak dibaca, kecuali bukan(…), not(…) dan date(\"2021-12-31\"); nilai yang memuat tanda kurung"
                        + " ditulis dalam tanda kutip.",
                "Functions are not read, except bukan(…), not(…) and date(\"2021-12-31\"); a value that holds brackets is"
                        + " written in quotes.");
    }

    static CellFaultException unexpected(String read, String found) {
        return fault(
                MALFORMED,
                read,
                "`" + found
                        + "` tidak pada tempatnya. Pisahkan syarat dengan koma dan spasi; tulis rentang [1..5]; nilai yang"
                        + " memuat tanda baca ditulis dalam tanda kutip.",
                "`" + found
                        + "` is out of place. Part tests with a comma and a blank; write a range as [1..5]; put a value"
                        + " that holds such signs in quotes.");
    }

    static CellFaultException testMissing(String read) {
        return fault(
                MALFORMED,
                read,
                "Ada syarat yang kosong: sesudah koma atau di dalam kurung harus ada isi.",
                "A test is missing: something must follow a comma and stand between brackets.");
    }

    static CellFaultException operandMissing(String read, ValueType type) {
        return needs(
                MALFORMED, read, type, "Nilai yang dibandingkan tidak ada.", "The value to compare with is missing.");
    }

    static CellFaultException bracketOpen(String read) {
        return fault(
                MALFORMED,
                read,
                "Kurung tidak ditutup, atau rentang tidak lengkap; tulis misalnya [1..5] atau bukan(1, 2).",
                "A bracket is not closed, or a range is not complete; write for instance [1..5] or not(1, 2).");
    }

    static CellFaultException mixedRange(String read) {
        return fault(
                MALFORMED,
                read,
                "Di dalam kurung rentang ditulis dengan dua titik: [1..5]; s.d. ditulis tanpa kurung: 1 s.d. 5.",
                "Between brackets a range is written with two dots: [1..5]; s.d. is written without: 1 s.d. 5.");
    }

    static CellFaultException rangeWithoutBrackets(String read) {
        return fault(
                MALFORMED,
                read,
                "Rentang ditulis dalam kurung: [1..5], atau 1 s.d. 5.",
                "A range is written in brackets: [1..5], or 1 s.d. 5.");
    }

    static CellFaultException standsAlone(String read) {
        return fault(
                MALFORMED,
                read,
                "`" + shown(read) + "` hanya dibaca bila berdiri sendiri sebagai syarat.",
                "`" + shown(read) + "` is read only where it stands alone as a test.");
    }

    static CellFaultException oneValue(String read, ValueType type) {
        return needs(MALFORMED, read, type, "Di sini hanya satu nilai.", "One single value stands here.");
    }

    static CellFaultException signReversed(String read, String right) {
        return fault(MALFORMED, read, "Tulis " + right + ".", "Write " + right + ".");
    }

    static CellFaultException quoteOpen(String read) {
        return fault(MALFORMED, read, "Tanda kutip tidak ditutup.", "A quote is not closed.");
    }

    static CellFaultException escapeUnknown(String read) {
        return fault(
                MALFORMED,
                read,
                "Di dalam tanda kutip garis miring terbalik hanya mendahului tanda kutip atau garis miring terbalik.",
                "Within quotes a backslash stands only before a quote or a backslash.");
    }
}
