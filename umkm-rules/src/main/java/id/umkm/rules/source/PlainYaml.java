package id.umkm.rules.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * YAML of the few forms in which policies are written, read in one pass: mappings and lists in blocks, rows in braces, bare
 * values, values in double quotes, and folded ones ({@code >-}). At anything else, wrong or only rare, it gives up, and {@link
 * ParsedYaml} says what the text means. What it does read must be what that would give.
 */
final class PlainYaml {
    private static final int ASCII = 0x80;
    private static final int DELETE = 0x7F;
    private static final int LAST_SPECIAL = 0xA0;

    /** YAML asks that a name ends within 1,024 characters. */
    private static final int LONGEST_NAME = 1_000;

    /** With what no bare value begins here, be it that YAML gives it a meaning or that it might. */
    private static final String NO_BEGIN = "-?:,[]{}#&*!|>'\"%@`~. ";

    /** What may end a bare value, in a block and in braces; the line always does. */
    private static final boolean[] ENDS_IN_BLOCK = marks(":#");

    private static final boolean[] ENDS_IN_BRACES = marks(":#?,[]{}");
    private static final boolean[] ENDS_QUOTED = marks("\"\\");

    private final char[] chars;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private PlainYaml(String text) {
        // Every line ends.
        this.chars = (text + "\n").toCharArray();
    }

