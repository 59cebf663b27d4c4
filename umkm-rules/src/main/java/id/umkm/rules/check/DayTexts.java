package id.umkm.rules.check;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import id.umkm.rules.expression.CellPrinter;
import id.umkm.rules.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words on which days something is so. */
final class DayTexts {
    private DayTexts() {}

    /** The ranges, with those joined that touch each other, in order. */
    static List<DateRange> joined(List<DateRange> ranges) {
        List<DateRange> joined = new ArrayList<>();
        ranges.stream()
                .sorted(Comparator.comparing(DateRange::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(range -> {
                    int last = joined.size() - 1;
                    if (last >= 0 && touches(joined.get(last), range)) {
                        joined.set(last, DateRange.of(joined.get(last).from(), later(joined.get(last), range)));
                    } else {
                        joined.add(range);
                    }
                });
        return joined;
    }

    private static boolean touches(DateRange one, DateRange next) {
        LocalDate until = one.until();
        LocalDate from = next.from();
        return until == null || from == null || !from.isAfter(until.plusDays(1));
    }

    private static @Nullable LocalDate later(DateRange one, DateRange other) {
        LocalDate until = one.until();
        LocalDate end = other.until();
        return until == null || end == null ? null : until.isAfter(end) ? until : end;
    }

    /** {@code , pada 1 Januari 2021 s.d. 31 Januari 2021}; nothing where it is all days that are asked. */
    static Text of(List<DateRange> ranges, DateRange asked) {
        List<DateRange> joined = joined(ranges);
        if (joined.size() == 1 && joined.get(0).equals(asked)) {
            return Text.of("", "");
        }
        return Text.of(
                ", pada "
                        + joined.stream()
                                .map(range -> of(range, Language.INDONESIAN))
                                .collect(Collectors.joining(", ")),
                ", on "
                        + joined.stream()
                                .map(range -> of(range, Language.ENGLISH))
                                .collect(Collectors.joining(", ")));
    }

    static String of(DateRange range, Language language) {
        boolean english = language == Language.ENGLISH;
        LocalDate from = range.from();
        LocalDate until = range.until();
        if (from != null && from.equals(until)) {
            return day(from, language);
        }
        if (from == null || until == null) {
            return from != null
                    ? (english ? "from " : "sejak ") + day(from, language)
                    : until != null
                            ? (english ? "until " : "sampai ") + day(until, language)
                            : english ? "all days" : "semua hari";
        }
        return day(from, language) + (english ? " to " : " s.d. ") + day(until, language);
    }

    static String day(LocalDate day, Language language) {
        return CellPrinter.printValue(day, ValueType.DATE, language);
    }
}
