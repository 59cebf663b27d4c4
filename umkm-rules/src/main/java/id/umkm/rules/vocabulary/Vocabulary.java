package id.umkm.rules.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The attributes that policies may name; immutable. */
public final class Vocabulary {
    private static final char LAST_ASCII = 0x7F;
    private static final String SEPARATORS = " _-\t\n\u000B\f\r";

    private final List<Attribute> attributes;
    private final List<Attribute> ofSubject;
    private final List<Attribute> ofMember;
    private final Map<String, Integer> subjectOrdinals;
    private final Map<String, Integer> memberOrdinals;
    private final int[] subjectBases;
    private final int[] memberBases;
    private final int[] counts;
    private final @Nullable Reading[] subjectReadings;
    private final @Nullable Reading[] memberReadings;

    private Vocabulary(List<Attribute> attributes) {
        this.attributes = List.copyOf(attributes);
        this.ofSubject = only(Level.SUBJECT, attributes);
        this.ofMember = only(Level.MEMBER, attributes);
        this.subjectOrdinals = index(ofSubject);
        this.memberOrdinals = index(ofMember);
        this.subjectBases = bases(Level.SUBJECT);
        this.memberBases = bases(Level.MEMBER);
        this.counts = IntStream.range(0, ofSubject.size())
                .filter(ordinal -> isCount(ofSubject.get(ordinal).getOrigin()))
                .toArray();
        this.subjectReadings = readings(Level.SUBJECT);
        this.memberReadings = readings(Level.MEMBER);
    }

    /** The attributes of business groups, their applications and their members. */
    public static Vocabulary standard() {
        return Standard.VOCABULARY;
    }

    /** This vocabulary and more attributes; a name that is taken at the same level is refused. */
    public Vocabulary with(Attribute... more) {
        List<Attribute> all = new ArrayList<>(attributes);
        all.addAll(List.of(more));
        return new Vocabulary(all);
    }

    /** All attributes in order. */
    public List<Attribute> attributes() {
        return attributes;
    }

    /** The attributes of one level in order. */
    public List<Attribute> attributes(Level level) {
        return level == Level.SUBJECT ? ofSubject : ofMember;
    }

    /** Finds by Indonesian or English name; case, blanks, hyphens and underscores do not matter. */
    public Optional<Attribute> find(Level level, String name) {
        Integer ordinal = findOrdinal(level, name);
        return ordinal == null
                ? Optional.empty()
                : Optional.of(attributes(level).get(ordinal));
    }

    /** The number of an attribute among those of its level, from 0. */
    public Optional<Integer> ordinal(Level level, String name) {
        return Optional.ofNullable(findOrdinal(level, name));
    }

    private @Nullable Integer findOrdinal(Level level, String name) {
        Map<String, Integer> ordinals = level == Level.SUBJECT ? subjectOrdinals : memberOrdinals;
        Integer asWritten = ordinals.get(name);
        return asWritten == null ? ordinals.get(plain(name)) : asWritten;
    }

    /** How an attribute is read from records; null where it is counted otherwise. */
    public @Nullable Reading reading(Level level, int ordinal) {
        return (level == Level.SUBJECT ? subjectReadings : memberReadings)[ordinal];
    }

    /** Whether an attribute is the number of members. */
    public boolean isMemberCount(Level level, int ordinal) {
        return attributes(level).get(ordinal).getOrigin() instanceof Attribute.Origin.MemberCount;
    }

    /** Whether an attribute is the day that is decided for. */
    public boolean isAsOf(Level level, int ordinal) {
        return attributes(level).get(ordinal).getOrigin() instanceof Attribute.Origin.AsOf;
    }

    private @Nullable Reading[] readings(Level level) {
        List<Attribute> own = attributes(level);
        @Nullable Reading[] readings = new @Nullable Reading[own.size()];
        for (int i = 0; i < readings.length; i++) {
            int base = baseOrdinal(level, i);
            readings[i] = Reading.of(own.get(i), base < 0 ? null : own.get(base));
        }
        return readings;
    }

    /** The number of the attribute that one is derived from, or -1 for one that is not. */
    int baseOrdinal(Level level, int ordinal) {
        return (level == Level.SUBJECT ? subjectBases : memberBases)[ordinal];
    }

    private static boolean isCount(Attribute.Origin origin) {
        return origin instanceof Attribute.Origin.MemberCount || origin instanceof Attribute.Origin.FounderCount;
    }

    /** The numbers of the subject's attributes that count persons. */
    int[] counts() {
        return counts;
    }

    private int[] bases(Level level) {
        return attributes(level).stream()
                .mapToInt(attribute -> attribute.getOrigin() instanceof Attribute.Origin.Derived derived
                        ? ordinal(level, derived.base()).orElseThrow()
                        : -1)
                .toArray();
    }

    /** A name without case, blanks, hyphens and underscores, so that {@code Jumlah anggota} is {@code jumlah_anggota}. */
    public static String plain(String name) {
        int length = name.length();
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            boolean isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!isPlain) {
                return madePlain(name);
            }
        }
        return name;
    }

    private static String madePlain(String name) {
        int length = name.length();
        StringBuilder plain = new StringBuilder(length);
        boolean ascii = true;
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                plain.append((char) (c + 'a' - 'A'));
            } else if ((c >= 'a' && c <= 'z') || SEPARATORS.indexOf(c) < 0) {
                plain.append(c);
                ascii &= c < LAST_ASCII;
            }
        }
        return ascii ? plain.toString() : plain.toString().toLowerCase(Locale.ROOT);
    }

    private static List<Attribute> only(Level level, List<Attribute> attributes) {
        return attributes.stream().filter(a -> a.getLevel() == level).toList();
    }

    private static Map<String, Integer> index(List<Attribute> own) {
        Map<String, Integer> index = new LinkedHashMap<>();
        for (int i = 0; i < own.size(); i++) {
            put(index, own.get(i).getName(), i, own.get(i));
            put(index, own.get(i).getNameId(), i, own.get(i));
        }
        // Names as they are written are found without making them plain first.
        for (int i = 0; i < own.size(); i++) {
            index.putIfAbsent(own.get(i).getName(), i);
            index.putIfAbsent(own.get(i).getNameId(), i);
        }
        return Map.copyOf(index);
    }

    private static void put(Map<String, Integer> index, String name, int ordinal, Attribute attribute) {
        Integer taken = index.putIfAbsent(plain(name), ordinal);
        if (taken != null && taken != ordinal) {
            throw new IllegalArgumentException(
                    "The name '" + name + "' of " + attribute + " is taken by another attribute of the same level.");
        }
    }

    /** Built when first asked for. */
    private static final class Standard {
        static final Vocabulary VOCABULARY = new Vocabulary(StandardAttributes.all());
    }
}