    /** Thrown where somebody has to look closer. */
    private static final class Unusual extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusual() {
            super(null, null, false, false);
        }
    }

    private record Token(YamlTokens.Kind kind, String text, int line, int column) {}

    /** The pieces of a text; empty where it holds anything unusual. */
    static Optional<YamlTokens> tokens(String text) {
        PlainYaml yaml = new PlainYaml(text);
        try {
            yaml.document();
            return Optional.of(new Kept(yaml.tokens));
        } catch (Unusual e) {
            return Optional.empty();
        }
    }

    private static boolean[] marks(String characters) {
        boolean[] marks = new boolean[ASCII];
        characters.chars().forEach(c -> marks[c] = true);
        for (int c = 0; c < ' '; c++) {
            marks[c] = true;
        }
        marks[DELETE] = true;
        return marks;
    }

    private void document() {
        toContent();
        if (at == chars.length || column() != 1) {
            throw new Unusual();
        }
        mapping(1);
        if (at < chars.length) {
            throw new Unusual();
        }
    }

    /** Names and values, one below the other; ends at the first line that begins further left. */
    private void mapping(int indent) {
        add(YamlTokens.Kind.OBJECT, "", at);
        do {
            name(ENDS_IN_BLOCK);
            if (isLineEnd()) {
                nested(indent);
            } else {
                value(indent);
                toContent();
            }
        } while (isAtColumn(indent));
        add(YamlTokens.Kind.END_OBJECT, "", at);
    }

    /** What stands below a name and further right. */
    private void nested(int indent) {
        toContent();
        if (at == chars.length || column() <= indent) {
            throw new Unusual();
        }
        if (chars[at] == '-') {
            list(column());
        } else {
            mapping(column());
        }
    }

    private void list(int indent) {
        add(YamlTokens.Kind.LIST, "", at);
        do {
            if (chars[at] != '-' || chars[at + 1] != ' ') {
                throw new Unusual();
            }
            at++;
            skipBlanks();
            if (chars[at] == '{') {
                braces();
                endLine();
                toContent();
            } else {
                mapping(column());
            }
        } while (isAtColumn(indent));
        add(YamlTokens.Kind.END_LIST, "", at);
    }

    /** Whether another entry follows; what stands between two indents belongs to nothing. */
    private boolean isAtColumn(int indent) {
        if (at < chars.length && column() > indent) {
            throw new Unusual();
        }
        return at < chars.length && column() == indent;
    }

    private void value(int indent) {
        switch (chars[at]) {
            case '{' -> {
                braces();
                endLine();
            }
            case '"' -> {
                quoted(YamlTokens.Kind.TEXT);
                endLine();
            }
            case '>' -> folded(indent);
            default -> {
                bare(YamlTokens.Kind.TEXT, ENDS_IN_BLOCK);
                endLine();
            }
        }
    }

    private void braces() {
        add(YamlTokens.Kind.OBJECT, "", at);
        do {
            at++;
            skipBlanksAndLine();
            name(ENDS_IN_BRACES);
            skipBlanksAndLine();
            if (chars[at] == '"') {
                quoted(YamlTokens.Kind.TEXT);
            } else {
                bareInBraces();
            }
            skipBlanksAndLine();
        } while (chars[at] == ',');
        if (chars[at] != '}') {
            throw new Unusual();
        }
        add(YamlTokens.Kind.END_OBJECT, "", at);
        at++;
    }

    /** A name on one line, and the colon after it. */
    private void name(boolean[] ends) {
        int start = at;
        if (chars[at] == '"') {
            quoted(YamlTokens.Kind.NAME);
        } else {
            bare(YamlTokens.Kind.NAME, ends);
        }
        skipBlanks();
        boolean ended = chars[at] == ':' && (chars[at + 1] == ' ' || chars[at + 1] == '\n');
        if (!ended || start < lineStart || at - start > LONGEST_NAME) {
            throw new Unusual();
        }
        at++;
        skipBlanks();
    }

    private void bare(YamlTokens.Kind kind, boolean[] ends) {
        int start = at;
        String text = words(ends);
        requireText(text);
        add(kind, text, start);
    }

    /** Not one of the words that mean nothing at all. */
    private static void requireText(String text) {
        if (text.equalsIgnoreCase("null")) {
            throw new Unusual();
        }
    }

    /** A bare value may go on in the next line. */
    private void bareInBraces() {
        int startLine = line;
        int startColumn = column();
        String text = words(ENDS_IN_BRACES);
        if (chars[at] == '\n') {
            StringBuilder all = new StringBuilder(text);
            while (chars[at] == '\n') {
                skipBlanksAndLine();
                if (chars[at] != ',' && chars[at] != '}') {
                    all.append(' ').append(words(ENDS_IN_BRACES));
                }
            }
            text = all.toString();
        }
        requireText(text);
        tokens.add(new Token(YamlTokens.Kind.TEXT, text, startLine, startColumn));
    }

    /** The words of a bare value up to its end in this line, without the blanks behind them. */
    private String words(boolean[] ends) {
        if (chars[at] == '\n' || NO_BEGIN.indexOf(chars[at]) >= 0) {
            throw new Unusual();
        }
        return text(ends);
    }

    private String text(boolean[] ends) {
        int start = at;
        while (true) {
            char c = chars[at];
            if (c >= ASCII) {
                requireLetter(c);
            } else if (ends[c] && endsHere(c)) {
                break;
            }
            at++;
        }
        int end = at;
        while (end > start && chars[end - 1] == ' ') {
            end--;
        }
        return new String(chars, start, end - start);
    }

    /** A colon only before a blank, a number sign only after one. */
    private boolean endsHere(char c) {
        return switch (c) {
            case ':' -> {
                char next = chars[at + 1];
                if (",[]{}".indexOf(next) >= 0) {
                    throw new Unusual();
                }
                yield next == ' ' || next == '\n';
            }
            case '#' -> chars[at - 1] == ' ';
            case '\n', ',', '}' -> true;
            default -> throw new Unusual();
        };
    }

    private void quoted(YamlTokens.Kind kind) {
        int startLine = line;
        int startColumn = column();
        StringBuilder text = new StringBuilder();
        at++;
        while (chars[at] != '"') {
            int start = at;
            while (chars[at] >= ASCII || !ENDS_QUOTED[chars[at]]) {
                if (chars[at] >= ASCII) {
                    requireLetter(chars[at]);
                }
                at++;
            }
            text.append(chars, start, at - start);
            if (chars[at] == '\\') {
                text.append(escaped());
            } else if (chars[at] == '\n') {
                foldQuoted(text);
            } else if (chars[at] != '"') {
                throw new Unusual();
            }
        }
        at++;
        tokens.add(new Token(kind, text.toString(), startLine, startColumn));
    }

    private char escaped() {
        char c = chars[at + 1];
        at += 2;
        return switch (c) {
            case '"', '\\' -> c;
            case 'n' -> '\n';
            default -> throw new Unusual();
        };
    }

    /** A line in quotes ends: that and the blanks around it are one blank. */
    private void foldQuoted(StringBuilder text) {
        if (chars[at - 1] == ' ') {
            throw new Unusual();
        }
        text.append(' ');
        skipBlanksAndLine();
    }

    /** Lines of one indent that are read as one, each line end as a blank. */
    private void folded(int indent) {
        int startLine = line;
        int startColumn = column();
        if (chars[at + 1] != '-' || chars[at + 2] != '\n') {
            throw new Unusual();
        }
        at += 2;
        nextLine();
        skipBlanks();
        int own = column();
        if (at == chars.length || own <= indent || chars[at] == '\n') {
            throw new Unusual();
        }
        StringBuilder text = new StringBuilder();
        boolean goesOn = true;
        while (goesOn) {
            int start = at;
            while (chars[at] != '\n') {
                requirePrintable(chars[at]);
                at++;
            }
            text.append(text.isEmpty() ? "" : " ").append(chars, start, at - start);
            nextLine();
            skipBlanks();
            goesOn = at < chars.length && chars[at] != '\n' && column() >= own;
            if (goesOn && column() > own) {
                throw new Unusual();
            }
        }
        tokens.add(new Token(YamlTokens.Kind.TEXT, text.toString(), startLine, startColumn));
        requireEndOfFolded(own);
    }

    /** After an empty line the text must not go on, and blanks alone might be part of it. */
    private void requireEndOfFolded(int own) {
        while (at < chars.length && at == lineStart && chars[at] == '\n') {
            nextLine();
            skipBlanks();
        }
        if (at < chars.length && column() >= own) {
            throw new Unusual();
        }
    }

    private static void requireLetter(char c) {
        boolean letter = c > LAST_SPECIAL && c < Character.MIN_SURROGATE && c != '\u2028' && c != '\u2029';
        if (!letter) {
            throw new Unusual();
        }
    }

    private static void requirePrintable(char c) {
        if (c >= ASCII) {
            requireLetter(c);
        } else if (c < ' ' || c == DELETE) {
            throw new Unusual();
        }
    }

    private void endLine() {
        if (!isLineEnd()) {
            throw new Unusual();
        }
    }

    /** Whether nothing but a comment follows in this line; goes to its end. */
    private boolean isLineEnd() {
        skipBlanks();
        if (chars[at] == '#' && at > lineStart && chars[at - 1] == ' ') {
            skipComment();
        }
        return chars[at] == '\n';
    }

    /** Goes to what comes next, over empty lines and comments. */
    private void toContent() {
        while (at < chars.length) {
            skipBlanks();
            if (chars[at] == '#' && (at == lineStart || chars[at - 1] == ' ')) {
                skipComment();
            }
            if (chars[at] != '\n') {
                return;
            }
            nextLine();
        }
    }

    private void skipComment() {
        while (chars[at] != '\n') {
            requirePrintable(chars[at]);
            at++;
        }
    }

    /** Blanks, and at most one line end; what follows must be indented. */
    private void skipBlanksAndLine() {
        skipBlanks();
        if (chars[at] == '\n') {
            nextLine();
            skipBlanks();
            if (at == chars.length || at == lineStart || chars[at] == '\n') {
                throw new Unusual();
            }
        }
    }

    private void skipBlanks() {
        while (at < chars.length && chars[at] == ' ') {
            at++;
        }
    }

    private void nextLine() {
        at++;
        line++;
        lineStart = at;
    }

    private int column() {
        return at - lineStart + 1;
    }

    private void add(YamlTokens.Kind kind, String text, int start) {
        tokens.add(new Token(kind, text, line, start - lineStart + 1));
    }

    /** Pieces that were read before. */
    private static final class Kept implements YamlTokens {
        private final List<Token> tokens;
        private int next;

        Kept(List<Token> tokens) {
            this.tokens = tokens;
        }

        @Override
        public @Nullable Kind next() {
            next++;
            return current();
        }

        @Override
        public @Nullable Kind current() {
            return next > tokens.size() ? null : token().kind();
        }

        private Token token() {
            return tokens.get(next - 1);
        }

        @Override
        public String text() {
            return token().text();
        }

        @Override
        public boolean isAlias() {
            return false;
        }

        @Override
        public int line() {
            return token().line();
        }

        @Override
        public int column() {
            return token().column();
        }

        @Override
        public void skip() {
            int depth = 0;
            do {
                if (token().kind().isBegin()) {
                    depth++;
                } else if (token().kind() == Kind.END_OBJECT || token().kind() == Kind.END_LIST) {
                    depth--;
                }
                next += depth > 0 ? 1 : 0;
            } while (depth > 0);
        }
    }
}
