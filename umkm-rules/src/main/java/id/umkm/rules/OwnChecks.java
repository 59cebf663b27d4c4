package id.umkm.rules;

import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import id.umkm.domain.constraint.Severity;
import id.umkm.domain.enterprise.ChannelCode;
import id.umkm.domain.enterprise.TradeCode;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.group.StageCode;
import id.umkm.domain.validation.Violation;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Choice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a programme asks of a record beyond what holds of all: its name, and codes of the policy's own lists. */
final class OwnChecks {
    static final String TRADES = "jenis_usaha";
    static final String STAGES = "tahap_kelompok";
    static final String CHANNELS = "saluran_penjualan";

    private final List<Violation> violations = new ArrayList<>();

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

    OwnChecks group(Policy policy, BusinessGroup group, String pointer) {
        TradeCode trade = group.getTrade();
        if (trade != null) {
            listed(
                    policy,
                    TRADES,
                    trade.code(),
                    pointer + "/trade",
                    "TRADE_UNKNOWN",
                    Text.of("Jenis usaha yang dikenal kebijakan: ", "The policy knows these trades: "));
        }
        StageCode stage = group.getStage();
        if (stage != null) {
            listed(
                    policy,
                    STAGES,
                    stage.code(),
                    pointer + "/stage",
                    "STAGE_UNKNOWN",
                    Text.of("Tahap kelompok yang dikenal kebijakan: ", "The policy knows these stages: "));
        }
        List<ChannelCode> channels = group.getSalesChannels();
        if (channels != null) {
            for (int i = 0; i < channels.size(); i++) {
                listed(
                        policy,
                        CHANNELS,
                        channels.get(i).code(),
                        pointer + "/salesChannels/" + i,
                        "CHANNEL_UNKNOWN",
                        Text.of(
                                "Saluran penjualan yang dikenal kebijakan: ",
                                "The policy knows these sales channels: "));
            }
        }
        return this;
    }

    private void listed(Policy policy, String list, String code, String pointer, String violation, Text start) {
        List<Choice> choices = policy.getLists().getOrDefault(list, List.of());
        if (choices.isEmpty()
                || choices.stream().anyMatch(choice -> choice.code().equals(code))) {
            return;
        }
        String known = String.join(", ", choices.stream().map(Choice::code).toList()) + ".";
        add(violation, pointer, code, Text.of(start.id() + known, start.en() + known));
    }

    void add(String code, String pointer, @Nullable String value, Text message) {
        violations.add(new Violation(code, Severity.ERROR, pointer, value, message));
    }
}
