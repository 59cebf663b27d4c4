package id.umkm.rules.source;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.rules.expression.CellParser;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.RemedyKind;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.Level;
import java.util.List;
import java.util.Optional;

/** Reads one row that states what must hold, of any sheet of such rows. */
final class CriterionReader {
    /** What a row of effect potong is about, since it is this that is cut. */
    private static final String REQUESTED = "requested_amount";

    private final Typing typing;
    private final Symbols symbols;
    private final CriterionSheet sheet;
    private final Codes codes;
    private final Row row;
    private final String code;
    private final RowReach reach;

    private CriterionReader(Shared shared, Typing typing, CriterionSheet sheet, Row row) {
        this.typing = typing;
        this.symbols = shared.symbols();
        this.sheet = sheet;
        this.codes = shared.codes();
        this.row = row;
        this.code = row.text("Kode");
        this.reach = shared.rowReach(typing, row, code, sheet.records(row.text("Berlaku untuk")));
    }

    /** The row as it is meant, or nothing where it has a fault. */
    static Optional<Criterion> read(Shared shared, Typing typing, CriterionSheet sheet, Row row) {
        return new CriterionReader(shared, typing, sheet, row).read();
    }

    private Optional<Criterion> read() {
        int before = typing.faults().count();
        typing.headings(row, code, sheet.headings(), List.of());
        DateRange range = typing.range(row, code, symbols.names(Level.SUBJECT));
        codes.take(typing, row, code, range);
        Optional<Scope> scope = scope();
        Level level = scope.orElse(null) instanceof Scope.Subject ? Level.SUBJECT : Level.MEMBER;
        Optional<Condition> required = requirement(level, scope.isPresent());
        Optional<Cell> bound = row.find("Jika");
        Optional<Condition> guard = bound.isPresent() ? guard(bound.get(), level, scope.isPresent()) : Optional.empty();
        Optional<Effect> effect = typing.word(row, code, "Efek", sheet.effects(), null);
        if (effect.orElse(null) == Effect.REDUCE && scope.isPresent() && required.isPresent()) {
            requireBound(scope.get(), required.get());
        }
        typing.require(row, code, "Pesan");
        Optional<Text> message = typing.text(row, "Pesan");
        Optional<Text> advice = typing.text(row, "Saran");
        Placeholders.ofCriteria(typing, symbols, reach).check(row, code, "Pesan", "Pesan (en)", "Saran", "Saran (en)");
        RemedyKind remedy = typing.word(row, code, "Perbaikan", Words.REMEDY, RemedyKind.NOTHING)
                .orElse(RemedyKind.NOTHING);
        refuseOtherPersons(remedy);
        Ground ground = typing.ground(row, code, range);
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
                .position(sheet.heading() + "/" + code);
        return Optional.of(criterion.build());
    }

    /** The owner is the entrepreneur: nobody can be added, or come in place. */
    private void refuseOtherPersons(RemedyKind remedy) {
        boolean other = remedy == RemedyKind.ADD_MEMBER || remedy == RemedyKind.REPLACE_MEMBER;
        if (other && symbols.applicantKind() == ApplicantKind.ENTREPRENEUR) {
            typing.fault(
                    row,
                    code,
                    "Perbaikan",
                    "REMEDY_NOT_OF_APPLICANT",
                    row.text("Perbaikan"),
                    "Wirausaha hanya mempunyai satu orang, pemiliknya; perbaikan yang mungkin: ubah, lengkapi, tidak ada.",
                    "An entrepreneur has one person, the owner; remedies that there can be: change, provide, none.");
        }
    }

    private Optional<Scope> scope() {
        Optional<Cell> cell = typing.require(row, code, "Berlaku untuk");
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String text = cell.get().text();
        Optional<Scope> scope = typing.read(
                row,
                code,
                "Berlaku untuk",
                () -> sheet.isJoint(text)
                        ? new Scope.Subject()
                        : ScopeReader.parse(text, symbols.names(Level.SUBJECT)));
        Optional<Operand> bound = scope.isPresent() ? ScopeReader.boundOf(scope.get()) : Optional.empty();
        if (bound.isPresent()) {
            reach.check("Berlaku untuk", Level.SUBJECT, bound.get());
        }
        return scope;
    }

