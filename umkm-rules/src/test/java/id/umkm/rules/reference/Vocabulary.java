package id.umkm.rules.reference;

import id.umkm.rules.reference.Attribute.Source;
import id.umkm.rules.reference.Type.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The attributes and choice lists that policies may name; a policy adds lists and table outputs. */
final class Vocabulary {
    static final String BIRTH_DATE = "birth_date";
    static final String GRANTS = "grants";
    static final String EVENTS = "events";

    /** One value of a closed list. */
    record Choice(String name, String code, String english) {
        boolean isCalled(String text) {
            String key = Names.key(text);
            return Names.key(name).equals(key)
                    || Names.key(code).equals(key)
                    || Names.key(english).equals(key);
        }
    }

    /** Indonesian name of the attribute and the list of stages, which follow from who applies. */
    private String stage = "tahap_kelompok";

    private final Map<String, List<Choice>> lists = new LinkedHashMap<>();
    private final List<Attribute> attributes = new ArrayList<>();

    Vocabulary() {
        list("kegunaan", "Sarana-prasarana EQUIPMENT", "Modal kerja WORKING_CAPITAL", "Lainnya OTHER");
        list("jenis_kelamin", "Perempuan FEMALE", "Laki-laki MALE");
        list(
                "pekerjaan",
                "Menganggur UNEMPLOYED",
                "Wiraswasta SELF_EMPLOYED",
                "Pegawai EMPLOYEE",
                "Buruh LABOURER",
                "Mengurus rumah tangga HOMEMAKER",
                "Pelajar STUDENT");
        list("pemberi_kerja", "Swasta PRIVATE", "ASN ASN", "TNI TNI", "Polri POLRI", "BUMN BUMN", "BUMD BUMD");

        list("lpj", "Belum ada NONE", "Diserahkan SUBMITTED", "Diterima ACCEPTED", "Ditolak REFUSED");
        list(
                "jenis_koperasi",
                "Produsen PRODUCER",
                "Konsumen CONSUMER",
                "Simpan pinjam SAVINGS_AND_LOAN",
                "Jasa SERVICE",
                "Pemasaran MARKETING");

        add("tanggal", "as_of", Source.DAY, Type.of(Kind.DATE));
        addOfApplication();
        addOfGroup();
        addOfMember();
        addOfGrant();
        addOfProposal();
        addOfBusiness();
        addOfEntrepreneur();
        addOfCluster();
        addOfCooperative();
        addOfPerson();
    }

    /** Says who applies, as the policy writes it. */
    void setApplicant(String word) {
        stage = switch (Names.key(word)) {
            case "kelompok", "group" -> "tahap_kelompok";
            case "perorangan", "wirausaha", "individual", "entrepreneur" -> "tahap_wirausaha";
            case "klaster", "cluster" -> "tahap_klaster";
            case "koperasi", "cooperative" -> "tahap_koperasi";
            default -> throw new IllegalArgumentException("who applies: " + word);
        };
        if (stage.equals("tahap_koperasi")) {
            attributes.removeIf(attribute -> attribute.name().equals("jenis_koperasi"));
            add("jenis_koperasi", "cooperative_type", Source.GROUP, Type.choice("jenis_koperasi"));
        }
    }

    /** How far an applicant has come. */
    Attribute stage() {
        return get(stage, false);
    }

    private void addOfBusiness() {
        add("modal_usaha", "capital", Source.GROUP, Type.of(Kind.RUPIAH));
        add("mulai_usaha", "started_on", Source.GROUP, Type.of(Kind.DATE));
        add("umur_usaha", "business_age", Source.GROUP, Type.of(Kind.NUMBER), false, "started_on");
        addYesNo(Source.GROUP, "ber_nib has_nib", "ber_npwp has_npwp", "ber_rekening has_account");
        addYesNo(Source.GROUP, "bersertifikat_halal halal_certified");
        add("jangka_waktu", "tenor", Source.APPLICATION, Type.of(Kind.NUMBER));
        add("biaya_operasional", "operating_cost", Source.APPLICATION, Type.of(Kind.RUPIAH));
    }

    private void addOfEntrepreneur() {
        add("tahap_wirausaha", "entrepreneur_stage", Source.GROUP, Type.choice("tahap_wirausaha"));
        add("pekerja_dibayar", "paid_workers", Source.GROUP, Type.of(Kind.NUMBER));
        add("ber_pendamping", "has_companion", Source.GROUP, Type.of(Kind.YES_NO), false, "companion");
        addYesNo(Source.GROUP, "terlatih trained", "surat_keterangan_usaha business_letter");
        addYesNo(Source.GROUP, "tempat_usaha_lain home_differs");
    }

