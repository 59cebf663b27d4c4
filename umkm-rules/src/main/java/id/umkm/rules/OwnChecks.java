package id.umkm.rules;

import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import id.umkm.domain.constraint.Severity;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.enterprise.ChannelCode;
import id.umkm.domain.enterprise.StageCode;
import id.umkm.domain.enterprise.TradeCode;
import id.umkm.domain.validation.Violation;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.Choice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a programme asks of a record beyond what holds of all: its name, and codes of the policy's own lists. */
final class OwnChecks {
    static final String TRADES = "jenis_usaha";
    static final String CHANNELS = "saluran_penjualan";

    private static final Text TRADES_KNOWN =
            Text.of("Jenis usaha yang dikenal kebijakan: ", "The policy knows these trades: ");
    private static final Text STAGES_KNOWN =
            Text.of("Tahap yang dikenal kebijakan: ", "The policy knows these stages: ");
    private static final Text CHANNELS_KNOWN =
            Text.of("Saluran penjualan yang dikenal kebijakan: ", "The policy knows these sales channels: ");

    private List<Violation> violations = List.of();

    List<Violation> violations() {
        return violations;
    }

    OwnChecks programme(String id, @Nullable String named, String pointer) {
        if (named != null && !named.equals(id)) {
            add(
                    "PROGRAMME_DIFFERS",
                    pointer,
                    Masking.text(named),
                    Text.of(
                            "Data ini untuk program lain; yang diputuskan di sini " + id + ".",
                            "This record is for another programme; decided here is " + id + "."));
        }
        return this;
    }

    OwnChecks applicant(CompiledPolicy policy, Applicant applicant, String pointer) {
        ApplicantKind kind = policy.getPolicy().getApplicantKind();
        if (applicant.getKind() != kind) {
            Text asked = ApplicantWords.of(kind);
            Text found = ApplicantWords.of(applicant.getKind());
            add(
                    "APPLICANT_KIND_WRONG",
                    pointer,
                    applicant.getKind().property(),
                    Text.of(
                            "Pemohon kebijakan ini " + asked.id() + "; yang tercantum di sini " + found.id() + ".",
                            "The applicants of this policy are " + asked.en() + "s; here is a " + found.en() + "."));
            return this;
        }
        TradeCode trade = applicant.getTrade();
        if (trade != null) {
            listed(policy, TRADES, trade.code(), pointer, "/trade", "TRADE_UNKNOWN", TRADES_KNOWN);
        }
        StageCode stage = applicant.getStage();
        if (stage != null) {
            listed(policy, ApplicantWords.stages(kind), stage.code(), pointer, "/stage", "STAGE_UNKNOWN", STAGES_KNOWN);
        }
        List<ChannelCode> channels = applicant.getSalesChannels();
        if (channels != null) {
            for (int i = 0; i < channels.size(); i++) {
                listed(
                        policy,
                        CHANNELS,
                        channels.get(i).code(),
                        pointer,
                        "/salesChannels/" + i,
                        "CHANNEL_UNKNOWN",
                        CHANNELS_KNOWN);
            }
        }
        return this;
    }

    private void listed(
            CompiledPolicy policy,
            String list,
            String code,
            String applicant,
            String place,
            String violation,
            Text start) {
        if (policy.isListed(list, code)) {
            return;
        }
        List<Choice> choices = policy.getPolicy().getLists().getOrDefault(list, List.of());
        String known = String.join(", ", choices.stream().map(Choice::code).toList()) + ".";
        add(violation, applicant + place, code, Text.of(start.id() + known, start.en() + known));
    }

    void add(String code, String pointer, @Nullable String value, Text message) {
        if (violations.isEmpty()) {
            violations = new ArrayList<>();
        }
        violations.add(new Violation(code, Severity.ERROR, pointer, value, message));
    }
}