    private Optional<Condition> requirement(Level level, boolean certain) {
        Optional<Cell> attribute = typing.require(row, code, "Atribut");
        Optional<Cell> requirement = typing.require(row, code, "Syarat");
        return attribute.isPresent() && requirement.isPresent()
                ? condition(
                        "Atribut",
                        "Syarat",
                        attribute.get().text(),
                        requirement.get().text(),
                        level,
                        certain)
                : Optional.empty();
    }

    private Optional<Condition> guard(Cell cell, Level level, boolean certain) {
        int colon = cell.text().indexOf(':');
        if (colon < 0) {
            typing.fault(
                    row,
                    code,
                    "Jika",
                    "GUARD_MALFORMED",
                    cell.text(),
                    "Kolom Jika ditulis \"atribut: isi\", misalnya \"jenis_usaha: Batik\".",
                    "Column If is written \"attribute: cell\", such as \"trade: Batik\".");
            return Optional.empty();
        }
        String name = cell.text().substring(0, colon).strip();
        String test = cell.text().substring(colon + 1).strip();
        Level of = symbols.findTerm(level, name).isPresent() ? level : Level.SUBJECT;
        return condition("Jika", "Jika", name, test, of, certain);
    }

    /** @param certain whether the level is sure, so that an attribute which is not found there is a fault */
    private Optional<Condition> condition(
            String nameHeading, String testHeading, String name, String test, Level level, boolean certain) {
        Optional<Term> term = symbols.findTerm(level, name);
        if (term.isEmpty()) {
            if (certain) {
                unknown(nameHeading, name, level);
            }
            return Optional.empty();
        }
        reach.check(nameHeading, term.get());
        Optional<CellTest> parsed = typing.read(
                row,
                code,
                testHeading,
                () -> CellParser.parseTest(test, term.get().type(), symbols.names(level)));
        if (parsed.isEmpty()) {
            return Optional.empty();
        }
        if (parsed.get() instanceof CellTest.Otherwise) {
            typing.fault(
                    row,
                    code,
                    testHeading,
                    "CELL_MALFORMED",
                    test,
                    "\"selain itu\" hanya ada dalam tabel.",
                    "\"otherwise\" belongs in tables only.");
            return Optional.empty();
        }
        reach.check(testHeading, level, parsed.get());
        return Optional.of(new Condition(term.get(), parsed.get()));
    }

    private void unknown(String heading, String name, Level level) {
        Level other = level == Level.SUBJECT ? Level.MEMBER : Level.SUBJECT;
        boolean elsewhere = symbols.findTerm(other, name).isPresent();
        String known = String.join(
                ", ",
                symbols.termsOf(level).stream()
                        .filter(reach::holds)
                        .map(Term::nameId)
                        .toList());
        typing.fault(
                row,
                code,
                heading,
                "ATTRIBUTE_UNKNOWN",
                name,
                (elsewhere
                                ? "Atribut ini milik "
                                        + (other == Level.MEMBER
                                                ? "anggota"
                                                : ApplicantWords.of(symbols.applicantKind())
                                                        .id())
                                        + "; sesuaikan kolom \"Berlaku untuk\". "
                                : "")
                        + "Atribut yang dikenal di sini: " + known + ".",
                (elsewhere
                                ? "This attribute is one of the "
                                        + (other == Level.MEMBER
                                                ? "members"
                                                : ApplicantWords.of(symbols.applicantKind())
                                                        .in(Language.ENGLISH))
                                        + "; change column \"Applies to\". "
                                : "")
                        + "Attributes known here: " + known + ".");
    }

    /** What is asked can be cut only to a bound that is one amount. */
    private void requireBound(Scope scope, Condition condition) {
        if (!(scope instanceof Scope.Subject)) {
            withoutBound("Berlaku untuk");
        } else if (!condition.term().name().equals(REQUESTED)) {
            withoutBound("Atribut");
        } else if (!(condition.test() instanceof CellTest.Compare compare)
                || compare.operator() != CellTest.Operator.AT_MOST) {
            withoutBound("Syarat");
        }
    }

    private void withoutBound(String heading) {
        typing.fault(
                row,
                code,
                heading,
                "REDUCE_WITHOUT_BOUND",
                row.text(heading),
                "Baris \"potong\" tentang pemohon menguji jumlah_diminta dengan satu batas atas, misalnya \"paling banyak plafon\".",
                "A row of effect \"reduce\" about the applicant tests requested_amount with one upper bound, such as \"at most ceiling\".");
    }
}
