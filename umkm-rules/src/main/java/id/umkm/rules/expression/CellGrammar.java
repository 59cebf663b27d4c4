package id.umkm.rules.expression;

import id.umkm.rules.expression.CellTest.Operator;
import id.umkm.rules.expression.CellWords.Comparison;
import id.umkm.rules.expression.Token.Kind;
import id.umkm.rules.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the structure of a cell from left to right, looking at most one piece ahead. */
final class CellGrammar {
    private static final int DEPTH = 8;

    private final String cell;
    private final OperandReader operands;
    private final List<Token> tokens;
    private int at;

    /** @param cell not blank */
    CellGrammar(String cell, OperandReader operands) {
        this.cell = cell;
        this.operands = operands;
        this.tokens = Tokenizer.tokenize(cell);
    }

    /** The whole cell as a test. */
    CellTest test() {
        String text = CellWords.strip(cell);
        if (text.equals(CellWords.ANY)) {
            return new CellTest.Any();
        }
        if (CellWords.isOtherwise(text)) {
            return new CellTest.Otherwise();
        }
        CellTest test = list(0);
        requireEnd();
        return test;
    }

    /** The whole cell as one value or name. */
    Operand operand() {
        List<Token> phrase = phrase();
        if (at < tokens.size()) {
            throw Faults.oneValue(cell, operands.type());
        }
        return operand(phrase);
    }

    private CellTest list(int depth) {
        List<CellTest> tests = new ArrayList<>();
        tests.add(single(depth));
        while (isNext(Kind.COMMA)) {
            at++;
            tests.add(single(depth));
        }
        return tests.size() == 1 ? tests.get(0) : new CellTest.AnyOf(tests);
    }

    private CellTest single(int depth) {
        Token token = peek();
        if (token == null) {
            throw Faults.testMissing(cell);
        }
        return switch (token.kind()) {
            case SIGN -> compareWithSign(token);
            case OPEN_SQUARE, CLOSE_SQUARE, OPEN_ROUND -> range();
            case QUOTED -> phraseTest();
            case WORD -> CellWords.isNot(token.text()) && isFollowedBy(Kind.OPEN_ROUND) ? not(depth + 1) : phraseTest();
            case COMMA, CLOSE_ROUND -> throw Faults.testMissing(cell);
            case DOTS -> throw Faults.unexpected(cell, token.text());
        };
    }

    private CellTest not(int depth) {
        if (depth > DEPTH) {
            throw Faults.tooDeep(cell, DEPTH);
        }
        at += 2;
        CellTest test = list(depth);
        if (!isNext(Kind.CLOSE_ROUND)) {
            throw at == tokens.size()
                    ? Faults.bracketOpen(cell)
                    : Faults.unexpected(cell, tokens.get(at).text());
        }
        at++;
        return new CellTest.Not(test);
    }

    private CellTest compareWithSign(Token sign) {
        at++;
        if (sign.text().equals("=")) {
            throw Faults.equalsSign(cell, CellWords.strip(cell.substring(sign.end())));
        }
        for (Operator operator : Operator.values()) {
            if (operator.getSign().equals(sign.text())) {
                return compare(operator, phrase());
            }
        }
        throw Faults.unexpected(cell, sign.text());
    }

    private CellTest compare(Operator operator, List<Token> phrase) {
        requireOrder();
        return new CellTest.Compare(operator, operand(phrase));
    }

    private CellTest range() {
        Token open = tokens.get(at++);
        List<Token> low = phrase();
        if (!isNext(Kind.DOTS)) {
            throw low.stream().anyMatch(CellGrammar::isRangeWord) ? Faults.mixedRange(cell) : Faults.bracketOpen(cell);
        }
        at++;
        List<Token> high = phrase();
        Token close = peek();
        if (close == null) {
            throw Faults.bracketOpen(cell);
        }
        if (!close.is(Kind.CLOSE_SQUARE) && !close.is(Kind.CLOSE_ROUND) && !close.is(Kind.OPEN_SQUARE)) {
            throw Faults.unexpected(cell, close.text());
        }
        at++;
        return range(low, open.is(Kind.OPEN_SQUARE), high, close.is(Kind.CLOSE_SQUARE));
    }

    private CellTest range(List<Token> lowPhrase, boolean lowIncluded, List<Token> highPhrase, boolean highIncluded) {
        requireOrder();
        Operand low = operand(lowPhrase);
        Operand high = operand(highPhrase);
        RangeCheck.requireValues(cell, low, lowIncluded, high, highIncluded);
        return new CellTest.Range(low, lowIncluded, high, highIncluded);
    }

