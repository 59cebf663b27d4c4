package id.umkm.rules.source;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The cells of workbooks that a spreadsheet program holds as something else than text, which explains many a fault. */
final class TypedCells {
    private static final Map<Cell.Form, Text> REASONS = reasons();

    private final Map<Place, Cell> cells = new HashMap<>();

    TypedCells(List<PolicyDocument> documents) {
        documents.stream()
                .flatMap(document -> Stream.concat(
                        document.allRows().stream(),
                        document.getTables().stream().map(PolicyDocument.TableSheet::settings)))
                .flatMap(row -> row.getCells().values().stream())
                .filter(cell -> REASONS.containsKey(cell.form()))
                .forEach(cell -> cells.put(cell.place(), cell));
    }

    private static Map<Cell.Form, Text> reasons() {
        Map<Cell.Form, Text> reasons = new EnumMap<>(Cell.Form.class);
        reasons.put(Cell.Form.NUMBER, reason("bilangan", "a number"));
        reasons.put(Cell.Form.DATE, reason("tanggal", "a date"));
        reasons.put(Cell.Form.TIME, reason("jam", "a time"));
        return reasons;
    }

    private static Text reason(String id, String en) {
        return Text.of(
                " Lembar kerja menyimpan sel ini sebagai " + id
                        + ". Mungkin yang diketik lain, misalnya kode wilayah; formatlah sel sebagai Teks, lalu ketik lagi.",
                " The spreadsheet holds this cell as " + en
                        + ". Maybe something else was typed, such as a region code; format the cell as Text and type it again.");
    }

    /** The fault, with what the spreadsheet program made of the cell where that is what could not be read. */
    PolicyFault explain(PolicyFault fault) {
        Cell cell = cells.get(fault.place());
        if (cell == null || !cell.text().equals(fault.read())) {
            return fault;
        }
        Text reason = REASONS.getOrDefault(cell.form(), Text.of("", ""));
        return new PolicyFault(
                fault.code(),
                fault.position(),
                fault.place(),
                fault.read(),
                Text.of(
                        fault.rule().id() + reason.id(),
                        fault.rule().in(Language.ENGLISH) + reason.in(Language.ENGLISH)));
    }
}
