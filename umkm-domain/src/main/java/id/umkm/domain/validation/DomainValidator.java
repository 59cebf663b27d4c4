package id.umkm.domain.validation;

import id.umkm.domain.basics.Deferred;
import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.constraint.Fault;
import id.umkm.domain.constraint.Severity;
import id.umkm.domain.enterprise.ChannelCode;
import id.umkm.domain.enterprise.StageCode;
import id.umkm.domain.enterprise.TradeCode;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.place.RegionCode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything that is wrong with a record on a date: the constraints of this library and any other Jakarta constraints
 * on the record's type. Thread-safe. The clock of the machine, its language and a {@code META-INF/validation.xml} of the
 * host have no say.
 */
public final class DomainValidator {
    /** The values of this library that a violation can lie on; each masks its own text where it has to. */
    private static final Set<Class<?>> VALUES = Set.of(
            Rupiah.class,
            Percentage.class,
            Nik.class,
            RegionCode.class,
            TradeCode.class,
            StageCode.class,
            ChannelCode.class);

    private final MessageInterpolator texts;
    private final Validator validator;

    /** For tests, which build one under another language and class loader. */
    DomainValidator() {
        ClassLoader own = DomainValidator.class.getClassLoader();
        texts = new LaterTexts(Deferred.by(() -> withContextClassLoader(own)));
        Clock clock = new AsOfClock(ZoneOffset.UTC);
        validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .externalClassLoader(own)
                .beanMetaDataClassNormalizer(new DeclaredTypes())
                .failFast(false)
                .messageInterpolator(texts)
                .clockProvider(() -> clock)
                .buildValidatorFactory()
                .getValidator();
    }

    /** The validator of this library, built when it is first asked for. */
    public static DomainValidator standard() {
        return Standard.INSTANCE;
    }

    /**
     * Validates a record.
     *
     * @param subject an application, or any object with Jakarta constraints
     * @param asOf the day for which it is judged; later days are the future
     * @throws InvalidInputException with all violations, if one of them is an error
     */
    public <T> Validated<T> validate(T subject, LocalDate asOf) {
        List<Violation> violations = violations(subject, asOf);
        for (Violation violation : violations) {
            if (violation.isError()) {
                throw new InvalidInputException(violations);
            }
        }
        return new Validated<>(subject, asOf, violations);
    }

    /**
     * All violations of a record, errors and warnings, sorted by pointer and code; empty where there is none.
     *
     * @param asOf the day for which it is judged; later days are the future
     */
    public <T> List<Violation> violations(T subject, LocalDate asOf) {
        List<Violation> violations = new ArrayList<>();
        for (ConstraintViolation<T> found : AsOfClock.at(asOf, () -> validator.validate(subject))) {
            violations.add(toViolation(found));
        }
        violations.sort(null);
        return List.copyOf(violations);
    }

    private Violation toViolation(ConstraintViolation<?> found) {
        ConstraintDescriptor<?> constraint = found.getConstraintDescriptor();
        Fault fault = Fault.ofTemplate(found.getMessageTemplate());
        return new Violation(
                fault == null ? codeOf(constraint) : fault.name(),
                constraint.getPayload().contains(Severity.Warning.class) ? Severity.WARNING : Severity.ERROR,
                pointer(found.getPropertyPath()),
                shown(Leaf.of(found)),
                Text.of(text(found, Language.INDONESIAN), text(found, Language.ENGLISH)));
    }

    private String text(ConstraintViolation<?> found, Language language) {
        return texts.interpolate(
                found.getMessageTemplate(),
                new Context(found.getConstraintDescriptor(), found.getInvalidValue()),
                Locale.forLanguageTag(language.getCode()));
    }

    /** For a constraint of somebody else, the name of its annotation: {@code NOT_NULL}. */
    private static String codeOf(ConstraintDescriptor<?> constraint) {
        String name = constraint.getAnnotation().annotationType().getSimpleName();
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            Object key = node.isInIterable() ? node.getKey() : null;
            Integer index = node.isInIterable() ? node.getIndex() : null;
            if (index != null) {
                pointer.append(Pointers.step(index.toString()));
            } else if (key != null) {
                pointer.append(Pointers.step(Masking.text(key.toString())));
            }
            String name = node.getName();
            if (node.getKind() == ElementKind.PROPERTY && name != null) {
                pointer.append(Pointers.step(name));
            }
        }
        return pointer.toString();
    }

    /** Whole records and lists are not shown: their text may hold anything about a person. */
    private static @Nullable String shown(@Nullable Object value) {
        return value != null && isSingle(value) ? Masking.text(value.toString()) : null;
    }

    private static boolean isSingle(Object value) {
        return value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof TemporalAccessor
                || VALUES.contains(value.getClass());
    }

    /**
     * Texts are found through the class loader of the thread that first asks for one. That may not see this library, as in
     * a pool of an application server; so both languages are loaded at once, through the library's own.
     */
    private static MessageInterpolator withContextClassLoader(ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return new ParameterMessageInterpolator(
                    Arrays.stream(Language.values())
                            .map(language -> Locale.forLanguageTag(language.getCode()))
                            .collect(Collectors.toSet()),
                    Locale.forLanguageTag(Language.INDONESIAN.getCode()),
                    true);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Texts that are loaded for the first violation; most records have none. */
    private record LaterTexts(Deferred<MessageInterpolator> loaded) implements MessageInterpolator {
        @Override
        public String interpolate(String template, MessageInterpolator.Context context) {
            return loaded.get().interpolate(template, context);
        }

        @Override
        public String interpolate(String template, MessageInterpolator.Context context, Locale locale) {
            return loaded.get().interpolate(template, context, locale);
        }
    }

    private static final class Standard {
        private static final DomainValidator INSTANCE = new DomainValidator();
    }

    /** What an interpolator asks about a violation that was found before. */
    private record Context(
            ConstraintDescriptor<?> getConstraintDescriptor,
            @Nullable Object getValidatedValue) implements MessageInterpolator.Context {
        @Override
        public <T> T unwrap(Class<T> type) {
            if (type.isInstance(this)) {
                return type.cast(this);
            }
            throw new ValidationException("There is no " + type.getName() + " behind the context of a message.");
        }
    }
}
