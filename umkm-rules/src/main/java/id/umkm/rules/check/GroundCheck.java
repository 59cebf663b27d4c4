package id.umkm.rules.check;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.law.Basis;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.Tranche;
import id.umkm.rules.policy.TrancheCondition;
import id.umkm.rules.policy.Transition;
import id.umkm.rules.source.CitedSource;
import id.umkm.rules.source.PolicyDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks what stands behind a policy: reviews that are due, sources that need checking, texts and the decree. */
final class GroundCheck {
    private static final Set<Effect> TAKING = EnumSet.of(Effect.REJECT, Effect.STOP, Effect.RECOVER, Effect.DEMOTE);
    private static final List<String> UNCHECKED = List.of("perlu dicek", "perlu diperiksa", "needs checking");
    private static final int MAX_NAMED = 8;

    private final Policy policy;
    private final List<PolicyDocument> documents;
    private final LocalDate day;
    private final List<CheckFinding> findings = new ArrayList<>();

    /** @param documents of the policy, the programme first; may be empty */
    GroundCheck(Policy policy, List<PolicyDocument> documents, LocalDate day) {
        this.policy = policy;
        this.documents = documents;
        this.day = day;
    }

    List<CheckFinding> check() {
        reviews();
        citations();
        assumptions();
        english();
        decree();
        return findings;
    }

    private void reviews() {
        review("Kebijakan/Tinjau sebelum", Text.of("Kebijakan ini", "This policy"), policy.getReviewBy());
        for (Parameter parameter : policy.getParameters()) {
            for (Parameter.Setting setting : parameter.settings()) {
                boolean inForce = parameter.readAt() != null || setting.range().contains(day);
                if (inForce) {
                    Text what = Text.of("Nilai " + parameter.name(), "The value of " + parameter.name());
                    review(setting.position() + "/Tinjau sebelum", what, setting.reviewBy());
                }
            }
        }
    }

    private void review(String position, Text what, @Nullable LocalDate reviewBy) {
        if (reviewBy == null || !reviewBy.isBefore(day)) {
            return;
        }
        add(
                "REVIEW_OVERDUE",
                Severity.WARNING,
                position,
                Text.of(
                        what.id() + " seharusnya ditinjau sampai " + DayTexts.day(reviewBy, Language.INDONESIAN)
                                + "; diperiksa per " + DayTexts.day(day, Language.INDONESIAN) + ".",
                        what.in(Language.ENGLISH) + " should have been reviewed by "
                                + DayTexts.day(reviewBy, Language.ENGLISH) + "; checked as of "
                                + DayTexts.day(day, Language.ENGLISH) + "."),
                Text.of(
                        "Pastikan isinya masih berlaku, lalu tulis tanggal tinjauan yang baru.",
                        "Confirm that it still holds, then write a new day of review."));
    }

    private void citations() {
        for (int i = 0; i < documents.size(); i++) {
            PolicyDocument document = documents.get(i);
            List<PolicyDocument> others = new ArrayList<>(documents);
            others.remove(i);
            for (CitedSource source : CitedSource.of(document, others)) {
                if (!source.used() && i == 0) {
                    unused(source);
                }
                if (isUnchecked(source)) {
                    unchecked(source);
                }
            }
        }
    }

    private static boolean isUnchecked(CitedSource source) {
        String confidence = source.confidence().toLowerCase(Locale.ROOT);
        return UNCHECKED.stream().anyMatch(confidence::contains);
    }

    private void unused(CitedSource source) {
        add(
                "CITATION_UNUSED",
                Severity.NOTE,
                source.position(),
                Text.of(
                        "Kutipan " + source.key() + " tidak disebut baris mana pun.",
                        "No row cites " + source.key() + "."),
                Text.of(
                        "Kutipan ada untuk baris. Mungkin sebuah baris lupa menyebutnya, atau kutipan ini boleh dihapus.",
                        "Citations are there for rows. Maybe a row forgets it, or it can go."));
    }

    /** A source that needs checking is told where somebody can lose by it. */
    private void unchecked(CitedSource source) {
        Set<String> rows = new LinkedHashSet<>();
        criteria()
                .filter(row -> TAKING.contains(row.getEffect()))
                .filter(row -> grounds(row).anyMatch(ground -> cites(ground, source.key())))
                .forEach(row -> rows.add(row.getCode()));
        if (rows.isEmpty()) {
            return;
        }
        String names = named(List.copyOf(rows));
        add(
                "CITATION_UNCHECKED",
                Severity.WARNING,
                source.position() + "/Keyakinan",
                Text.of(
                        "Kutipan " + source.key()
                                + " masih perlu dicek, padahal baris yang menolak, menghentikan atau menarik"
                                + " bersandar padanya: " + names + ".",
                        "Citation " + source.key()
                                + " still needs checking, but rows that reject, stop or recover rest on it: " + names
                                + "."),
                Text.of(
                        "Orang hanya boleh ditolak atas dasar yang pasti. Cek sumbernya dan perbarui Keyakinan, atau ubah efek"
                                + " baris itu menjadi tinjau.",
                        "Nobody should be turned down on an unsure basis. Check the source and update its confidence, or let those"
                                + " rows ask for a review."));
    }

