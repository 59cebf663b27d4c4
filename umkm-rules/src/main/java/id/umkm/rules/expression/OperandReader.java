package id.umkm.rules.expression;

import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Text;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.expression.Names.Named;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.ValueType;
import id.umkm.rules.vocabulary.ValueType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one value of a type, or a name in its place. */
final class OperandReader {
    private static final String FORMULA_SIGNS = "+*^/\\|&{}$;";

    private final ValueType type;
    private final @Nullable Names names;
    private final boolean namesAllowed;
    private final ChoiceReader choices;
    private final DateReader dates;

    private OperandReader(ValueType type, @Nullable Names names, boolean namesAllowed) {
        this.type = type;
        this.names = names;
        this.namesAllowed = namesAllowed;
        this.choices = new ChoiceReader(type);
        this.dates = new DateReader(names);
    }

    /** Reads values and the names of parameters and attributes. */
    static OperandReader ofValuesAndNames(ValueType type, Names names) {
        return new OperandReader(type, names, true);
    }

    /**
     * Reads values alone.
     *
     * @param names knows the budget year; null where dates cannot refer to it
     */
    static OperandReader ofValues(ValueType type, @Nullable Names names) {
        return new OperandReader(type, names, false);
    }

    ValueType type() {
        return type;
    }

    /** Whether the text is a value of a closed list as it stands, whatever else its words could mean. */
    boolean isChoice(String text) {
        return isOfList() && !CellWords.isReserved(text) && choices.find(text).isPresent();
    }

    /** What a quoted text stands for. */
    Operand quoted(String text) {
        return switch (type.kind()) {
            case TEXT -> new Operand.Literal(text);
            case CHOICE, CHOICES ->
                new Operand.Literal(choices.find(text)
                        .map(Choice::code)
                        .orElseThrow(() -> ValueFaults.choiceUnknown(text, type, meant(text, choiceNames()))));
            case REGION -> new Operand.Literal(region(text));
            default -> throw ValueFaults.otherType("\"" + text + "\"", type);
        };
    }

    /** What {@code date("…")} stands for. */
    Operand dateFunction(String text) {
        if (type.kind() != Kind.DATE) {
            throw ValueFaults.otherType("date(\"" + text + "\")", type);
        }
        return new Operand.Literal(dates.findIso(text).orElseThrow(() -> ValueFaults.malformed(text, type)));
    }

    /** What a text without quotes stands for: a value if it can be one, else a name. */
    Operand plain(String text) {
        if (CellWords.isReserved(text)) {
            throw Faults.standsAlone(text);
        }
        return findValue(text)
                .<Operand>map(Operand.Literal::new)
                .or(() -> findName(text))
                .orElseThrow(() -> unreadable(text));
    }

    private Optional<Object> findValue(String text) {
        return switch (type.kind()) {
            case YES_NO -> CellWords.findYesNo(text).map(Object.class::cast);
            case NUMBER, RUPIAH, PERCENT ->
                NumberReader.looksNumeric(text) ? Optional.of(new NumberReader(type).read(text)) : Optional.empty();
            case DATE -> dates.find(text).map(Object.class::cast);
            case REGION -> CellWords.isDigit(text.charAt(0)) ? Optional.of(region(text)) : Optional.empty();
            case CHOICE, CHOICES -> choices.find(text).map(Choice::code);
            case TEXT -> isName(text) ? Optional.empty() : Optional.of(text);
        };
    }

    private RegionCode region(String text) {
        try {
            return RegionCode.of(text);
        } catch (MalformedValueException e) {
            throw ValueFaults.malformed(text, e.getRule());
        }
    }

    private boolean isName(String text) {
        return namesAllowed && !candidates(text).isEmpty();
    }

    private Optional<Operand> findName(String text) {
        List<Candidate> all = candidates(text);
        List<Candidate> fitting =
                all.stream().filter(c -> fits(c.named().type())).toList();
        if (fitting.size() > 1) {
            throw ValueFaults.nameTwice(text);
        }
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (!namesAllowed) {
            throw ValueFaults.nameNotAllowed(text, type);
        }
        if (fitting.isEmpty()) {
            throw ValueFaults.nameOfOtherType(text, all.get(0).named().type(), type);
        }
        return Optional.of(fitting.get(0).operand());
    }

    private record Candidate(Named named, Operand operand) {}

    private List<Candidate> candidates(String text) {
        if (names == null || !CellWords.isNameLike(text)) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        names.findParameter(text).ifPresent(n -> found.add(new Candidate(n, new Operand.ParameterName(n.name()))));
        names.findAttribute(text).ifPresent(n -> found.add(new Candidate(n, new Operand.AttributeName(n.name()))));
        return found;
    }

    /** Same kind, and same unit or list where both say one; several choices are compared with one at a time. */
    private boolean fits(ValueType other) {
        Kind kind = type.kind() == Kind.CHOICES ? Kind.CHOICE : type.kind();
        return other.kind() == kind && agree(unit(other), unit(type)) && agree(other.list(), type.list());
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || CellWords.plain(one).equals(CellWords.plain(other));
    }

    private static @Nullable String unit(ValueType type) {
        Text unit = type.unit();
        return unit == null ? null : unit.id();
    }

    private CellFaultException unreadable(String text) {
        if (isOfList()) {
            List<String> all = new ArrayList<>(choiceNames());
            all.addAll(known());
            return ValueFaults.choiceUnknown(text, type, meant(text, all));
        }
        if (type.kind() == Kind.DATE && NumberReader.looksNumeric(text) && !isNumber(text)) {
            return ValueFaults.malformed(text, type);
        }
        if (CellWords.findYesNo(text).isPresent()
                || NumberReader.looksNumeric(text)
                || DateReader.looksLikeDate(text)) {
            return ValueFaults.otherType(text, type);
        }
        if (text.chars().anyMatch(c -> FORMULA_SIGNS.indexOf(c) >= 0) || text.contains(" - ")) {
            return Faults.formula(text, type);
        }
        return CellWords.isNameLike(text) && namesAllowed
                ? ValueFaults.nameUnknown(text, type, meant(text, known()))
                : ValueFaults.malformed(text, type);
    }

    private boolean isOfList() {
        return type.kind() == Kind.CHOICE || type.kind() == Kind.CHOICES;
    }

    private static Optional<String> meant(String text, List<String> candidates) {
        return Nearest.to(text, candidates).map(CellPrinter::choiceText);
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> CellWords.isDigit((char) c) || c == '.' || c == ',');
    }

    private List<String> known() {
        return names == null || !namesAllowed
                ? List.of()
                : names.known().stream().sorted().toList();
    }

    private List<String> choiceNames() {
        return type.choices().stream().flatMap(ChoiceReader::names).distinct().toList();
    }
}
