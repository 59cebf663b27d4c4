package id.umkm.rules.source;

import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Tranche;
import id.umkm.rules.policy.TrancheCondition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what must hold before money leaves, from all documents. */
final class TrancheConditionReader {
    private static final String COLUMN = "Tahap";

    private final Shared shared;
    private final Set<Integer> known = new TreeSet<>();

    TrancheConditionReader(Shared shared, List<Tranche> tranches) {
        this.shared = shared;
        tranches.forEach(tranche -> known.add(tranche.number()));
    }

    List<TrancheCondition> read(List<Typing> typings) {
        List<TrancheCondition> conditions = new ArrayList<>();
        for (Typing typing : typings) {
            for (Row row : typing.document().sheet(Headings.TRANCHE_CONDITIONS)) {
                condition(typing, row).ifPresent(conditions::add);
            }
        }
        conditions.sort(
                Comparator.comparing((TrancheCondition one) -> one.criterion().getCode())
                        .thenComparing(one -> one.criterion().getRange().toString()));
        return conditions;
    }

    private Optional<TrancheCondition> condition(Typing typing, Row row) {
        int before = typing.faults().count();
        Set<Integer> tranches = new TreeSet<>();
        boolean end = false;
        String cell =
                typing.require(row, row.text("Kode"), COLUMN).map(Cell::text).orElse("");
        for (String one : Typing.splitList(cell)) {
            if (Row.sameName(one, "akhir") || Row.sameName(one, "end")) {
                end = true;
            } else if (isTranche(typing, one)) {
                tranches.add(Integer.valueOf(one));
            } else {
                unknown(typing, row, one);
            }
        }
        if (known.isEmpty() && typing.document().isProgramme()) {
            unknown(typing, row, cell);
        }
        Optional<Criterion> criterion = CriterionReader.read(shared, typing, CriterionSheet.TRANCHE_CONDITIONS, row);
        boolean atEnd = end;
        return typing.faults().count() > before
                ? Optional.empty()
                : criterion.map(one -> new TrancheCondition(one, tranches, atEnd));
    }

    /** A layer above cannot know how many tranches a programme has; its row binds those that there are. */
    private boolean isTranche(Typing typing, String text) {
        return text.matches("[1-9]\\d{0,2}")
                && (known.contains(Integer.valueOf(text)) || !typing.document().isProgramme());
    }

    private void unknown(Typing typing, Row row, String read) {
        String there = known.isEmpty()
                ? ""
                : String.join(", ", known.stream().map(String::valueOf).toList()) + ", ";
        typing.fault(
                row,
                row.text("Kode"),
                COLUMN,
                "TRANCHE_UNKNOWN",
                read,
                known.isEmpty()
                        ? "Bagian Pencairan tidak memuat tahap apa pun."
                        : "Tahap yang ada: " + there + "akhir.",
                known.isEmpty() ? "Section Pencairan holds no tranche." : "Tranches there are: " + there + "end.");
    }
}
