package id.umkm.examples.workbench;

import com.microsoft.schemas.office.excel.CTClientData;
import com.microsoft.schemas.office.excel.STObjectType;
import com.microsoft.schemas.vml.CTShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.model.CommentsTable;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFVMLDrawing;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * The notes on the cells of a sheet, of which only the parts that this program wrote are changed. A note is a text in one
 * part of the file and a box in another.
 */
final class SheetNotes {
    private static final String AUTHOR = "umkm";

    private final XSSFSheet sheet;
    /** POI looks through all boxes for each note. */
    private final Map<CellAddress, CTShape> boxes = new HashMap<>();

    SheetNotes(XSSFSheet sheet) {
        this.sheet = sheet;
        XSSFVMLDrawing drawing = sheet.getVMLDrawing(false);
        if (drawing != null) {
            try (XmlCursor cursor = drawing.getDocument().getXml().newCursor()) {
                for (boolean there = cursor.toFirstChild(); there; there = cursor.toNextSibling()) {
                    if (cursor.getObject() instanceof CTShape box) {
                        note(box);
                    }
                }
            }
        }
    }

    private void note(CTShape box) {
        CTClientData data = box.sizeOfClientDataArray() == 0 ? null : box.getClientDataArray(0);
        if (data != null
                && data.getObjectType() == STObjectType.NOTE
                && data.sizeOfRowArray() > 0
                && data.sizeOfColumnArray() > 0) {
            int row = data.getRowArray(0).intValue();
            int column = data.getColumnArray(0).intValue();
            boxes.put(new CellAddress(row, column), box);
        }
    }

    /** Takes away all that this program told before. */
    void clear() {
        CommentsTable notes = notes();
        if (notes == null) {
            return;
        }
        List<CellAddress> cells = new ArrayList<>();
        notes.getCellAddresses().forEachRemaining(cells::add);
        for (CellAddress cell : cells) {
            XSSFComment note = notes.findCellComment(cell);
            NoteText text = text(note);
            if (text.hasOurs()) {
                NoteText rest = text.withoutOurs();
                if (rest.isEmpty()) {
                    remove(notes, cell);
                } else {
                    show(note, rest);
                }
            }
        }
    }

    /** Tells something about a cell, after what its note says already; the cell need not exist. */
    void add(CellAddress cell, String ours) {
        CommentsTable notes = notes();
        XSSFComment there = notes == null ? null : notes.findCellComment(cell);
        XSSFComment note = there == null ? create(cell) : there;
        show(note, text(note).withOurs(ours));
    }

    private XSSFComment create(CellAddress cell) {
        int row = cell.getRow();
        int column = cell.getColumn();
        XSSFComment note = sheet.createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column, row, column + 1, row + 1));
        note.setAuthor(AUTHOR);
        try (XmlCursor cursor = sheet.getVMLDrawing(true).getDocument().getXml().newCursor()) {
            cursor.toLastChild();
            boxes.put(cell, (CTShape) cursor.getObject());
        }
        return note;
    }

    private void show(XSSFComment note, NoteText text) {
        XSSFRichTextString rich = text.toRichText();
        note.setString(rich);
        CTShape box = boxes.get(note.getAddress());
        if (box != null) {
            CTClientData data = box.getClientDataArray(0);
            String anchor = NoteBox.fitting(rich.getString()).anchor(sheet, note.getAddress());
            if (data.sizeOfAnchorArray() > 0) {
                data.setAnchorArray(0, anchor);
            } else {
                data.addAnchor(anchor);
            }
        }
    }

    private void remove(CommentsTable notes, CellAddress cell) {
        notes.removeComment(cell);
        CTShape box = boxes.remove(cell);
        if (box != null) {
            try (XmlCursor cursor = box.newCursor()) {
                cursor.removeXml();
            }
        }
    }

    private @Nullable CommentsTable notes() {
        return sheet.getRelations().stream()
                .filter(CommentsTable.class::isInstance)
                .map(CommentsTable.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static NoteText text(XSSFComment note) {
        XSSFRichTextString text = note.getString();
        return text == null ? NoteText.empty() : NoteText.of(text);
    }
}
