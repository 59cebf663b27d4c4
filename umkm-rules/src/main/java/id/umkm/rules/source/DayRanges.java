package id.umkm.rules.source;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Text;
import id.umkm.rules.expression.CellFaultException;
import id.umkm.rules.expression.CellParser;
import id.umkm.rules.expression.Names;
import id.umkm.rules.vocabulary.ValueType;
import java.time.LocalDate;

/** Reads {@code 01/01/2021 s.d. 31/12/2021}. */
final class DayRanges {
    private DayRanges() {}

    static DateRange parse(String text, Names names) {
        String[] ends = text.split("s\\.d\\.|\\.\\.", -1);
        if (ends.length != 2) {
            throw new CellFaultException(
                    "CELL_MALFORMED",
                    text,
                    Text.of(
                            "Rentang tanggal ditulis seperti 01/01/2021 s.d. 31/12/2021.",
                            "A range of dates is written as 01/01/2021 s.d. 31/12/2021."));
        }
        return DateRange.of(day(ends[0], names), day(ends[1], names));
    }

    private static LocalDate day(String text, Names names) {
        return (LocalDate) CellParser.parseValue(text.strip(), ValueType.DATE, names);
    }
}
