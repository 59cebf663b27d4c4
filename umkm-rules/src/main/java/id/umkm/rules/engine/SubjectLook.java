package id.umkm.rules.engine;

import id.umkm.domain.application.Application;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.Reading;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The classes of the values that a question asks of the subject, as two numbers. */
final class SubjectLook {
    private static final int SUBJECTS_THAT_PAY = 200;

    private final Vocabulary vocabulary;
    private final List<Input> inputs;
    /** How many numbers an array of classes needs. */
    private final int numbers;

    private final Packing packing;
    private final OncePaying<Keys> keys = new OncePaying<>(SUBJECTS_THAT_PAY);

    /**
     * A value that is read.
     *
     * @param columns those that take its class; none where cells only compare it with others
     */
    record Input(Term term, int ordinal, List<Column> columns) {}

    /**
     * Reads records of two classes at once.
     *
     * @param second null where the first half holds all
     */
    record Keys(
            Class<?> applicant,
            Class<?> application,
            ClassKey first,
            @Nullable ClassKey second) {
        /** Both halves of the key; null for records of other classes. */
        @Nullable
        Key of(Applicant one, Application other, LocalDate asOf) {
            return one.getClass() != applicant || other.getClass() != application
                    ? null
                    : new Key(first.of(one, other, asOf), second == null ? 0 : second.of(one, other, asOf));
        }
    }

    SubjectLook(Vocabulary vocabulary, List<Input> inputs) {
        this.vocabulary = vocabulary;
        this.inputs = List.copyOf(inputs);
        this.numbers = inputs.stream()
                        .flatMap(input -> input.columns().stream())
                        .mapToInt(Column::index)
                        .max()
                        .orElse(-1)
                + 1;
        this.packing = new Packing(inputs.stream()
                .flatMap(input -> input.columns().stream())
                .map(column ->
                        new Packing.Field(column.index(), column.partition().size()))
                .toList());
    }

    Packing packing() {
        return packing;
    }

    /** Reads the classes of the values one by one; false where one is unknown. */
    boolean read(Facts facts, int[] classes) {
        for (Input input : inputs) {
            Object value = facts.get(input.ordinal());
            if (value == null) {
                return false;
            }
            for (Column column : input.columns()) {
                classes[column.index()] = column.partition().classOf(value);
            }
        }
        return true;
    }

    /** Both halves of the key; null where something is unknown. */
    @Nullable
    Key key(Facts facts) {
        Key key = wholeKey(facts);
        if (key != null) {
            return key.isKnown() ? key : null;
        }
        int[] classes = new int[numbers];
        return read(facts, classes) ? new Key(packing.first(classes), packing.second(classes)) : null;
    }

    /** The key, read at once; null where facts were stated one by one, or too few came yet. */
    private @Nullable Key wholeKey(Facts facts) {
        Applicant applicant = facts.getApplicant();
        Application application = facts.getApplication();
        if (applicant == null || application == null) {
            return null;
        }
        Keys made = keys.get(1, () -> makeKeys(applicant, application));
        return made == null ? null : made.of(applicant, application, facts.getAsOf());
    }

    /** Both halves of a key; negative where something is unknown. */
    record Key(long first, long second) {
        boolean isKnown() {
            return (first | second) >= 0;
        }
    }

    /** The way to read such records at once; null where a value is not read from them. */
    @Nullable
    Keys makeKeys(Applicant applicant, Application application) {
        List<ClassKey.Part> first = new ArrayList<>();
        List<ClassKey.Part> second = new ArrayList<>();
        int field = 0;
        for (Input input : inputs) {
            if (input.columns().isEmpty() && !isAlwaysKnown(input)) {
                ClassKey.Part part = part(input, null, 0, applicant);
                if (part == null) {
                    return null;
                }
                first.add(part);
            }
            for (Column column : input.columns()) {
                ClassKey.Part part = part(input, column.partition(), packing.shift(field), applicant);
                if (part == null) {
                    return null;
                }
                (packing.isInSecond(field) ? second : first).add(part);
                field++;
            }
        }
        return new Keys(
                applicant.getClass(),
                application.getClass(),
                new ClassKey(first),
                second.isEmpty() ? null : new ClassKey(second));
    }

    private boolean isAlwaysKnown(Input input) {
        return vocabulary.isMemberCount(Level.SUBJECT, input.ordinal())
                || vocabulary.isAsOf(Level.SUBJECT, input.ordinal());
    }

    private ClassKey.@Nullable Part part(Input input, @Nullable Partition partition, int shift, Applicant applicant) {
        Reading reading = vocabulary.reading(Level.SUBJECT, input.ordinal());
        if (reading != null) {
            boolean ofApplicant = reading.subject().isInstance(applicant);
            return ofApplicant || reading.subject() == Application.class
                    ? ClassKey.part(!ofApplicant, reading, partition, shift)
                    : null;
        }
        if (partition == null) {
            return null;
        }
        if (vocabulary.isMemberCount(Level.SUBJECT, input.ordinal())) {
            return new ClassKey.CountPart(false, partition.classes(), shift);
        }
        return vocabulary.isAsOf(Level.SUBJECT, input.ordinal())
                ? new ClassKey.DayPart(false, partition.classes(), shift)
                : null;
    }
}
