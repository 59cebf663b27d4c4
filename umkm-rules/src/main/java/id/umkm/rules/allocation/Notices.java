package id.umkm.rules.allocation;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Evidence;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Layer;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Ranking;
import id.umkm.domain.law.Citation;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.expression.CellPrinter;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes what the policy tells an applicant about the ranks as a finding. */
final class Notices {
    private static final String NOTHING = "-";
    private static final String ELIGIBILITY = "{hasil_kelayakan}";
    private static final Text NOT_ASKED = Text.of(NOTHING, NOTHING);

    private final CompiledPolicy policy;
    private final AllocationRule rule;

    Notices(CompiledPolicy policy, AllocationRule rule) {
        this.policy = policy;
        this.rule = rule;
    }

    /** What those are told who are not ranked. */
    Finding notRanked(Claim claim, Ranking standing) {
        AllocationRule.Notice notice = rule.notRanked();
        return finding(notice, Effect.NOTE, notice.ground(), text(notice, claim, standing, Rupiah.ZERO), List.of());
    }

    /** What those are told for whom the budget does not reach. */
    Finding exhausted(Claim claim, Ranking standing, Rupiah paid) {
        AllocationRule.Notice notice = rule.exhausted();
        LocalDate day = claim.facts().getAsOf();
        return finding(
                notice,
                Effect.REDUCE,
                exhaustedGround(standing.budget(), day),
                text(notice, claim, standing, paid),
                List.of(evidence(standing, day)));
    }

    private static Finding finding(
            AllocationRule.Notice notice, Effect effect, Ground ground, Text message, List<Evidence> evidence) {
        Finding.Builder finding = Finding.builder();
        finding.code(notice.code())
                .effect(effect)
                .basis(ground.basis())
                .citations(ground.citations().stream().map(Citation::toString).toList())
                .position(notice.position())
                // Only a programme shares out a budget.
                .layer(Layer.PROGRAMME)
                .message(message)
                .evidence(evidence);
        return finding.build();
    }

    /** What stands behind the row, behind the floor that it names, and behind the budget where it is the policy's. */
    private Ground exhaustedGround(Rupiah budget, LocalDate day) {
        Ground ground = rule.exhausted().ground();
        if (rule.partFloor() instanceof Operand.ParameterName floor) {
            ground = policy.getPolicy()
                    .findParameter(floor.name())
                    .flatMap(parameter -> parameter.at(day))
                    .map(Parameter.Setting::ground)
                    .map(ground::and)
                    .orElse(ground);
        }
        return isOfPolicy(budget, day) ? ground.and(policy.budgetGround(day)) : ground;
    }

    private boolean isOfPolicy(Rupiah budget, LocalDate day) {
        return budget.equals(policy.budget(day));
    }

    private Evidence evidence(Ranking standing, LocalDate day) {
        Rupiah needed = standing.budget().plus(Objects.requireNonNull(standing.shortfall()));
        CellTest atLeast = new CellTest.Compare(CellTest.Operator.AT_LEAST, new Operand.Literal(needed));
        String parameter = rule.budget() instanceof Operand.ParameterName named && isOfPolicy(standing.budget(), day)
                ? named.name()
                : null;
        return new Evidence(
                "budget",
                null,
                standing.budget().amount(),
                CellPrinter.print(atLeast, ValueType.RUPIAH, Language.ENGLISH),
                parameter);
    }

    private Text text(AllocationRule.Notice notice, Claim claim, Ranking standing, Rupiah paid) {
        Text template = notice.message();
        String en = template.en();
        Text eligibility = template.id().contains(ELIGIBILITY) || (en != null && en.contains(ELIGIBILITY))
                ? eligibility(claim)
                : NOT_ASKED;
        String filledId = fill(template.id(), values(standing, paid, eligibility, Language.INDONESIAN));
        String filledEn = en == null ? null : fill(en, values(standing, paid, eligibility, Language.ENGLISH));
        Text filled = Text.of(filledId, filledEn);
        boolean more = filledId.contains("{") || (filledEn != null && filledEn.contains("{"));
        return more ? policy.text(filled, claim.facts()) : filled;
    }

    private static String fill(String template, Map<String, String> values) {
        String filled = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }

    private static Map<String, String> values(Ranking standing, Rupiah paid, Text eligibility, Language language) {
        return Map.of(
                "{peringkat}",
                number(standing.rank(), language),
                "{peringkat_batas}",
                number(standing.cut(), language),
                "{kurang}",
                money(standing.shortfall(), language),
                "{pagu}",
                money(standing.budget(), language),
                "{jumlah}",
                money(paid, language),
                ELIGIBILITY,
                eligibility.in(language));
    }

    private static String number(@Nullable Integer number, Language language) {
        return number == null ? NOTHING : CellPrinter.printValue(number.longValue(), ValueType.NUMBER, language);
    }

    private static String money(@Nullable Rupiah amount, Language language) {
        return amount == null ? NOTHING : CellPrinter.printValue(amount, ValueType.RUPIAH, language);
    }

    /** The amount alone does not tell it: nothing is granted also where a bound is zero. */
    private Text eligibility(Claim claim) {
        Outcome outcome = policy.decide(
                        DecisionKind.ELIGIBILITY,
                        claim.facts(),
                        claim.amount().getAudit().inputSha256())
                .getOutcome();
        return switch (outcome) {
            case ELIGIBLE -> Text.of("layak", "eligible");
            case NOT_ELIGIBLE -> Text.of("tidak layak", "not eligible");
            case INCOMPLETE -> Text.of("belum lengkap", "incomplete");
            case NEEDS_REVIEW -> Text.of("perlu ditinjau", "to be reviewed");
            default -> throw new IllegalStateException("Eligibility cannot come to " + outcome + ".");
        };
    }
}
