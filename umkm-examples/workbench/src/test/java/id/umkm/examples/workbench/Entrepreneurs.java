package id.umkm.examples.workbench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** A small policy for entrepreneurs with targets, and made-up entrepreneurs who meet it. */
final class Entrepreneurs {
    static final String VILLAGE = "33.71.01.1001";
    static final String POLICY = """
            Kebijakan:
              - {Isian: Id, Isi: uji-wirausaha, Dasar: asumsi, Kutipan: A}
              - {Isian: Versi, Isi: "1", Dasar: asumsi, Kutipan: A}
              - {Isian: Lapis, Isi: program, Dasar: asumsi, Kutipan: A}
              - {Isian: Judul, Isi: "Uji </script><b>", Dasar: asumsi, Kutipan: A}
              - {Isian: Judul (en), Isi: Test, Dasar: asumsi, Kutipan: A}
              - {Isian: Wilayah, Isi: "33.71", Dasar: asumsi, Kutipan: A}
              - {Isian: Jenis pemohon, Isi: perorangan, Dasar: asumsi, Kutipan: A}
              - {Isian: Tahun anggaran, Isi: "2021", Dasar: asumsi, Kutipan: A}
              - {Isian: Usulan diterima, Isi: 01/01/2021 s.d. 31/12/2021, Dasar: asumsi, Kutipan: A}
              - {Isian: Sasaran jumlah, Isi: "22", Dasar: asumsi, Kutipan: A}
              - {Isian: Sasaran per kelurahan, Isi: "20", Dasar: asumsi, Kutipan: A}
              - {Isian: Sasaran per RT, Isi: "2", Dasar: asumsi, Kutipan: A}
              - {Isian: Sasaran klinik per kelurahan, Isi: "1", Dasar: asumsi, Kutipan: A}
            Dasar:
              - {Kunci: A, Dasar: asumsi, Sumber: pilihan proyek}
            Daftar:
              - {Daftar: tahap_wirausaha, Nilai: Baru, Kode: NEW, English: new, Dasar: asumsi, Kutipan: A}
              - {Daftar: tahap_wirausaha, Nilai: Berkembang, Kode: DEVELOPED, English: developed, Dasar: asumsi, Kutipan: A}
            Kelayakan:
              - {Kode: OWNER_UNDERAGE, Berlaku untuk: setiap anggota, Atribut: usia, Syarat: minimal 18, Efek: tolak, Pesan: Terlalu muda, Dasar: asumsi, Kutipan: A}
            Kelulusan:
              - {Kode: NOT_TRAINED, Dari: Baru, Ke: Berkembang, Cara: sendiri, Berlaku untuk: wirausaha, Atribut: terlatih, Syarat: ya, Efek: tetap, Pesan: Belum dilatih, Dasar: asumsi, Kutipan: A}
            """;

    private Entrepreneurs() {}

    /** An application of a person of the number, born in 1985, from RT 001/001. */
    static ObjectNode of(int number) {
        ObjectNode application =
                JsonNodeFactory.instance.objectNode().put("id", "W-" + number).put("submittedOn", "2021-05-28");
        application.set("entrepreneur", entrepreneur(number));
        return application;
    }

    /** A stage record of the same person. */
    static ObjectNode review(int number) {
        ObjectNode review =
                JsonNodeFactory.instance.objectNode().put("id", "T-" + number).put("reviewedOn", "2021-11-01");
        review.set("entrepreneur", entrepreneur(number));
        return review;
    }

    private static ObjectNode entrepreneur(int number) {
        ObjectNode entrepreneur = JsonNodeFactory.instance
                .objectNode()
                .put("id", "USH-" + number)
                .put("village", VILLAGE)
                .put("rt", "001")
                .put("rw", "001")
                .put("stage", "NEW")
                .put("trained", true)
                .put("companion", "PDP-1");
        entrepreneur
                .putObject("owner")
                .put("ref", "p")
                .put("nik", nik(number))
                .put("name", "Contoh " + number)
                .put("birthDate", "1985-04-12")
                .put("sex", "MALE")
                .put("village", VILLAGE);
        return entrepreneur;
    }

    static ObjectNode entrepreneur(ObjectNode application) {
        return (ObjectNode) application.get("entrepreneur");
    }

    static String nik(int number) {
        return String.format(Locale.ROOT, "337101120485%04d", 9000 + number);
    }

    static String lines(List<ObjectNode> records) {
        return String.join("\n", records.stream().map(ObjectNode::toString).toList()) + "\n";
    }
}
