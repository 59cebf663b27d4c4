package id.umkm.examples.benchmarks;

import id.umkm.domain.application.Application;
import id.umkm.domain.application.Purpose;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.enterprise.StageCode;
import id.umkm.domain.enterprise.TradeCode;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.domain.place.RegionCode;
import id.umkm.domain.validation.Validated;
import id.umkm.rules.PolicyEngine;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.ProgrammeEngine;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A programme whose ceiling stands in a table of many rows: sectors by three classes. Columns of equality ask the trade and
 * the stage of the group; columns of ranges ask its sales and its assets. A row gives its place, from one, in ten thousands
 * of rupiah.
 */
final class GrowingTable {
    private static final String ID = "tabel";
    private static final int CLASSES = 3;
    private static final int MEMBERS = 5;
    private static final long SALES_STEP = 1_000_000;
    private static final long ASSETS_STEP = 20_000_000;
    private static final long AMOUNT_STEP = 10_000;
    private static final Rupiah REQUESTED = Rupiah.of(100_000_000);
    private static final List<String> STAGES = List.of("GROUP", "PRE_COOPERATIVE", "COOPERATIVE");
    private static final String HEAD = """
            Kebijakan:
              - {Isian: Id, Isi: tabel, Dasar: asumsi, Kutipan: A}
              - {Isian: Versi, Isi: "1", Dasar: asumsi, Kutipan: A}
              - {Isian: Lapis, Isi: program, Dasar: asumsi, Kutipan: A}
              - {Isian: Judul, Isi: Tabel yang tumbuh, Dasar: asumsi, Kutipan: A}
              - {Isian: Wilayah, Isi: "35.76", Dasar: asumsi, Kutipan: A}
              - {Isian: Tahun anggaran, Isi: 2021, Dasar: asumsi, Kutipan: A}
              - {Isian: Usulan diterima, Isi: 01/01/2021 s.d. 31/12/2021, Dasar: asumsi, Kutipan: A}
            Dasar:
              - {Kunci: A, Dasar: asumsi, Sumber: karangan}
            Kelayakan:
              - {Kode: REQUEST_ABOVE_CEILING, Berlaku untuk: kelompok, Atribut: jumlah_diminta, Syarat: paling banyak plafon,
                 Efek: potong, Pesan: Di atas plafon, Dasar: asumsi, Kutipan: A}
            Daftar:
            """;

    private final int rows;
    private final boolean ranges;
    private final ProgrammeEngine engine;

    /**
     * Compiles a table.
     *
     * @param rows a multiple of three
     */
    GrowingTable(int rows, boolean ranges) {
        this.rows = rows;
        this.ranges = ranges;
        PolicyLibrary library = PolicyLibrary.empty(Vocabulary.standard()).withText(ID, yaml());
        this.engine = PolicyEngine.of(library).programme(ID);
    }

    Decision decide(Validated<Application> application) {
        return engine.amount(application);
    }

    /**
     * Applications that ask one row after the other, in an order without neighbours.
     *
     * @throws IllegalStateException if one of them does not get what its row gives
     */
    List<Validated<Application>> applications(int count) {
        List<Validated<Application>> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int row = (int) (i * 7_919L % rows);
            Validated<Application> application = Applications.validate(application(i, row));
            Decision decision = decide(application);
            if (!amount(row).equals(decision.getAmount())) {
                throw new IllegalStateException("Row " + row + " of " + rows + " gave " + decision.getAmount());
            }
            all.add(application);
        }
        return all;
    }

    private Application application(int serial, int row) {
        RegionCode village = RegionCode.of("35.76.02.1001");
        BusinessGroup.Builder group = BusinessGroup.builder();
        group.id("G-" + serial)
                .village(village)
                .trade(TradeCode.of(ranges ? trade(0) : trade(row / CLASSES)))
                .stage(StageCode.of(STAGES.get(row % CLASSES)))
                .annualSales(Rupiah.of(SALES_STEP * (row / CLASSES) + SALES_STEP / 2))
                .netAssets(Rupiah.of(ASSETS_STEP * (row % CLASSES) + ASSETS_STEP / 2))
                .recognisedByVillageHead(true);
        for (int place = 0; place < MEMBERS; place++) {
            Member.Builder member = Member.builder();
            group.addMembers(member.ref("m" + (place + 1))
                    .nik(Nik.of(String.format("357602010190%04d", place + 1)))
                    .birthDate(LocalDate.of(1990, 1, 1))
                    .village(village)
                    .employer(Employer.NONE)
                    .build());
        }
        Application.Builder application = Application.builder();
        return application
                .id("T-" + serial)
                .programme(ID)
                .submittedOn(LocalDate.of(2021, 3, 1))
                .group(group.build())
                .requestedAmount(REQUESTED)
                .purpose(Purpose.EQUIPMENT)
                .build();
    }

    private String yaml() {
        StringBuilder yaml = new StringBuilder(HEAD);
        for (int sector = 0; sector < rows / CLASSES; sector++) {
            choice(yaml, "jenis_usaha", "Usaha " + sector, trade(sector));
        }
        for (String stage : STAGES) {
            choice(yaml, "tahap_kelompok", "Tahap " + stage.charAt(0) + stage.length(), stage);
        }
        yaml.append("""
                Tabel:
                  - Nama: Plafon
                    Aturan: U
                    Untuk: kelompok
                    Keluaran: {Nama: plafon, Nama (en): ceiling, Satuan: Rp}
                    Baris:
                """);
        for (int row = 0; row < rows; row++) {
            int sector = row / CLASSES;
            int of = row % CLASSES;
            String tests = ranges
                    ? "Jika penjualan_tahunan: \"" + range(sector, SALES_STEP, sector == rows / CLASSES - 1)
                            + "\", Jika kekayaan_bersih: \"" + range(of, ASSETS_STEP, of == CLASSES - 1) + "\""
                    : "Jika jenis_usaha: " + trade(sector) + ", Jika tahap_kelompok: " + STAGES.get(of);
            yaml.append("      - {No: R-")
                    .append(row)
                    .append(", ")
                    .append(tests)
                    .append(", Maka plafon: ");
            yaml.append(amount(row).amount()).append(", Dasar: asumsi, Kutipan: A}\n");
        }
        return yaml.toString();
    }

    private static void choice(StringBuilder yaml, String list, String name, String code) {
        yaml.append("  - {Daftar: ")
                .append(list)
                .append(", Nilai: ")
                .append(name)
                .append(", Kode: ")
                .append(code);
        yaml.append(", English: ").append(code).append(", Dasar: asumsi, Kutipan: A}\n");
    }

    private static String range(int of, long step, boolean last) {
        return last ? ">= " + of * step : "[" + of * step + ".." + (of + 1) * step + ")";
    }

    private static String trade(int sector) {
        return "T" + sector;
    }

    private static Rupiah amount(int row) {
        return Rupiah.of(AMOUNT_STEP * (row + 1));
    }
}
