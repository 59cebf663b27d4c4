package id.umkm.examples.workbench;

import id.umkm.domain.basics.Text;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Choice;

/** What a policy calls its stages. */
final class StageNames {
    private static final Text UNKNOWN = Text.of("belum diketahui", "unknown");

    private StageNames() {}

    /** @param code empty where the stage is unknown */
    static Text of(Policy policy, String code) {
        return code.isEmpty()
                ? UNKNOWN
                : policy.getStages().stream()
                        .filter(choice -> choice.code().equals(code))
                        .map(Choice::name)
                        .findFirst()
                        .orElse(Text.of(code, code));
    }
}