    private static boolean cites(Ground ground, String key) {
        return ground.citations().stream().anyMatch(citation -> citation.key().equalsIgnoreCase(key));
    }

    /** What stands behind a row and the parameters that it names. */
    private Stream<Ground> grounds(Criterion row) {
        Condition guard = row.getGuard();
        Stream<Operand> operands = Stream.concat(
                CellTests.operandsOf(row.getRequirement().test()).stream(),
                guard == null ? Stream.empty() : CellTests.operandsOf(guard.test()).stream());
        Stream<Operand> scope = row.getScope() instanceof Scope.AtLeastCount count
                ? Stream.of(count.count())
                : row.getScope() instanceof Scope.AtLeastShare share ? Stream.of(share.share()) : Stream.empty();
        Stream<Ground> parameters = Stream.concat(operands, scope)
                .flatMap(operand -> operand instanceof Operand.ParameterName named
                        ? policy.findParameter(named.name()).stream()
                        : Stream.empty())
                .flatMap(parameter -> parameter.settings().stream())
                .map(Parameter.Setting::ground);
        return Stream.concat(Stream.of(row.getGround()), parameters);
    }

    private Stream<Criterion> criteria() {
        return Stream.of(
                        policy.getCriteria().stream(),
                        policy.getTrancheConditions().stream().map(TrancheCondition::criterion),
                        policy.getTransitions().stream()
                                .flatMap(step -> step.conditions().stream())
                                .map(Transition.StageCondition::criterion))
                .flatMap(rows -> rows);
    }

    private void assumptions() {
        List<Ground> all = Stream.of(
                        criteria().map(Criterion::getGround),
                        policy.getTables().stream()
                                .map(DecisionTable::rows)
                                .flatMap(List::stream)
                                .map(row -> row.ground()),
                        policy.getParameters().stream()
                                .flatMap(parameter -> parameter.settings().stream())
                                .map(Parameter.Setting::ground),
                        policy.getTranches().stream().map(Tranche::ground),
                        allocation())
                .flatMap(grounds -> grounds)
                .toList();
        long assumed = all.stream()
                .filter(ground -> ground.basis() == Basis.ASSUMPTION)
                .count();
        if (assumed > 0) {
            add(
                    "ASSUMPTIONS",
                    Severity.NOTE,
                    "Dasar",
                    Text.of(
                            assumed + " dari " + all.size() + " baris berdasar asumsi.",
                            assumed + " of " + all.size() + " rows rest on assumptions."),
                    Text.of(
                            "Ganti asumsi dengan keputusan yang berwenang sebelum kebijakan ditetapkan.",
                            "Replace assumptions by decisions of those in charge before the policy is enacted."));
        }
    }

    private Stream<Ground> allocation() {
        AllocationRule rule = policy.getAllocation();
        return rule == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(
                                rule.budgetGround(),
                                rule.notRanked().ground(),
                                rule.exhausted().ground()),
                        rule.keys().stream().map(AllocationRule.RankingKey::ground));
    }

    private void english() {
        Map<String, String> missing = new LinkedHashMap<>();
        criteria().forEach(row -> {
            if (row.getMessage().en() == null) {
                missing.putIfAbsent(row.getCode(), row.getPosition() + "/Pesan (en)");
            }
            Text advice = row.getAdvice();
            if (advice != null && advice.en() == null) {
                missing.putIfAbsent(row.getCode(), row.getPosition() + "/Saran (en)");
            }
        });
        Optional<String> first = missing.values().stream().findFirst();
        if (first.isPresent()) {
            String names = named(List.copyOf(missing.keySet()));
            add(
                    "ENGLISH_MISSING",
                    Severity.NOTE,
                    first.get(),
                    Text.of(
                            missing.size() + " baris belum mempunyai teks bahasa Inggris: " + names + ".",
                            missing.size() + " rows have no English text yet: " + names + "."),
                    Text.of(
                            "Boleh kosong; pembaca bahasa Inggris lalu menerima teks bahasa Indonesia.",
                            "It may stay empty; readers of English then get the Indonesian text."));
        }
    }

    private static String named(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(names.size(), MAX_NAMED)))
                + (names.size() > MAX_NAMED ? ", ..." : "");
    }

    private void decree() {
        String decree = policy.getEnactedBy();
        if (decree == null || decree.isBlank()) {
            add(
                    "DRAFT",
                    Severity.NOTE,
                    "Kebijakan/Ditetapkan dengan",
                    Text.of(
                            "Kebijakan ini masih rancangan: belum ada keputusan yang menetapkannya.",
                            "This policy is a draft: no decree enacts it yet."),
                    Text.of(
                            "Tulis keputusan atau peraturan yang menetapkannya dalam isian \"Ditetapkan dengan\".",
                            "Write the decree that enacts it into the field \"Ditetapkan dengan\"."));
        }
    }

    private void add(String code, Severity severity, String position, Text message, Text allowed) {
        findings.add(CheckFinding.of(code, severity, position, message, allowed));
    }
}