    private void addOfCluster() {
        list("jenis_mitra", "Modal CAPITAL", "Pengetahuan KNOWLEDGE", "Pasar MARKET");
        add("tahap_klaster", "cluster_stage", Source.GROUP, Type.choice("tahap_klaster"));
        add("tanggal_identifikasi", "identified_on", Source.GROUP, Type.of(Kind.DATE));
        add("tanggal_verifikasi", "verified_on", Source.GROUP, Type.of(Kind.DATE));
        add("tanggal_validasi", "validated_on", Source.GROUP, Type.of(Kind.DATE));
        add("tanggal_pengukuhan", "confirmed_on", Source.GROUP, Type.of(Kind.DATE));
        addYesNo(Source.GROUP, "produk_sama same_product", "bahan_baku_sama same_material");
        addYesNo(Source.GROUP, "bahan_baku_lokal local_material", "satu_tempat one_place");
        addNoneable("jenis_mitra", "partner_kinds", Source.GROUP, Type.choices("jenis_mitra"), "partners");
    }

    private void addOfCooperative() {
        add("tahap_koperasi", "cooperative_stage", Source.GROUP, Type.choice("tahap_koperasi"));
        add("koperasi_sekunder", "secondary", Source.GROUP, Type.of(Kind.YES_NO), false, "level");
        add("jumlah_koperasi_anggota", "member_cooperatives", Source.GROUP, Type.of(Kind.NUMBER));
        addYesNo(Source.GROUP, "berprinsip_syariah sharia", "berbadan_hukum legal_body");
        add("tanggal_akta", "deed_on", Source.GROUP, Type.of(Kind.DATE));
        add("tanggal_pengesahan", "approved_on", Source.GROUP, Type.of(Kind.DATE));
        add(
                "bulan_sejak_pengesahan",
                "months_since_approval",
                Source.GROUP,
                Type.of(Kind.NUMBER),
                false,
                "approved_on");
        addYesNo(Source.GROUP, "ber_nik_koperasi has_cooperative_number", "sertifikat_nik_berlaku certificate_valid");
        addNoneable("rat_terakhir", "last_annual_meeting", Source.GROUP, Type.of(Kind.DATE), "meetings");
        add("tahun_buku_terakhir", "last_book_year", Source.GROUP, Type.of(Kind.NUMBER), false, "meetings");
        add("tahun_buku_tanpa_rat", "years_without_meeting", Source.GROUP, Type.of(Kind.NUMBER), false, "meetings");
        add("jumlah_pengurus", "board_size", Source.GROUP, Type.of(Kind.NUMBER), false, "organ");
        add("pengurus_ganjil", "board_odd", Source.GROUP, Type.of(Kind.YES_NO), false, "organ");
        add("jumlah_pengawas", "supervisor_count", Source.GROUP, Type.of(Kind.NUMBER), false, "organ");
        add("jumlah_dewan_syariah", "sharia_board_size", Source.GROUP, Type.of(Kind.NUMBER), false, "organ");
        add(
                "lurah_ketua_pengawas",
                "village_head_chairs_supervisors",
                Source.GROUP,
                Type.of(Kind.YES_NO),
                false,
                "organ");
        addNoneable("derajat_kerabat_terdekat", "closest_kin_degree", Source.GROUP, Type.of(Kind.NUMBER), "kin");
        addYesNo(Source.GROUP, "pengelola_terlatih organs_trained", "rencana_kerja work_plan", "rapb budget_plan");
        addYesNo(Source.GROUP, "sop sop", "som som", "usaha_sembako sells_staples", "terdaftar_ekatalog e_catalogue");
        addYesNo(Source.GROUP, "proposal_usaha loan_proposal", "persetujuan_kepala_daerah region_consent");
        add("anggota_produsen", "producer_members", Source.GROUP, Type.of(Kind.NUMBER));
        add("koperasi_mitra", "partner_cooperatives", Source.GROUP, Type.of(Kind.NUMBER));
    }

