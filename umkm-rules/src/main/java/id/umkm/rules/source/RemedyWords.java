package id.umkm.rules.source;

import id.umkm.domain.decision.RemedyOperation.Kind;
import id.umkm.rules.expression.CellParser;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Attribute;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.PlainValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Operations of a remedy as scenarios write them, and as programs compare them. */
final class RemedyWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Pattern ADD = Pattern.compile("(?:tambah anggota|add members?)\\s+([1-9]\\d{0,3})", FLAGS);
    private static final Pattern REPLACE = Pattern.compile("(?:ganti anggota|replace member)\\s+(\\S.*)", FLAGS);
    private static final Pattern SET = Pattern.compile("(?:ubah|change)\\s+([^=]+)=(.+)", FLAGS);
    private static final Pattern PROVIDE = Pattern.compile("(?:lengkapi|provide)\\s+(?:([^:]+):)?([^:]+)", FLAGS);

    private final Typing typing;
    private final Symbols symbols;
    private final Row row;
    private final String id;

    RemedyWords(Typing typing, Symbols symbols, Row row, String id) {
        this.typing = typing;
        this.symbols = symbols;
        this.row = row;
        this.id = id;
    }

    /**
     * Reads one operation, which may be about several persons.
     *
     * @param named is told the attribute that the operation names
     * @return such as {@code PROVIDE employer P03}, one for each person; nothing where there is a fault
     */
    Optional<List<String>> read(String text, Consumer<Attribute> named) {
        Matcher add = ADD.matcher(text);
        Matcher replace = REPLACE.matcher(text);
        Matcher set = SET.matcher(text);
        Matcher provide = PROVIDE.matcher(text);
        if (add.matches()) {
            return Optional.of(List.of(Kind.ADD_MEMBER + " " + add.group(1)));
        }
        if (replace.matches()) {
            return Optional.of(Labels.expand(replace.group(1)).stream()
                    .map(label -> Kind.REPLACE_MEMBER + " " + label)
                    .toList());
        }
        if (set.matches()) {
            return set(set.group(1).strip(), set.group(2).strip(), named);
        }
        if (provide.matches()) {
            return provide(provide.group(1), provide.group(2).strip(), named);
        }
        fault(
                "REMEDY_MALFORMED",
                text,
                "Perbaikan ditulis \"tambah anggota 1\", \"ganti anggota P03\", \"ubah jumlah_diminta = 8.500.000\", \"lengkapi P03:"
                        + " pemberi_kerja\" atau \"lengkapi kelurahan\", dengan titik koma di antaranya.",
                "A remedy is written \"add member 1\", \"replace member P03\", \"change requested_amount = 8.500.000\", \"provide P03:"
                        + " employer\" or \"provide village\", semicolons between.");
        return Optional.empty();
    }

    private Optional<List<String>> set(String name, String text, Consumer<Attribute> named) {
        Optional<Attribute> attribute = symbols.vocabulary().find(Level.SUBJECT, name);
        if (attribute.isEmpty()) {
            unknown(name);
            return Optional.empty();
        }
        named.accept(attribute.get());
        Term term = symbols.findTerm(Level.SUBJECT, name).orElseThrow();
        return typing.read(row, id, "Perbaikan", () -> CellParser.parseFact(text, term.type()))
                .map(value -> List.of(Kind.SET + " " + term.name() + " = " + PlainValue.of(value)));
    }

    private Optional<List<String>> provide(String who, String name, Consumer<Attribute> named) {
        Level level = who == null ? Level.SUBJECT : Level.MEMBER;
        Optional<Attribute> attribute = symbols.vocabulary().find(level, name);
        Optional<Attribute> settled = attribute.or(() -> symbols.findByFact(level, name));
        if (settled.isEmpty()) {
            unknown(name);
            return Optional.empty();
        }
        named.accept(settled.get());
        String fact =
                attribute.isPresent() ? settled.get().getName() : settled.get().getFact();
        List<String> persons = who == null ? List.of("") : Labels.expand(who);
        return Optional.of(persons.stream()
                .map(person -> (Kind.PROVIDE + " " + fact + " " + person).strip())
                .toList());
    }

    private void unknown(String name) {
        fault(
                "ATTRIBUTE_UNKNOWN",
                name,
                "Tidak ada fakta bernama ini; fakta anggota ditulis \"P03: pemberi_kerja\".",
                "There is no fact of this name; a fact of a member is written \"P03: employer\".");
    }

    private void fault(String code, String read, String textId, String textEn) {
        typing.fault(row, id, "Perbaikan", code, read, textId, textEn);
    }
}
