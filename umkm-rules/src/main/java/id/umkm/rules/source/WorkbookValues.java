package id.umkm.rules.source;

import id.umkm.domain.basics.Masking;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Turns what the cells of a workbook hold into text, and into faults where they hold what no policy may. */
final class WorkbookValues {
    static final int MAX_CELLS = 300_000;
    static final int MAX_CHARACTERS = 4_000_000;

    private static final int ISO_DAY = 10;

    private final SharedTexts shared;
    private final NumberFormats formats;
    private final TypedNumbers numbers;
    private final Faults faults;
    private final WorkbookRefusal refusal;
    private int cells;
    private long characters;

    WorkbookValues(
            SharedTexts shared, NumberFormats formats, TypedNumbers numbers, Faults faults, WorkbookRefusal refusal) {
        this.shared = shared;
        this.formats = formats;
        this.numbers = numbers;
        this.faults = faults;
        this.refusal = refusal;
    }

    /** A formula is a fault; it stays as text, so that nobody is told that the cell is empty. */
    Cell formula(String formula, Place place) {
        fault(
                "FORMULA_REFUSED",
                place,
                "=" + formula,
                "Rumus tidak dibaca; tulis isinya. Sama dengan lima ditulis 5, bukan =5.",
                "Formulas are not read; write the contents out. Equal to five is written 5, not =5.");
        return new Cell("=" + formula.strip(), place);
    }

    /**
     * The cell as text.
     *
     * @param type letter of the kind of value, as workbooks have it
     * @param held what stands there
     */
    Cell cell(String type, int style, String held, Place place) {
        Cell cell = switch (type) {
            case "s" -> shared(held, place);
            case "inlineStr", "str" -> new Cell(OfficeText.read(held), place);
            case "b" -> yesNo(held.strip(), place);
            case "d" -> isoDate(held.strip(), place);
            case "e" -> error(held, place);
            default -> number(held.strip(), style, place);
        };
        count(cell);
        return cell;
    }

    private void count(Cell cell) {
        if (cell.isEmpty()) {
            return;
        }
        cells++;
        characters += cell.text().length();
        if (cells > MAX_CELLS || characters > MAX_CHARACTERS) {
            throw refusal.tooMuch(
                    cell.place(),
                    cell.place().cell(),
                    "Buku kerja kebijakan memuat paling banyak " + MAX_CELLS + " sel dan " + MAX_CHARACTERS + " huruf.",
                    "The workbook of a policy has at most " + MAX_CELLS + " cells and " + MAX_CHARACTERS
                            + " characters.");
        }
    }

    private Cell shared(String held, Place place) {
        Optional<String> text = shared.find(held.strip());
        if (text.isEmpty() && !held.isBlank()) {
            fault(
                    "CELL_BROKEN",
                    place,
                    held,
                    "Isi sel ini tidak ada dalam berkas. Bukalah berkas dalam Excel atau LibreOffice lalu simpan lagi.",
                    "What this cell holds is not in the file. Open the file in Excel or LibreOffice and save it again.");
        }
        return new Cell(OfficeText.read(text.orElse("")), place);
    }

    private static Cell yesNo(String held, Place place) {
        String text = held.isEmpty() ? "" : held.equals("1") || held.equals("true") ? "ya" : "tidak";
        return new Cell(text, place, Cell.Form.YES_NO);
    }

    private Cell error(String held, Place place) {
        fault(
                "CELL_ERROR_VALUE",
                place,
                held,
                "Sel ini berisi tanda kesalahan dari lembar kerja; tulis isinya.",
                "This cell holds an error of the spreadsheet; write its contents.");
        return new Cell(held.isBlank() ? "#" : held.strip(), place);
    }

    private Cell isoDate(String held, Place place) {
        try {
            if (held.length() == ISO_DAY || held.startsWith("T00:00:00", ISO_DAY)) {
                LocalDate day = LocalDate.parse(held.substring(0, ISO_DAY));
                return new Cell(TypedNumbers.day(day), place, Cell.Form.DATE);
            }
        } catch (DateTimeException e) {
            // Told below like any other that is no day.
        }
        return notADay(held, place);
    }

    private Cell number(String held, int style, Place place) {
        if (held.isEmpty()) {
            return new Cell("", place);
        }
        Optional<BigDecimal> parsed = TypedNumbers.parse(held);
        if (parsed.isEmpty()) {
            fault(
                    "NUMBER_UNSURE",
                    place,
                    held,
                    "Bilangan ini tidak pasti: lembar kerja hanya menyimpan " + TypedNumbers.DIGITS
                            + " angka pertama. Formatlah sel sebagai Teks, lalu ketik lagi.",
                    "This number is not sure: spreadsheets keep the first " + TypedNumbers.DIGITS
                            + " digits only. Format the cell as Text and type it again.");
            return new Cell(held, place);
        }
        BigDecimal number = parsed.get();
        return switch (formats.of(style)) {
            case NUMBER -> new Cell(TypedNumbers.plain(number), place, Cell.Form.NUMBER);
            case PERCENT -> new Cell(TypedNumbers.percent(number), place, Cell.Form.NUMBER);
            case DATE ->
                numbers.date(number)
                        .map(day -> new Cell(day, place, Cell.Form.DATE))
                        .orElseGet(() -> notADay(held, place));
            case TIME ->
                number.signum() < 0 ? notADay(held, place) : new Cell(TypedNumbers.time(number), place, Cell.Form.TIME);
        };
    }

    private Cell notADay(String held, Place place) {
        fault(
                "DATE_UNSURE",
                place,
                held,
                "Tanggal atau jam ini tidak terbaca dengan pasti. Formatlah sel sebagai Teks, lalu ketik tanggalnya,"
                        + " misalnya 31 Desember 2021.",
                "This date or time cannot be read for sure. Format the cell as Text and type the date, such as 31 Desember"
                        + " 2021.");
        return new Cell(held, place);
    }

    private void fault(String code, Place place, String read, String id, String en) {
        faults.add(code, place.sheet() + "/" + place.cell(), place, Masking.text(read), id, en);
    }
}
