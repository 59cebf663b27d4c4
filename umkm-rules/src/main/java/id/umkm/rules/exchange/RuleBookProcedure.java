package id.umkm.rules.exchange;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Text;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Tranche;
import id.umkm.rules.policy.TrancheCondition;
import id.umkm.rules.policy.Transition;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How money is shared out and paid, and how groups reach their next stage, in a rule book. */
final class RuleBookProcedure {
    private final Policy policy;
    private final Language language;
    private final RuleBookWords words;
    private final RuleBookRules rules;

    RuleBookProcedure(Policy policy, Language language, RuleBookWords words, RuleBookRules rules) {
        this.policy = policy;
        this.language = language;
        this.words = words;
        this.rules = rules;
    }

    private void start(Html html) {
        html.open("table")
                .headings(words.say("Hal", "Matter"), words.say("Ketentuan", "Rule"), words.say("Dasar", "Basis"))
                .open("tbody");
    }

    void allocation(Html html, AllocationRule rule) {
        start(html);
        rules.row(
                html,
                words.say("Pagu", "Budget"),
                rules.sentences().operand(rule.budget(), ValueType.RUPIAH),
                rule.budgetGround());
        int place = 1;
        for (AllocationRule.RankingKey key : rule.keys()) {
            boolean isDate = key.term().type().kind() == ValueType.Kind.DATE;
            String first = key.ascending()
                    ? isDate
                            ? words.say("yang lebih awal dahulu", "the earliest first")
                            : words.say("yang kecil dahulu", "the smallest first")
                    : isDate
                            ? words.say("yang lebih akhir dahulu", "the latest first")
                            : words.say("yang besar dahulu", "the largest first");
            rules.row(
                    html,
                    words.say("Urutan ", "Order ") + place++,
                    (key.shareOfMembers() ? words.say("porsi anggota: ", "share of members: ") : "")
                            + rules.sentences().name(key.term()) + ", " + first,
                    key.ground());
        }
        Operand part = rule.partFloor();
        rules.row(
                html,
                words.say("Bila sisa kurang", "If too little is left"),
                part == null
                        ? words.say(
                                "Berhenti pada yang pertama yang tidak tercukupi.",
                                "Stop at the first that does not fit.")
                        : words.say(
                                        "Yang pertama yang tidak tercukupi boleh dibayar sebagian, minimal ",
                                        "The first that does not fit may be paid in part, at least ")
                                + rules.sentences().operand(part, ValueType.RUPIAH)
                                + words.say("; lalu berhenti.", "; then stop."),
                rule.exhausted().ground());
        notice(html, words.say("Yang tidak tercukupi", "Those not funded"), rule.exhausted());
        notice(html, words.say("Yang tidak diperingkat", "Those not ranked"), rule.notRanked());
        html.close("tbody").close("table");
    }

    private void notice(Html html, String what, AllocationRule.Notice notice) {
        rules.row(html, what, notice.code() + ": " + notice.message().in(language), notice.ground());
    }

    void tranches(Html html) {
        start(html);
        for (Tranche tranche : policy.getTranches()) {
            Percentage share = tranche.share();
            String recheck = switch (tranche.recheck()) {
                case NO -> "";
                case HOLD ->
                    words.say(
                            " Kelayakan diputuskan lagi; bila tidak layak, pencairan ditahan.",
                            " Eligibility is decided again; if not eligible, the payment waits.");
                case STOP ->
                    words.say(
                            " Kelayakan diputuskan lagi; bila tidak layak, pencairan dihentikan.",
                            " Eligibility is decided again; if not eligible, the payment is stopped.");
            };
            rules.row(
                    html,
                    words.say("Tahap ", "Tranche ") + tranche.number(),
                    (share == null
                                    ? words.say("Sisanya.", "The rest.")
                                    : rules.sentences().value(share, ValueType.PERCENT)
                                            + words.say(" dari bantuan.", " of the grant."))
                            + recheck,
                    tranche.ground());
        }
        html.close("tbody").close("table");
        if (policy.getTrancheConditions().isEmpty()) {
            return;
        }
        html.element("h3", words.say("Syarat pencairan", "Conditions of payment"));
        start(html);
        policy.getTrancheConditions()
                .forEach(condition -> rules.criterion(html, condition.criterion(), asked(condition) + " "));
        html.close("tbody").close("table");
    }

    private String asked(TrancheCondition condition) {
        List<String> when = new ArrayList<>();
        if (!condition.tranches().isEmpty()) {
            when.add(words.say("Tahap ", "Tranche ")
                    + condition.tranches().stream()
                            .sorted()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", ")));
        }
        if (condition.atEnd()) {
            when.add(words.say("Sesudah tahap terakhir", "After the last tranche"));
        }
        return String.join("; ", when) + ".";
    }

    void transitions(Html html) {
        Text applicant = ApplicantWords.of(policy.getApplicantKind());
        for (Transition step : policy.getTransitions()) {
            html.element("h3", stage(step.from()) + words.say(" menjadi ", " becomes ") + stage(step.to()));
            html.element(
                    "p",
                    (step.back()
                                    ? words.say(
                                            "Langkah mundur, bila satu ketentuan tidak terpenuhi. ",
                                            "A step back, where one rule is not met. ")
                                    : words.say(
                                            "Langkah maju, bila semua ketentuan terpenuhi. ",
                                            "A step forward, where all rules are met. "))
                            + (step.way() == Transition.Way.JOINTLY
                                    ? words.say(
                                            "Satu atau beberapa kelompok bersama-sama.",
                                            "One or several groups together.")
                                    : words.say(
                                            "Setiap " + applicant.id() + " sendiri.",
                                            "Each " + applicant.en() + " by itself.")));
            start(html);
            step.conditions()
                    .forEach(condition -> rules.criterion(
                            html,
                            condition.criterion(),
                            condition.joint() ? words.say("Semua kelompok bersama. ", "All groups together. ") : ""));
            html.close("tbody").close("table");
        }
    }

    private String stage(String code) {
        return policy.getStages().stream()
                .filter(choice -> choice.code().equals(code))
                .map(choice -> choice.name().in(language))
                .findFirst()
                .orElse(code);
    }
}
