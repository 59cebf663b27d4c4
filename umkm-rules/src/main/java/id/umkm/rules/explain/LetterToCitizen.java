package id.umkm.rules.explain;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Output;
import id.umkm.domain.decision.PolicyRef;
import id.umkm.domain.decision.Ranking;
import id.umkm.domain.decision.Remedy;
import id.umkm.domain.decision.RemedyOperation;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.Level;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A decision as a letter to the applicant. */
final class LetterToCitizen {
    /** What a table at fault gets says which rows are at fault, which helps nobody but an officer. */
    private static final String TABLE_UNRESOLVED = "TABLE_UNRESOLVED";

    private final Decision decision;
    private final @Nullable Policy policy;
    private final Language language;
    private final LetterWords words;
    private final LetterPage page = new LetterPage();

    LetterToCitizen(Decision decision, @Nullable Policy policy, Language language) {
        this.decision = decision;
        this.policy = policy;
        this.language = language;
        this.words = new LetterWords(policy, language);
    }

    String write() {
        head();
        outcome();
        findings();
        ranking();
        missing();
        nextSteps();
        whereToAsk();
        aboutThePolicy();
        return page.toString();
    }

    private void head() {
        if (new LetterDecree(policy).isDraft()) {
            line(Text.of("RANCANGAN", "DRAFT"));
            page.part();
        }
        title();
        page.part();
        field(idLabel(decision.getKind()), decision.getId());
        field(Text.of("Tanggal", "Date"), words.date(decision.getAsOf()));
        field(Text.of("Tentang", "About"), about());
        page.part();
    }

    private void title() {
        if (policy != null) {
            page.paragraph(safe(policy.getProgramme().getTitle().in(language)));
            return;
        }
        PolicyRef ref = decision.getPolicy();
        List<PolicyRef> nearest = decision.getNearestPolicies();
        if (ref != null || !nearest.isEmpty()) {
            field(Text.of("Program", "Programme"), ref == null ? nearest.get(0).id() : ref.id());
        }
    }

    private Text idLabel(DecisionKind kind) {
        return switch (kind) {
            case ELIGIBILITY, AMOUNT, ALLOCATION, REFERRAL -> Text.of("Nomor usulan", "Application");
            case DISBURSEMENT -> Text.of("Nomor hibah", "Grant");
            case GRADUATION ->
                words.applicant() == ApplicantKind.GROUP
                        ? Text.of("Nomor usulan pendirian", "Founding proposal")
                        : Text.of("Nomor usulan", "Proposal");
        };
    }

    private String about() {
        String about =
                LetterSentences.about(decision.getKind(), words.applicant()).in(language);
        if (decision.getKind() != DecisionKind.DISBURSEMENT) {
            return about;
        }
        Integer tranche = decision.getTranche();
        Text part = tranche == null
                ? Text.of("sesudah tahap terakhir", "after the last tranche")
                : Text.of("tahap " + tranche, "tranche " + tranche);
        return about + ", " + part.in(language);
    }

    private void outcome() {
        line(LetterSentences.sentence(
                decision.getKind(), decision.getOutcome(), decision.getTranche(), words.applicant()));
        Rupiah amount = decision.getAmount();
        if (amount != null) {
            field(amountLabel(), words.money(amount));
        }
        for (Output output : decision.getOutputs()) {
            Object stage = output.value();
            if (decision.getKind() == DecisionKind.GRADUATION
                    && output.attribute().equals(ApplicantWords.stage(words.applicant()))
                    && stage != null) {
                field(stageLabel(), words.value(Level.SUBJECT, output.attribute(), stage));
            }
        }
        page.part();
    }

    private Text stageLabel() {
        if (words.applicant() == ApplicantKind.ENTREPRENEUR) {
            return Text.of("Tahap Anda menurut keputusan ini", "Your stage by this decision");
        }
        Text word = ApplicantWords.of(words.applicant());
        return Text.of(
                "Tahap " + word.id() + " menurut keputusan ini",
                "Stage of the " + word.in(Language.ENGLISH) + " by this decision");
    }

    private Text amountLabel() {
        if (decision.getOutcome() == Outcome.RECOVER) {
            return Text.of("Jumlah yang harus dikembalikan", "Amount to be returned");
        }
        return switch (decision.getKind()) {
            case AMOUNT -> Text.of("Jumlah yang dapat diberikan", "Amount that can be given");
            case ALLOCATION -> Text.of("Jumlah yang didanai", "Amount that is funded");
            case DISBURSEMENT -> Text.of("Jumlah yang dapat dibayarkan", "Amount that can be paid");
            default -> Text.of("Jumlah", "Amount");
        };
    }

    private void findings() {
        LetterReasons reasons = new LetterReasons(decision);
        messages(reasons.heading(), reasons::decides);
        messages(
                Text.of("Yang juga perlu diperhatikan:", "What also needs attention:"),
                finding -> !reasons.decides(finding) && finding.getEffect() != Effect.NOTE);
        messages(
                Text.of("Catatan:", "Noted:"),
                finding -> !reasons.decides(finding) && finding.getEffect() == Effect.NOTE);
    }

    private void messages(Text heading, Predicate<Finding> which) {
        bullets(
                heading,
                decision.getFindings().stream()
                        .filter(which)
                        .map(finding -> ofGroup(finding.getGroup(), message(finding)))
                        .distinct()
                        .toList());
    }

    private String message(Finding finding) {
        Text unresolved = Text.of(
                "Kebijakan program belum memberi satu jawaban untuk keadaan ini; petugas perlu memeriksanya.",
                "The policy of the programme does not give one answer for this case yet; an officer needs to check it.");
        return (finding.getCode().equals(TABLE_UNRESOLVED) ? unresolved : finding.getMessage()).in(language);
    }

