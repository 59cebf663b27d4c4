package id.umkm.rules.engine;

import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** A policy on days on which the same rows and values are in force: bound to columns and compiled to rules. */
final class RuleBook {
    private final Policy policy;
    private final Map<String, Parameter.Setting> settings;
    private final List<Column> subjectColumns;
    private final List<Column> memberColumns;
    private final List<BoundTable> subjectTables;
    private final List<BoundTable> memberTables;
    private final Map<Question, List<BoundCriterion>> criteria;
    private final Map<Question, Set<BoundTable>> needed;
    private final List<Question> questions;
    private final int criteriaStage;
    private final KieBase base;
    private final List<String> ruleNames;
    /** By plain name. */
    private final Map<String, Parameter> parameters = new HashMap<>();
    // Only names that cells write, and names as they stand, get in, so that these do not grow without end.
    private final Map<String, Term> termsOfSubject = new ConcurrentHashMap<>();
    private final Map<String, Term> termsOfMember = new ConcurrentHashMap<>();
    private final Map<Question, Optional<Map<String, Object>>> qualifyingMembers = new ConcurrentHashMap<>();
    private final Map<Question, List<Witnesses.Asked>> asked = new ConcurrentHashMap<>();
    private final Map<Question, Optional<Shortcut>> shortcuts = new ConcurrentHashMap<>();
    private final Queue<KieSession> sessions = new ConcurrentLinkedQueue<>();

    RuleBook(RuleBookCompiler.Parts parts, KieBase base, List<String> ruleNames) {
        this.policy = parts.policy();
        this.settings = Map.copyOf(parts.settings());
        this.subjectColumns = List.copyOf(parts.subjectColumns());
        this.memberColumns = List.copyOf(parts.memberColumns());
        this.subjectTables = List.copyOf(parts.subjectTables());
        this.memberTables = List.copyOf(parts.memberTables());
        this.criteria = Map.copyOf(parts.criteria());
        this.questions = List.copyOf(parts.criteria().keySet());
        this.needed = Map.copyOf(parts.needed());
        this.criteriaStage = parts.criteriaStage();
        this.base = base;
        this.ruleNames = List.copyOf(ruleNames);
        policy.getParameters().stream()
                .filter(parameter -> settings.containsKey(parameter.name()))
                .forEach(parameter -> parameters.putIfAbsent(Vocabulary.plain(parameter.name()), parameter));
    }

    Policy policy() {
        return policy;
    }

    Map<String, Parameter.Setting> settings() {
        return settings;
    }

    List<Column> subjectColumns() {
        return subjectColumns;
    }

    List<Column> memberColumns() {
        return memberColumns;
    }

    /** In the order in which they are asked. */
    List<BoundTable> subjectTables() {
        return subjectTables;
    }

    /** In the order in which they are asked. */
    List<BoundTable> memberTables() {
        return memberTables;
    }

    List<BoundCriterion> criteria(Question question) {
        return criteria.getOrDefault(question, List.of());
    }

    /** The tables that a question uses or publishes. */
    Set<BoundTable> needed(Question question) {
        return needed.getOrDefault(question, Set.of());
    }

    /** A term that a cell of this level names; a cell about members may also name a term of the subject. */
    Term term(Level level, String name) {
        Map<String, Term> known = level == Level.SUBJECT ? termsOfSubject : termsOfMember;
        Term term = known.get(name);
        if (term == null) {
            term = policy.findOperand(level, new Operand.AttributeName(name));
            known.put(name, term);
        }
        return term;
    }

    /** The attribute or table output of the subject that a text names. */
    Optional<Term> findTerm(String name) {
        Term known = termsOfSubject.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Term> found = policy.findTerm(Level.SUBJECT, name);
        found.filter(term -> name.equals(term.name()) || name.equals(term.nameId()))
                .ifPresent(term -> termsOfSubject.put(name, term));
        return found;
    }

    /** The parameter with a value that a text names, however it writes the name. */
    Optional<Parameter> findParameter(String name) {
        return Optional.ofNullable(parameters.get(Vocabulary.plain(name)));
    }

    /** The number of the column that says whether all inputs of a table are known. */
    int knownColumn(BoundTable table) {
        return subjectColumns.size() + table.number();
    }

    /** The number of rounds in which tables are asked. */
    int stages() {
        return criteriaStage;
    }

    /** The stage of the criteria of a question, after those of the tables. */
    int stageOf(Question question) {
        return criteriaStage + questions.indexOf(question);
    }

    /** Facts of a person who meets every condition for members, found once where they do not depend on the subject. */
    Optional<Map<String, Object>> qualifyingMember(Question question, Supplier<Optional<Map<String, Object>>> finder) {
        Optional<Map<String, Object>> known = qualifyingMembers.get(question);
        if (known == null) {
            known = finder.get();
            qualifyingMembers.put(question, known);
        }
        return known;
    }

    /** All tests that the rows of a question put. */
    List<Witnesses.Asked> asked(Question question, Supplier<List<Witnesses.Asked>> finder) {
        List<Witnesses.Asked> known = asked.get(question);
        if (known == null) {
            known = List.copyOf(finder.get());
            asked.put(question, known);
        }
        return known;
    }

    /** The way round the rules for what was met before; null where a question cannot be settled so. */
    @Nullable
    Shortcut shortcut(Question question, Memory memory) {
        Optional<Shortcut> known = shortcuts.get(question);
        if (known == null) {
            known = Optional.ofNullable(Shortcut.of(this, question, memory));
            Optional<Shortcut> other = shortcuts.putIfAbsent(question, known);
            known = other == null ? known : other;
        }
        return known.orElse(null);
    }

    List<String> ruleNames() {
        return ruleNames;
    }

    /** Lets the rules mark what matches. A session serves one thread at a time and is kept for the next. */
    void fire(FlatFact fact) {
        KieSession session = sessions.poll();
        if (session == null) {
            session = base.newKieSession();
        }
        try {
            FactHandle handle = session.insert(fact);
            session.fireAllRules();
            session.delete(handle);
        } catch (RuntimeException e) {
            session.dispose();
            throw e;
        }
        sessions.add(session);
    }
}
