package id.umkm.rules.study;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.RemedyOperation;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.source.OutcomeWords;
import id.umkm.rules.vocabulary.Attribute;
import id.umkm.rules.vocabulary.Level;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says what scenarios state in the words in which officers write it. */
final class ScenarioWords {
    private final Policy policy;

    ScenarioWords(Policy policy) {
        this.policy = policy;
    }

    Text asWritten(String text) {
        return Text.of(text, text);
    }

    /** An outcome, in an allocation after the label of its case: {@code FF5 didanai}. */
    Text outcome(String text) {
        int blank = text.lastIndexOf(' ') + 1;
        return after(text.substring(0, blank), OutcomeWords.of(Outcome.valueOf(text.substring(blank))));
    }

    /** A missing fact: {@code P03: pemberi_kerja}, {@code PKB P03: usia}, {@code PKB: omzet_bulanan}. */
    Text fact(String missing) {
        int slash = missing.indexOf('/');
        int colon = missing.indexOf(':');
        String label = slash < 0 ? "" : missing.substring(0, slash);
        String who = missing.substring(slash + 1, colon);
        String before = (label + " " + who).strip();
        return after(
                before.isEmpty() ? "" : before + ": ",
                name(
                        who.isEmpty() ? Level.SUBJECT : Level.MEMBER,
                        missing.substring(colon + 1),
                        Attribute::getFact,
                        Attribute::getFactId));
    }

    /** An operation: {@code tambah anggota 1}, {@code PKB lengkapi omzet_bulanan}. */
    Text operation(String text) {
        String[] words = text.split(" ", -1);
        int at = isKind(words[0]) ? 0 : 1;
        String label = at == 0 ? "" : words[0] + " ";
        String first = words[at + 1];
        return after(
                label,
                switch (RemedyOperation.Kind.valueOf(words[at])) {
                    case ADD_MEMBER -> Text.of("tambah anggota " + first, "add member " + first);
                    case REPLACE_MEMBER -> Text.of("ganti anggota " + first, "replace member " + first);
                    case SET -> {
                        Text name = name(Level.SUBJECT, first, Attribute::getName, Attribute::getNameId);
                        String value = String.join(" ", Arrays.asList(words).subList(at + 2, words.length));
                        yield Text.of("ubah " + name.id() + " " + value, "change " + name.en() + " " + value);
                    }
                    case PROVIDE -> provide(first, words.length > at + 2 ? words[at + 2] : "");
                });
    }

    private Text provide(String fact, String who) {
        Text name = name(who.isEmpty() ? Level.SUBJECT : Level.MEMBER, fact, Attribute::getFact, Attribute::getFactId);
        String person = who.isEmpty() ? "" : who + ": ";
        return Text.of("lengkapi " + person + name.id(), "provide " + person + name.en());
    }

    private static boolean isKind(String word) {
        return Stream.of(RemedyOperation.Kind.values())
                .anyMatch(kind -> kind.name().equals(word));
    }

    private Text name(Level level, String name, Function<Attribute, String> by, Function<Attribute, String> nameId) {
        return policy.getVocabulary().attributes(level).stream()
                .filter(attribute -> by.apply(attribute).equals(name))
                .findFirst()
                .map(attribute -> Text.of(nameId.apply(attribute), name))
                .orElse(Text.of(name, name));
    }

    private static Text after(String label, Text text) {
        return Text.of(label + text.id(), label + Objects.requireNonNullElse(text.en(), text.id()));
    }
}
