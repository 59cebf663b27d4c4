package id.umkm.examples.workbench;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/**
 * The text of a note: what people wrote, then between two fences what this program has to tell. Only what stands between the
 * fences is ever replaced.
 */
final class NoteText {
    private static final String OPEN = "── Temuan umkm ──";
    private static final String CLOSE = "── akhir temuan ──";

    /** Longer notes make boxes that nobody reads; the list has all of it. */
    private static final int MOST_OF_OURS = 3_000;

    private static final String FONT = "Tahoma";
    private static final short FONT_SIZE = 9;

    private final List<Run> runs;

    private NoteText(List<Run> runs) {
        this.runs = runs;
    }

    /**
     * Text of one font.
     *
     * @param text as the file holds it
     */
    private record Run(String text, @Nullable XSSFFont font) {}

    static NoteText empty() {
        return new NoteText(List.of());
    }

    static NoteText of(XSSFRichTextString text) {
        CTRst xml = text.getCTRst();
        List<Run> runs = new ArrayList<>();
        if (xml.isSetT()) {
            runs.add(new Run(xml.getT(), null));
        }
        for (int i = 0; i < xml.sizeOfRArray(); i++) {
            boolean plain = !xml.getRArray(i).isSetRPr();
            runs.add(new Run(xml.getRArray(i).getT(), plain ? null : text.getFontOfFormattingRun(i)));
        }
        return new NoteText(runs);
    }

    String text() {
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        return all.toString();
    }

    boolean isEmpty() {
        return text().isEmpty();
    }

    /** Whether this program wrote a part of it. */
    boolean hasOurs() {
        return text().contains(OPEN);
    }

    /** What people wrote. */
    NoteText withoutOurs() {
        NoteText rest = this;
        while (rest.hasOurs()) {
            rest = rest.withoutFirst();
        }
        return rest;
    }

    private NoteText withoutFirst() {
        String all = text();
        int open = all.indexOf(OPEN);
        int close = all.indexOf(CLOSE, open);
        int from = open;
        while (from > 0 && all.charAt(from - 1) == '\n') {
            from--;
        }
        List<Run> rest = new ArrayList<>(part(0, from));
        if (close >= 0) {
            rest.addAll(part(close + CLOSE.length(), all.length()));
        }
        return new NoteText(rest);
    }

    private List<Run> part(int start, int end) {
        List<Run> part = new ArrayList<>();
        int begin = 0;
        for (Run run : runs) {
            int first = Math.max(start - begin, 0);
            int last = Math.min(end - begin, run.text().length());
            if (first < last) {
                part.add(new Run(run.text().substring(first, last), run.font()));
            }
            begin += run.text().length();
        }
        return part;
    }

    /** With what this program tells at its end, shortened to what there is room for; unchanged where there is none. */
    NoteText withOurs(String ours) {
        String before = isEmpty() ? OPEN : "\n\n" + OPEN;
        String after = "\n" + CLOSE;
        int room = SheetText.MOST - text().length() - before.length() - 1 - after.length();
        if (room < OPEN.length()) {
            return this;
        }
        List<Run> all = new ArrayList<>(runs);
        all.add(new Run(before, font(true)));
        all.add(new Run("\n" + SheetText.fit(ours, Math.min(MOST_OF_OURS, room)) + after, font(false)));
        return new NoteText(all);
    }

    XSSFRichTextString toRichText() {
        XSSFRichTextString text = new XSSFRichTextString();
        runs.forEach(run -> text.append(run.text(), run.font()));
        return text;
    }

    /** A font that belongs to no workbook: notes carry theirs with them. */
    private static XSSFFont font(boolean bold) {
        XSSFFont font = new XSSFFont(CTFont.Factory.newInstance());
        font.setFontName(FONT);
        font.setFontHeightInPoints(FONT_SIZE);
        if (bold) {
            font.setBold(true);
        }
        return font;
    }
}
