package id.umkm.rules.source;

import id.umkm.domain.basics.Text;
import id.umkm.rules.expression.CellFaultException;
import id.umkm.rules.expression.CellParser;
import id.umkm.rules.expression.Names;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.vocabulary.ValueType;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads whom a row binds: kelompok, setiap anggota, tidak ada anggota, minimal N anggota, minimal P% anggota. */
final class ScopeReader {
    private static final Pattern AT_LEAST = Pattern.compile(
            "(?:minimal|paling sedikit|at least) (\\S+(?: ?%)?) (?:anggota|members)", Pattern.CASE_INSENSITIVE);
    private static final ValueType PERSONS = ValueType.number("orang", "persons");

    /** Whoever asks, by whichever word. */
    private static final Set<String> SUBJECT = Set.of(
            "kelompok",
            "pemohon",
            "wirausaha",
            "klaster",
            "koperasi",
            "usaha",
            "group",
            "applicant",
            "entrepreneur",
            "cluster",
            "cooperative",
            "business");

    /** Every person behind whoever asks; an entrepreneur has one, the owner. */
    private static final Set<String> EACH =
            Set.of("setiapanggota", "setiappemilik", "pemilik", "eachmember", "eachowner", "owner");

    private ScopeReader() {}

    static boolean isSubject(String text) {
        return SUBJECT.contains(Vocabulary.plain(text));
    }

    static boolean isEachMember(String text) {
        return EACH.contains(Vocabulary.plain(text));
    }

    /** Whether it is asked once of all groups together; only rows about several groups can be. */
    static boolean isJoint(String text) {
        return Row.sameName(text, "gabungan") || Row.sameName(text, "jointly");
    }

    /** How many or which share of the members a scope asks for, where it does. */
    static Optional<Operand> boundOf(Scope scope) {
        if (scope instanceof Scope.AtLeastCount count) {
            return Optional.of(count.count());
        }
        return scope instanceof Scope.AtLeastShare share ? Optional.of(share.share()) : Optional.empty();
    }

    static Scope parse(String text, Names names) {
        if (isSubject(text)) {
            return new Scope.Subject();
        }
        if (isEachMember(text)) {
            return new Scope.EachMember();
        }
        if (Row.sameName(text, "tidak ada anggota") || Row.sameName(text, "no member")) {
            return new Scope.NoMember();
        }
        Matcher atLeast = AT_LEAST.matcher(text.replaceAll("\\s+", " "));
        if (!atLeast.matches()) {
            throw new CellFaultException(
                    "WORD_UNKNOWN",
                    text,
                    Text.of(
                            "Pilihan yang dikenal: kelompok (atau pemohon, wirausaha, klaster, koperasi, usaha), setiap anggota (atau"
                                    + " pemilik), tidak ada anggota, minimal N anggota, minimal P%"
                                    + " anggota; di bagian Kelulusan juga gabungan.",
                            "Known words: group (or applicant, entrepreneur, cluster, cooperative, business), each member (or owner), no"
                                    + " member, at least N members, at least P% members; in section"
                                    + " Kelulusan also jointly."));
        }
        String bound = atLeast.group(1);
        boolean share = bound.endsWith("%")
                || names.findParameter(bound)
                        .filter(named -> named.type().kind() == ValueType.Kind.PERCENT)
                        .isPresent();
        Operand operand = CellParser.parseOperand(bound, share ? ValueType.PERCENT : PERSONS, names);
        if (operand instanceof Operand.AttributeName) {
            throw new CellFaultException(
                    "CELL_TYPE_WRONG",
                    bound,
                    Text.of(
                            "Batas ini berupa angka, persentase atau parameter.",
                            "This bound is a number, a percentage or a parameter."));
        }
        return share ? new Scope.AtLeastShare(operand) : new Scope.AtLeastCount(operand);
    }
}
