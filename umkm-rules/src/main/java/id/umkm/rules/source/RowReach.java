package id.umkm.rules.source;

import id.umkm.domain.basics.Text;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.Level;
import java.util.Optional;

/** Tells where a row asks a record that the decisions which ask the row do not have. */
final class RowReach {
    static final String OTHER_APPLICANT = "ATTRIBUTE_OF_OTHER_APPLICANT";

    private final Reach reach;
    private final Symbols symbols;
    private final Typing typing;
    private final Row row;
    private final String key;
    private final Records records;

    RowReach(Reach reach, Symbols symbols, Typing typing, Row row, String key, Records records) {
        this.reach = reach;
        this.symbols = symbols;
        this.typing = typing;
        this.row = row;
        this.key = key;
        this.records = records.askedBy(symbols.applicantKind());
    }

    /** Says whose an attribute is that the applicants of a policy do not have. */
    static Text otherApplicant(ApplicantKind owner, ApplicantKind asked) {
        return Text.of(
                "Atribut ini milik " + ApplicantWords.of(owner).id() + "; pemohon kebijakan ini "
                        + ApplicantWords.of(asked).id() + ".",
                "This attribute is one of a " + ApplicantWords.of(owner).en() + "; the applicants of this policy are "
                        + ApplicantWords.of(asked).en() + "s.");
    }

    /** Whether the row may ask a term. */
    boolean holds(Term term) {
        return reach.of(term).stream().allMatch(records::hold);
    }

    void check(String heading, Term term) {
        Optional<ApplicantKind> other = reach.of(term).stream()
                .flatMap(source -> Optional.ofNullable(source.kind()).stream())
                .filter(kind -> kind != symbols.applicantKind())
                .findFirst();
        if (other.isPresent()) {
            typing.fault(
                    row,
                    key,
                    heading,
                    OTHER_APPLICANT,
                    term.nameId(),
                    otherApplicant(other.get(), symbols.applicantKind()));
        } else if (!holds(term)) {
            Text words = records.words();
            typing.fault(
                    row,
                    key,
                    heading,
                    "ATTRIBUTE_NOT_ASKED_HERE",
                    term.nameId(),
                    "Baris ini hanya dapat menanyakan fakta " + words.id() + ", juga melalui tabel.",
                    "This row can ask facts of " + words.en() + " only, through tables too.");
        }
    }

    void check(String heading, Level level, CellTest test) {
        CellTests.operandsOf(test).forEach(operand -> check(heading, level, operand));
    }

    void check(String heading, Level level, Operand operand) {
        if (operand instanceof Operand.AttributeName name) {
            reach.named(level, name).ifPresent(term -> check(heading, term));
        } else if (operand instanceof Operand.ParameterName name) {
            checkParameter(heading, name.name());
        }
    }

    void checkParameter(String heading, String name) {
        boolean held = symbols.findParameter(name)
                .flatMap(reach::of)
                .filter(source -> !records.hold(source))
                .isEmpty();
        if (!held) {
            Text words = records.words();
            typing.fault(
                    row,
                    key,
                    heading,
                    "PARAMETER_NOT_READ_HERE",
                    name,
                    "Parameter ini dibaca pada tanggal yang tidak ada pada keputusan baris ini; yang ada hanya fakta "
                            + words.id() + ".",
                    "This parameter is read at a date that decisions which ask this row do not have; they have facts of "
                            + words.en() + " only.");
        }
    }
}