    private void ranking() {
        Ranking ranking = decision.getRanking();
        if (ranking == null) {
            return;
        }
        Integer rank = ranking.rank();
        if (rank == null) {
            line(Text.of(
                    "Usulan Anda tidak diperingkat. Yang diperingkat: " + ranking.of() + " usulan.",
                    "Your application was not ranked. Applications ranked: " + ranking.of() + "."));
        } else {
            field(
                    Text.of("Peringkat usulan Anda", "Rank of your application"),
                    Text.of(rank + " dari " + ranking.of(), rank + " of " + ranking.of())
                            .in(language));
        }
        field(Text.of("Pagu", "Budget"), words.money(ranking.budget()));
        cut(ranking.cut());
        Rupiah shortfall = ranking.shortfall();
        if (shortfall != null && shortfall.amount() > 0) {
            field(
                    Text.of(
                            "Kekurangan pagu sampai usulan Anda didanai penuh",
                            "What the budget lacks to fund your application whole"),
                    words.money(shortfall));
        }
        page.part();
    }

    private void cut(@Nullable Integer cut) {
        if (cut == null) {
            line(Text.of(
                    "Pagu cukup untuk semua usulan yang diperingkat.",
                    "The budget reaches for all applications that were ranked."));
        } else {
            field(
                    Text.of("Peringkat pertama yang tidak didanai penuh", "First rank that is not funded whole"),
                    Integer.toString(cut));
        }
    }

    private void missing() {
        bullets(
                Text.of("Yang perlu dilengkapi atau diserahkan:", "What needs to be handed in:"),
                new LetterOperations(words, language).missing(decision.getMissing()));
    }

    private void nextSteps() {
        Remedy remedy = decision.getRemedy();
        Text reason = remedy.noRemedyReason();
        List<String> advice = advice();
        Text heading = Text.of("Yang dapat Anda lakukan:", "What you can do:");
        if (!remedy.operations().isEmpty()) {
            bullets(heading, new LetterOperations(words, language).steps(remedy.operations(), decision.getMissing()));
            after(remedy);
        } else if (!advice.isEmpty() && !(reason != null && isBehindTheCut())) {
            bullets(heading, advice);
        } else if (reason != null) {
            line(reason);
            page.part();
        } else if (wantsStep() && decision.getMissing().isEmpty()) {
            line(Text.of(
                    "Keputusan ini tidak memuat langkah yang dapat Anda lakukan.",
                    "This decision names nothing that you can do about it."));
            page.part();
        }
    }

    /** Whether somebody may ask what to do about the outcome. */
    private boolean wantsStep() {
        return switch (decision.getOutcome()) {
            case ELIGIBLE, GRANTED, REDUCED, FUNDED, PARTLY_FUNDED, REFERRED, RELEASE, RECOVER, PROMOTE -> false;
            case NONE -> decision.getKind() == DecisionKind.AMOUNT;
            case NOT_ELIGIBLE, NOT_FUNDED, HOLD, STOP, STAY, DEMOTE, INCOMPLETE, NEEDS_REVIEW, NO_POLICY_IN_FORCE ->
                true;
        };
    }

    /** Advice about the amount asked for helps nobody whom the budget does not reach. */
    private boolean isBehindTheCut() {
        Ranking standing = decision.getRanking();
        return decision.getOutcome() == Outcome.NOT_FUNDED && standing != null && standing.rank() != null;
    }

    private List<String> advice() {
        return decision.getFindings().stream()
                .filter(finding -> finding.getAdvice() != null)
                .map(finding -> ofGroup(
                        finding.getGroup(),
                        Objects.requireNonNull(finding.getAdvice()).in(language)))
                .distinct()
                .toList();
    }

    private void after(Remedy remedy) {
        Outcome outcome = remedy.outcome();
        if (outcome == null) {
            return;
        }
        // What a fact turns out to be, when it is handed in, nobody knows beforehand.
        boolean open =
                remedy.operations().stream().anyMatch(operation -> operation.op() == RemedyOperation.Kind.PROVIDE);
        Text result = LetterSentences.shortly(outcome);
        line(Text.of(
                "Bila semuanya dilakukan dan benar adanya, kebijakan yang sama "
                        + (open ? "dapat menghasilkan: " : "menghasilkan: ") + result.id()
                        + ". Ini bukan janji; keputusan baru dibuat menurut keadaan pada waktu itu.",
                "Once all is done and true, the same policy " + (open ? "can come to: " : "comes to: ") + result.en()
                        + ". This is no promise; a new decision goes by how things are then."));
        page.part();
    }

    private void whereToAsk() {
        String coordinator = policy == null ? null : policy.getProgramme().getCoordinator();
        field(
                Text.of("Tempat bertanya", "Where to ask"),
                coordinator == null
                        ? Text.of(
                                        "kantor tempat usulan ini diserahkan",
                                        "the office where the application was handed in")
                                .in(language)
                        : coordinator);
        page.part();
    }

    private void aboutThePolicy() {
        line(new LetterDecree(policy).sentence());
    }

    private void bullets(Text heading, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        line(heading);
        texts.forEach(text -> page.bullet(safe(text)));
        page.part();
    }

    private String ofGroup(@Nullable String group, String text) {
        return group == null || words.applicant() != ApplicantKind.GROUP
                ? text
                : Text.of("Kelompok " + group, "Group " + group).in(language) + ": " + text;
    }

    private void line(Text text) {
        page.paragraph(safe(text.in(language)));
    }

    private void field(Text label, String value) {
        page.paragraph(label.in(language) + ": " + safe(value));
    }

    private String safe(String text) {
        return LetterPrivacy.withoutNumbers(text, language);
    }
}
