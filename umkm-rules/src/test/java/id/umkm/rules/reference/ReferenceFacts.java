package id.umkm.rules.reference;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.cluster.Cluster;
import id.umkm.domain.cluster.Partner;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.enterprise.ChannelCode;
import id.umkm.domain.enterprise.StageCode;
import id.umkm.domain.entrepreneur.Entrepreneur;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantEvent;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.history.ReportState;
import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.domain.place.RegionCode;
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
import java.util.stream.Collectors;
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

    private final String id;
    private final Map<String, Value> subject;
    private final List<Person> members;

    private ReferenceFacts(String id, Map<String, Value> subject, List<Person> members) {
        this.id = id;
        this.subject = Collections.unmodifiableMap(subject);
        this.members = List.copyOf(members);
    }

    /** All that an application says, on a day; the members in the order of their identity numbers, each person once. */
    public static ReferenceFacts of(Application application, LocalDate asOf) {
        Builder builder = builder(asOf);
        addApplication(builder, application);
        addApplicant(builder, application.getApplicant());
        return builder.build();
    }

    /**
     * All that a grant says, on a day, with the application and the group.
     *
     * @param tranche the one in question, or null for what follows the last
     */
    public static ReferenceFacts of(Grant grant, @Nullable Integer tranche, LocalDate asOf) {
        Application application = grant.getApplication();
        Builder builder = builder(asOf);
        addApplication(builder, application);
        addApplicant(builder, application.getApplicant());
        addGrant(builder, grant);
        addLog(builder, new GrantLog(grant.getEvents()), tranche);
        return builder.build();
    }

    /** The same, with the grant itself left out of the history of the group and of its members. */
    public static ReferenceFacts of(ReferencePolicy payer, Grant grant, @Nullable Integer tranche, LocalDate asOf) {
        return of(OwnGrant.leftOut(payer, grant), tranche, asOf);
    }

    /** All that a proposal says, on a day, of its groups as one: each person once. */
    public static ReferenceFacts of(FoundingProposal proposal, LocalDate asOf) {
        Builder builder = builder(asOf).id(proposal.getId());
        addProposal(builder, proposal);
        addMembers(builder, founders(proposal));
        return builder.build();
    }

    /** All that a proposal says of one of its groups. */
    public static ReferenceFacts of(FoundingProposal proposal, Applicant group, LocalDate asOf) {
        Builder builder = builder(asOf).id(group.getId());
        addProposal(builder, proposal);
        addApplicant(builder, group);
        return builder.build();
    }

    private static void addApplication(Builder builder, Application application) {
        builder.subject("nomor_usulan", application.getId())
                .subject("tanggal_usulan", application.getSubmittedOn())
                .subject("jumlah_diminta", amount(application.getRequestedAmount()))
                .subject("kegunaan", name(application.getPurpose()))
                .subject("jangka_waktu", application.getTenorMonths())
                .subject("biaya_operasional", amount(application.getOperatingCost()));
    }

    private static void addApplicant(Builder builder, Applicant applicant) {
        if (applicant instanceof BusinessGroup group) {
            builder.subject("diakui_lurah", group.getRecognisedByVillageHead());
            addBusiness(builder, group, "tahap_kelompok");
        } else if (applicant instanceof Entrepreneur entrepreneur) {
            addEntrepreneur(builder, entrepreneur);
            addBusiness(builder, entrepreneur, "tahap_wirausaha");
        } else if (applicant instanceof Cluster cluster) {
            addCluster(builder, cluster);
            addBusiness(builder, cluster, "tahap_klaster");
        } else {
            throw new IllegalArgumentException("not read here: " + applicant.getKind());
        }
    }

    private static void addEntrepreneur(Builder builder, Entrepreneur entrepreneur) {
        boolean named = entrepreneur.getCompanion() != null;
        builder.subject("pekerja_dibayar", entrepreneur.getPaidWorkers())
                .subject("ber_pendamping", named ? Boolean.TRUE : entrepreneur.getHasCompanion())
                .subject("terlatih", entrepreneur.getTrained())
                .subject("surat_keterangan_usaha", entrepreneur.getBusinessLetter());
        RegionCode home = entrepreneur.getOwner().getVillage();
        RegionCode place = entrepreneur.getVillage();
        if (home != null && place != null) {
            builder.subject("tempat_usaha_lain", !home.code().equals(place.code()));
        }
    }

    private static void addCluster(Builder builder, Cluster cluster) {
        builder.subject("tanggal_identifikasi", cluster.getIdentifiedOn())
                .subject("tanggal_verifikasi", cluster.getVerifiedOn())
                .subject("tanggal_validasi", cluster.getValidatedOn())
                .subject("tanggal_pengukuhan", cluster.getConfirmedOn())
                .subject("produk_sama", cluster.getSameProduct())
                .subject("bahan_baku_sama", cluster.getSameMaterial())
                .subject("bahan_baku_lokal", cluster.getLocalMaterial())
                .subject("satu_tempat", cluster.getOnePlace());
        List<Partner> partners = cluster.getPartners();
        if (partners != null) {
            Set<String> kinds = partners.stream().map(p -> p.getKind().name()).collect(Collectors.toSet());
            builder.subject("jenis_mitra", kinds.isEmpty() ? NONE : kinds);
        }
    }

    private static void addBusiness(Builder builder, Applicant group, String stageName) {
        StageCode stage = group.getStage();
        List<ChannelCode> channels = group.getSalesChannels();
        builder.subject("modal_usaha", amount(group.getCapital()))
                .subject("mulai_usaha", group.getStartedOn())
                .subject("ber_nib", group.getHasNib())
                .subject("ber_npwp", group.getHasNpwp())
                .subject("ber_rekening", group.getHasAccount())
                .subject("bersertifikat_halal", group.getHalalCertified())
                .subject("penjualan_tahunan", amount(group.getAnnualSales()))
                .subject("kekayaan_bersih", amount(group.getNetAssets()))
                .subject("omzet_bulanan", amount(group.getMonthlySales()))
                .subject("bulan_tanpa_usaha", group.getIdleMonths())
                .subject(stageName, stage == null ? null : stage.code())
                .subject("tahun_hibah_terakhir", lastYear(group.getGrants()))
                .subject("lpj_hibah_terakhir", lastReport(group.getGrants()));
        if (group.getVillage() != null) {
            builder.subject("kelurahan", group.getVillage().code());
        }
        if (group.getTrade() != null) {
            builder.subject("jenis_usaha", group.getTrade().code());
        }
        if (channels != null) {
            builder.subject(
                    "saluran_penjualan",
                    channels.stream().map(ChannelCode::code).collect(Collectors.toSet()));
        }
        addMembers(builder, group.getMembers());
    }

    private static void addMembers(Builder builder, List<Member> unordered) {
        List<Member> members = new ArrayList<>(unordered);
        members.sort(Comparator.comparing(Member::getNik));
        Set<String> seen = new HashSet<>();
        for (Member member : members) {
            if (seen.add(member.getNik().value())) {
                addMember(builder, member);
            }
        }
    }

    private static void addGrant(Builder builder, Grant grant) {
        builder.subject("jumlah_disetujui", amount(grant.getAwarded()))
                .subject("tanggal_penetapan", grant.getAwardedOn())
                .subject("dalam_sk", grant.getInDecree())
                .subject("nphd_ditandatangani", grant.getAgreementSigned())
                .subject("pakta_integritas", grant.getIntegrityPact())
                .subject("rekening_kelompok", grant.getGroupAccount())
                .subject("penggunaan_sesuai", grant.getSpentAsPlanned());
    }

    private static void addLog(Builder builder, GrantLog log, @Nullable Integer tranche) {
        Integer previous = tranche == null || tranche == 1 ? null : Integer.valueOf(tranche - 1);
        builder.subject("tahap", tranche == null ? NONE : tranche)
                .subject("jumlah_dicairkan", log.sum(GrantEvent.Type.RELEASED))
                .subject("jumlah_dipertanggungjawabkan", log.sum(GrantEvent.Type.REPORT_ACCEPTED))
                .subject("jumlah_dikembalikan", log.sum(GrantEvent.Type.RECOVERED))
                .subject("tahap_terakhir_dicairkan", log.lastTranche())
                .subject("lpj_tahap_sebelumnya", previous == null ? NONE : log.report(previous))
                .subject("lpj_tahap_sebelumnya_diterima", previous == null ? NONE : orNone(log.acceptedOn(previous)))
                .subject("lpj_akhir", log.report(null))
                .subject("lpj_akhir_diterima", orNone(log.acceptedOn(null)));
    }

    private static Object orNone(@Nullable LocalDate day) {
        return day == null ? NONE : day;
    }

    private static void addProposal(Builder builder, FoundingProposal proposal) {
        builder.subject("tanggal_pendirian", proposal.getFoundedOn())
                .subject("jenis_koperasi", name(proposal.getType()))
                .subject("rapat_pembentukan", proposal.getFoundingMeetingHeld())
                .subject("jumlah_pendiri", founders(proposal).size());
    }

    /** The members of all groups, each person once, as the group with the least id knows it. */
    private static List<Member> founders(FoundingProposal proposal) {
        List<Applicant> groups = new ArrayList<>(proposal.getApplicants());
        groups.sort(Comparator.comparing(Applicant::getId));
        Map<String, Member> founders = new LinkedHashMap<>();
        for (Applicant group : groups) {
            group.getMembers().forEach(m -> founders.putIfAbsent(m.getNik().value(), m));
        }
        return List.copyOf(founders.values());
    }

    private static @Nullable Long amount(@Nullable Rupiah amount) {
        return amount == null ? null : Long.valueOf(amount.amount());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static void addMember(Builder builder, Member member) {
        String ref = member.getRef();
        builder.member(ref)
                .member(ref, "tanggal_lahir", member.getBirthDate())
                .member(ref, "jenis_kelamin", name(member.getSex()))
                .member(ref, "pekerjaan", name(member.getOccupation()))
                .member(ref, "miskin", member.getPoor())
                .member(ref, "keterampilan_usaha", member.getSkilled())
                .member(ref, "terdampak_pandemi", member.getHitByPandemic())
                .member(ref, "wni", member.getCitizen())
                .member(ref, "ktp_el", member.getElectronicCard())
                .member(ref, "kredit_bank", member.getBankCredit())
                .member(ref, "menerima_kur", member.getKur())
                .member(ref, "unsur_pimpinan_desa", member.getVillageLeadership())
                .member(ref, "lurah_atau_kades", member.getVillageHead())
                .member(ref, "bersalah_pailit", member.getBankruptcyGuilt())
                .member(ref, "tahun_hibah_terakhir", lastYear(member.getGrants()));
        if (member.getVillage() != null) {
            builder.member(ref, "domisili", member.getVillage().code());
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

    /** How far the report on the last grant has come, the least far where there were several that year. */
    private static @Nullable Object lastReport(@Nullable List<PastGrant> grants) {
        if (grants == null || grants.isEmpty()) {
            return grants == null ? null : NONE;
        }
        int last = grants.stream().mapToInt(PastGrant::getYear).max().orElseThrow();
        List<@Nullable ReportState> reports = new ArrayList<>();
        grants.stream().filter(g -> g.getYear() == last).forEach(g -> reports.add(g.getFinalReport()));
        if (reports.contains(null)) {
            return null;
        }
        for (ReportState state : List.of(ReportState.NONE, ReportState.REFUSED, ReportState.SUBMITTED)) {
            if (reports.contains(state)) {
                return state.name();
            }
        }
        return ReportState.ACCEPTED.name();
    }

    public static Builder builder(LocalDate asOf) {
        return new Builder(asOf);
    }

    /** Of the group, or whatever else the facts are about. */
    String id() {
        return id;
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
        return new ReferenceFacts(id, all, people);
    }

    /** Builds facts; ages and years since a grant follow from birth dates and years of grants, unless they are given. */
    public static final class Builder {
        private final LocalDate asOf;
        private final Map<String, Value> subject = new LinkedHashMap<>();
        private final Map<String, Map<String, Value>> members = new LinkedHashMap<>();
        private String id = "";

        private Builder(LocalDate asOf) {
            this.asOf = asOf;
        }

        public Builder id(String newId) {
            id = newId;
            return this;
        }

        /**
         * Adds a fact of the subject.
         *
         * @param value a number, date, yes or no, code of a choice or region, a set of codes, {@link #NONE}, or null for
         *     unknown
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
            if (all.get("tahun_hibah_terakhir") == NONE) {
                all.putIfAbsent("lpj_hibah_terakhir", Value.Special.NONE);
            }
            List<Person> people = new ArrayList<>();
            members.forEach((ref, values) -> {
                Map<String, Value> derived = new LinkedHashMap<>(values);
                derive(derived);
                people.add(new Person(ref, derived));
            });
            return new ReferenceFacts(id, all, people);
        }

        private void derive(Map<String, Value> values) {
            if (values.get("mulai_usaha") instanceof Value.Day day) {
                values.put("umur_usaha", months(day.day(), asOf));
            }
            if (values.get("tanggal_pengesahan") instanceof Value.Day day) {
                values.put("bulan_sejak_pengesahan", months(day.day(), asOf));
            }
            if (values.get("tahun_buku_terakhir") instanceof Value.Num year) {
                long over = asOf.getYear() - 1 - year.number().longValueExact();
                values.put("tahun_buku_tanpa_rat", Value.Num.of(Math.max(0, over)));
            }
            Value convicted = values.get("tanggal_pidana_terakhir");
            if (convicted != null) {
                values.put("tahun_sejak_pidana", convicted instanceof Value.Day day ? age(day.day(), asOf) : convicted);
            }
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

    private static Value months(LocalDate since, LocalDate asOf) {
        return Value.Num.of(Period.between(since, asOf).toTotalMonths());
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
