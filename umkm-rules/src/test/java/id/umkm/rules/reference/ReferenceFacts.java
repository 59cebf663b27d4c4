package id.umkm.rules.reference;

import id.umkm.domain.application.GroupApplication;
import id.umkm.domain.entrepreneur.Employer;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.group.Member;
import id.umkm.domain.history.PastGrant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known about a subject and its members, by the Indonesian names of the attributes; what is absent is unknown. */
public final class ReferenceFacts {
    /** Known to be none, {@code tidak ada}. */
    public static final Object NONE = Value.Special.NONE;

    /** Attributes of which each follows from the fact behind the other. */
    private static final List<List<String>> ONE_FACT =
            List.of(List.of("tanggal_lahir", "usia"), List.of("tahun_hibah_terakhir", "jeda_hibah"));

    /** A member and what is known about it. */
    record Person(String ref, Map<String, Value> values) {}

    private final Map<String, Value> subject;
    private final List<Person> members;

    private ReferenceFacts(Map<String, Value> subject, List<Person> members) {
        this.subject = Collections.unmodifiableMap(subject);
        this.members = List.copyOf(members);
    }

    /** All that an application says, on a day; the members in the order of their identity numbers, each person once. */
    public static ReferenceFacts of(GroupApplication application, LocalDate asOf) {
        BusinessGroup group = application.getGroup();
        Builder builder = builder(asOf)
                .subject("nomor_usulan", application.getId())
                .subject("tanggal_usulan", application.getSubmittedOn())
                .subject("diakui_lurah", group.getRecognisedByVillageHead());
        if (application.getRequestedAmount() != null) {
            builder.subject("jumlah_diminta", application.getRequestedAmount().amount());
        }
        if (application.getPurpose() != null) {
            builder.subject("kegunaan", application.getPurpose().name());
        }
        if (group.getVillage() != null) {
            builder.subject("kelurahan", group.getVillage().code());
        }
        if (group.getTrade() != null) {
            builder.subject("jenis_usaha", group.getTrade().code());
        }
        if (group.getAnnualSales() != null) {
            builder.subject("penjualan_tahunan", group.getAnnualSales().amount());
        }
        if (group.getNetAssets() != null) {
            builder.subject("kekayaan_bersih", group.getNetAssets().amount());
        }
        builder.subject("tahun_hibah_terakhir", lastYear(group.getGrants()));

        List<Member> members = new ArrayList<>(group.getMembers());
        members.sort(Comparator.comparing(Member::getNik));
        Set<String> seen = new HashSet<>();
        for (Member member : members) {
            if (seen.add(member.getNik().value())) {
                addMember(builder, member);
            }
        }
        return builder.build();
    }

    private static void addMember(Builder builder, Member member) {
        String ref = member.getRef();
        builder.member(ref)
                .member(ref, "tanggal_lahir", member.getBirthDate())
                .member(ref, "miskin", member.getPoor())
                .member(ref, "keterampilan_usaha", member.getSkilled())
                .member(ref, "terdampak_pandemi", member.getHitByPandemic())
                .member(ref, "tahun_hibah_terakhir", lastYear(member.getGrants()));
        if (member.getSex() != null) {
            builder.member(ref, "jenis_kelamin", member.getSex().name());
        }
        if (member.getVillage() != null) {
            builder.member(ref, "domisili", member.getVillage().code());
        }
        if (member.getOccupation() != null) {
            builder.member(ref, "pekerjaan", member.getOccupation().name());
        }
        if (member.getEmployer() != null) {
            boolean none = member.getEmployer() == Employer.NONE;
            builder.member(
                    ref, "pemberi_kerja", none ? NONE : member.getEmployer().name());
        }
    }

    private static @Nullable Object lastYear(@Nullable List<PastGrant> grants) {
        if (grants == null) {
            return null;
        }
        return grants.stream()
                .map(PastGrant::getYear)
                .max(Comparator.naturalOrder())
                .map(year -> (Object) year)
                .orElse(NONE);
    }

    public static Builder builder(LocalDate asOf) {
        return new Builder(asOf);
    }

    Value subject(String name) {
        return subject.getOrDefault(name, Value.Special.UNKNOWN);
    }

    List<Person> members() {
        return members;
    }

    /** The same but for what is now known of the subject, with these members. */
    ReferenceFacts with(Map<String, Value> known, List<Person> people) {
        Map<String, Value> all = new LinkedHashMap<>(subject);
        all.putAll(known);
        return new ReferenceFacts(all, people);
    }

    /** Builds facts; ages and years since a grant follow from birth dates and years of grants, unless they are given. */
    public static final class Builder {
        private final LocalDate asOf;
        private final Map<String, Value> subject = new LinkedHashMap<>();
        private final Map<String, Map<String, Value>> members = new LinkedHashMap<>();

        private Builder(LocalDate asOf) {
            this.asOf = asOf;
        }

        /**
         * Adds a fact of the subject.
         *
         * @param value a number, date, yes or no, code of a choice or region, {@link #NONE}, or null for unknown
         */
        public Builder subject(String name, @Nullable Object value) {
            put(subject, name, value);
            return this;
        }

        /** Adds a member about whom nothing is known yet. */
        public Builder member(String ref) {
            members.computeIfAbsent(ref, r -> new LinkedHashMap<>());
            return this;
        }

        /** Adds a fact of a member, and the member if it is new. */
        public Builder member(String ref, String name, @Nullable Object value) {
            put(members.computeIfAbsent(ref, r -> new LinkedHashMap<>()), name, value);
            return this;
        }

        public Builder remove(String ref) {
            if (members.remove(ref) == null) {
                throw new IllegalArgumentException("no member " + ref);
            }
            return this;
        }

        private static void put(Map<String, Value> values, String name, @Nullable Object value) {
            for (List<String> oneFact : ONE_FACT) {
                if (oneFact.contains(name)) {
                    oneFact.forEach(values::remove);
                }
            }
            if (value == null) {
                values.remove(name);
            } else {
                values.put(name, Value.of(value));
            }
        }

        public ReferenceFacts build() {
            Map<String, Value> all = new LinkedHashMap<>(subject);
            all.put("tanggal", Value.of(asOf));
            all.put("jumlah_anggota", Value.of(members.size()));
            derive(all);
            List<Person> people = new ArrayList<>();
            members.forEach((ref, values) -> {
                Map<String, Value> derived = new LinkedHashMap<>(values);
                derive(derived);
                people.add(new Person(ref, derived));
            });
            return new ReferenceFacts(all, people);
        }

        private void derive(Map<String, Value> values) {
            if (values.get("tanggal_lahir") instanceof Value.Day birth) {
                values.putIfAbsent("usia", age(birth.day(), asOf));
            }
            Value last = values.get("tahun_hibah_terakhir");
            Value since = values.get("jeda_hibah");
            if (last != null) {
                values.put("jeda_hibah", yearsBetween(last, asOf));
            } else if (since != null) {
                values.put("tahun_hibah_terakhir", yearsBetween(since, asOf));
            }
        }
    }

    /** Whole years. */
    static Value age(LocalDate birth, LocalDate asOf) {
        return Value.Num.of(Period.between(birth, asOf).getYears());
    }

    /** From a year the years since, and from the years since the year. */
    static Value yearsBetween(Value years, LocalDate asOf) {
        return years instanceof Value.Num num
                ? Value.Num.of(asOf.getYear() - num.number().longValueExact())
                : years;
    }
}
