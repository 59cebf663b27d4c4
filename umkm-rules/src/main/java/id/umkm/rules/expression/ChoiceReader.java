package id.umkm.rules.expression;

import id.umkm.domain.basics.Text;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a value of a closed list by its Indonesian name, its English name or its code. */
final class ChoiceReader {
    private final ValueType type;

    ChoiceReader(ValueType type) {
        this.type = type;
    }

    /**
     * The choice of this name; case and the number of blanks matter only where two choices differ in nothing else.
     *
     * @throws CellFaultException if more than one choice could be meant
     */
    Optional<Choice> find(String text) {
        List<Choice> found = exact(text);
        if (found.isEmpty()) {
            found = plain(CellWords.plain(text));
        }
        if (found.size() > 1) {
            throw ValueFaults.twoChoices(text, found);
        }
        return found.stream().findFirst();
    }

    /** Whether the text means this choice and no other. */
    boolean means(String text, Choice choice) {
        List<Choice> exact = exact(text);
        return exact.equals(List.of(choice));
    }

    private List<Choice> exact(String text) {
        List<Choice> found = new ArrayList<>();
        for (Choice choice : type.choices()) {
            Text name = choice.name();
            add(
                    name.id().equals(text)
                            || text.equals(name.en())
                            || choice.code().equals(text),
                    choice,
                    found);
        }
        return found;
    }

    private List<Choice> plain(String text) {
        List<Choice> found = new ArrayList<>();
        for (Choice choice : type.choices()) {
            Text name = choice.name();
            String english = name.en();
            add(
                    CellWords.plain(name.id()).equals(text)
                            || (english != null && CellWords.plain(english).equals(text))
                            || CellWords.plain(choice.code()).equals(text),
                    choice,
                    found);
        }
        return found;
    }

    private static void add(boolean meant, Choice choice, List<Choice> found) {
        if (meant && !found.contains(choice)) {
            found.add(choice);
        }
    }

    /** The names of a choice: Indonesian, English where it has one, and the code. */
    static Stream<String> names(Choice choice) {
        Text name = choice.name();
        return Stream.of(name.id(), name.en(), choice.code()).filter(Objects::nonNull);
    }
}
