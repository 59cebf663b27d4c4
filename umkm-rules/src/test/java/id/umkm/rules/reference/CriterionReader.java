package id.umkm.rules.reference;

import id.umkm.rules.reference.ReferencePolicy.Criterion;
import id.umkm.rules.reference.ReferencePolicy.Effect;
import id.umkm.rules.reference.ReferencePolicy.Guard;
import id.umkm.rules.reference.ReferencePolicy.Quantifier;
import id.umkm.rules.reference.Rows.Row;
import id.umkm.rules.reference.Type.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows that state what must hold. */
final class CriterionReader {
    private static final Pattern AT_LEAST =
            Pattern.compile("(?i)(?:minimal|at least)\\s+(.+?)\\s*(%?)\\s+(?:anggota|members?)");

    private static final List<String> HEADINGS = List.of(
            "Kode",
            "Code",
            "Berlaku untuk",
            "Applies to",
            "Jika",
            "If",
            "Atribut",
            "Attribute",
            "Syarat",
            "Requirement",
            "Efek",
            "Effect",
            "Pesan",
            "Message",
            "Pesan (en)",
            "Message (en)",
            "Perbaikan",
            "Remedy",
            "Saran",
            "Advice",
            "Saran (en)",
            "Advice (en)");

    private static final Map<String, Effect> EFFECTS = Map.ofEntries(
            Map.entry("tolak", Effect.REJECT),
            Map.entry("tinjau", Effect.REVIEW),
            Map.entry("catat", Effect.NOTE),
            Map.entry("potong", Effect.REDUCE),
            Map.entry("rujuk", Effect.REFER),
            Map.entry("tahan", Effect.HOLD),
            Map.entry("henti", Effect.STOP),
            Map.entry("tarik", Effect.RECOVER),
            Map.entry("tetap", Effect.STAY),
            Map.entry("turun", Effect.DEMOTE));

    private final ReferencePolicy policy;
    private final RowReader rows;

    CriterionReader(ReferencePolicy policy, RowReader rows) {
        this.policy = policy;
        this.rows = rows;
    }

    /**
     * Reads a row.
     *
     * @param effects those that the section has
     * @param whom for whom it must hold
     * @param more headings of the section besides those of every such row
     */
    Criterion read(Row row, int layer, Set<Effect> effects, String whom, String... more) {
        List<String> headings = new ArrayList<>(HEADINGS);
        headings.addAll(List.of(more));
        RowReader.allow(row, RowReader.GROUND, headings.toArray(String[]::new));
        String code = row.need("Kode", "Code");
        Cell.Operand bound = null;
        Quantifier quantifier;
        switch (Names.key(whom)) {
            case "kelompok",
                    "pemohon",
                    "wirausaha",
                    "klaster",
                    "koperasi",
                    "usaha",
                    "group",
                    "applicant",
                    "entrepreneur",
                    "cluster",
                    "cooperative",
                    "business" -> quantifier = Quantifier.GROUP;
            case "setiapanggota", "setiappemilik", "pemilik", "eachmember", "eachowner", "owner" ->
                quantifier = Quantifier.EACH_MEMBER;
            case "tidakadaanggota", "nomember" -> quantifier = Quantifier.NO_MEMBER;
            default -> {
                Matcher atLeast = AT_LEAST.matcher(whom);
                if (!atLeast.matches()) {
                    throw new IllegalArgumentException("to whom applies " + code + ": " + whom);
                }
                boolean percent = !atLeast.group(2).isEmpty()
                        || policy.parameterType(atLeast.group(1)).equals(Optional.of(Type.of(Kind.PERCENT)));
                quantifier = percent ? Quantifier.AT_LEAST_PERCENT : Quantifier.AT_LEAST;
                bound = rows.operand(atLeast.group(1), Type.of(percent ? Kind.PERCENT : Kind.NUMBER));
            }
        }
        boolean ofMember = quantifier != Quantifier.GROUP;
        Attribute attribute = policy.vocabulary().get(row.need("Atribut", "Attribute"), ofMember);
        Cell requirement = CellReader.read(
                row.need("Syarat", "Requirement"), attribute.type(), ofMember, policy, policy.literals());
        if (requirement instanceof Cell.Otherwise) {
            throw new IllegalArgumentException("otherwise is for tables: " + code);
        }
        Effect effect = effect(row.need("Efek", "Effect"), effects);
        if (effect == Effect.REDUCE && (ofMember || !cutsWhatIsAsked(attribute, requirement))) {
            throw new IllegalArgumentException("cuts not what is asked to one upper bound: " + code);
        }
        return new Criterion(
                code,
                layer,
                quantifier,
                bound,
                guard(row.get("Jika", "If"), ofMember),
                attribute,
                requirement,
                effect,
                rows.dates(row),
                rows.ground(row, layer));
    }

    private static Effect effect(String text, Set<Effect> allowed) {
        for (Map.Entry<String, Effect> each : EFFECTS.entrySet()) {
            boolean isCalled = each.getKey().equals(Names.key(text))
                    || Names.key(each.getValue().name()).equals(Names.key(text));
            if (isCalled && allowed.contains(each.getValue())) {
                return each.getValue();
            }
        }
        throw new IllegalArgumentException("no effect here: " + text);
    }

    private static boolean cutsWhatIsAsked(Attribute attribute, Cell requirement) {
        return attribute.name().equals("jumlah_diminta")
                && requirement instanceof Cell.Tests tests
                && tests.tests().size() == 1
                && tests.tests().get(0) instanceof Cell.Compare compare
                && compare.comparison() == Cell.Comparison.AT_MOST;
    }

    private @Nullable Guard guard(String text, boolean ofMember) {
        if (text.isEmpty() || text.equals("-")) {
            return null;
        }
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("a guard is an attribute, a colon and a cell: " + text);
        }
        Attribute attribute = policy.vocabulary().get(text.substring(0, colon).strip(), ofMember);
        return new Guard(
                attribute,
                CellReader.read(text.substring(colon + 1), attribute.type(), ofMember, policy, policy.literals()));
    }
}
