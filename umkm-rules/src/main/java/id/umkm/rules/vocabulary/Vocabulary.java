package id.umkm.rules.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The attributes that policies may name; immutable. */
public final class Vocabulary {
    private final List<Attribute> attributes;
    private final List<Attribute> ofSubject;
    private final List<Attribute> ofMember;
    private final Map<String, Integer> subjectOrdinals;
    private final Map<String, Integer> memberOrdinals;

    private Vocabulary(List<Attribute> attributes) {
        this.attributes = List.copyOf(attributes);
        this.ofSubject = only(Level.SUBJECT, attributes);
        this.ofMember = only(Level.MEMBER, attributes);
        this.subjectOrdinals = index(ofSubject);
        this.memberOrdinals = index(ofMember);
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
        return ordinal(level, name).map(i -> attributes(level).get(i));
    }

    /** The number of an attribute among those of its level, from 0. */
    public Optional<Integer> ordinal(Level level, String name) {
        return Optional.ofNullable((level == Level.SUBJECT ? subjectOrdinals : memberOrdinals).get(plain(name)));
    }

    /** A name without case, blanks, hyphens and underscores, so that {@code Jumlah anggota} is {@code jumlah_anggota}. */
    public static String plain(String name) {
        return name.replaceAll("[\\s_\\-]+", "").toLowerCase(Locale.ROOT);
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
