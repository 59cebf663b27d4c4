package id.umkm.rules.source;

import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.rules.expression.Names;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.Attribute;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All names of a policy and its layers: lists, parameters, attributes and table outputs. */
final class Symbols {
    private final Vocabulary vocabulary;
    private final Map<String, List<Choice>> lists = new LinkedHashMap<>();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, List<ParameterReader.Replaceable>> replaceable = new LinkedHashMap<>();
    private final List<Term> outputs = new ArrayList<>();

    /** Attributes as terms, with the choices of the lists that are known so far. */
    private final Map<Attribute, Term> terms = new HashMap<>();

    private final Map<Level, Map<String, Attribute>> byFact = new EnumMap<>(Level.class);

    /** Plain forms of the names that were asked for. */
    private final Map<String, String> plains = new HashMap<>();

    private @Nullable Integer budgetYear;
    private ApplicantKind applicantKind = ApplicantKind.GROUP;

    Symbols(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Who may ask: groups, unless the policy says otherwise. */
    ApplicantKind applicantKind() {
        return applicantKind;
    }

    void setApplicantKind(ApplicantKind kind) {
        applicantKind = kind;
    }

    /** How far an applicant has come. */
    Term stage() {
        return findTerm(Level.SUBJECT, ApplicantWords.stage(applicantKind)).orElseThrow();
    }

    void setBudgetYear(int year) {
        budgetYear = year;
    }

    Map<String, List<Choice>> lists() {
        return lists;
    }

    /** Adds a value to a list, which begins with its first value. */
    void add(String list, Choice choice) {
        List<Choice> choices = lists.get(list);
        if (choices == null) {
            choices = new ArrayList<>();
            lists.put(list, choices);
        }
        choices.add(choice);
        terms.clear();
    }

    void add(Parameter parameter, List<ParameterReader.Replaceable> rules) {
        parameters.put(Vocabulary.plain(parameter.name()), parameter);
        replaceable.put(Vocabulary.plain(parameter.name()), List.copyOf(rules));
    }

    /** What the rows of a parameter let lower layers do. */
    List<ParameterReader.Replaceable> replaceable(String name) {
        return replaceable.getOrDefault(Vocabulary.plain(name), List.of());
    }

    /** The value of an operand that is written out; a rule for replacing a parameter may name nothing else. */
    @Nullable
    Object literal(Operand operand) {
        return operand instanceof Operand.Literal literal ? literal.value() : null;
    }

    Optional<Parameter> findParameter(String name) {
        return Optional.ofNullable(parameters.get(plains.computeIfAbsent(name, Vocabulary::plain)));
    }

    Collection<Parameter> parameters() {
        return parameters.values();
    }

    /** Whether the name was free at its level. */
    boolean addOutput(Term output) {
        boolean free = findTerm(output.level(), output.name()).isEmpty()
                && findTerm(output.level(), output.nameId()).isEmpty();
        if (free) {
            outputs.add(output);
        }
        return free;
    }

    List<Term> outputs() {
        return outputs;
    }

    /** An attribute or a table output by either of its names. */
    Optional<Term> findTerm(Level level, String name) {
        Optional<Attribute> attribute = vocabulary.find(level, name);
        if (attribute.isPresent()) {
            return Optional.of(term(attribute.get()));
        }
        for (Term output : outputs) {
            if (output.level() == level && (Row.sameName(output.name(), name) || Row.sameName(output.nameId(), name))) {
                return Optional.of(output);
            }
        }
        return Optional.empty();
    }

    /** Whose record an attribute is read from. */
    Attribute.Source sourceOf(Term attribute) {
        Optional<Attribute> named = vocabulary.find(attribute.level(), attribute.name());
        if (named.isEmpty()) {
            throw new IllegalStateException("Not an attribute: " + attribute.name());
        }
        return named.get().getSource();
    }

    /** The English name of the fact that settles an attribute, by any of its names. */
    Optional<String> findFact(Level level, String name) {
        return findByFact(level, name).map(Attribute::getFact);
    }

    /** An attribute by any of its names or those of the fact that settles it. */
    Optional<Attribute> findByFact(Level level, String name) {
        Map<String, Attribute> facts = byFact.computeIfAbsent(level, this::byFact);
        return Optional.ofNullable(facts.get(Vocabulary.plain(name)));
    }

    /** Where several attributes share a name, the first has it. */
    private Map<String, Attribute> byFact(Level level) {
        Map<String, Attribute> facts = new HashMap<>();
        for (Attribute attribute : vocabulary.attributes(level)) {
            facts.putIfAbsent(Vocabulary.plain(attribute.getFact()), attribute);
            facts.putIfAbsent(Vocabulary.plain(attribute.getFactId()), attribute);
            facts.putIfAbsent(Vocabulary.plain(attribute.getName()), attribute);
            facts.putIfAbsent(Vocabulary.plain(attribute.getNameId()), attribute);
        }
        return facts;
    }

    /**
     * A term of the subject that a cell about members may compare with, such as the village of the group, under
     * that of its names which no term of members has.
     */
    private Optional<Names.Named> ofSubject(String name) {
        return findTerm(Level.SUBJECT, name)
                .flatMap(term -> Stream.of(term.name(), term.nameId())
                        .filter(one -> findTerm(Level.MEMBER, one).isEmpty())
                        .findFirst()
                        .map(one -> new Names.Named(one, term.type())));
    }

    /** The names that a cell at this level may use. */
    Names names(Level level) {
        return new Names() {
            @Override
            public Optional<Named> findParameter(String name) {
                Optional<Parameter> parameter = Symbols.this.findParameter(name);
                return parameter.isPresent()
                        ? Optional.of(new Named(
                                parameter.get().name(), parameter.get().type()))
                        : Optional.empty();
            }

            @Override
            public Optional<Named> findAttribute(String name) {
                Optional<Term> term = findTerm(level, name);
                if (term.isPresent()) {
                    return Optional.of(new Named(term.get().name(), term.get().type()));
                }
                return level == Level.MEMBER ? ofSubject(name) : Optional.empty();
            }

            @Override
            public Collection<String> known() {
                List<String> known = new ArrayList<>(
                        parameters.values().stream().map(Parameter::name).toList());
                termsOf(level).forEach(term -> known.add(term.nameId()));
                return known;
            }

            @Override
            public Optional<Integer> budgetYear() {
                return Optional.ofNullable(budgetYear);
            }
        };
    }

    List<Term> termsOf(Level level) {
        List<Term> terms = new ArrayList<>(
                vocabulary.attributes(level).stream().map(this::term).toList());
        outputs.stream().filter(output -> output.level() == level).forEach(terms::add);
        return terms;
    }

    private Term term(Attribute attribute) {
        return terms.computeIfAbsent(attribute, this::makeTerm);
    }

    private Term makeTerm(Attribute attribute) {
        ValueType type = attribute.getType();
        String list = type.list();
        if (type.choices().isEmpty() && list != null) {
            type = type.withChoices(choices(list));
        }
        return new Term(
                attribute.getName(),
                attribute.getNameId(),
                attribute.getLevel(),
                type,
                attribute.getFact(),
                attribute.canBeNone(),
                null);
    }

    private List<Choice> choices(String list) {
        for (Map.Entry<String, List<Choice>> known : lists.entrySet()) {
            if (Row.sameName(known.getKey(), list)) {
                return known.getValue();
            }
        }
        return List.of();
    }
}