    /** A test that begins with a word or a quoted text. */
    private CellTest phraseTest() {
        List<Token> phrase = phrase();
        String text = text(phrase);
        if (operands.isChoice(text)) {
            return equal(phrase);
        }
        if (CellWords.isNone(text)) {
            return new CellTest.IsNone();
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (isRangeWord(phrase.get(i))) {
                return range(phrase.subList(0, i), true, phrase.subList(i + 1, phrase.size()), true);
            }
        }
        List<String> words = phrase.stream()
                .map(token -> token.is(Kind.WORD) ? CellWords.plain(token.text()) : "")
                .toList();
        Optional<Comparison> comparison = CellWords.findComparison(words);
        if (comparison.isPresent()) {
            int length = comparison.get().words().size();
            return compare(comparison.get().operator(), phrase.subList(length, phrase.size()));
        }
        if (CellWords.isWithin(words.get(0))) {
            return within(phrase.subList(1, phrase.size()));
        }
        return equal(phrase);
    }

    private CellTest equal(List<Token> phrase) {
        return new CellTest.Compare(Operator.EQUAL, operand(phrase));
    }

    private CellTest within(List<Token> phrase) {
        if (operands.type().kind() != ValueType.Kind.REGION) {
            throw ValueFaults.notARegion(cell, operands.type());
        }
        return new CellTest.Within(operand(phrase));
    }

    /** The pieces of one operand, and the words before it: up to what can only be structure. */
    private List<Token> phrase() {
        List<Token> phrase = new ArrayList<>();
        while (isNext(Kind.WORD) || isNext(Kind.QUOTED)) {
            phrase.add(tokens.get(at++));
            if (isNext(Kind.OPEN_ROUND)) {
                phrase.addAll(dateArgument(phrase));
            }
        }
        return phrase;
    }

    /** The brackets of {@code date("…")} with what stands in them; no other word takes brackets. */
    private List<Token> dateArgument(List<Token> before) {
        Token word = before.get(before.size() - 1);
        boolean date = word.is(Kind.WORD)
                && word.text().equalsIgnoreCase(CellWords.DATE)
                && isFollowedBy(Kind.QUOTED)
                && at + 2 < tokens.size()
                && tokens.get(at + 2).is(Kind.CLOSE_ROUND);
        if (!date) {
            throw Faults.function(cell);
        }
        at += 3;
        return tokens.subList(at - 3, at);
    }

    private Operand operand(List<Token> phrase) {
        if (phrase.isEmpty()) {
            throw Faults.operandMissing(cell, operands.type());
        }
        Token first = phrase.get(0);
        if (phrase.stream().allMatch(token -> token.is(Kind.WORD))) {
            return operands.plain(text(phrase));
        }
        if (phrase.size() == 1) {
            return operands.quoted(first.text());
        }
        if (phrase.size() == 2 && first.text().equals("@")) {
            return operands.dateFunction(phrase.get(1).text());
        }
        if (phrase.size() == 4 && phrase.get(1).is(Kind.OPEN_ROUND)) {
            return operands.dateFunction(phrase.get(2).text());
        }
        throw Faults.unexpected(cell, text(phrase));
    }

    private String text(List<Token> phrase) {
        return cell.substring(
                phrase.get(0).start(), phrase.get(phrase.size() - 1).end());
    }

    private static boolean isRangeWord(Token token) {
        return token.is(Kind.WORD) && token.text().equalsIgnoreCase(CellWords.RANGE);
    }

    private void requireOrder() {
        if (!operands.type().kind().isOrdered()) {
            throw ValueFaults.notOrdered(cell, operands.type());
        }
    }

    private void requireEnd() {
        Token token = peek();
        if (token != null) {
            throw token.is(Kind.DOTS) ? Faults.rangeWithoutBrackets(cell) : Faults.unexpected(cell, token.text());
        }
    }

    private boolean isNext(Kind kind) {
        return at < tokens.size() && tokens.get(at).is(kind);
    }

    private boolean isFollowedBy(Kind kind) {
        return at + 1 < tokens.size() && tokens.get(at + 1).is(kind);
    }

    private @Nullable Token peek() {
        return at < tokens.size() ? tokens.get(at) : null;
    }
}
