package id.umkm.rules.source;

import id.umkm.domain.basics.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The codes of a policy and its layers: each stands for one thing, so that a finding says which row it comes from. */
final class Codes {
    /** Codes of findings that no row gives. */
    static final Set<String> BUILT_IN = Set.of(
            "TABLE_UNRESOLVED",
            "TRANCHE_ALREADY_PAID",
            "TRANCHE_OUT_OF_ORDER",
            "STAGES_DIFFER",
            "NO_FURTHER_STAGE",
            "STEP_TAKEN_ALONE");

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    private final List<Taken> taken = new ArrayList<>();

    private record Taken(String code, Typing typing, Row row, DateRange range) {
        boolean meets(Taken other) {
            boolean sameSheet = row.getSheet().equals(other.row.getSheet());
            return code.equals(other.code) && (!sameSheet || range.overlaps(other.range));
        }
    }

    /** Notes the code of a row that is in force on some days. */
    void take(Typing typing, Row row, String key, DateRange range) {
        String code = typing.require(row, key, "Kode").map(Cell::text).orElse("");
        if (code.isEmpty()) {
            return;
        }
        taken.add(new Taken(code, typing, row, range));
        if (!FORM.matcher(code).matches()) {
            typing.fault(
                    row,
                    key,
                    "Kode",
                    "CODE_MALFORMED",
                    code,
                    "Kode ditulis dengan huruf besar, angka dan garis bawah, misalnya GROUP_TOO_SMALL.",
                    "A code is written in capital letters, digits and underscores, such as GROUP_TOO_SMALL.");
        }
        if (BUILT_IN.contains(code)) {
            typing.fault(
                    row,
                    key,
                    "Kode",
                    "CODE_RESERVED",
                    code,
                    "Kode ini dipakai mesin untuk temuannya sendiri; pilih kode lain.",
                    "The engine uses this code for findings of its own; choose another.");
        }
    }

    /** Tells of codes that two rows have on one day, or rows of two sheets at all. */
    void refuseTwice() {
        for (int i = 0; i < taken.size(); i++) {
            for (int j = i + 1; j < taken.size(); j++) {
                if (taken.get(i).meets(taken.get(j))) {
                    twice(taken.get(i), taken.get(j));
                }
            }
        }
    }

    /** A row of a layer above cannot be overwritten, so the fault is in the lower layer. */
    private static void twice(Taken first, Taken second) {
        boolean lower = second.typing.layer().compareTo(first.typing.layer()) >= 0;
        Taken fault = lower ? second : first;
        fault.typing
                .faults()
                .add(
                        "CODE_TWICE",
                        fault.row.position(fault.code, ""),
                        fault.row.placeOf("Kode"),
                        fault.code,
                        "Kode ini sudah dipakai baris lain yang berlaku pada hari yang sama, atau di bagian lain; baris dari lapis"
                                + " atas tidak dapat ditimpa.",
                        "This code is used by another row in force on the same day, or in another section; a row of a layer above"
                                + " cannot be overwritten.");
    }

    /** Every code that a finding can have. */
    Set<String> all() {
        Set<String> all = new TreeSet<>(BUILT_IN);
        taken.forEach(one -> all.add(one.code));
        return all;
    }
}
