package id.umkm.rules.exchange;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Effect;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A policy as DRL that stock Drools compiles and runs: eligibility and amount, on the days around one day on which nothing
 * changes.
 *
 * <p>A session holds one {@code Subject} and its {@code Member}s, types that the file declares; null is unknown. The rules
 * add facts for as long as they match, in no order: each {@code Finding}, and an {@code Outcome} for each question.
 */
public final class DrlExport {
    private static final Set<Effect> CARRIED = Set.of(Effect.REJECT, Effect.REVIEW, Effect.NOTE, Effect.REDUCE);
    private static final String REQUESTED = "requested_amount";

    private final PolicyOnDay policy;
    private final DrlNames names = new DrlNames();
    private final RuleSentences sentences;

    private DrlExport(PolicyOnDay policy) {
        this.policy = policy;
        this.sentences = new RuleSentences(policy.policy(), Language.INDONESIAN, policy.day());
    }

    /**
     * The policy as it stands on a day.
     *
     * @param day whose rows and values are written; the file says for which days around it they are the same
     */
    public static Export of(Policy policy, LocalDate day) {
        return new DrlExport(PolicyOnDay.of(policy, day, CARRIED)).export();
    }

    /** The name of the package that the rules of a policy are in. */
    public static String packageOf(Policy policy) {
        return "umkm." + PlainText.word(policy.getId()).toLowerCase(Locale.ROOT);
    }

    private Export export() {
        List<NotCarried> notCarried = new ArrayList<>(policy.notCarried());
        notCarried.addAll(Sections.notCarried(policy.policy(), CARRIED));
        Term requested = policy.policy().findTerm(Level.SUBJECT, REQUESTED).orElseThrow();
        String requestedField = names.field(requested);
        List<PolicyOnDay.Table> tables = needed();
        DrlTables tableRules = new DrlTables(policy, names, sentences);
        DrlCriteria criteria = new DrlCriteria(policy, names, sentences);
        StringBuilder types = new StringBuilder();
        StringBuilder rules = new StringBuilder();
        for (PolicyOnDay.Table table : tables) {
            types.append(tableRules.type(table));
            rules.append(tableRules.rules(table)).append(criteria.tablesAtFault(table));
        }
        String shares = tableRules.shareRules();
        policy.criteria().forEach(row -> rules.append(criteria.rules(row)));
        rules.append(criteria.published(policy.policy().getOutputs()));
        String frame = Resource.read("decision.drl.txt")
                .replace("@requested@", requestedField)
                .replace("@Requested@", Character.toUpperCase(requestedField.charAt(0)) + requestedField.substring(1));
        DateRange validity = policy.validity();
        String text = heading(validity, notCarried)
                + "package " + packageOf(policy.policy()) + "\n\n"
                + facts("Subject", "id", Level.SUBJECT)
                + facts("Member", "ref", Level.MEMBER)
                + types
                + frame
                + shares
                + rules;
        return new Export(imported(text), validity, notCarried);
    }

    /** Imports stand before types in DRL. */
    private static String imported(String text) {
        String imports = text.lines()
                .filter(line -> line.startsWith("import "))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        String rest = text.lines()
                .filter(line -> !line.startsWith("import "))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        int afterPackage = rest.indexOf('\n', rest.indexOf("\npackage ") + 1) + 1;
        return rest.substring(0, afterPackage) + "\n" + imports + rest.substring(afterPackage);
    }

    /** The tables that criteria and published outputs ask, and those above them, in the order of the policy. */
    private List<PolicyOnDay.Table> needed() {
        Set<Term> terms = new LinkedHashSet<>(policy.policy().getOutputs());
        for (PolicyOnDay.Row row : policy.criteria()) {
            terms.addAll(
                    policy.terms(row.requirement().term(), row.requirement().test()));
            if (row.guard() != null) {
                terms.addAll(policy.terms(row.guard().term(), row.guard().test()));
            }
        }
        List<PolicyOnDay.Table> needed = new ArrayList<>();
        for (int i = policy.tables().size() - 1; i >= 0; i--) {
            PolicyOnDay.Table table = policy.tables().get(i);
            if (terms.contains(table.table().output())) {
                needed.add(0, table);
                List<TableInput> inputs = table.table().inputs();
                table.rows().forEach(line -> {
                    for (int column = 0; column < inputs.size(); column++) {
                        terms.addAll(policy.terms(
                                inputs.get(column).term(), line.cells().get(column)));
                    }
                });
            }
        }
        return needed;
    }

    private String heading(DateRange validity, List<NotCarried> notCarried) {
        Policy of = policy.policy();
        List<String> lines = new ArrayList<>();
        lines.add("Kebijakan " + of.getId() + " " + of.getVersion() + ": "
                + of.getProgramme().getTitle().id());
        lines.add("sha256 " + of.getSha256());
        lines.add("Isinya berlaku untuk tanggal penilaian " + Sections.days(validity, Language.INDONESIAN)
                + " (ditulis untuk " + policy.day() + ").");
        lines.add("");
        lines.add(
                "Satu sesi memuat satu Subject dan semua Member-nya; null berarti belum diketahui, dan tidak pernah lulus atau"
                        + " gagal dengan diam-diam.");
        lines.add("Atribut yang dapat \"tidak ada\" mempunyai kolom _tidak_ada: true bila diketahui tidak ada.");
        lines.add(
                "Pesan ditulis seperti dalam kebijakan, dengan isian dalam kurung kurawal. Fakta yang kurang, perbaikan, dan"
                        + " anggota yang disebut tidak dibawa.");
        if (!notCarried.isEmpty()) {
            lines.add("");
            lines.add("Tidak dibawa:");
            notCarried.forEach(
                    one -> lines.add("- " + one.position() + ": " + one.reason().id()));
        }
        return lines.stream()
                .map(line -> ("// " + PlainText.plain(line)).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    /** Declares the fact of one level with the fields that rules ask. */
    private String facts(String type, String key, Level level) {
        StringBuilder text = new StringBuilder("declare " + type + "\n    " + key + " : String\n");
        for (Term term : List.copyOf(names.attributes(level))) {
            text.append("    // ")
                    .append(PlainText.plain(meaning(term)).strip())
                    .append('\n');
            text.append("    ")
                    .append(names.field(term))
                    .append(" : ")
                    .append(DrlNames.javaType(term.type()))
                    .append('\n');
            if (term.canBeNone() && term.type().kind() != ValueType.Kind.CHOICES) {
                text.append("    ").append(names.noneField(term)).append(" : Boolean\n");
            }
        }
        return text + "end\n\n";
    }

    private static String meaning(Term term) {
        Text unit = term.type().unit();
        String codes = term.type().choices().stream().map(Choice::code).collect(Collectors.joining(", "));
        return term.nameId() + " (" + term.name() + ")" + (unit == null ? "" : ", " + unit.id())
                + (codes.isEmpty() ? "" : ": " + codes);
    }
}
