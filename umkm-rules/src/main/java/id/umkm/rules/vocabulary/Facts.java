package id.umkm.rules.vocabulary;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.person.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a policy may know about one subject on one date: a flat record of attribute values, and one for each member. Null
 * is unknown; {@link None#NONE} is known to be none. Values of records are read when they are asked for.
 */
public final class Facts {
    private final Vocabulary vocabulary;
    private final String id;
    private final LocalDate asOf;
    private final Source source;
    /** In the order of their NIK; sorted when they are first asked for, by whichever thread. */
    private @Nullable List<Person> members;

    private Facts(Vocabulary vocabulary, String id, LocalDate asOf, Source source) {
        this.vocabulary = vocabulary;
        this.id = id;
        this.asOf = asOf;
        this.source = source;
    }

    /** Where values come from. Members have places, in the order in which they came. */
    private sealed interface Source permits Stated, Read, Supposed {
        @Nullable
        Object get(Facts facts, int ordinal);

        int countMembers();

        @Nullable
        Object getOfMember(Facts facts, int place, int ordinal);

        /** Compares the NIK of two members, by their places. */
        int compareMembers(int one, int other);

        String ref(int place);

        String maskedNik(int place);
    }

    /** Values that were stated. */
    private static final class Stated implements Source {
        private final @Nullable Object[] subject;
        private final List<String> refs;
        private final List<String> maskedNiks;
        private final List<@Nullable Object[]> members;

        Stated(
                @Nullable Object[] subject,
                List<String> refs,
                List<String> maskedNiks,
                List<@Nullable Object[]> members) {
            this.subject = subject;
            this.refs = refs;
            this.maskedNiks = maskedNiks;
            this.members = members;
        }

        @Override
        public @Nullable Object get(Facts facts, int ordinal) {
            return subject[ordinal];
        }

        @Override
        public int countMembers() {
            return members.size();
        }

        @Override
        public @Nullable Object getOfMember(Facts facts, int place, int ordinal) {
            return members.get(place)[ordinal];
        }

        /** They stand in the order in which findings shall name them. */
        @Override
        public int compareMembers(int one, int other) {
            return Integer.compare(one, other);
        }

        @Override
        public String ref(int place) {
            return refs.get(place);
        }

        @Override
        public String maskedNik(int place) {
            return maskedNiks.get(place);
        }
    }

    /**
     * Values that are read from records.
     *
     * @param others records besides those of the applicant and the application
     * @param founders distinct persons of all groups of a proposal; null where there is none
     */
    private record Read(
            @Nullable Applicant applicant,
            @Nullable Application application,
            List<Object> others,
            List<Member> members,
            @Nullable Long founders)
            implements Source {
        @Override
        public @Nullable Object get(Facts facts, int ordinal) {
            Reading reading = facts.vocabulary.reading(Level.SUBJECT, ordinal);
            if (reading != null) {
                Object record = record(reading.subject());
                return record == null ? null : reading.of(record, facts.asOf);
            }
            Attribute.Origin origin =
                    facts.vocabulary.attributes(Level.SUBJECT).get(ordinal).getOrigin();
            if (origin instanceof Attribute.Origin.Derived derived) {
                Object base = get(facts, facts.vocabulary.baseOrdinal(Level.SUBJECT, ordinal));
                return base == null ? null : derived.rule().apply(base, facts.asOf);
            }
            return counted(origin, facts.asOf, members.size(), founders);
        }

        /** The first record of a kind; null where there is none. Most readings name just one of two, which need no look at types. */
        private @Nullable Object record(Class<?> kind) {
            if (kind == Application.class && application != null) {
                return application;
            }
            if ((kind == Applicant.class && applicant != null) || kind.isInstance(applicant)) {
                return applicant;
            }
            if (kind.isInstance(application)) {
                return application;
            }
            for (Object other : others) {
                if (kind.isInstance(other)) {
                    return other;
                }
            }
            return null;
        }

        @Override
        public int countMembers() {
            return members.size();
        }

        @Override
        public @Nullable Object getOfMember(Facts facts, int place, int ordinal) {
            Reading reading = facts.vocabulary.reading(Level.MEMBER, ordinal);
            if (reading != null) {
                return reading.of(members.get(place), facts.asOf);
            }
            Attribute.Origin origin =
                    facts.vocabulary.attributes(Level.MEMBER).get(ordinal).getOrigin();
            if (origin instanceof Attribute.Origin.Derived derived) {
                Object base = getOfMember(facts, place, facts.vocabulary.baseOrdinal(Level.MEMBER, ordinal));
                return base == null ? null : derived.rule().apply(base, facts.asOf);
            }
            return counted(origin, facts.asOf, 0, null);
        }

        @Override
        public int compareMembers(int one, int other) {
            return members.get(one).getNik().compareTo(members.get(other).getNik());
        }

        @Override
        public String ref(int place) {
            return Masking.text(members.get(place).getRef());
        }

        @Override
        public String maskedNik(int place) {
            return members.get(place).getNik().masked();
        }
    }

    /**
     * A member as he is, or with values supposed, or somebody else.
     *
     * @param person the member, or null for somebody else
     * @param ref of the member or of whoever stands in his place
     * @param values what is supposed; null where nothing is
     */
    // Nobody else sees the array.
    @SuppressWarnings("ArrayRecordComponent")
    private record Guise(
            @Nullable Person person, String ref, @Nullable Object @Nullable [] values) {}

    /** Values of other facts of which some are supposed to be otherwise. */
    private static final class Supposed implements Source {
        static final Object AS_IT_IS = new Object();

        private final Facts facts;
        private final @Nullable Object @Nullable [] subject;
        /** Null where all are as they are. */
        private final @Nullable List<Guise> members;

        Supposed(Facts facts, @Nullable Object @Nullable [] subject, @Nullable List<Guise> members) {
            this.facts = facts;
            this.subject = subject;
            this.members = members;
        }

        @Override
        public @Nullable Object get(Facts all, int ordinal) {
            Object value = subject == null ? AS_IT_IS : subject[ordinal];
            return value == AS_IT_IS ? facts.get(ordinal) : value;
        }

        @Override
        public int countMembers() {
            return members == null ? facts.countMembers() : members.size();
        }

        @Override
        public @Nullable Object getOfMember(Facts all, int place, int ordinal) {
            if (members == null) {
                return facts.getOfMember(place, ordinal);
            }
            Guise guise = members.get(place);
            Person person = guise.person();
            Object value = guise.values() == null ? AS_IT_IS : guise.values()[ordinal];
            return value == AS_IT_IS && person != null ? person.get(ordinal) : value;
        }

        /** Whoever comes in stands where he was put. */
        @Override
        public int compareMembers(int one, int other) {
            return members == null ? facts.compareMembers(one, other) : Integer.compare(one, other);
        }

        @Override
        public String ref(int place) {
            return members == null
                    ? facts.source.ref(place)
                    : members.get(place).ref();
        }

        @Override
        public String maskedNik(int place) {
            if (members == null) {
                return facts.source.maskedNik(place);
            }
            Person person = members.get(place).person();
            return person == null ? "" : person.getMaskedNik();
        }

        /** The record of a member of whom nothing is supposed; null for others. */
        @Nullable
        Object record(int place) {
            if (members == null) {
                return facts.getRecordOfMember(place);
            }
            Guise guise = members.get(place);
            Person person = guise.person();
            return guise.values() == null && person != null ? facts.getRecordOfMember(person.place) : null;
        }
    }

    /** The facts of one member. */
    public static final class Person implements Comparable<Person> {
        private final Facts facts;
        private final int place;
        /** Made when it is first asked for, by whichever thread. */
        private @Nullable String ref;

        private Person(Facts facts, int place) {
            this.facts = facts;
            this.place = place;
        }

        /** The host's key of the member; masked where the host used an identity number for it. */
        public String getRef() {
            String known = ref;
            if (known == null) {
                known = facts.source.ref(place);
                ref = known;
            }
            return known;
        }

        /** The identity number, masked; empty for a person of a scenario, who has none. */
        public String getMaskedNik() {
            return facts.source.maskedNik(place);
        }

        /** By NIK. */
        @Override
        public int compareTo(Person other) {
            return facts.source.compareMembers(place, other.place);
        }

        /** The member's place in the order in which members came. */
        public int getPlace() {
            return place;
        }

        /** The value of the member attribute with this ordinal, or null while unknown. */
        public @Nullable Object get(int ordinal) {
            return facts.source.getOfMember(facts, place, ordinal);
        }
    }

    /** The facts of an application that has been validated. */
    public static Facts of(Vocabulary vocabulary, Application application, LocalDate asOf) {
        Applicant applicant = application.getApplicant();
        return new Facts(
                vocabulary,
                application.getId(),
                asOf,
                new Read(applicant, application, List.of(), applicant.getMembers(), null));
    }

    /**
     * The facts of a grant that has been validated, with those of the application and the applicant.
     *
     * @param tranche the tranche in question, from 1, or null after the last
     */
    public static Facts of(Vocabulary vocabulary, Grant grant, @Nullable Integer tranche, LocalDate asOf) {
        Applicant applicant = grant.getApplication().getApplicant();
        return new Facts(
                vocabulary,
                grant.getId(),
                asOf,
                new Read(
                        applicant,
                        grant.getApplication(),
                        List.of(grant, Payment.of(grant, tranche)),
                        applicant.getMembers(),
                        null));
    }

    /** The facts of a proposal that has been validated, of all its groups as one: each person counts once. */
    public static Facts of(Vocabulary vocabulary, FoundingProposal proposal, LocalDate asOf) {
        List<Member> founders = founders(proposal);
        return new Facts(vocabulary, proposal.getId(), asOf, new Read(null, null, List.of(proposal), founders, (long)
                founders.size()));
    }

    /** The facts of one applicant of a proposal, with those of the proposal. */
    public static Facts of(Vocabulary vocabulary, FoundingProposal proposal, Applicant group, LocalDate asOf) {
        return new Facts(
                vocabulary, group.getId(), asOf, new Read(group, null, List.of(proposal), group.getMembers(), (long)
                        founders(proposal).size()));
    }

    private static List<Member> founders(FoundingProposal proposal) {
        Map<Nik, Member> founders = new TreeMap<>();
        proposal.getApplicants().stream()
                .sorted(Comparator.comparing(Applicant::getId))
                .forEach(group -> group.getMembers().forEach(member -> founders.putIfAbsent(member.getNik(), member)));
        return List.copyOf(founders.values());
    }

    /** Facts stated one by one, as a scenario does; what is not stated is unknown. */
    public static Builder builder(Vocabulary vocabulary, String id, LocalDate asOf) {
        return new Builder(vocabulary, id, asOf);
    }

    public String getId() {
        return id;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public Vocabulary getVocabulary() {
        return vocabulary;
    }

    /** The value of the subject attribute with this ordinal, or null while unknown. */
    public @Nullable Object get(int ordinal) {
        return source.get(this, ordinal);
    }

    /** The members, in the order of their NIK. */
    public List<Person> getMembers() {
        List<Person> sorted = members;
        if (sorted == null) {
            List<Person> all = new ArrayList<>();
            for (int place = 0; place < source.countMembers(); place++) {
                all.add(new Person(this, place));
            }
            all.sort(null);
            sorted = List.copyOf(all);
            members = sorted;
        }
        return sorted;
    }

    /**
     * One member.
     *
     * @param place from 0, in the order in which members came
     */
    public Person getMember(int place) {
        return new Person(this, place);
    }

    /** How many members there are. */
    public int countMembers() {
        return source.countMembers();
    }

    /**
     * The value of an attribute of one member, or null while unknown.
     *
     * @param place of the member, from 0, in the order in which members came
     */
    public @Nullable Object getOfMember(int place, int ordinal) {
        return source.getOfMember(this, place, ordinal);
    }

    /** Compares two members by NIK, by their places in the order in which members came. */
    public int compareMembers(int one, int other) {
        return source.compareMembers(one, other);
    }

    /** The host's key of a member, by place; masked where the host used an identity number for it. */
    public String getRefOfMember(int place) {
        return source.ref(place);
    }

    /** The identity number of a member, by place, masked; empty for a person of a scenario, who has none. */
    public String getMaskedNikOfMember(int place) {
        return source.maskedNik(place);
    }

    /**
     * The applicant that facts are read from; null where they were stated one by one, some are supposed, or they are not those
     * of an application.
     */
    public @Nullable Applicant getApplicant() {
        return source instanceof Read read ? read.applicant() : null;
    }

    /**
     * The application that facts are read from; null where they were stated one by one, some are supposed, or there is more
     * than that.
     */
    public @Nullable Application getApplication() {
        return source instanceof Read read && read.others().isEmpty() ? read.application() : null;
    }

    /**
     * The records that members are read from, in the order in which they came, not to be changed; null where facts were stated
     * one by one, or some are supposed.
     */
    public @Nullable List<Member> getMemberRecords() {
        return source instanceof Read read ? read.members() : null;
    }

    /** The record that a member is read from; null where its facts were stated one by one, or some of them are supposed. */
    public @Nullable Object getRecordOfMember(int place) {
        if (source instanceof Read read) {
            return read.members().get(place);
        }
        return source instanceof Supposed supposed ? supposed.record(place) : null;
    }

    private static @Nullable Object counted(
            Attribute.Origin origin, LocalDate asOf, long memberCount, @Nullable Long founderCount) {
        if (origin instanceof Attribute.Origin.AsOf) {
            return asOf;
        }
        if (origin instanceof Attribute.Origin.MemberCount) {
            return memberCount;
        }
        return origin instanceof Attribute.Origin.FounderCount ? founderCount : null;
    }

    private static void derive(
            Vocabulary vocabulary,
            Level level,
            @Nullable Object[] values,
            LocalDate asOf,
            long memberCount,
            @Nullable Long founderCount) {
        List<Attribute> attributes = vocabulary.attributes(level);
        for (int i = 0; i < values.length; i++) {
            Attribute.Origin origin = attributes.get(i).getOrigin();
            if (origin instanceof Attribute.Origin.Derived derived) {
                Object base = values[vocabulary.baseOrdinal(level, i)];
                values[i] = base == null ? null : derived.rule().apply(base, asOf);
            } else if (!(origin instanceof Attribute.Origin.Read)) {
                values[i] = counted(origin, asOf, memberCount, founderCount);
            }
        }
    }

    /** Starts a copy in which some facts are other than they are, to see what would be decided then. */
    public Supposition suppose() {
        return new Supposition(this);
    }

    /**
     * Facts of which some are supposed. What is counted from a supposed fact is counted anew; what is itself supposed, such as
     * an age, stands as supposed.
     */
    public static final class Supposition {
        private final Facts facts;
        private @Nullable Object @Nullable [] subject;
        /** Null while they are as they are. */
        private @Nullable List<Guise> members;

        private Supposition(Facts facts) {
            this.facts = facts;
        }

        /** Supposes a value of the subject; null for unknown. */
        public Supposition set(String attribute, @Nullable Object value) {
            if (subject == null) {
                subject = asTheyAre(Level.SUBJECT);
            }
            put(Level.SUBJECT, subject, attribute, value);
            return this;
        }

        /** Supposes a value of the member with this ref. */
        public Supposition setOfMember(String ref, String attribute, @Nullable Object value) {
            List<Guise> guises = guises();
            int place = place(ref, guises);
            Guise before = guises.get(place);
            @Nullable
            Object[] values = before.values() == null
                    ? asTheyAre(Level.MEMBER)
                    : before.values().clone();
            put(Level.MEMBER, values, attribute, value);
            guises.set(place, new Guise(before.person(), before.ref(), values));
            return this;
        }

        /** Takes all members away. */
        public Supposition withoutMembers() {
            members = new ArrayList<>();
            return this;
        }

        /** Puts somebody else, of whom only the given is known, in the place of the member with this ref. */
        public Supposition replaceMember(String ref, Map<String, Object> values) {
            List<Guise> guises = guises();
            guises.set(place(ref, guises), new Guise(null, ref, known(values)));
            return this;
        }

        /** Adds a member of whom only the given is known. */
        public Supposition addMember(String ref, Map<String, Object> values) {
            guises().add(new Guise(null, ref, known(values)));
            return this;
        }

        /**
         * Adds members who are alike, of whom only the given is known.
         *
         * @param count how many; their refs are {@code +1}, {@code +2} and so on
         */
        public Supposition addMembers(int count, Map<String, Object> values) {
            @Nullable Object[] known = known(values);
            for (int i = 1; i <= count; i++) {
                guises().add(new Guise(null, "+" + i, known));
            }
            return this;
        }

        /** The facts as supposed; the same facts where nothing is. */
        public Facts build() {
            if (subject == null && members == null) {
                return facts;
            }
            int count = members == null ? facts.countMembers() : members.size();
            if (subject == null && count != facts.countMembers()) {
                subject = asTheyAre(Level.SUBJECT);
            }
            if (subject != null) {
                for (int ordinal : facts.vocabulary.counts()) {
                    subject[ordinal] = counted(ordinal, count);
                }
            }
            return new Facts(
                    facts.vocabulary,
                    facts.id,
                    facts.asOf,
                    new Supposed(facts, subject, members == null ? null : List.copyOf(members)));
        }

        /** A number of members, or a number of founders, which grows with them where it is known. */
        private @Nullable Object counted(int ordinal, int members) {
            if (facts.vocabulary.isMemberCount(Level.SUBJECT, ordinal)) {
                return (long) members;
            }
            Object known = facts.get(ordinal);
            return known == null ? null : (Object) ((Long) known + members - facts.countMembers());
        }

        private @Nullable Object[] asTheyAre(Level level) {
            @Nullable
            Object[] values =
                    new @Nullable Object[facts.vocabulary.attributes(level).size()];
            Arrays.fill(values, Supposed.AS_IT_IS);
            return values;
        }

        private List<Guise> guises() {
            List<Guise> guises = members;
            if (guises == null) {
                guises = new ArrayList<>();
                for (Person member : facts.getMembers()) {
                    guises.add(new Guise(member, member.getRef(), null));
                }
                members = guises;
            }
            return guises;
        }

        private @Nullable Object[] known(Map<String, Object> values) {
            @Nullable
            Object[] known = new @Nullable
                    Object[facts.vocabulary.attributes(Level.MEMBER).size()];
            values.forEach((attribute, value) -> put(Level.MEMBER, known, attribute, value));
            return known;
        }

        private int place(String ref, List<Guise> guises) {
            for (int i = 0; i < guises.size(); i++) {
                if (guises.get(i).ref().equals(ref)) {
                    return i;
                }
            }
            throw new IllegalArgumentException("No member '" + ref + "'.");
        }

        private void put(Level level, @Nullable Object[] values, String name, @Nullable Object value) {
            int ordinal = facts.vocabulary
                    .ordinal(level, name)
                    .orElseThrow(() -> new IllegalArgumentException("No attribute '" + name + "' of a " + level + "."));
            List<Attribute> attributes = facts.vocabulary.attributes(level);
            values[ordinal] = Reading.checked(attributes.get(ordinal), value);
            for (int i = 0; i < values.length; i++) {
                if (facts.vocabulary.baseOrdinal(level, i) == ordinal
                        && attributes.get(i).getOrigin() instanceof Attribute.Origin.Derived derived) {
                    values[i] = value == null ? null : derived.rule().apply(value, facts.asOf);
                }
            }
        }
    }

    /** Collects stated facts. */
    public static final class Builder {
        private final Vocabulary vocabulary;
        private final String id;
        private final LocalDate asOf;
        private final @Nullable Object[] subject;
        private final List<@Nullable Object[]> members = new ArrayList<>();
        private final List<String> maskedNiks = new ArrayList<>();
        private final Set<String> refs = new LinkedHashSet<>();
        private @Nullable Long founders;

        private Builder(Vocabulary vocabulary, String id, LocalDate asOf) {
            this.vocabulary = vocabulary;
            this.id = id;
            this.asOf = asOf;
            this.subject =
                    new @Nullable Object[vocabulary.attributes(Level.SUBJECT).size()];
        }

        /** States a fact of the subject; null says that it is unknown. */
        public Builder set(String attribute, @Nullable Object value) {
            int ordinal = ordinal(Level.SUBJECT, attribute);
            subject[ordinal] =
                    Reading.checked(vocabulary.attributes(Level.SUBJECT).get(ordinal), value);
            return this;
        }

        /** Adds a member, in the order in which findings shall name them. */
        public Builder addMember(String ref, String maskedNik) {
            if (!refs.add(ref)) {
                throw new IllegalArgumentException("Member '" + ref + "' is added twice.");
            }
            maskedNiks.add(maskedNik);
            members.add(new @Nullable Object[vocabulary.attributes(Level.MEMBER).size()]);
            return this;
        }

        /** States a fact of the member added last. */
        public Builder setOfMember(String attribute, @Nullable Object value) {
            int ordinal = ordinal(Level.MEMBER, attribute);
            members.get(members.size() - 1)[ordinal] =
                    Reading.checked(vocabulary.attributes(Level.MEMBER).get(ordinal), value);
            return this;
        }

        /** States how many distinct persons stand in all groups of the proposal. */
        public Builder founders(long count) {
            founders = count;
            return this;
        }

        /** Derives what is counted from the stated facts. A builder is used once. */
        public Facts build() {
            members.forEach(values -> derive(vocabulary, Level.MEMBER, values, asOf, 0, null));
            derive(vocabulary, Level.SUBJECT, subject, asOf, members.size(), founders);
            return new Facts(
                    vocabulary,
                    id,
                    asOf,
                    new Stated(subject, List.copyOf(refs), List.copyOf(maskedNiks), List.copyOf(members)));
        }

        private int ordinal(Level level, String name) {
            Attribute attribute = vocabulary
                    .find(level, name)
                    .orElseThrow(() -> new IllegalArgumentException("No attribute '" + name + "' of a " + level + "."));
            if (attribute.isDerived()) {
                throw new IllegalArgumentException(
                        "Attribute " + attribute + " is counted from " + attribute.getFact() + "; state that instead.");
            }
            return vocabulary.ordinal(level, name).orElseThrow();
        }
    }
}
