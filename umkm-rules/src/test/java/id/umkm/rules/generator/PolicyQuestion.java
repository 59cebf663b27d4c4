package id.umkm.rules.generator;

import java.util.ArrayList;
import java.util.Collection;
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
 * @param dates names of the dates of the record at which parameters that it is compared with may be read
 */
record PolicyQuestion(
        String name,
        boolean ofMember,
        Kind kind,
        String unit,
        List<String> bounds,
        List<String> equals,
        List<String> operands,
        List<String> dates,
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

    private static final List<String> TRANCHES = List.of("1", "2", "3");

    static final List<PolicyQuestion> OF_DAY =
            List.of(ordered("tanggal", false, "tanggal", DAYS, List.of(), List.of("tanggal_usulan"), false));

    static final List<PolicyQuestion> OF_APPLICATION = List.of(
            text("nomor_usulan", "\"u-1\"", "\"u-2\""),
            ordered("tanggal_usulan", false, "tanggal", DAYS, List.of(), List.of("tanggal"), false),
            ordered(
                    "jumlah_diminta",
                    false,
                    "Rp",
                    AMOUNTS,
                    NOTHING,
                    List.of("penjualan_tahunan", "kekayaan_bersih"),
                    false),
            choice("kegunaan", false, false, "Sarana-prasarana", "WORKING_CAPITAL", "\"Lainnya\""));

    static final List<PolicyQuestion> OF_GROUP = List.of(
            ordered("jumlah_anggota", false, "orang", counts(), List.of(), List.of(), false),
            region("kelurahan", false, List.of()),
            choice("jenis_usaha", false, false, "Batik", "\"Frozen Food\"", "FISHERY", "cakes", "Lainnya"),
            yesNo("diakui_lurah", false),
            ordered("penjualan_tahunan", false, "Rp/tahun", AMOUNTS, NOTHING, List.of("jumlah_diminta"), false),
            ordered("kekayaan_bersih", false, "Rp", AMOUNTS, NOTHING, List.of("jumlah_diminta"), false),
            ordered("tahun_hibah_terakhir", false, "tahun anggaran", YEARS, List.of(), List.of(), true),
            ordered("jeda_hibah", false, "tahun anggaran", YEARS_SINCE, NOTHING, List.of(), true),
            choice("tahap_kelompok", false, false, "Kelompok", "PRE_COOPERATIVE", "cooperative"),
            ordered("omzet_bulanan", false, "Rp/bulan", AMOUNTS, NOTHING, List.of("penjualan_tahunan"), false),
            choice("saluran_penjualan", false, true, "Marketplace", "SUNRISE_MALL_OUTLET", "direct"),
            ordered("bulan_tanpa_usaha", false, "bulan", List.of("1", "3 bulan", "6", "7"), NOTHING, List.of(), false),
            choice("lpj_hibah_terakhir", false, true, "Diterima", "REFUSED", "\"Belum ada\""));

    static final List<PolicyQuestion> OF_GRANT = List.of(
            ordered("tahap", false, "", TRANCHES, List.of(), List.of("tahap_terakhir_dicairkan"), true),
            ordered("jumlah_disetujui", false, "Rp", AMOUNTS, List.of(), List.of("jumlah_diminta"), false),
            ordered("tanggal_penetapan", false, "tanggal", DAYS, List.of(), List.of("tanggal"), false),
            yesNo("dalam_sk", false),
            yesNo("nphd_ditandatangani", false),
            yesNo("pakta_integritas", false),
            yesNo("rekening_kelompok", false),
            yesNo("penggunaan_sesuai", false),
            ordered("jumlah_dicairkan", false, "Rp", AMOUNTS, NOTHING, List.of("jumlah_disetujui"), false),
            ordered("jumlah_dipertanggungjawabkan", false, "Rp", AMOUNTS, NOTHING, List.of("jumlah_dicairkan"), false),
            ordered("jumlah_dikembalikan", false, "Rp", AMOUNTS, NOTHING, List.of(), false),
            ordered("tahap_terakhir_dicairkan", false, "", TRANCHES, NOTHING, List.of(), false),
            choice("lpj_tahap_sebelumnya", false, true, "Diterima", "REFUSED", "Diserahkan", "\"Belum ada\""),
            ordered("lpj_tahap_sebelumnya_diterima", false, "tanggal", DAYS, List.of(), List.of("tanggal"), true),
            choice("lpj_akhir", false, true, "Diterima", "REFUSED", "Diserahkan", "\"Belum ada\""),
            ordered("lpj_akhir_diterima", false, "tanggal", DAYS, List.of(), List.of("tanggal"), true));

    static final List<PolicyQuestion> OF_PROPOSAL = List.of(
            ordered("tanggal_pendirian", false, "tanggal", DAYS, List.of(), List.of("tanggal"), false),
            choice("jenis_koperasi", false, false, "Produsen", "CONSUMER", "Simpan pinjam"),
            yesNo("rapat_pembentukan", false),
            ordered("jumlah_pendiri", false, "orang", counts(), List.of(), List.of("jumlah_anggota"), false));

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

    /** The same, compared with no other attributes than these, and with parameters that may be read at these dates. */
    PolicyQuestion within(Collection<String> attributes, List<String> readAt) {
        return new PolicyQuestion(
                name,
                ofMember,
                kind,
                unit,
                bounds,
                equals,
                operands.stream().filter(attributes::contains).toList(),
                readAt,
                mayBeNone);
    }

    /** The same, compared with further attributes. */
    PolicyQuestion with(List<String> more) {
        List<String> all = new ArrayList<>(operands);
        all.addAll(more);
        return new PolicyQuestion(name, ofMember, kind, unit, bounds, equals, all, dates, mayBeNone);
    }

    /** What a column asks about the share of members for whom this yes/no attribute is yes. */
    PolicyQuestion share() {
        return new PolicyQuestion(
                "porsi anggota: " + name, false, Kind.SHARE, "% anggota", PERCENTS, List.of(), List.of(), dates, false);
    }

    static PolicyQuestion ordered(
            String name,
            boolean ofMember,
            String unit,
            List<String> bounds,
            List<String> equals,
            List<String> operands,
            boolean mayBeNone) {
        return new PolicyQuestion(name, ofMember, Kind.ORDERED, unit, bounds, equals, operands, List.of(), mayBeNone);
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
                List.of(),
                false);
    }

    static PolicyQuestion choice(String name, boolean ofMember, boolean mayBeNone, String... choices) {
        return new PolicyQuestion(
                name, ofMember, Kind.CHOICE, "", List.of(choices), List.of(), List.of(), List.of(), mayBeNone);
    }

    private static PolicyQuestion text(String name, String... texts) {
        return new PolicyQuestion(name, false, Kind.TEXT, "", List.of(texts), List.of(), List.of(), List.of(), false);
    }

    private static PolicyQuestion region(String name, boolean ofMember, List<String> operands) {
        return new PolicyQuestion(
                name, ofMember, Kind.REGION, "kode wilayah", REGIONS, VILLAGES, operands, List.of(), false);
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
