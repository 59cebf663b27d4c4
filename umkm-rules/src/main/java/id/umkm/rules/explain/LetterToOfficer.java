package id.umkm.rules.explain;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Evidence;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Output;
import id.umkm.domain.decision.PolicyRef;
import id.umkm.domain.decision.Ranking;
import id.umkm.domain.decision.Remedy;
import id.umkm.domain.decision.RemedyOperation;
import id.umkm.domain.decision.Who;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.ApplicantWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A decision as a note to the officer, with everything that it holds. */
final class LetterToOfficer {
    private static final String UNKNOWN = "?";
    private static final String NONE = "-";

    private final Decision decision;
    private final @Nullable Policy policy;
    private final Language language;
    private final LetterWords words;
    private final LetterPage page = new LetterPage();

    LetterToOfficer(Decision decision, @Nullable Policy policy, Language language) {
        this.decision = decision;
        this.policy = policy;
        this.language = language;
        this.words = new LetterWords(policy, language);
    }

    String write() {
        head();
        policy();
        findings();
        missing();
        remedy();
        ranking();
        outputs();
        audit();
        return page.toString();
    }

    private void head() {
        page.paragraph(in("CATATAN PETUGAS", "OFFICER'S NOTE"));
        page.part();
        field("Id", "Id", decision.getId());
        field(
                "Jenis keputusan",
                "Kind",
                decision.getKind() + " ("
                        + LetterSentences.about(decision.getKind(), words.applicant())
                                .in(language) + ")");
        field(
                "Hasil",
                "Outcome",
                decision.getOutcome() + " ("
                        + LetterSentences.shortly(decision.getOutcome()).in(language) + ")");
        field("Tanggal", "As of", decision.getAsOf().toString());
        Rupiah amount = decision.getAmount();
        if (amount != null) {
            field("Jumlah", "Amount", words.money(amount));
        }
        Integer tranche = decision.getTranche();
        if (tranche != null) {
            field("Tahap", "Tranche", tranche.toString());
        }
        page.part();
    }

    private void policy() {
        PolicyRef ref = decision.getPolicy();
        if (ref == null) {
            field("Kebijakan", "Policy", in("tidak ada yang berlaku", "none in force"));
        } else {
            policy(in("Kebijakan", "Policy"), ref);
        }
        decision.getNearestPolicies().forEach(nearest -> policy(in("Kebijakan terdekat", "Nearest policy"), nearest));
        if (policy != null) {
            String enactedBy = policy.getEnactedBy();
            field("Judul", "Title", policy.getProgramme().getTitle().in(language));
            field(
                    "Ditetapkan dengan",
                    "Enacted by",
                    (enactedBy == null ? NONE : enactedBy)
                            + (new LetterDecree(policy).isDraft() ? in(" [rancangan]", " [draft]") : ""));
        }
        page.part();
    }

    private void policy(String label, PolicyRef ref) {
        page.paragraph(label + ": " + LetterPrivacy.masked(ref.id() + " " + ref.version()));
        page.below("sha256 " + ref.sha256());
    }

    private void findings() {
        page.paragraph(in("Temuan", "Findings") + ": " + decision.getFindings().size());
        for (Finding finding : decision.getFindings()) {
            page.part();
            finding(finding);
        }
        page.part();
    }

    private void finding(Finding finding) {
        page.bullet(safe(finding.getCode() + ": " + finding.getEffect() + ", " + finding.getBasis() + ", "
                + finding.getLayer()));
        below("Posisi", "Position", finding.getPosition());
        finding.getCitations().forEach(citation -> below("Kutipan", "Citation", citation));
        String group = finding.getGroup();
        if (group != null) {
            Text word = ApplicantWords.of(words.applicant());
            below(capital(word.id()), capital(word.in(Language.ENGLISH)), group);
        }
        if (!finding.getWho().isEmpty()) {
            below(
                    "Anggota",
                    "Members",
                    finding.getWho().stream().map(LetterToOfficer::person).collect(Collectors.joining(", ")));
        }
        below("Pesan", "Message", finding.getMessage().in(language));
        Text advice = finding.getAdvice();
        if (advice != null) {
            below("Saran", "Advice", advice.in(language));
        }
        finding.getEvidence().forEach(evidence -> below("Bukti", "Evidence", evidence(finding, evidence)));
    }

    private static String person(Who who) {
        return who.nik().isEmpty() ? who.ref() : who.ref() + " (NIK " + who.nik() + ")";
    }

