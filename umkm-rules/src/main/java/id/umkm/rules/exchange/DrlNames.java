package id.umkm.rules.exchange;

import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;

/** The names that facts, tables and rules have in DRL. */
final class DrlNames {
    /** What a field that says "known to be none" has after the name of its attribute. */
    private static final String NONE = "_tidak_ada";

    private final UniqueNames ofSubject = new UniqueNames(Set.of("id"));
    private final UniqueNames ofMember = new UniqueNames(Set.of("ref"));
    private final UniqueNames types = new UniqueNames(Set.of());
    private final UniqueNames rules = new UniqueNames(Set.of());
    private final TreeMap<String, Term> subjectFields = new TreeMap<>();
    private final TreeMap<String, Term> memberFields = new TreeMap<>();

    /** The field of an attribute in the fact of the subject or of a member. */
    String field(Term attribute) {
        boolean ofWhole = attribute.level() == Level.SUBJECT;
        String field = (ofWhole ? ofSubject : ofMember).of(attribute.name(), PlainText.word(attribute.nameId()));
        (ofWhole ? subjectFields : memberFields).put(field, attribute);
        return field;
    }

    /** The field that says whether an attribute is known to be none. */
    String noneField(Term attribute) {
        String field = field(attribute);
        return (attribute.level() == Level.SUBJECT ? ofSubject : ofMember).of(field + NONE, field + NONE);
    }

    /** The fields of one level that were asked for. */
    Collection<Term> attributes(Level level) {
        return (level == Level.SUBJECT ? subjectFields : memberFields).values();
    }

    /** The type of what a table gives. */
    String type(DecisionTable table) {
        return types.of(table.name(), "Tabel_" + PlainText.word(table.name()));
    }

    String rule(String name) {
        return PlainText.quoted(rules.of(new Object(), PlainText.plain(name).replace('\'', ' ')));
    }

    /** The Java type of a field. */
    static String javaType(ValueType type) {
        return switch (type.kind()) {
            case YES_NO -> "Boolean";
            case NUMBER, RUPIAH -> "Long";
            case PERCENT -> "BigDecimal";
            case DATE -> "LocalDate";
            case REGION, CHOICE, TEXT -> "String";
            case CHOICES -> "Collection";
        };
    }
}