    private void addOfPerson() {
        list("organ", "Pengurus BOARD", "Pengawas SUPERVISORS", "Dewan Syariah SHARIA_BOARD");
        list(
                "jabatan",
                "Ketua CHAIR",
                "Wakil Bidang Usaha VICE_BUSINESS",
                "Wakil Bidang Anggota VICE_MEMBERS",
                "Sekretaris SECRETARY",
                "Bendahara TREASURER",
                "Anggota MEMBER");
        addYesNo(Source.MEMBER, "wni citizen", "ktp_el electronic_card", "kredit_bank bank_credit", "menerima_kur kur");
        addYesNo(Source.MEMBER, "unsur_pimpinan_desa village_leadership", "lurah_atau_kades village_head");
        addYesNo(Source.MEMBER, "bersalah_pailit bankruptcy_guilt");
        addNoneable("organ", "organ", Source.MEMBER, Type.choice("organ"), "organ");
        addNoneable("jabatan", "position", Source.MEMBER, Type.choice("jabatan"), "position");
        Type number = Type.of(Kind.NUMBER);
        addNoneable(
                "tanggal_pidana_terakhir",
                "last_conviction_on",
                Source.MEMBER,
                Type.of(Kind.DATE),
                "last_conviction_on");
        addNoneable("tahun_sejak_pidana", "years_since_conviction", Source.MEMBER, number, "last_conviction_on");
    }

    private void addYesNo(Source source, String... names) {
        for (String each : names) {
            String[] both = each.split(" ", 2);
            add(both[0], both[1], source, Type.of(Kind.YES_NO));
        }
    }

    private void addOfApplication() {
        add("nomor_usulan", "application_id", Source.APPLICATION, Type.of(Kind.TEXT));
        add("tanggal_usulan", "submitted_on", Source.APPLICATION, Type.of(Kind.DATE));
        add("jumlah_diminta", "requested_amount", Source.APPLICATION, Type.of(Kind.RUPIAH));
        add("kegunaan", "purpose", Source.APPLICATION, Type.choice("kegunaan"));
    }

    private void addOfGroup() {
        add("jumlah_anggota", "member_count", Source.GROUP, Type.of(Kind.NUMBER));
        add("kelurahan", "village", Source.GROUP, Type.of(Kind.REGION));
        add("jenis_usaha", "trade", Source.GROUP, Type.choice("jenis_usaha"));
        add("diakui_lurah", "recognised_by_village_head", Source.GROUP, Type.of(Kind.YES_NO));
        add("penjualan_tahunan", "annual_sales", Source.GROUP, Type.of(Kind.RUPIAH));
        add("kekayaan_bersih", "net_assets", Source.GROUP, Type.of(Kind.RUPIAH));
        addGrants(Source.GROUP);
        add("tahap_kelompok", "stage", Source.GROUP, Type.choice("tahap_kelompok"));
        add("omzet_bulanan", "monthly_sales", Source.GROUP, Type.of(Kind.RUPIAH));
        Type channels = Type.choices("saluran_penjualan");
        addNoneable("saluran_penjualan", "sales_channels", Source.GROUP, channels, "sales_channels");
        add("bulan_tanpa_usaha", "idle_months", Source.GROUP, Type.of(Kind.NUMBER));
        addNoneable("lpj_hibah_terakhir", "last_grant_report", Source.GROUP, Type.choice("lpj"), GRANTS);
    }

    private void addOfMember() {
        add("tanggal_lahir", BIRTH_DATE, Source.MEMBER, Type.of(Kind.DATE));
        add("usia", "age", Source.MEMBER, Type.of(Kind.NUMBER), false, BIRTH_DATE);
        add("jenis_kelamin", "sex", Source.MEMBER, Type.choice("jenis_kelamin"));
        add("domisili", "village", Source.MEMBER, Type.of(Kind.REGION));
        add("miskin", "poor", Source.MEMBER, Type.of(Kind.YES_NO));
        add("pekerjaan", "occupation", Source.MEMBER, Type.choice("pekerjaan"));
        addNoneable("pemberi_kerja", "employer", Source.MEMBER, Type.choice("pemberi_kerja"), "employer");
        add("keterampilan_usaha", "skilled", Source.MEMBER, Type.of(Kind.YES_NO));
        add("terdampak_pandemi", "hit_by_pandemic", Source.MEMBER, Type.of(Kind.YES_NO));
        addGrants(Source.MEMBER);
    }

    private void addGrants(Source source) {
        addNoneable("tahun_hibah_terakhir", "last_grant_year", source, Type.of(Kind.NUMBER), GRANTS);
        addNoneable("jeda_hibah", "years_since_grant", source, Type.of(Kind.NUMBER), GRANTS);
    }

