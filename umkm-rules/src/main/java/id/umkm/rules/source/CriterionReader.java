package id.umkm.rules.source;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Effect;
import id.umkm.rules.expression.CellParser;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.RemedyKind;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the criteria of one document. */
final class CriterionReader {
    private static final Set<String> HEADINGS = Set.of(
            "Kode",
            "Berlaku untuk",
            "Jika",
            "Atribut",
            "Syarat",
            "Efek",
            "Pesan",
            "Pesan (en)",
            "Perbaikan",
            "Saran",
            "Saran (en)",
            "Dasar",
            "Kutipan",
            "Sejak",
            "Sampai",
            "Catatan");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> BUILT_IN = Set.of("nilai", "batas", "selisih", "anggota");

    private final Typing typing;
    private final Symbols symbols;

    CriterionReader(Typing typing, Symbols symbols) {
        this.typing = typing;
        this.symbols = symbols;
    }

    List<Criterion> read() {
        List<Criterion> criteria = new ArrayList<>();
        for (Row row : typing.document().sheet(Headings.ELIGIBILITY)) {
            criterion(row).ifPresent(criteria::add);
        }
        return criteria;
    }

    private Optional<Criterion> criterion(Row row) {
        String code = row.text("Kode");
        int before = typing.faults().count();
        typing.headings(row, code, HEADINGS, List.of());
        typing.require(row, code, "Kode")
                .filter(cell -> !CODE.matcher(cell.text()).matches())
                .ifPresent(
                        cell -> typing.faults()
                                .add(
                                        "CODE_MALFORMED",
                                        row.position(code, "Kode"),
                                        cell.place(),
                                        cell.text(),
                                        "Kode ditulis dengan huruf besar, angka dan garis bawah, misalnya GROUP_TOO_SMALL.",
                                        "A code is written in capital letters, digits and underscores, such as GROUP_TOO_SMALL."));
        Optional<Scope> scope = typing.require(row, code, "Berlaku untuk")
                .flatMap(cell -> typing.read(
                        row,
                        code,
                        "Berlaku untuk",
                        () -> ScopeReader.parse(cell.text(), symbols.names(Level.SUBJECT))));
        Level level = scope.filter(Scope.Subject.class::isInstance).isPresent() ? Level.SUBJECT : Level.MEMBER;
        Optional<Cell> attribute = typing.require(row, code, "Atribut");
        Optional<Cell> requirement = typing.require(row, code, "Syarat");
        Optional<Condition> required = attribute.flatMap(name -> requirement.flatMap(
                cell -> condition(row, code, "Atribut", "Syarat", name.text(), cell.text(), level, scope.isPresent())));
        Optional<Condition> guard = row.find("Jika").flatMap(cell -> guard(row, code, cell, level, scope.isPresent()));
        Optional<Effect> effect = typing.word(row, code, "Efek", Words.EFFECT, null);
        if (effect.filter(Effect.REDUCE::equals).isPresent()) {
            typing.faults()
                    .add(
                            "EFFECT_NOT_DECIDED",
                            row.position(code, "Efek"),
                            row.placeOf("Efek"),
                            row.text("Efek"),
                            "Efek \"potong\" belum dapat diputuskan: jumlah bantuan belum dihitung. Pakailah tolak, tinjau, catat atau rujuk.",
                            "Effect \"reduce\" cannot be decided yet: amounts are not worked out. Use reject, review, note or refer.");
        }
        Optional<Text> message = typing.require(row, code, "Pesan").flatMap(cell -> typing.text(row, "Pesan"));
        Optional<Text> advice = typing.text(row, "Saran");
        for (String heading : List.of("Pesan", "Pesan (en)", "Saran", "Saran (en)")) {
            placeholders(row, code, heading);
        }
        RemedyKind remedy = typing.word(row, code, "Perbaikan", Words.REMEDY, RemedyKind.NOTHING)
                .orElse(RemedyKind.NOTHING);
        DateRange range = typing.range(row, code, symbols.names(Level.SUBJECT));
        var ground = typing.ground(row, code, range);
        if (typing.faults().count() > before
                || required.isEmpty()
                || scope.isEmpty()
                || effect.isEmpty()
                || message.isEmpty()) {
            return Optional.empty();
        }
        Criterion.Builder criterion = Criterion.builder();
        criterion
                .code(code)
                .scope(scope.get())
                .guard(guard.orElse(null))
                .requirement(required.get())
                .effect(effect.get())
                .message(message.get())
                .advice(advice.orElse(null))
                .remedyKind(remedy)
                .ground(ground)
                .range(range)
                .layer(typing.layer())
                .position(Headings.ELIGIBILITY + "/" + code);
        return Optional.of(criterion.build());
    }

