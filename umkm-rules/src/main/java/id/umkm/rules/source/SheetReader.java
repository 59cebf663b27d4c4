package id.umkm.rules.source;

import id.umkm.rules.source.WorkbookSheet.SheetRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the part of one sheet: rows and cells in order, within bounds, each cell as text with its place. */
final class SheetReader {
    static final int MAX_ROWS = 20_000;
    static final int MAX_COLUMNS = 256;

    private static final int LETTERS = 26;

    private final WorkbookValues values;
    private final WorkbookRefusal refusal;
    private final String file;
    private final String sheet;
    private final String part;
    private final XmlPart xml;
    private final List<SheetRow> rows = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();

    SheetReader(WorkbookValues values, WorkbookRefusal refusal, String file, String sheet, String part, byte[] bytes) {
        this.values = values;
        this.refusal = refusal;
        this.file = file;
        this.sheet = sheet;
        this.part = part;
        this.xml = new XmlPart(refusal, part, bytes);
    }

    WorkbookSheet read(boolean hidden) {
        int last = 0;
        boolean data = false;
        while (xml.next()) {
            if (xml.begins("sheetData") || xml.ends("sheetData")) {
                data = xml.begins("sheetData");
            } else if (xml.begins("col") && xml.is("hidden")) {
                hide(xml.number("min"), xml.number("max"));
            } else if (data && xml.begins("row")) {
                last = row(last);
            }
        }
        return new WorkbookSheet(sheet, hidden, hiddenColumns, rows);
    }

    private void hide(int first, int last) {
        for (int column = Math.max(1, first); column <= Math.min(last, MAX_COLUMNS); column++) {
            hiddenColumns.add(column);
        }
    }

    private int row(int before) {
        int number = xml.attribute("r") == null ? before + 1 : xml.number("r");
        if (number <= before) {
            throw misplaced("<row r=" + xml.attribute("r", "") + ">");
        }
        boolean hidden = xml.is("hidden");
        SortedMap<Integer, Cell> cells = new TreeMap<>();
        int last = 0;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                last = cell(number, last, cells);
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new SheetRow(number, hidden, cells));
        }
        return number;
    }

    private int cell(int row, int before, SortedMap<Integer, Cell> cells) {
        String address = xml.attribute("r", "");
        int column = address.isEmpty() ? before + 1 : column(address, row);
        if (column <= before) {
            throw misplaced(address);
        }
        Place place = new Place(file, sheet, row, column);
        String type = xml.attribute("t", "n");
        int style = xml.number("s");
        String held = "";
        String formula = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("v")) {
                held = content("v");
            } else if (xml.begins("is")) {
                held = SharedTexts.runs(xml, "is");
            } else if (xml.begins("f")) {
                formula = content("f");
            }
        }
        Cell cell = formula == null ? values.cell(type, style, held, place) : values.formula(formula, place);
        if (!cell.isEmpty()) {
            requireRoom(place);
            cells.put(column, cell);
        }
        return column;
    }

    private String content(String element) {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            text.append(xml.text());
        }
        return text.toString();
    }

    private void requireRoom(Place place) {
        if (place.line() > MAX_ROWS || place.column() > MAX_COLUMNS) {
            throw refusal.tooMuch(
                    place,
                    place.cell(),
                    "Lembar kebijakan memuat paling banyak " + MAX_ROWS + " baris dan " + MAX_COLUMNS
                            + " kolom. Mungkin ada isi yang tertinggal jauh di luar tabel; hapuslah.",
                    "A sheet of a policy has at most " + MAX_ROWS + " rows and " + MAX_COLUMNS
                            + " columns. Maybe something was left far outside the table; delete it.");
        }
    }

    /** The number of the column in an address such as E4, which must lie in its row. */
    private int column(String address, int row) {
        int column = 0;
        int at = 0;
        while (at < address.length() && at < 4 && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            column = column * LETTERS + address.charAt(at) - 'A' + 1;
            at++;
        }
        if (at == 0 || at > 3 || !address.substring(at).equals(String.valueOf(row))) {
            throw misplaced(address);
        }
        return column;
    }

    private FaultyPolicyException misplaced(String address) {
        return refusal.refuse(
                "CELL_ADDRESS_WRONG",
                new Place(file, sheet, 1, 1),
                address,
                "Alamat sel atau baris ini tidak mungkin di tempatnya (bagian " + part
                        + "). Bukalah berkas dalam Excel atau LibreOffice lalu simpan lagi.",
                "This address of a cell or row cannot stand where it does (part " + part
                        + "). Open the file in Excel or LibreOffice and save it again.");
    }
}
