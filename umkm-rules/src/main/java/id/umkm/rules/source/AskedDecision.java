package id.umkm.rules.source;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.expression.CellFaultException;
import id.umkm.rules.policy.Tranche;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The decision that a scenario asks for.
 *
 * @param tranche for a disbursement the tranche, or null after the last one; null for other kinds
 */
record AskedDecision(DecisionKind kind, @Nullable Integer tranche) {
    private static final Pattern DISBURSEMENT =
            Pattern.compile("(?:pencairan|disbursement) (?:(?:tahap|tranche) ([1-9]\\d{0,2})|akhir|end)");

    static AskedDecision parse(String text) {
        Matcher disbursement =
                DISBURSEMENT.matcher(text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
        if (disbursement.matches()) {
            String number = disbursement.group(1);
            return new AskedDecision(DecisionKind.DISBURSEMENT, number == null ? null : Integer.valueOf(number));
        }
        return Words.KIND
                .find(text)
                .filter(kind -> kind != DecisionKind.DISBURSEMENT)
                .map(kind -> new AskedDecision(kind, null))
                .orElseThrow(() -> new CellFaultException(
                        "WORD_UNKNOWN",
                        text,
                        Text.of(
                                "Pilihan yang dikenal: kelayakan, jumlah, rujukan, alokasi, pencairan tahap N, pencairan akhir,"
                                        + " kelulusan.",
                                "Known words: eligibility, amount, referral, allocation, disbursement tranche N, disbursement end,"
                                        + " graduation.")));
    }

    /** The section whose rows the policy lacks to decide this; empty where it can. */
    String lacks(TypedSheets sheets, PolicyDocument document) {
        return switch (kind) {
            case ELIGIBILITY, AMOUNT, REFERRAL -> "";
            case ALLOCATION -> document.sheet(Headings.ALLOCATION).isEmpty() ? Headings.ALLOCATION : "";
            case DISBURSEMENT -> hasTranche(sheets.tranches()) ? "" : Headings.TRANCHES;
            case GRADUATION ->
                sheets.transitions().isEmpty()
                                && document.sheet(Headings.GRADUATION).isEmpty()
                        ? Headings.GRADUATION
                        : "";
        };
    }

    private boolean hasTranche(List<Tranche> tranches) {
        return tranche == null ? !tranches.isEmpty() : tranches.stream().anyMatch(one -> one.number() == tranche);
    }

    /** Whether it is about several applications or groups, each with a label. */
    boolean hasCases() {
        return kind == DecisionKind.ALLOCATION || kind == DecisionKind.GRADUATION;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AskedDecision that && kind == that.kind && Objects.equals(tranche, that.tranche);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + Objects.hashCode(tranche);
    }
}
