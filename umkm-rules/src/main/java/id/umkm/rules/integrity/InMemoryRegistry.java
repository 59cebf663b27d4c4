package id.umkm.rules.integrity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A registry of what it was told, for tests and small hosts. Serves any number of threads; its builder is not used again. */
public final class InMemoryRegistry implements Registry {
    private final Map<IdentityKey, List<CivilAnswer>> civil;
    private final Map<IdentityKey, List<Employment>> employment;
    private final Map<IdentityKey, List<Credit>> credit;
    private final Map<IdentityKey, List<BusinessAnswer>> business;
    private final Map<IdentityKey, List<DecreeEntry>> decree;
    private final Map<IdentityKey, List<PastPayment>> grants;
    private final Set<Source> complete;

    private InMemoryRegistry(Builder builder) {
        this.civil = new HashMap<>(builder.civil);
        this.employment = new HashMap<>(builder.employment);
        this.credit = new HashMap<>(builder.credit);
        this.business = new HashMap<>(builder.business);
        this.decree = new HashMap<>(builder.decree);
        this.grants = new HashMap<>(builder.grants);
        this.complete = EnumSet.copyOf(builder.complete);
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void civil(Set<IdentityKey> persons, Answers<CivilAnswer> answers) {
        each(Source.CIVIL, civil, persons, CivilAnswer.notRegistered(), answers);
    }

    @Override
    public void employment(Set<IdentityKey> persons, Answers<List<Employment>> answers) {
        all(Source.EMPLOYMENT, employment, persons, answers);
    }

    @Override
    public void credit(Set<IdentityKey> persons, Answers<List<Credit>> answers) {
        all(Source.CREDIT, credit, persons, answers);
    }

    @Override
    public void business(Set<IdentityKey> persons, Answers<BusinessAnswer> answers) {
        each(Source.BUSINESS, business, persons, BusinessAnswer.of(BusinessAnswer.Size.NONE), answers);
    }

    @Override
    public void decree(Set<IdentityKey> persons, Answers<List<DecreeEntry>> answers) {
        all(Source.DECREE, decree, persons, answers);
    }

    @Override
    public void grants(Set<IdentityKey> persons, Answers<List<PastPayment>> answers) {
        all(Source.GRANTS, grants, persons, answers);
    }

    private <T> void each(
            Source source, Map<IdentityKey, List<T>> known, Set<IdentityKey> persons, T absent, Answers<T> answers) {
        for (IdentityKey person : persons) {
            List<T> told = known.get(person);
            if (told != null) {
                told.forEach(one -> answers.answer(person, one));
            } else if (complete.contains(source)) {
                answers.answer(person, absent);
            }
        }
    }

    private <T> void all(
            Source source, Map<IdentityKey, List<T>> known, Set<IdentityKey> persons, Answers<List<T>> answers) {
        for (IdentityKey person : persons) {
            List<T> told = known.get(person);
            if (told != null) {
                answers.answer(person, List.copyOf(told));
            } else if (complete.contains(source)) {
                answers.answer(person, List.of());
            }
        }
    }

    /** Takes what is known, line by line. */
    public static final class Builder {
        private final Map<IdentityKey, List<CivilAnswer>> civil = new HashMap<>();
        private final Map<IdentityKey, List<Employment>> employment = new HashMap<>();
        private final Map<IdentityKey, List<Credit>> credit = new HashMap<>();
        private final Map<IdentityKey, List<BusinessAnswer>> business = new HashMap<>();
        private final Map<IdentityKey, List<DecreeEntry>> decree = new HashMap<>();
        private final Map<IdentityKey, List<PastPayment>> grants = new HashMap<>();
        private final Set<Source> complete = EnumSet.noneOf(Source.class);

        private Builder() {}

        /** An answer of the civil registry; a second one that differs contradicts the first. */
        public Builder civil(IdentityKey person, CivilAnswer answer) {
            add(civil, person, List.of(answer));
            return this;
        }

        /** What is known of a person's employment, with what was told before; an empty list says that there is none. */
        public Builder employment(IdentityKey person, List<Employment> known) {
            add(employment, person, known);
            return this;
        }

        /** What is known of a person's credit, with what was told before; an empty list says that there is none. */
        public Builder credit(IdentityKey person, List<Credit> known) {
            add(credit, person, known);
            return this;
        }

        /** An answer about a person's business; a second one that differs contradicts the first. */
        public Builder business(IdentityKey person, BusinessAnswer answer) {
            add(business, person, List.of(answer));
            return this;
        }

        /** Lines of decrees that name a person, with those told before; an empty list says that there is none. */
        public Builder decree(IdentityKey person, List<DecreeEntry> known) {
            add(decree, person, known);
            return this;
        }

        /** Payments to a person, with those told before; an empty list says that there is none. */
        public Builder grants(IdentityKey person, List<PastPayment> known) {
            add(grants, person, known);
            return this;
        }

        /**
         * Says that a source names everybody there is something to say about. Whom it does not name is answered: not
         * registered, no business, or none. Without this they are not answered.
         *
         * @throws IllegalArgumentException if it is no source of a registry
         */
        public Builder complete(Source source) {
            if (Unstated.SOURCES.contains(source)) {
                throw new IllegalArgumentException(source + " is stated by records and asked of no registry.");
            }
            complete.add(source);
            return this;
        }

        public InMemoryRegistry build() {
            return new InMemoryRegistry(this);
        }

        private static <T> void add(Map<IdentityKey, List<T>> known, IdentityKey person, List<T> more) {
            known.computeIfAbsent(person, key -> new ArrayList<>(1)).addAll(more);
        }
    }
}
