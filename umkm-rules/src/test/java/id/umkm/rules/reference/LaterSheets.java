package id.umkm.rules.reference;

import id.umkm.rules.reference.ReferencePolicy.Allocation;
import id.umkm.rules.reference.ReferencePolicy.Criterion;
import id.umkm.rules.reference.ReferencePolicy.Effect;
import id.umkm.rules.reference.ReferencePolicy.Notice;
import id.umkm.rules.reference.ReferencePolicy.RankingKey;
import id.umkm.rules.reference.ReferencePolicy.Recheck;
import id.umkm.rules.reference.ReferencePolicy.StageCondition;
import id.umkm.rules.reference.ReferencePolicy.Tranche;
import id.umkm.rules.reference.ReferencePolicy.TrancheCondition;
import id.umkm.rules.reference.Rows.Row;
import id.umkm.rules.reference.Type.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the sections about what comes after eligibility: allocation, disbursement, graduation. */
final class LaterSheets {
    private static final Pattern ORDER = Pattern.compile("(?i)(?:urutan|order)\\s*(\\d+)");
    private static final Pattern PART =
            Pattern.compile("(?i)(?:sebagian minimal|part of at least)\\s+(.+?),\\s*(?:lalu berhenti|then stop)");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final ReferencePolicy policy;
    private final RowReader rows;
    private final CriterionReader criteria;

    LaterSheets(ReferencePolicy policy, RowReader rows, CriterionReader criteria) {
        this.policy = policy;
        this.rows = rows;
        this.criteria = criteria;
    }

    // Allocation

    void readAllocation(List<Row> section) {
        if (section.isEmpty()) {
            return;
        }
        Map<String, Row> settings = new LinkedHashMap<>();
        Map<Integer, RankingKey> keys = new LinkedHashMap<>();
        for (Row row : section) {
            RowReader.allow(
                    row,
                    RowReader.GROUND,
                    "Pengaturan",
                    "Setting",
                    "Isi",
                    "Content",
                    "Arah",
                    "Direction",
                    "Kode",
                    "Code",
                    "Pesan",
                    "Message",
                    "Pesan (en)",
                    "Message (en)");
            String setting = row.need("Pengaturan", "Setting");
            Matcher order = ORDER.matcher(setting);
            boolean twice = order.matches()
                    ? keys.put(Integer.parseInt(order.group(1)), key(row)) != null
                    : settings.put(Names.key(setting), row) != null;
            if (twice) {
                throw new IllegalArgumentException("two rows " + setting);
            }
        }
        Row budget = setting(settings, "pagu", "budget");
        Row ranked = setting(settings, "peserta", "ranked");
        Row exhausted = setting(settings, "jikasisakurang", "iftoolittleisleft");
        if (!settings.isEmpty()) {
            throw new IllegalArgumentException("no settings " + settings.keySet());
        }
        Set<String> eligible = Set.of("layak", "eligible");
        if (!eligible.contains(Names.key(ranked.need("Isi", "Content")))) {
            throw new IllegalArgumentException("only the eligible are ranked");
        }
        Cell.Operand amount = rows.operand(budget.need("Isi", "Content"), Type.of(Kind.RUPIAH));
        policy.setAllocation(new Allocation(
                amount,
                amount instanceof Cell.ParameterName name ? name.name() : "",
                rows.ground(budget, 0),
                inOrder(keys),
                part(exhausted.need("Isi", "Content")),
                notice(ranked),
                notice(exhausted)));
    }

    private static Row setting(Map<String, Row> settings, String name, String english) {
        Row row = settings.containsKey(name) ? settings.remove(name) : settings.remove(english);
        if (row == null) {
            throw new IllegalArgumentException("no setting " + name);
        }
        return row;
    }

    private RankingKey key(Row row) {
        rows.ground(row, 0);
        boolean ascending = switch (Names.key(row.need("Arah", "Direction"))) {
            case "kecildulu", "smallestfirst", "awaldulu", "earliestfirst" -> true;
            case "besardulu", "largestfirst", "akhirdulu", "latestfirst" -> false;
            default -> throw new IllegalArgumentException("no direction in " + row);
        };
        String content = row.need("Isi", "Content");
        Attribute share = rows.share(content);
        Attribute attribute = share == null ? policy.vocabulary().get(content, false) : share;
        return new RankingKey(attribute, share != null, ascending);
    }

    private static List<RankingKey> inOrder(Map<Integer, RankingKey> keys) {
        List<RankingKey> inOrder = new ArrayList<>();
        for (int number = 1; number <= keys.size(); number++) {
            RankingKey key = keys.get(number);
            if (key == null) {
                throw new IllegalArgumentException("no order " + number);
            }
            inOrder.add(key);
        }
        if (inOrder.isEmpty()
                || !inOrder.get(inOrder.size() - 1).attribute().name().equals("nomor_usulan")) {
            throw new IllegalArgumentException("the last order is not unique");
        }
        return inOrder;
    }

