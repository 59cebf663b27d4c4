package id.umkm.rules.explain;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.RemedyOperation;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says what is to be done and what is to be handed in, in plain words; members of whom the same is said stand together. */
final class LetterOperations {
    /** Stands for the members in a step until all of them are known; no text can hold it. */
    private static final String WHO = "\u0001";

    private final LetterWords words;
    private final Language language;

    LetterOperations(LetterWords words, Language language) {
        this.words = words;
        this.language = language;
    }

    /** The facts to be handed in, such as {@code pemberi kerja: anggota m3, m4}. */
    List<String> missing(List<MissingFact> missing) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (MissingFact fact : missing) {
            add(members, words.fact(level(fact.who()), fact.attribute()) + ofGroup(fact.group()), fact.who());
        }
        List<String> texts = new ArrayList<>();
        members.forEach((what, refs) -> texts.add(refs.isEmpty() ? what : what + ": " + named(refs)));
        return texts;
    }

    /** The steps of a remedy; facts that are to be handed in anyway are not told twice. */
    List<String> steps(List<RemedyOperation> operations, List<MissingFact> missing) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (RemedyOperation operation : operations) {
            if (missing.stream().noneMatch(fact -> provides(operation, fact))) {
                add(members, step(operation), operation.who());
            }
        }
        List<String> texts = new ArrayList<>();
        members.forEach((step, refs) -> texts.add(step.replace(WHO, refs.isEmpty() ? "" : " " + named(refs))));
        return texts;
    }

    private static void add(Map<String, List<String>> members, String text, @Nullable String ref) {
        List<String> refs = members.computeIfAbsent(text, any -> new ArrayList<>());
        if (ref != null) {
            refs.add(ref);
        }
    }

    private static boolean provides(RemedyOperation operation, MissingFact fact) {
        return operation.op() == RemedyOperation.Kind.PROVIDE
                && fact.attribute().equals(operation.attribute())
                && Objects.equals(fact.who(), operation.who())
                && Objects.equals(fact.group(), operation.group());
    }

    /** A step in which a mark stands for the members. */
    private String step(RemedyOperation operation) {
        String group = ofGroup(operation.group());
        return switch (operation.op()) {
            case SET -> set(operation) + group + ".";
            case ADD_MEMBER -> {
                int count = Objects.requireNonNullElse(operation.count(), 1);
                yield Text.of(
                                        "Tambah " + count + " anggota yang memenuhi semua syarat anggota",
                                        count == 1
                                                ? "Add 1 member who meets every condition for members"
                                                : "Add " + count + " members who meet every condition for members")
                                .in(language)
                        + group
                        + ".";
            }
            case REPLACE_MEMBER ->
                Text.of(
                                        "Ganti" + WHO + " dengan orang lain yang memenuhi semua syarat anggota",
                                        "Replace" + WHO + " by somebody else who meets every condition for members")
                                .in(language)
                        + group
                        + ".";
            case PROVIDE ->
                Text.of("Lengkapi " + fact(operation) + WHO, "Hand in " + fact(operation) + WHO)
                                .in(language)
                        + group
                        + ".";
        };
    }

    private String set(RemedyOperation operation) {
        String attribute = operation.attribute();
        Object value = operation.value();
        String to = attribute == null || value == null
                ? ""
                : Text.of(" menjadi ", " to ").in(language) + words.value(level(operation.who()), attribute, value);
        return Text.of("Ubah " + fact(operation) + WHO, "Change " + fact(operation) + WHO)
                        .in(language)
                + to;
    }

    private String fact(RemedyOperation operation) {
        String attribute = operation.attribute();
        return attribute == null
                ? Text.of("keterangan", "the fact").in(language)
                : words.fact(level(operation.who()), attribute);
    }

    private static Level level(@Nullable String who) {
        return who == null ? Level.SUBJECT : Level.MEMBER;
    }

    private String ofGroup(@Nullable String group) {
        return group == null || words.applicant() != ApplicantKind.GROUP
                ? ""
                : Text.of(" (kelompok " + group + ")", " (group " + group + ")").in(language);
    }

    private String named(List<String> refs) {
        if (words.applicant() == ApplicantKind.ENTREPRENEUR) {
            return ApplicantWords.ofPerson(words.applicant()).in(language);
        }
        Text members = Text.of("anggota ", refs.size() == 1 ? "member " : "members ");
        return members.in(language) + String.join(", ", refs);
    }
}
