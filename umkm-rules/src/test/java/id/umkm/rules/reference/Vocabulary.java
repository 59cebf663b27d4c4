package id.umkm.rules.reference;

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

    /** One value of a closed list. */
    record Choice(String name, String code, String english) {
        boolean isCalled(String text) {
            String key = Names.key(text);
            return Names.key(name).equals(key)
                    || Names.key(code).equals(key)
                    || Names.key(english).equals(key);
        }
    }

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

        subject("nomor_usulan", "application_id", Kind.TEXT);
        subject("tanggal_usulan", "submitted_on", Kind.DATE);
        subject("tanggal", "as_of", Kind.DATE);
        subject("jumlah_diminta", "requested_amount", Kind.RUPIAH);
        choice("kegunaan", "purpose", false, false);
        subject("jumlah_anggota", "member_count", Kind.NUMBER);
        subject("kelurahan", "village", Kind.REGION);
        choice("jenis_usaha", "trade", false, false);
        subject("diakui_lurah", "recognised_by_village_head", Kind.YES_NO);
        subject("penjualan_tahunan", "annual_sales", Kind.RUPIAH);
        subject("kekayaan_bersih", "net_assets", Kind.RUPIAH);
        member("tanggal_lahir", "birth_date", Kind.DATE);
        attributes.add(new Attribute("usia", "age", true, Type.of(Kind.NUMBER), false, BIRTH_DATE));
        choice("jenis_kelamin", "sex", true, false);
        member("domisili", "village", Kind.REGION);
        member("miskin", "poor", Kind.YES_NO);
        choice("pekerjaan", "occupation", true, false);
        choice("pemberi_kerja", "employer", true, true);
        member("keterampilan_usaha", "skilled", Kind.YES_NO);
        member("terdampak_pandemi", "hit_by_pandemic", Kind.YES_NO);
        for (boolean ofMember : new boolean[] {false, true}) {
            Type number = Type.of(Kind.NUMBER);
            attributes.add(new Attribute("tahun_hibah_terakhir", "last_grant_year", ofMember, number, true, GRANTS));
            attributes.add(new Attribute("jeda_hibah", "years_since_grant", ofMember, number, true, GRANTS));
        }
    }

    private void list(String name, String... nameAndCode) {
        for (String each : nameAndCode) {
            int space = each.lastIndexOf(' ');
            String code = each.substring(space + 1);
            add(name, new Choice(each.substring(0, space), code, code));
        }
    }

    private void subject(String name, String english, Kind kind) {
        attributes.add(new Attribute(name, english, false, Type.of(kind), false, english));
    }

    private void member(String name, String english, Kind kind) {
        attributes.add(new Attribute(name, english, true, Type.of(kind), false, english));
    }

    private void choice(String name, String english, boolean ofMember, boolean mayBeNone) {
        attributes.add(new Attribute(name, english, ofMember, Type.choice(name), mayBeNone, english));
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

    Attribute get(String name, boolean ofMember) {
        return find(name, ofMember)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no attribute of the " + (ofMember ? "member: " : "subject: ") + name));
    }
}