    private String evidence(Finding finding, Evidence evidence) {
        String ref = evidence.who();
        String whose = ref == null
                ? ""
                : finding.getWho().stream()
                                .filter(who -> who.ref().equals(ref))
                                .map(LetterToOfficer::person)
                                .findFirst()
                                .orElse(ref)
                        + ": ";
        String parameter = evidence.parameter();
        return whose
                + evidence.attribute()
                + " = "
                + plain(evidence.actual())
                + in("; syarat ", "; required ")
                + evidence.required()
                + (parameter == null ? "" : "; parameter " + parameter);
    }

    private void missing() {
        page.paragraph(in("Fakta kurang", "Missing facts") + ": "
                + decision.getMissing().size());
        for (MissingFact fact : decision.getMissing()) {
            bullet(place(fact.attribute(), fact.group(), fact.who()) + codes(fact.codes()));
        }
        page.part();
    }

    private void remedy() {
        Remedy remedy = decision.getRemedy();
        page.paragraph(in("Perbaikan", "Remedy") + ": " + remedy.operations().size());
        for (RemedyOperation operation : remedy.operations()) {
            bullet(operation(operation) + codes(operation.codes()));
        }
        if (remedy.outcome() != null) {
            below("Hasil sesudahnya", "Outcome then", remedy.outcome().name());
        }
        Text reason = remedy.noRemedyReason();
        if (reason != null) {
            below("Sebab tidak ada", "Why there is none", reason.in(language));
        }
        page.part();
    }

    private static String operation(RemedyOperation operation) {
        String attribute = operation.attribute();
        String place = place(attribute, operation.group(), operation.who());
        return operation.op()
                + (place.isEmpty() ? "" : " " + place)
                + (operation.value() == null ? "" : " = " + plain(operation.value()))
                + (operation.count() == null ? "" : " " + operation.count());
    }

    private void ranking() {
        Ranking ranking = decision.getRanking();
        if (ranking == null) {
            return;
        }
        field("Pagu", "Budget", words.money(ranking.budget()));
        field("Peringkat", "Rank", number(ranking.rank()) + in(" dari ", " of ") + ranking.of());
        field("Peringkat batas", "Cut", number(ranking.cut()));
        field("Jumlah di depan", "Sum ahead", money(ranking.ahead()));
        field("Kurang", "Shortfall", money(ranking.shortfall()));
        if (!ranking.keys().isEmpty()) {
            page.paragraph(
                    in("Urutan menurut", "Ranked by") + ": " + ranking.keys().size());
        }
        for (Ranking.Key key : ranking.keys()) {
            bullet(key.position() + ": "
                    + (key.shareOfMembers() ? in("porsi anggota: ", "share of members: ") : "")
                    + key.attribute() + " = " + plain(key.value()));
        }
        page.part();
    }

    private void outputs() {
        if (decision.getOutputs().isEmpty()) {
            return;
        }
        page.paragraph(in("Keluaran", "Outputs") + ": " + decision.getOutputs().size());
        for (Output output : decision.getOutputs()) {
            bullet(Stream.of(
                            output.attribute() + " = " + plain(output.value()),
                            output.position(),
                            output.basis() == null ? null : output.basis().name(),
                            output.citations().isEmpty() ? null : String.join("; ", output.citations()))
                    .filter(part -> part != null)
                    .collect(Collectors.joining("; ")));
        }
        page.part();
    }

    private void audit() {
        page.paragraph(in("Audit", "Audit") + ": "
                + LetterPrivacy.masked(decision.getAudit().engine()));
        page.below("input sha256 " + decision.getAudit().inputSha256());
    }

    private static String place(@Nullable String attribute, @Nullable String group, @Nullable String who) {
        return Stream.of(group, who, attribute).filter(part -> part != null).collect(Collectors.joining(": "));
    }

    private static String codes(List<String> codes) {
        return codes.isEmpty() ? "" : " [" + String.join(", ", codes) + "]";
    }

    private static String plain(@Nullable Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        return value == null ? UNKNOWN : value.toString();
    }

    private static String number(@Nullable Integer number) {
        return number == null ? NONE : number.toString();
    }

    private String money(@Nullable Rupiah amount) {
        return amount == null ? NONE : words.money(amount);
    }

    private void field(String id, String en, String value) {
        page.paragraph(in(id, en) + ": " + safe(value));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void below(String id, String en, String value) {
        page.below(in(id, en) + ": " + safe(value));
    }

    private void bullet(String text) {
        page.bullet(safe(text));
    }

    private String in(String id, String en) {
        return language == Language.ENGLISH ? en : id;
    }

    private static String safe(String text) {
        return LetterPrivacy.masked(text);
    }
}
