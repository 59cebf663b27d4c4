package id.umkm.rules.source;

import id.umkm.domain.basics.Text;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.Attribute.Source;
import id.umkm.rules.vocabulary.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        for (Source source : reach.of(term)) {
            if (!records.hold(source)) {
                return false;
            }
        }
        return true;
    }

    void check(String heading, Term term) {
        ApplicantKind other = otherKind(term);
        if (other != null) {
            typing.fault(
                    row, key, heading, OTHER_APPLICANT, term.nameId(), otherApplicant(other, symbols.applicantKind()));
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

    /** The first kind of applicants that a term is asked of and that the policy is not for; null where there is none. */
    private @Nullable ApplicantKind otherKind(Term term) {
        for (Source source : reach.of(term)) {
            ApplicantKind kind = source.kind();
            if (kind != null && kind != symbols.applicantKind()) {
                return kind;
            }
        }
        return null;
    }

    void check(String heading, Level level, CellTest test) {
        for (Operand operand : CellTests.operandsOf(test)) {
            check(heading, level, operand);
        }
    }

    void check(String heading, Level level, Operand operand) {
        if (operand instanceof Operand.AttributeName name) {
            Optional<Term> term = reach.named(level, name);
            if (term.isPresent()) {
                check(heading, term.get());
            }
        } else if (operand instanceof Operand.ParameterName name) {
            checkParameter(heading, name.name());
        }
    }

    void checkParameter(String heading, String name) {
        Optional<Parameter> parameter = symbols.findParameter(name);
        Optional<Source> source = parameter.isPresent() ? reach.of(parameter.get()) : Optional.empty();
        if (source.isPresent() && !records.hold(source.get())) {
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
