package id.umkm.rules.source;

import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the texts of a row may hold in braces. */
final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> OF_CRITERIA = Set.of("nilai", "batas", "selisih", "anggota");
    private static final Set<String> OF_ALLOCATION =
            Set.of("peringkat", "peringkat_batas", "kurang", "pagu", "jumlah", "hasil_kelayakan");

    private final Typing typing;
    private final Symbols symbols;
    private final Set<String> words;
    private final RowReach reach;

    private Placeholders(Typing typing, Symbols symbols, Set<String> words, RowReach reach) {
        this.typing = typing;
        this.symbols = symbols;
        this.words = words;
        this.reach = reach;
    }

    /** Words about what was found, and names of what the row may ask. */
    static Placeholders ofCriteria(Typing typing, Symbols symbols, RowReach reach) {
        return new Placeholders(typing, symbols, OF_CRITERIA, reach);
    }

    /** Words about ranks and the budget, and names of what the applications have. */
    static Placeholders ofAllocation(Typing typing, Symbols symbols, RowReach reach) {
        return new Placeholders(typing, symbols, OF_ALLOCATION, reach);
    }

    void check(Row row, String key, String... headings) {
        for (String heading : headings) {
            Matcher matcher = PLACEHOLDER.matcher(row.text(heading));
            while (matcher.find()) {
                if (!words.contains(matcher.group(1))) {
                    name(row, key, heading, matcher.group(1));
                }
            }
        }
    }

    private void name(Row row, String key, String heading, String name) {
        Optional<Term> term = symbols.findTerm(Level.SUBJECT, name);
        boolean known = symbols.findParameter(name).isPresent() || term.isPresent();
        if (!known) {
            unknown(row, key, heading, name);
            return;
        }
        reach.checkParameter(heading, name);
        if (symbols.findParameter(name).isEmpty()) {
            term.ifPresent(one -> reach.check(heading, one));
        }
    }

    private void unknown(Row row, String key, String heading, String name) {
        String known =
                new TreeSet<>(words).stream().map(word -> "{" + word + "}").collect(Collectors.joining(", "));
        typing.fault(
                row,
                key,
                heading,
                "PLACEHOLDER_UNKNOWN",
                "{" + name + "}",
                "Yang dikenal: " + known + ", nama parameter, atribut pemohon atau keluaran tabel.",
                "Known: " + known
                        + ", the name of a parameter, of an attribute of the applicant or of a table output.");
    }
}