    private Optional<Condition> guard(Row row, String code, Cell cell, Level level, boolean certain) {
        int colon = cell.text().indexOf(':');
        if (colon < 0) {
            typing.faults()
                    .add(
                            "GUARD_MALFORMED",
                            row.position(code, "Jika"),
                            cell.place(),
                            cell.text(),
                            "Kolom Jika ditulis \"atribut: isi\", misalnya \"jenis_usaha: Batik\".",
                            "Column If is written \"attribute: cell\", such as \"trade: Batik\".");
            return Optional.empty();
        }
        String name = cell.text().substring(0, colon).strip();
        String test = cell.text().substring(colon + 1).strip();
        Level of = symbols.findTerm(level, name).isPresent() ? level : Level.SUBJECT;
        return condition(row, code, "Jika", "Jika", name, test, of, certain);
    }

    private Optional<Condition> condition(
            Row row,
            String code,
            String nameHeading,
            String testHeading,
            String name,
            String test,
            Level level,
            boolean certain) {
        Optional<Term> term = symbols.findTerm(level, name);
        if (term.isEmpty()) {
            if (!certain) {
                return Optional.empty();
            }
            Level other = level == Level.SUBJECT ? Level.MEMBER : Level.SUBJECT;
            boolean elsewhere = symbols.findTerm(other, name).isPresent();
            String known = String.join(
                    ", ", symbols.termsOf(level).stream().map(Term::nameId).toList());
            typing.faults()
                    .add(
                            "ATTRIBUTE_UNKNOWN",
                            row.position(code, nameHeading),
                            row.placeOf(nameHeading),
                            name,
                            (elsewhere
                                            ? "Atribut ini milik " + (other == Level.MEMBER ? "anggota" : "kelompok")
                                                    + "; sesuaikan kolom \"Berlaku untuk\". "
                                            : "")
                                    + "Atribut yang dikenal di sini: " + known + ".",
                            (elsewhere
                                            ? "This attribute is one of the "
                                                    + (other == Level.MEMBER ? "members" : "group")
                                                    + "; change column \"Applies to\". "
                                            : "")
                                    + "Attributes known here: " + known + ".");
            return Optional.empty();
        }
        Optional<CellTest> parsed = typing.read(
                row,
                code,
                testHeading,
                () -> CellParser.parseTest(test, term.get().type(), symbols.names(level)));
        if (parsed.filter(CellTest.Otherwise.class::isInstance).isPresent()) {
            typing.faults()
                    .add(
                            "CELL_MALFORMED",
                            row.position(code, testHeading),
                            row.placeOf(testHeading),
                            test,
                            "\"selain itu\" hanya ada dalam tabel.",
                            "\"otherwise\" belongs in tables only.");
            return Optional.empty();
        }
        return parsed.map(cell -> new Condition(term.get(), cell));
    }

    private void placeholders(Row row, String code, String heading) {
        Matcher matcher = PLACEHOLDER.matcher(row.text(heading));
        while (matcher.find()) {
            String name = matcher.group(1);
            boolean known = BUILT_IN.contains(name)
                    || symbols.findParameter(name).isPresent()
                    || symbols.findTerm(Level.SUBJECT, name).isPresent();
            if (!known) {
                typing.faults()
                        .add(
                                "PLACEHOLDER_UNKNOWN",
                                row.position(code, heading),
                                row.placeOf(heading),
                                "{" + name + "}",
                                "Yang dikenal: {nilai}, {batas}, {selisih}, {anggota}, nama parameter, atribut kelompok atau keluaran tabel.",
                                "Known: {nilai}, {batas}, {selisih}, {anggota}, the name of a parameter, of an attribute of the group or of a"
                                        + " table output.");
            }
        }
    }
}
