package id.umkm.rules.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How the styles of a workbook show a number: as it is, as a percentage, or as a date or a time. */
final class NumberFormats {
    /** What a number is shown as. */
    enum Shown {
        NUMBER,
        PERCENT,
        DATE,
        TIME
    }

    /** Quoted and escaped letters, fill and width marks, conditions, colours and currencies; lengths of time stay. */
    private static final Pattern SILENT =
            Pattern.compile("\"[^\"]*\"?|\\\\.|[_*].|\\[(?![hms]+\\])[^\\]]*\\]", Pattern.CASE_INSENSITIVE);

    private final List<Shown> styles;

    private NumberFormats(List<Shown> styles) {
        this.styles = styles;
    }

    static NumberFormats none() {
        return new NumberFormats(List.of());
    }

    static NumberFormats read(XmlPart part) {
        Map<Integer, Shown> own = new HashMap<>();
        List<Shown> styles = new ArrayList<>();
        boolean cells = false;
        while (part.next()) {
            if (part.begins("numFmt")) {
                own.put(part.number("numFmtId"), shown(part.attribute("formatCode", "")));
            } else if (part.begins("cellXfs") || part.ends("cellXfs")) {
                cells = part.begins("cellXfs");
            } else if (cells && part.begins("xf")) {
                int format = part.number("numFmtId");
                Shown found = own.get(format);
                styles.add(found == null ? builtIn(format) : found);
            }
        }
        return new NumberFormats(styles);
    }

    Shown of(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : Shown.NUMBER;
    }

    /** The formats that every program knows by number; between 27 and 58 those of East Asian calendars. */
    private static Shown builtIn(int format) {
        return switch (format) {
            case 9, 10 -> Shown.PERCENT;
            case 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> Shown.DATE;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> Shown.TIME;
            default -> Shown.NUMBER;
        };
    }

    private static Shown shown(String code) {
        String first = code.split(";", 2)[0];
        String marks = SILENT.matcher(first).replaceAll("").toLowerCase(Locale.ROOT);
        if (marks.equals("general") || marks.equals("standard") || marks.equals("@")) {
            return Shown.NUMBER;
        }
        if (marks.indexOf('%') >= 0) {
            return Shown.PERCENT;
        }
        if (marks.indexOf('y') >= 0 || marks.indexOf('d') >= 0) {
            return Shown.DATE;
        }
        if (marks.indexOf('h') >= 0 || marks.indexOf('s') >= 0 || marks.contains("[m")) {
            return Shown.TIME;
        }
        return marks.indexOf('m') >= 0 ? Shown.DATE : Shown.NUMBER;
    }
}