    private void addOfGrant() {
        addNoneable("tahap", "tranche", Source.GRANT, Type.of(Kind.NUMBER), "tranche");
        add("jumlah_disetujui", "awarded", Source.GRANT, Type.of(Kind.RUPIAH));
        add("tanggal_penetapan", "awarded_on", Source.GRANT, Type.of(Kind.DATE));
        add("dalam_sk", "in_decree", Source.GRANT, Type.of(Kind.YES_NO));
        add("nphd_ditandatangani", "agreement_signed", Source.GRANT, Type.of(Kind.YES_NO));
        add("pakta_integritas", "integrity_pact", Source.GRANT, Type.of(Kind.YES_NO));
        add("rekening_kelompok", "group_account", Source.GRANT, Type.of(Kind.YES_NO));
        add("penggunaan_sesuai", "spent_as_planned", Source.GRANT, Type.of(Kind.YES_NO));
        add("jumlah_dicairkan", "released", Source.GRANT, Type.of(Kind.RUPIAH), false, EVENTS);
        add("jumlah_dipertanggungjawabkan", "accounted_for", Source.GRANT, Type.of(Kind.RUPIAH), false, EVENTS);
        add("jumlah_dikembalikan", "recovered", Source.GRANT, Type.of(Kind.RUPIAH), false, EVENTS);
        add("tahap_terakhir_dicairkan", "last_tranche", Source.GRANT, Type.of(Kind.NUMBER), false, EVENTS);
        Type report = Type.choice("lpj");
        Type day = Type.of(Kind.DATE);
        addNoneable("lpj_tahap_sebelumnya", "previous_report", Source.GRANT, report, EVENTS);
        addNoneable("lpj_tahap_sebelumnya_diterima", "previous_report_accepted_on", Source.GRANT, day, EVENTS);
        addNoneable("lpj_akhir", "final_report", Source.GRANT, report, EVENTS);
        addNoneable("lpj_akhir_diterima", "final_report_accepted_on", Source.GRANT, day, EVENTS);
    }

    private void addOfProposal() {
        add("tanggal_pendirian", "founded_on", Source.PROPOSAL, Type.of(Kind.DATE));
        add("jenis_koperasi", "cooperative_type", Source.PROPOSAL, Type.choice("jenis_koperasi"));
        add("rapat_pembentukan", "founding_meeting_held", Source.PROPOSAL, Type.of(Kind.YES_NO));
        add("jumlah_pendiri", "founder_count", Source.PROPOSAL, Type.of(Kind.NUMBER));
    }

    private void list(String name, String... nameAndCode) {
        for (String each : nameAndCode) {
            int space = each.lastIndexOf(' ');
            String code = each.substring(space + 1);
            add(name, new Choice(each.substring(0, space), code, code));
        }
    }

    private void add(String name, String english, Source source, Type type) {
        add(name, english, source, type, false, english);
    }

    private void addNoneable(String name, String english, Source source, Type type, String fact) {
        add(name, english, source, type, true, fact);
    }

    private void add(String name, String english, Source source, Type type, boolean mayBeNone, String fact) {
        attributes.add(new Attribute(name, english, source, source == Source.MEMBER, type, mayBeNone, fact));
    }

    void add(String list, Choice choice) {
        lists.computeIfAbsent(Names.key(list), k -> new ArrayList<>()).add(choice);
    }

    void addOutput(Attribute output) {
        if (find(output.name(), true).isPresent()
                || find(output.english(), true).isPresent()) {
            throw new IllegalArgumentException("two attributes called " + output.name());
        }
        attributes.add(output);
    }

    List<Choice> choices(Type type) {
        return lists.getOrDefault(type.list(), List.of());
    }

    /** The attribute of that name; where {@code ofMember} allows both, a member's comes before the subject's. */
    Optional<Attribute> find(String name, boolean ofMember) {
        Optional<Attribute> found = ofMember ? findAt(name, true) : Optional.empty();
        return found.isPresent() ? found : findAt(name, false);
    }

    Optional<Attribute> findAt(String name, boolean ofMember) {
        String key = Names.key(name);
        return attributes.stream()
                .filter(a -> a.ofMember() == ofMember)
                .filter(a -> Names.key(a.name()).equals(key)
                        || Names.key(a.english()).equals(key))
                .findFirst();
    }

    /** The attributes of this source that are read from a fact of the host. */
    List<Attribute> of(Source source) {
        return attributes.stream().filter(a -> a.source() == source).toList();
    }

    Attribute get(String name, boolean ofMember) {
        return find(name, ofMember)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no attribute of the " + (ofMember ? "member: " : "subject: ") + name));
    }
}