    private Cell.@Nullable Operand part(String text) {
        if (Set.of("berhenti", "stop").contains(Names.key(text))) {
            return null;
        }
        Matcher part = PART.matcher(text);
        if (!part.matches()) {
            throw new IllegalArgumentException("if too little is left: " + text);
        }
        return rows.operand(part.group(1), Type.of(Kind.RUPIAH));
    }

    private Notice notice(Row row) {
        row.need("Pesan", "Message");
        return new Notice(row.need("Kode", "Code"), rows.ground(row, 0));
    }

    // Disbursement

    void readTranches(List<Row> section) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Row row : section) {
            RowReader.allow(row, RowReader.GROUND, "Tahap", "Tranche", "Bagian", "Share", "Uji ulang", "Check again");
            int number = Integer.parseInt(row.need("Tahap", "Tranche"));
            String share = row.need("Bagian", "Share");
            boolean rest = Set.of("sisa", "rest").contains(Names.key(share));
            boolean last = number == section.size();
            if (number != policy.tranches().size() + 1 || (rest && !last)) {
                throw new IllegalArgumentException("no tranche here: " + row);
            }
            BigDecimal percent =
                    rest ? null : ReferencePolicy.number(policy.literals().read(share, Type.of(Kind.PERCENT)));
            if (percent != null && !last) {
                sum = sum.add(percent);
            }
            Recheck recheck = switch (Names.key(row.need("Uji ulang", "Check again"))) {
                case "tidak", "no" -> Recheck.NO;
                case "tahan", "hold" -> Recheck.HOLD;
                case "henti", "stop" -> Recheck.STOP;
                default -> throw new IllegalArgumentException("check again how: " + row);
            };
            policy.tranches().add(new Tranche(number, percent, recheck, rows.ground(row, 0)));
        }
        if (sum.compareTo(WHOLE) >= 0) {
            throw new IllegalArgumentException("nothing is left for the last tranche");
        }
    }

    TrancheCondition trancheCondition(Row row, int layer) {
        Criterion criterion = criteria.read(
                row,
                layer,
                Set.of(Effect.HOLD, Effect.STOP, Effect.RECOVER, Effect.REVIEW, Effect.NOTE),
                row.need("Berlaku untuk", "Applies to"),
                "Tahap",
                "Tranche");
        Set<Integer> tranches = new LinkedHashSet<>();
        boolean atEnd = false;
        for (String tranche : row.need("Tahap", "Tranche").split(",", -1)) {
            if (Set.of("akhir", "end").contains(Names.key(tranche.strip()))) {
                atEnd = true;
            } else {
                tranches.add(Integer.valueOf(tranche.strip()));
            }
        }
        return new TrancheCondition(criterion, tranches, atEnd);
    }

    // Graduation

    StageCondition stageCondition(Row row, int layer) {
        String whom = row.need("Berlaku untuk", "Applies to");
        boolean joint = Set.of("gabungan", "jointly").contains(Names.key(whom));
        Criterion criterion = criteria.read(
                row,
                layer,
                Set.of(Effect.STAY, Effect.DEMOTE, Effect.REVIEW, Effect.NOTE),
                joint ? "kelompok" : whom,
                "Dari",
                "From stage",
                "Ke",
                "To stage",
                "Cara",
                "Way");
        boolean alone = switch (Names.key(row.need("Cara", "Way"))) {
            case "sendiri", "alone" -> true;
            case "gabungan", "jointly" -> false;
            default -> throw new IllegalArgumentException("which way: " + row);
        };
        return new StageCondition(
                criterion, stage(row.need("Dari", "From stage")), stage(row.need("Ke", "To stage")), alone, joint);
    }

    private String stage(String text) {
        return policy.literals().read(text, policy.vocabulary().stage().type()).text();
    }

    /** Rows of one step agree in the way it is taken, and each stage has one step forward and one back at most. */
    void requireOneStepEachWay() {
        for (StageCondition one : policy.stageConditions()) {
            for (StageCondition other : policy.stageConditions()) {
                boolean sameStep = one.from().equals(other.from()) && one.to().equals(other.to());
                if (sameStep && one.alone() != other.alone()) {
                    throw new IllegalArgumentException("alone and jointly: " + one.from() + " to " + one.to());
                }
                if (!sameStep && one.from().equals(other.from()) && policy.isBack(one) == policy.isBack(other)) {
                    throw new IllegalArgumentException("two steps the same way from " + one.from());
                }
            }
        }
    }
}
