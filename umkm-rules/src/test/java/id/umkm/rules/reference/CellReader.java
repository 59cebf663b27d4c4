package id.umkm.rules.reference;

import id.umkm.rules.reference.Cell.AttributeName;
import id.umkm.rules.reference.Cell.Compare;
import id.umkm.rules.reference.Cell.Comparison;
import id.umkm.rules.reference.Cell.Literal;
import id.umkm.rules.reference.Cell.Operand;
import id.umkm.rules.reference.Cell.ParameterName;
import id.umkm.rules.reference.Cell.Range;
import id.umkm.rules.reference.Cell.Test;
import id.umkm.rules.reference.Cell.Within;
import id.umkm.rules.reference.Type.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one cell, from left to right. */
final class CellReader {
    private static final Map<String, Comparison> COMPARISONS = new LinkedHashMap<>();
    private static final Set<Kind> ORDERED = Set.of(Kind.NUMBER, Kind.RUPIAH, Kind.PERCENT, Kind.DATE);

    static {
        COMPARISONS.put(">=", Comparison.AT_LEAST);
        COMPARISONS.put("minimal ", Comparison.AT_LEAST);
        COMPARISONS.put("paling sedikit ", Comparison.AT_LEAST);
        COMPARISONS.put("at least ", Comparison.AT_LEAST);
        COMPARISONS.put("<=", Comparison.AT_MOST);
        COMPARISONS.put("maksimal ", Comparison.AT_MOST);
        COMPARISONS.put("paling banyak ", Comparison.AT_MOST);
        COMPARISONS.put("at most ", Comparison.AT_MOST);
        COMPARISONS.put(">", Comparison.MORE);
        COMPARISONS.put("lebih dari ", Comparison.MORE);
        COMPARISONS.put("more than ", Comparison.MORE);
        COMPARISONS.put("<", Comparison.LESS);
        COMPARISONS.put("kurang dari ", Comparison.LESS);
        COMPARISONS.put("less than ", Comparison.LESS);
    }

    private final String text;
    private final Type type;
    private final boolean ofMember;
    private final ReferencePolicy policy;
    private final Literals literals;
    private int at;

    private CellReader(String text, Type type, boolean ofMember, ReferencePolicy policy, Literals literals) {
        this.text = text;
        this.type = type;
        this.ofMember = ofMember;
        this.policy = policy;
        this.literals = literals;
    }

    /**
     * @param type of the values that the cell is asked about
     * @param ofMember whether the cell may name attributes of a member
     */
    static Cell read(String text, Type type, boolean ofMember, ReferencePolicy policy, Literals literals) {
        String cell = text.strip();
        if (cell.isEmpty() || cell.equals("-")) {
            return new Cell.Any();
        }
        String key = Names.key(cell);
        if (key.equals("selainitu") || key.equals("otherwise")) {
            return new Cell.Otherwise();
        }
        CellReader reader = new CellReader(cell, type, ofMember, policy, literals);
        List<Test> tests = reader.tests();
        if (reader.at < cell.length()) {
            throw new IllegalArgumentException("cannot read past " + reader.at + ": " + cell);
        }
        return new Cell.Tests(tests);
    }

    /** The value or name in a cell that holds just one. */
    static Operand operand(String text, Type type, boolean ofMember, ReferencePolicy policy, Literals literals) {
        if (isNone(text)) {
            return new Literal(Value.Special.NONE);
        }
        return new CellReader(text, type, ofMember, policy, literals).toOperand(text);
    }

    static boolean isNone(String text) {
        String key = Names.key(text);
        return key.equals("tidakada") || key.equals("none");
    }

    private List<Test> tests() {
        List<Test> tests = new ArrayList<>();
        tests.add(test());
        skipBlanks();
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            tests.add(test());
            skipBlanks();
        }
        return tests;
    }

    private Test test() {
        skipBlanks();
        if (eat("bukan(") || eat("not(")) {
            List<Test> inner = tests();
            expect(")");
            return new Cell.Not(inner);
        }
        if (at < text.length() && "[](".indexOf(text.charAt(at)) >= 0) {
            return range();
        }
        for (Map.Entry<String, Comparison> comparison : COMPARISONS.entrySet()) {
            if (eat(comparison.getKey())) {
                requireOrder();
                return new Compare(comparison.getValue(), toOperand(word()));
            }
        }
        if (eat("dalam ") || eat("in ")) {
            if (type.kind() != Kind.REGION) {
                throw new IllegalArgumentException("only a region lies in another: " + text);
            }
            return new Within(toOperand(word()));
        }
        String word = word();
        if (isNone(word)) {
            return new Cell.IsNone();
        }
        int until = word.toLowerCase(Locale.ROOT).indexOf(" s.d. ");
        if (until >= 0) {
            requireOrder();
            return new Range(
                    toOperand(word.substring(0, until)),
                    true,
                    toOperand(word.substring(until + " s.d. ".length())),
                    true);
        }
        return new Compare(Comparison.EQUAL, toOperand(word));
    }

    private Test range() {
        requireOrder();
        boolean withLow = text.charAt(at) == '[';
        at++;
        int dots = text.indexOf("..", at);
        int end = dots + 2;
        int depth = 0;
        while (end < text.length() && (depth > 0 || "[])".indexOf(text.charAt(end)) < 0)) {
            depth += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
            end++;
        }
        if (dots < 0 || end == text.length()) {
            throw new IllegalArgumentException("a range without end: " + text);
        }
        Operand low = toOperand(text.substring(at, dots));
        Operand high = toOperand(text.substring(dots + 2, end));
        at = end + 1;
        return new Range(low, withLow, high, text.charAt(end) == ']');
    }

    /** Up to a comma that is not a decimal comma, or to the bracket that closes the tests. */
    private String word() {
        int start = at;
        boolean quoted = false;
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                if (depth == 0) {
                    break;
                }
                depth--;
            } else if (!quoted && c == ',' && !isDecimalComma()) {
                break;
            }
            at++;
        }
        String word = text.substring(start, at).strip();
        if (word.isEmpty()) {
            throw new IllegalArgumentException("a test without a value: " + text);
        }
        return word;
    }

    private boolean isDecimalComma() {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private Operand toOperand(String untrimmed) {
        String word = untrimmed.strip();
        if (Literals.isQuoted(word) || literals.isChoice(word, type)) {
            return new Literal(literals.read(word, type));
        }
        Optional<Type> parameter = policy.parameterType(word);
        if (parameter.isPresent()) {
            requireSame(parameter.get(), word);
            return new ParameterName(Names.key(word));
        }
        Optional<Attribute> attribute = policy.vocabulary().find(word, ofMember);
        if (attribute.isPresent()) {
            requireSame(attribute.get().type(), word);
            return new AttributeName(attribute.get());
        }
        return new Literal(literals.read(word, type));
    }

    private void requireSame(Type found, String word) {
        if (!found.equals(type)) {
            throw new IllegalArgumentException(word + " is " + found + ", not " + type + ": " + text);
        }
    }

    private void requireOrder() {
        if (!ORDERED.contains(type.kind())) {
            throw new IllegalArgumentException("values of " + type + " have no order: " + text);
        }
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean eat(String token) {
        if (!text.regionMatches(true, at, token, 0, token.length())) {
            return false;
        }
        at += token.length();
        return true;
    }

    private void expect(String token) {
        skipBlanks();
        if (!eat(token)) {
            throw new IllegalArgumentException("no " + token + " at " + at + ": " + text);
        }
    }
}
