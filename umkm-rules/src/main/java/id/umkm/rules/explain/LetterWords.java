package id.umkm.rules.explain;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.rules.expression.CellPrinter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Attribute;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.ValueType;
import id.umkm.rules.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says facts and their values as people do, by the words of the policy where it is at hand. */
final class LetterWords {
    private static final Set<String> ACRONYMS = Set.of("lpj", "nphd", "sk");

    private final @Nullable Policy policy;
    private final Vocabulary vocabulary;
    private final Language language;

    LetterWords(@Nullable Policy policy, Language language) {
        this.policy = policy;
        this.vocabulary = policy == null ? Vocabulary.standard() : policy.getVocabulary();
        this.language = language;
    }

    /** What the applicant is; a group where the policy is not at hand. */
    ApplicantKind applicant() {
        return policy == null ? ApplicantKind.GROUP : policy.getApplicantKind();
    }

    /** What a fact is called, which a decision knows by its English name. */
    String fact(Level level, String name) {
        if (language == Language.ENGLISH) {
            return spaced(name);
        }
        return vocabulary.attributes(level).stream()
                .filter(attribute -> attribute.getFact().equals(name))
                .map(Attribute::getFactId)
                .findFirst()
                .or(() -> term(level, name).map(Term::nameId))
                .map(LetterWords::spaced)
                .orElseGet(() -> spaced(name));
    }

    /** A value of a fact as people read it: an amount with its sign, a date in words, a choice by its name. */
    String value(Level level, String name, Object plain) {
        Optional<ValueType> type = term(level, name).map(Term::type);
        Object value = type.map(known -> typed(plain, known)).orElse(null);
        return value == null ? untyped(plain) : CellPrinter.printValue(value, type.orElseThrow(), language);
    }

    String money(Rupiah amount) {
        return CellPrinter.printValue(amount, ValueType.RUPIAH, language);
    }

    String date(LocalDate day) {
        return CellPrinter.printValue(day, ValueType.DATE, language);
    }

    private Optional<Term> term(Level level, String name) {
        if (policy != null) {
            return policy.findTerm(level, name);
        }
        return vocabulary
                .find(level, name)
                .map(attribute -> new Term(
                        attribute.getName(),
                        attribute.getNameId(),
                        level,
                        attribute.getType(),
                        attribute.getFact(),
                        attribute.canBeNone(),
                        null));
    }

    /** The value as facts hold it, or null where the plain form is not one of the type. */
    private static @Nullable Object typed(Object plain, ValueType type) {
        if (plain.equals(None.NONE.name()) && type.findCode(None.NONE.name()).isEmpty()) {
            return None.NONE;
        }
        if (plain instanceof Boolean) {
            return type.kind() == ValueType.Kind.YES_NO ? plain : null;
        }
        if (plain instanceof Long number) {
            return switch (type.kind()) {
                case NUMBER -> number;
                case RUPIAH -> number >= -Rupiah.MAX && number <= Rupiah.MAX ? Rupiah.of(number) : null;
                default -> null;
            };
        }
        return plain instanceof String text ? typed(text, type) : null;
    }

    private static @Nullable Object typed(String text, ValueType type) {
        return switch (type.kind()) {
            case PERCENT -> text.matches("-?\\d{1,9}([.]\\d{1,4})?") ? Percentage.of(new BigDecimal(text)) : null;
            case DATE -> text.matches("\\d{4}-\\d{2}-\\d{2}") ? day(text) : null;
            case CHOICE -> type.findCode(text).map(choice -> text).orElse(null);
            case CHOICES -> several(text, type);
            case TEXT -> text;
            default -> null;
        };
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable Set<String> several(String text, ValueType type) {
        List<String> codes =
                Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        return codes.stream().allMatch(code -> type.findCode(code).isPresent()) ? new LinkedHashSet<>(codes) : null;
    }

    private String untyped(Object plain) {
        if (plain instanceof Boolean truth) {
            return CellPrinter.printValue(truth, ValueType.YES_NO, language);
        }
        if (plain instanceof Long number) {
            return CellPrinter.printValue(number, ValueType.NUMBER, language);
        }
        String text = plain.toString();
        // A code of a list that is not at hand.
        return text.matches("[A-Z][A-Z0-9_]*_[A-Z0-9_]+|[A-Z]{6,}")
                ? text.replace('_', ' ').toLowerCase(Locale.ROOT)
                : text;
    }

    private static String spaced(String name) {
        return Arrays.stream(name.split("_", -1))
                .map(word -> ACRONYMS.contains(word) ? word.toUpperCase(Locale.ROOT) : word)
                .collect(Collectors.joining(" "));
    }
}
