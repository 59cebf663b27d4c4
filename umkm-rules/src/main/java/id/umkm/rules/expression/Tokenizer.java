package id.umkm.rules.expression;

import id.umkm.rules.expression.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a cell into pieces, in one pass from left to right. */
final class Tokenizer {
    private static final Map<Character, Kind> BRACKETS =
            Map.of('(', Kind.OPEN_ROUND, ')', Kind.CLOSE_ROUND, '[', Kind.OPEN_SQUARE, ']', Kind.CLOSE_SQUARE);
    private static final Map<Character, String> SIGNS = Map.of('<', "<", '>', ">", '=', "=", '≤', "<=", '≥', ">=");

    private final String cell;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String cell) {
        this.cell = cell;
    }

    /** @throws CellFaultException if a quoted text does not end */
    static List<Token> tokenize(String cell) {
        return new Tokenizer(cell).run();
    }

    /** Whether the character opens a quoted text; word processors turn a straight quote into the other. */
    static boolean isQuote(char c) {
        return c == '"' || c == '“';
    }

    static boolean isSign(char c) {
        return SIGNS.containsKey(c);
    }

    private List<Token> run() {
        while (at < cell.length()) {
            char c = cell.charAt(at);
            Kind bracket = BRACKETS.get(c);
            if (CellWords.isBlank(c)) {
                at++;
            } else if (isQuote(c)) {
                quoted(c == '"' ? '"' : '”');
            } else if (isSign(c)) {
                sign(c);
            } else if (bracket != null) {
                add(bracket, cell.substring(at, at + 1), 1);
            } else if (isSeparator(at)) {
                add(Kind.COMMA, ",", 1);
            } else if (isDots(at)) {
                add(Kind.DOTS, "..", 2);
            } else {
                word();
            }
        }
        return List.copyOf(tokens);
    }

    private void add(Kind kind, String text, int length) {
        tokens.add(new Token(kind, text, at, at + length));
        at += length;
    }

    private void word() {
        int end = at;
        while (end < cell.length() && !endsWord(end)) {
            end++;
        }
        add(Kind.WORD, cell.substring(at, end), end - at);
    }

    private boolean endsWord(int position) {
        char c = cell.charAt(position);
        return CellWords.isBlank(c)
                || isQuote(c)
                || isSign(c)
                || BRACKETS.containsKey(c)
                || isSeparator(position)
                || isDots(position);
    }

    private void sign(char c) {
        String sign = SIGNS.getOrDefault(c, "");
        char next = at + 1 < cell.length() ? cell.charAt(at + 1) : ' ';
        if ((c == '<' || c == '>') && next == '=') {
            add(Kind.SIGN, sign + "=", 2);
        } else if (c == '=' && (next == '<' || next == '>')) {
            throw Faults.signReversed("" + c + next, next + "=");
        } else {
            add(Kind.SIGN, sign, 1);
        }
    }

    private void quoted(char close) {
        StringBuilder text = new StringBuilder();
        for (int i = at + 1; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == close) {
                add(Kind.QUOTED, text.toString(), i + 1 - at);
                return;
            }
            if (c == '\\') {
                i++;
                if (i == cell.length() || "\"\\“”".indexOf(cell.charAt(i)) < 0) {
                    throw Faults.escapeUnknown(cell.substring(at));
                }
                c = cell.charAt(i);
            }
            text.append(c);
        }
        throw Faults.quoteOpen(cell.substring(at));
    }

    /** A comma parts tests, except between two digits, where it is the decimal comma. */
    private boolean isSeparator(int position) {
        return cell.charAt(position) == ','
                && !(position > 0
                        && position + 1 < cell.length()
                        && CellWords.isDigit(cell.charAt(position - 1))
                        && CellWords.isDigit(cell.charAt(position + 1)));
    }

    private boolean isDots(int position) {
        return cell.startsWith("..", position);
    }
}
