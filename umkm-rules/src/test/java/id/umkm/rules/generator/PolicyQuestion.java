package id.umkm.rules.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An attribute that generated policies ask about, and what they compare it with.
 *
 * @param name Indonesian name, or what stands after {@code Jika} over a column
 * @param unit unit of the parameters that it is compared with; empty if there are none
 * @param bounds texts that it is compared with, in rising order where they have one
 * @param equals further texts that it may equal
 * @param operands names of attributes that it is compared with
 */
record PolicyQuestion(
        String name,
        boolean ofMember,
        Kind kind,
        String unit,
        List<String> bounds,
        List<String> equals,
        List<String> operands,
        boolean mayBeNone) {

    enum Kind {
        ORDERED,
        YES_NO,
        CHOICE,
        REGION,
        TEXT,
        SHARE
    }

    private static final List<String> AMOUNTS = List.of(
            "1",
            "8.499.999",
            "8500000",
            "8,500001 juta",
            "Rp12.500.000",
            "20 juta",
            "Rp 20.000.001",
            "0,3 miliar",
            "2 miliar");

    private static final List<String> YEARS = List.of("2018", "2019", "2020");
    private static final List<String> YEARS_SINCE = List.of("1", "2", "3 tahun", "4");
    private static final List<String> NOTHING = List.of("0");
    private static final List<String> VILLAGES = List.of("35.76.02.1003", "35.76.02.1008", "35.76.01.1001");
    private static final List<String> REGIONS =
            List.of("35", "35.76", "35.76.02", "35.76.01", "35.77", "35.76.02.1003", "35.76.02.1008");
    private static final List<String> PERCENTS =
            List.of("0%", "20%", "33,3333%", "50%", "60%", "62,5%", "66,6667%", "100%");
    private static final List<String> DAYS =
            List.of("01/01/2021", "31 Mei 2021", "2021-06-01", "2 Juni T", "date(\"2021-07-01\")", "1 Januari T+1");
    private static final List<String> BIRTHS =
            List.of("01/06/1960", "2 Juni 1960", "2000-02-29", "31/05/2003", "1 Juni 2003", "02/06/2003");
    private static final List<String> AGES = List.of("17", "18 tahun", "19", "21", "59", "60", "61");

    static final List<PolicyQuestion> OF_SUBJECT = List.of(
            new PolicyQuestion(
                    "nomor_usulan", false, Kind.TEXT, "", List.of("\"u-1\"", "\"u-2\""), List.of(), List.of(), false),
            ordered("tanggal_usulan", false, "tanggal", DAYS, List.of(), List.of("tanggal"), false),
            ordered("tanggal", false, "tanggal", DAYS, List.of(), List.of("tanggal_usulan"), false),
            ordered(
                    "jumlah_diminta",
                    false,
                    "Rp",
                    AMOUNTS,
                    NOTHING,
                    List.of("penjualan_tahunan", "kekayaan_bersih"),
                    false),
            choice("kegunaan", false, false, "Sarana-prasarana", "WORKING_CAPITAL", "\"Lainnya\""),
            ordered("jumlah_anggota", false, "orang", counts(), List.of(), List.of(), false),
            region("kelurahan", false, List.of()),
            choice("jenis_usaha", false, false, "Batik", "\"Frozen Food\"", "FISHERY", "cakes", "Lainnya"),
            yesNo("diakui_lurah", false),
            ordered("penjualan_tahunan", false, "Rp/tahun", AMOUNTS, NOTHING, List.of("jumlah_diminta"), false),
            ordered("kekayaan_bersih", false, "Rp", AMOUNTS, NOTHING, List.of("jumlah_diminta"), false),
            ordered("tahun_hibah_terakhir", false, "tahun anggaran", YEARS, List.of(), List.of(), true),
            ordered("jeda_hibah", false, "tahun anggaran", YEARS_SINCE, NOTHING, List.of(), true));

    static final List<PolicyQuestion> OF_MEMBER = List.of(
            ordered("tanggal_lahir", true, "tanggal", BIRTHS, List.of(), List.of(), false),
            ordered("usia", true, "tahun", AGES, List.of(), List.of(), false),
            choice("jenis_kelamin", true, false, "Perempuan", "MALE"),
            region("domisili", true, List.of("kelurahan")),
            yesNo("miskin", true),
            choice("pekerjaan", true, false, "Menganggur", "\"Buruh\"", "STUDENT", "Mengurus rumah tangga"),
            choice("pemberi_kerja", true, true, "Swasta", "ASN", "\"BUMD\"", "Polri"),
            yesNo("keterampilan_usaha", true),
            yesNo("terdampak_pandemi", true),
            ordered("tahun_hibah_terakhir", true, "tahun anggaran", YEARS, List.of(), List.of(), true),
            ordered("jeda_hibah", true, "tahun anggaran", YEARS_SINCE, NOTHING, List.of(), true));

    static List<PolicyQuestion> of(boolean ofMember) {
        return ofMember ? OF_MEMBER : OF_SUBJECT;
    }

    /** What a column asks about the share of members for whom this yes/no attribute is yes. */
    PolicyQuestion share() {
        return new PolicyQuestion(
                "porsi anggota: " + name, false, Kind.SHARE, "% anggota", PERCENTS, List.of(), List.of(), false);
    }

    static PolicyQuestion ordered(
            String name,
            boolean ofMember,
            String unit,
            List<String> bounds,
            List<String> equals,
            List<String> operands,
            boolean mayBeNone) {
        return new PolicyQuestion(name, ofMember, Kind.ORDERED, unit, bounds, equals, operands, mayBeNone);
    }

    static PolicyQuestion yesNo(String name, boolean ofMember) {
        return new PolicyQuestion(
                name,
                ofMember,
                Kind.YES_NO,
                "ya/tidak",
                List.of("ya", "tidak"),
                List.of("yes", "false"),
                List.of(),
                false);
    }

    static PolicyQuestion choice(String name, boolean ofMember, boolean mayBeNone, String... choices) {
        return new PolicyQuestion(name, ofMember, Kind.CHOICE, "", List.of(choices), List.of(), List.of(), mayBeNone);
    }

    private static PolicyQuestion region(String name, boolean ofMember, List<String> operands) {
        return new PolicyQuestion(name, ofMember, Kind.REGION, "kode wilayah", REGIONS, VILLAGES, operands, false);
    }

    private static List<String> counts() {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(n -> n % 2 == 0 ? n + " orang" : Integer.toString(n))
                .toList();
    }

    /** The texts that it may equal. */
    List<String> values() {
        List<String> values = new ArrayList<>(equals);
        if (kind != Kind.REGION) {
            values.addAll(bounds);
        }
        return values;
    }
}
