package id.umkm.rules.explain;

import id.umkm.domain.basics.Text;
import id.umkm.rules.policy.Policy;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says of the decree that enacted the policy. A letter counts as a draft unless the policy names a decree.
 * Either way the text is quoted, so that the reader can judge.
 */
final class LetterDecree {
    private final @Nullable Policy policy;

    LetterDecree(@Nullable Policy policy) {
        this.policy = policy;
    }

    boolean isDraft() {
        return policy == null || policy.isDraft();
    }

    Text sentence() {
        if (policy == null) {
            return Text.of(
                    "Surat ini rancangan: naskah kebijakannya tidak tersedia ketika surat ini dibuat, sehingga belum diperiksa"
                            + " apakah kebijakan itu sudah ditetapkan.",
                    "This letter is a draft: the text of the policy was not at hand when it was written, so it was not checked"
                            + " whether the policy is enacted.");
        }
        String version = policy.getVersion();
        String text = policy.getEnactedBy();
        String quoted = "\"" + text + "\".";
        if (!isDraft()) {
            return Text.of(
                    "Surat ini menurut kebijakan versi " + version + ", yang menyebut ditetapkan dengan: " + quoted,
                    "This letter follows version " + version + " of the policy, which says that it is enacted by: "
                            + quoted);
        }
        Text draft = Text.of(
                "Surat ini rancangan: kebijakan versi " + version + " tidak menyebut keputusan yang menetapkannya.",
                "This letter is a draft: version " + version + " of the policy names no decree that enacts it.");
        return text == null
                ? draft
                : Text.of(
                        draft.id() + " Tentang penetapannya tertulis: " + quoted,
                        draft.en() + " About its enactment it says: " + quoted);
    }
}
