package id.umkm.rules.vocabulary;

import id.umkm.domain.application.GroupApplication;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.group.Member;
import id.umkm.domain.identity.Nik;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a policy may know about one subject on one date: a flat record of attribute values, and one for each member,
 * derived once. Null is unknown; {@link None#NONE} is known to be none. Members stand in the order of their NIK.
 */
public final class Facts {
    private final Vocabulary vocabulary;
    private final String id;
    private final LocalDate asOf;
    private final @Nullable Object[] subject;
    private final List<Person> members;

    private Facts(Vocabulary vocabulary, String id, LocalDate asOf, @Nullable Object[] subject, List<Person> members) {
        this.vocabulary = vocabulary;
        this.id = id;
        this.asOf = asOf;
        this.subject = subject;
        this.members = members;
    }

    /** The facts of one member. */
    public static final class Person {
        private final String ref;
        private final String maskedNik;
        private final @Nullable Object[] values;

        private Person(String ref, String maskedNik, @Nullable Object[] values) {
            this.ref = ref;
            this.maskedNik = maskedNik;
            this.values = values;
        }

        /** The host's key of the member; masked where the host used an identity number for it. */
        public String getRef() {
            return ref;
        }

        /** The identity number, masked; empty for a person of a scenario, who has none. */
        public String getMaskedNik() {
            return maskedNik;
        }

        /** The value of the member attribute with this ordinal, or null while unknown. */
        public @Nullable Object get(int ordinal) {
            return values[ordinal];
        }
    }

    /** The facts of an application that has been validated. */
    public static Facts of(Vocabulary vocabulary, GroupApplication application, LocalDate asOf) {
        BusinessGroup group = application.getGroup();
        return of(vocabulary, application.getId(), asOf, group.getMembers(), null, List.of(group, application));
    }

    /**
     * The facts of a grant that has been validated, with those of the application and the group.
     *
     * @param tranche the tranche in question, from 1, or null after the last
     */
    public static Facts of(Vocabulary vocabulary, Grant grant, @Nullable Integer tranche, LocalDate asOf) {
        BusinessGroup group = grant.getApplication().getGroup();
        return of(
                vocabulary,
                grant.getId(),
                asOf,
                group.getMembers(),
                null,
                List.of(group, grant.getApplication(), grant, Payment.of(grant, tranche)));
    }

    /** The facts of a proposal that has been validated, of all its groups as one: each person counts once. */
    public static Facts of(Vocabulary vocabulary, FoundingProposal proposal, LocalDate asOf) {
        List<Member> founders = founders(proposal);
        return of(vocabulary, proposal.getId(), asOf, founders, (long) founders.size(), List.of(proposal));
    }

    /** The facts of one group of a proposal, with those of the proposal. */
    public static Facts of(Vocabulary vocabulary, FoundingProposal proposal, BusinessGroup group, LocalDate asOf) {
        return of(
                vocabulary,
                group.getId(),
                asOf,
                group.getMembers(),
                (long) founders(proposal).size(),
                List.of(group, proposal));
    }

    private static List<Member> founders(FoundingProposal proposal) {
        Map<Nik, Member> founders = new TreeMap<>();
        proposal.getGroups().stream()
                .sorted(Comparator.comparing(BusinessGroup::getId))
                .forEach(group -> group.getMembers().forEach(member -> founders.putIfAbsent(member.getNik(), member)));
        return List.copyOf(founders.values());
    }

    private static Facts of(
            Vocabulary vocabulary,
            String id,
            LocalDate asOf,
            List<Member> members,
            @Nullable Long founders,
            List<Object> records) {
        List<Member> sorted =
                members.stream().sorted(Comparator.comparing(Member::getNik)).toList();
        List<Attribute> memberAttributes = vocabulary.attributes(Level.MEMBER);
        List<Person> people = new ArrayList<>(sorted.size());
        for (Member member : sorted) {
            @Nullable Object[] values = new @Nullable Object[memberAttributes.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = read(memberAttributes.get(i), List.of(member));
            }
            derive(vocabulary, Level.MEMBER, values, asOf, 0, null);
            people.add(new Person(Masking.text(member.getRef()), member.getNik().masked(), values));
        }
        List<Attribute> subjectAttributes = vocabulary.attributes(Level.SUBJECT);
        @Nullable Object[] values = new @Nullable Object[subjectAttributes.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(subjectAttributes.get(i), records);
        }
        derive(vocabulary, Level.SUBJECT, values, asOf, people.size(), founders);
        return new Facts(vocabulary, id, asOf, values, List.copyOf(people));
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
        return subject[ordinal];
    }

    /** The members, in the order of their NIK. */
    public List<Person> getMembers() {
        return members;
    }

    private static @Nullable Object read(Attribute attribute, List<?> records) {
        if (!(attribute.getOrigin() instanceof Attribute.Origin.Read origin)) {
            return null;
        }
        for (Object one : records) {
            if (origin.subject().isInstance(one)) {
                return checked(attribute, origin.reader().apply(one));
            }
        }
        return null;
    }

    private static @Nullable Object checked(Attribute attribute, @Nullable Object value) {
        if (value == None.NONE && !attribute.canBeNone()) {
            throw new IllegalArgumentException(
                    "Attribute " + attribute
                            + " cannot be none. Maybe its draft should say canBeNone(), or its reader return null for unknown.");
        }
        if (value != null
                && value != None.NONE
                && !attribute.getType().kind().getValueClass().isInstance(value)) {
            throw new IllegalArgumentException("Attribute " + attribute + " holds "
                    + attribute.getType().kind().getValueClass().getSimpleName() + "; its reader returned a "
                    + value.getClass().getSimpleName() + ".");
        }
        return value;
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
            if (origin instanceof Attribute.Origin.AsOf) {
                values[i] = asOf;
            } else if (origin instanceof Attribute.Origin.MemberCount) {
                values[i] = memberCount;
            } else if (origin instanceof Attribute.Origin.FounderCount) {
                values[i] = founderCount;
            } else if (origin instanceof Attribute.Origin.Derived derived) {
                Object base = values[vocabulary.ordinal(level, derived.base()).orElseThrow()];
                values[i] = base == null ? null : derived.rule().apply(base, asOf);
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
        private final @Nullable Object[] subject;
        private final List<Person> members = new ArrayList<>();

        private Supposition(Facts facts) {
            this.facts = facts;
            this.subject = facts.subject.clone();
            facts.members.forEach(
                    member -> members.add(new Person(member.ref, member.maskedNik, member.values.clone())));
        }

        /** Supposes a value of the subject; null for unknown. */
        public Supposition set(String attribute, @Nullable Object value) {
            put(Level.SUBJECT, subject, attribute, value);
            return this;
        }

        /** Supposes a value of the member with this ref. */
        public Supposition setOfMember(String ref, String attribute, @Nullable Object value) {
            put(Level.MEMBER, members.get(place(ref)).values, attribute, value);
            return this;
        }

        /** Takes all members away. */
        public Supposition withoutMembers() {
            members.clear();
            return this;
        }

        /** Puts somebody else, of whom only the given is known, in the place of the member with this ref. */
        public Supposition replaceMember(String ref, Map<String, Object> values) {
            int place = place(ref);
            members.set(place, person(ref, values));
            return this;
        }

        /** Adds a member of whom only the given is known. */
        public Supposition addMember(String ref, Map<String, Object> values) {
            members.add(person(ref, values));
            return this;
        }

        public Facts build() {
            count(Attribute.Origin.MemberCount.class, members.size());
            count(Attribute.Origin.FounderCount.class, members.size() - facts.members.size());
            return new Facts(facts.vocabulary, facts.id, facts.asOf, subject, List.copyOf(members));
        }

        /** Sets a number of members, or adds to a number of founders that is known. */
        private void count(Class<? extends Attribute.Origin> origin, long number) {
            List<Attribute> attributes = facts.vocabulary.attributes(Level.SUBJECT);
            for (int i = 0; i < subject.length; i++) {
                if (origin.isInstance(attributes.get(i).getOrigin())) {
                    Object before = facts.subject[i];
                    boolean founders = origin == Attribute.Origin.FounderCount.class;
                    subject[i] = founders ? before == null ? null : (Object) ((Long) before + number) : (Object) number;
                }
            }
        }

        private Person person(String ref, Map<String, Object> known) {
            Person person = new Person(
                    ref,
                    "",
                    new @Nullable
                            Object[facts.vocabulary.attributes(Level.MEMBER).size()]);
            known.forEach((attribute, value) -> put(Level.MEMBER, person.values, attribute, value));
            return person;
        }

        private int place(String ref) {
            for (int i = 0; i < members.size(); i++) {
                if (members.get(i).ref.equals(ref)) {
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
            Attribute attribute = attributes.get(ordinal);
            values[ordinal] = checked(attribute, value);
            for (int i = 0; i < values.length; i++) {
                if (attributes.get(i).getOrigin() instanceof Attribute.Origin.Derived derived
                        && derived.base().equals(attribute.getName())) {
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
        private final List<Person> members = new ArrayList<>();
        private final Set<String> refs = new HashSet<>();
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
            subject[ordinal] = checked(vocabulary.attributes(Level.SUBJECT).get(ordinal), value);
            return this;
        }

        /** Adds a member, in the order in which findings shall name them. */
        public Builder addMember(String ref, String maskedNik) {
            if (!refs.add(ref)) {
                throw new IllegalArgumentException("Member '" + ref + "' is added twice.");
            }
            members.add(new Person(
                    ref,
                    maskedNik,
                    new @Nullable Object[vocabulary.attributes(Level.MEMBER).size()]));
            return this;
        }

        /** States a fact of the member added last. */
        public Builder setOfMember(String attribute, @Nullable Object value) {
            int ordinal = ordinal(Level.MEMBER, attribute);
            members.get(members.size() - 1).values[ordinal] =
                    checked(vocabulary.attributes(Level.MEMBER).get(ordinal), value);
            return this;
        }

        /** States how many distinct persons stand in all groups of the proposal. */
        public Builder founders(long count) {
            founders = count;
            return this;
        }

        /** Derives what is counted from the stated facts. A builder is used once. */
        public Facts build() {
            members.forEach(member -> derive(vocabulary, Level.MEMBER, member.values, asOf, 0, null));
            derive(vocabulary, Level.SUBJECT, subject, asOf, members.size(), founders);
            return new Facts(vocabulary, id, asOf, subject, List.copyOf(members));
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
