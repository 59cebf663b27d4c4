package id.umkm.rules.exchange;

import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The names that inputs and decisions have in DMN, and the inputs that were named. */
final class DmnNames {
    private static final Set<String> RESERVED = Set.of(
            "and",
            "between",
            "context",
            "date",
            "day",
            "days",
            "duration",
            "else",
            "every",
            "external",
            "false",
            "for",
            "function",
            "if",
            "in",
            "instance",
            "item",
            "list",
            "not",
            "null",
            "of",
            "or",
            "partial",
            "range",
            "return",
            "satisfies",
            "some",
            "string",
            "number",
            "boolean",
            "then",
            "time",
            "true");

    private final PolicyOnDay policy;
    private final UniqueNames names = new UniqueNames(RESERVED);
    private final Map<String, Input> inputs = new LinkedHashMap<>();

    /** What an input holds of a fact. */
    enum Part {
        VALUE,
        NONE,
        SHARE
    }

    /** An input of the model. */
    record Input(Term term, Part part) {}

    DmnNames(PolicyOnDay policy) {
        this.policy = policy;
        // Decisions come first, so that they have the names of what they give.
        policy.tables().forEach(table -> of(table.table().output()));
    }

    /** A fact, or the decision of the table that gives it. */
    String value(Term term) {
        String name = of(term);
        if (!isDecision(term)) {
            inputs.put(name, new Input(term, Part.VALUE));
        }
        return name;
    }

    boolean isDecision(Term term) {
        return policy.table(term).isPresent();
    }

    /** Whether a fact is known to be none. */
    String none(Term term) {
        return input(new Input(term, Part.NONE), of(term) + "_tidak_ada");
    }

    /** The share of members for whom a fact is yes, in per cent. */
    String share(Term term) {
        return input(new Input(term, Part.SHARE), "porsi_anggota_" + of(term));
    }

    /** Inputs by name, in the order in which they were asked for. */
    Map<String, Input> inputs() {
        return inputs;
    }

    private String input(Input input, String wish) {
        String name = names.of(input, wish);
        inputs.put(name, input);
        return name;
    }

    /** A fact of members that has the name of one of the subject is told from it. */
    private String of(Term term) {
        String name = PlainText.word(term.nameId());
        boolean isOfBoth = term.level() == Level.MEMBER
                && policy.policy().findTerm(Level.SUBJECT, term.nameId()).isPresent();
        return names.of(term, isOfBoth ? name + "_anggota" : name);
    }
}
