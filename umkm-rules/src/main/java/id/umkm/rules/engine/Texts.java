package id.umkm.rules.engine;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.rules.expression.CellPrinter;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import id.umkm.rules.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills the texts of one criterion for one subject: what was found, the bound, the difference, the members. */
final class Texts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final int SHARE_DECIMALS = 2;
    private static final String UNKNOWN = "?";

    private final Known known;
    private final BoundCriterion bound;
    private final Criterion criterion;
    private final List<Integer> named;

    /**
     * @param named the members whom the finding names, by their index in the order of NIK
     */
    Texts(Known known, BoundCriterion bound, List<Integer> named) {
        this.known = known;
        this.bound = bound;
        this.criterion = bound.criterion();
        this.named = named;
    }

    /** Whether the texts of a criterion hold the value of a term. */
    static boolean names(Criterion criterion, Term term) {
        Text advice = criterion.getAdvice();
        return names(criterion.getMessage(), term) || (advice != null && names(advice, term));
    }

    private static boolean names(Text text, Term term) {
        String both = text.id() + Objects.requireNonNullElse(text.en(), "");
        return PLACEHOLDER
                .matcher(both)
                .results()
                .map(found -> Vocabulary.plain(found.group(1)))
                .anyMatch(name ->
                        name.equals(Vocabulary.plain(term.nameId())) || name.equals(Vocabulary.plain(term.name())));
    }

    /** Fills only names of parameters, attributes and table outputs. */
    static Text fillNames(Known known, Text template) {
        String en = template.en();
        return Text.of(
                fillNames(known, template.id(), Language.INDONESIAN),
                en == null ? null : fillNames(known, en, Language.ENGLISH));
    }

    private static String fillNames(Known known, String template, Language language) {
        return replace(template, name -> named(known, name, language));
    }

    /** Puts something in the place of each name in braces. */
    static String replace(String template, UnaryOperator<String> values) {
        int open = template.indexOf('{');
        if (open < 0) {
            return template;
        }
        StringBuilder text = new StringBuilder(2 * template.length());
        int done = 0;
        for (int i = open; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '{') {
                open = i;
            } else if (c == '}' && open >= done) {
                text.append(template, done, open).append(values.apply(template.substring(open + 1, i)));
                done = i + 1;
            }
        }
        return text.append(template, done, template.length()).toString();
    }

    Text fill(Text template) {
        String en = template.en();
        return Text.of(fill(template.id(), Language.INDONESIAN), en == null ? null : fill(en, Language.ENGLISH));
    }

    private String fill(String template, Language language) {
        return replace(template, name -> value(name, language));
    }

    private String value(String placeholder, Language language) {
        return switch (placeholder) {
            case "nilai" -> actual(language);
            case "batas" -> limit(language);
            case "selisih" -> difference(language);
            case "anggota" -> members(language);
            default -> named(placeholder, language);
        };
    }

    private String actual(Language language) {
        Term term = criterion.getRequirement().term();
        if (criterion.getScope() instanceof Scope.Subject) {
            return print(known.valueOfSubject(term), term.type(), language);
        }
        if (criterion.getScope() instanceof Scope.AtLeastShare) {
            return share(language);
        }
        if (criterion.getScope() instanceof Scope.AtLeastCount) {
            return Integer.toString(known.passing(bound));
        }
        Set<String> values = new TreeSet<>();
        named.forEach(i -> values.add(print(known.valueOfMember(i, term), term.type(), language)));
        return String.join(", ", values);
    }

    private String share(Language language) {
        int all = known.facts().countMembers();
        if (all == 0) {
            return print(Percentage.of(BigDecimal.ZERO), ValueType.PERCENT, language);
        }
        BigDecimal share = BigDecimal.valueOf(100L * known.passing(bound))
                .divide(BigDecimal.valueOf(known.facts().countMembers()), SHARE_DECIMALS, RoundingMode.DOWN);
        return print(Percentage.of(share), ValueType.PERCENT, language);
    }

    private String limit(Language language) {
        Object least = bound.bound();
        if (least != null) {
            ValueType type = least instanceof Percentage ? ValueType.PERCENT : ValueType.number("orang", "persons");
            return print(least, type, language);
        }
        ValueType type = criterion.getRequirement().term().type();
        return literalOf(bound.required())
                .map(value -> print(value, type, language))
                .orElseGet(() -> comparedWith(language));
    }

    /** The bound of a cell that compares terms is the other term's value. */
    private String comparedWith(Language language) {
        ValueType type = criterion.getRequirement().term().type();
        List<Operand> operands = List.copyOf(CellTests.operandsOf(bound.required()));
        if (operands.size() == 1 && operands.get(0) instanceof Operand.AttributeName name) {
            Term term = known.book().term(criterion.getRequirement().term().level(), name.name());
            return term.level() == Level.SUBJECT
                    ? print(known.valueOfSubject(term), type, language)
                    : named(term.nameId(), language);
        }
        return CellPrinter.print(bound.required(), type, language);
    }

    /** What a test compares with: the one value in it, or the value of the one term of the subject. */
    private @Nullable Object limit() {
        List<Operand> operands = List.copyOf(CellTests.operandsOf(bound.required()));
        if (operands.size() == 1 && operands.get(0) instanceof Operand.AttributeName name) {
            Term term = known.book().term(criterion.getRequirement().term().level(), name.name());
            return term.level() == Level.SUBJECT ? known.valueOfSubject(term) : null;
        }
        return literalOf(bound.required()).orElse(null);
    }

    /** The one value that a test compares with, if there is just one. */
    private static Optional<Object> literalOf(CellTest test) {
        List<Operand> operands = List.copyOf(CellTests.operandsOf(test));
        return operands.size() == 1 && operands.get(0) instanceof Operand.Literal literal
                ? Optional.of(literal.value())
                : Optional.empty();
    }

    private String difference(Language language) {
        if (bound.bound() != null) {
            return Integer.toString(Quantifiers.shortBy(
                    bound, known.passing(bound), known.facts().getMembers().size()));
        }
        Term term = criterion.getRequirement().term();
        Object actual = criterion.getScope() instanceof Scope.Subject ? known.valueOfSubject(term) : null;
        Object limit = limit();
        if (actual instanceof Long number && limit instanceof Long least) {
            return print(Math.abs(least - number), term.type(), language);
        }
        if (actual instanceof Rupiah amount && limit instanceof Rupiah least) {
            return print(Rupiah.of(Math.abs(least.amount() - amount.amount())), term.type(), language);
        }
        return UNKNOWN;
    }

    private String members(Language language) {
        StringJoiner people = new StringJoiner(", ");
        for (int member : named) {
            people.add(person(known.facts().getMembers().get(member)));
        }
        if (language == Language.ENGLISH) {
            return (named.size() > 1 ? "Members " : "Member ") + people;
        }
        return "Anggota " + people;
    }

    private static String person(Facts.Person person) {
        return person.getMaskedNik().isEmpty()
                ? person.getRef()
                : person.getRef() + " (NIK " + person.getMaskedNik() + ")";
    }

    private String named(String name, Language language) {
        return named(known, name, language);
    }

    /** The value of a parameter, or of an attribute or table output of the subject. */
    private static String named(Known known, String name, Language language) {
        RuleBook book = known.book();
        Parameter parameter = book.findParameter(name).orElse(null);
        if (parameter != null) {
            Parameter.Setting setting = Objects.requireNonNull(book.settings().get(parameter.name()));
            return print(setting.value(), parameter.type(), language);
        }
        return book.findTerm(name)
                .map(term -> print(known.valueOfSubject(term), term.type(), language))
                .orElse(UNKNOWN);
    }

    private static String print(@Nullable Object value, ValueType type, Language language) {
        return value == null ? UNKNOWN : CellPrinter.printValue(value, type, language);
    }
}
