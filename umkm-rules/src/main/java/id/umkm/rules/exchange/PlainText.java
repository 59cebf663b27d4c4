package id.umkm.rules.exchange;

import java.util.Locale;
import java.util.Set;

/**
 * Texts of a policy as parts of DRL and FEEL. Nothing that could end a string, a comment or a name is let through, also not
 * in the form of an escape, for Java reads some of these before it sees where a string ends.
 */
final class PlainText {
    private static final String PUNCTUATION = " .,;:!?()[]{}<>=+-_%&#/|~^@'";
    private static final Set<String> RESERVED = Set.of(
            "abstract",
            "accumulate",
            "action",
            "after",
            "agenda",
            "all",
            "and",
            "assert",
            "attributes",
            "auto",
            "before",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "coincides",
            "collect",
            "condition",
            "const",
            "contains",
            "continue",
            "declare",
            "default",
            "dialect",
            "do",
            "double",
            "during",
            "duration",
            "else",
            "enabled",
            "end",
            "enum",
            "eval",
            "excludes",
            "exists",
            "extends",
            "false",
            "final",
            "finally",
            "finishes",
            "float",
            "for",
            "forall",
            "from",
            "function",
            "global",
            "goto",
            "group",
            "if",
            "implements",
            "import",
            "in",
            "includes",
            "init",
            "insert",
            "instanceof",
            "int",
            "interface",
            "key",
            "lock",
            "long",
            "matches",
            "meets",
            "member",
            "memberof",
            "modify",
            "native",
            "new",
            "not",
            "null",
            "on",
            "or",
            "over",
            "overlaps",
            "package",
            "private",
            "protected",
            "public",
            "query",
            "result",
            "retract",
            "return",
            "reverse",
            "rule",
            "salience",
            "short",
            "soundslike",
            "starts",
            "static",
            "str",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "template",
            "then",
            "this",
            "throw",
            "throws",
            "timer",
            "transient",
            "true",
            "try",
            "unit",
            "update",
            "void",
            "volatile",
            "when",
            "while",
            "window",
            "with");

    private PlainText() {}

    /** The text without anything that has a meaning of its own in these languages; such signs become plain ones or blanks. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isPlain(c)) {
                plain.appendCodePoint(c);
            } else if (c == '"') {
                plain.append('\'');
            } else if (c == '\\') {
                plain.append('/');
            } else {
                plain.append(' ');
            }
        });
        return plain.toString().replace("*/", "* /").replace("/*", "/ *");
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) || PUNCTUATION.indexOf(c) >= 0;
    }

    /** Whether the text can stand in a string as it is. */
    static boolean isPlain(String text) {
        return plain(text).equals(text);
    }

    static String quoted(String text) {
        return "\"" + plain(text) + "\"";
    }

    /** A word of small letters, digits and underscores that these languages mean nothing by. */
    static String word(String name) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            word.append(kept ? c : '_');
        }
        String text = word.toString();
        boolean starts = !text.isEmpty() && Character.isLetter(text.charAt(0));
        String usable = starts ? text : "n_" + text;
        return RESERVED.contains(usable.toLowerCase(Locale.ROOT)) ? usable + "_" : usable;
    }
}
