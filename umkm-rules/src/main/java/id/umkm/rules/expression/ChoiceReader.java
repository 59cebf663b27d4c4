package id.umkm.rules.expression;

import id.umkm.domain.basics.Text;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.ValueType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
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
        List<Choice> found = matching(text, String::equals);
        if (found.isEmpty()) {
            String plain = CellWords.plain(text);
            found = matching(plain, (name, wanted) -> CellWords.plain(name).equals(wanted));
        }
        if (found.size() > 1) {
            throw ValueFaults.twoChoices(text, found);
        }
        return found.stream().findFirst();
    }

    /** Whether the text means this choice and no other. */
    boolean means(String text, Choice choice) {
        List<Choice> exact = matching(text, String::equals);
        return exact.equals(List.of(choice));
    }

    private List<Choice> matching(String text, BiPredicate<String, String> same) {
        return type.choices().stream()
                .filter(choice -> names(choice).anyMatch(name -> same.test(name, text)))
                .distinct()
                .toList();
    }

    /** The names of a choice: Indonesian, English where it has one, and the code. */
    static Stream<String> names(Choice choice) {
        Text name = choice.name();
        return Stream.of(name.id(), name.en(), choice.code()).filter(Objects::nonNull);
    }
}
