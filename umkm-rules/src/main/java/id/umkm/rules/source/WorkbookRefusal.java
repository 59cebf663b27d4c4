package id.umkm.rules.source;

import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import java.util.List;

/** Says why a file cannot be read as a workbook at all. */
final class WorkbookRefusal {
    private final String file;

    WorkbookRefusal(String file) {
        this.file = file;
    }

    FaultyPolicyException broken(String part) {
        return refuse(
                "XLSX_BROKEN",
                part,
                "Berkas ini rusak atau terpotong sehingga tidak terbaca sebagai buku kerja. Mungkin unduhan atau penyalinan"
                        + " terputus; bukalah dalam Excel atau LibreOffice lalu simpan lagi sebagai .xlsx.",
                "This file is broken or cut off and cannot be read as a workbook. Maybe a download or copy broke off; open"
                        + " it in Excel or LibreOffice and save it as .xlsx again.");
    }

    FaultyPolicyException notAWorkbook(String read) {
        return refuse(
                "XLSX_NOT_A_WORKBOOK",
                read,
                "Isi berkas ini bukan buku kerja .xlsx, apa pun namanya. Mungkin berkas CSV, HTML, PDF, atau ODS yang diganti"
                        + " namanya; simpanlah sebagai .xlsx dari Excel atau LibreOffice.",
                "What this file holds is no .xlsx workbook, whatever its name. Maybe it is a renamed CSV, HTML, PDF or ODS"
                        + " file; save it as .xlsx from Excel or LibreOffice.");
    }

    FaultyPolicyException locked() {
        return refuse(
                "XLSX_LOCKED",
                "",
                "Berkas ini dikunci kata sandi atau berbentuk .xls lama. Simpanlah sebagai .xlsx tanpa kata sandi.",
                "This file is locked by a password, or is an old .xls. Save it as .xlsx without a password.");
    }

    FaultyPolicyException tooLarge(String read, String id, String en, int mebibytes) {
        return refuse(
                "XLSX_TOO_LARGE",
                read,
                id + " paling besar " + mebibytes + " MiB; kebijakan jauh lebih kecil.",
                en + " has at most " + mebibytes + " MiB; policies are far smaller.");
    }

    FaultyPolicyException tooManyParts(int parts) {
        return refuse(
                "XLSX_TOO_LARGE",
                parts + "",
                "Buku kerja terdiri atas paling banyak " + ArchiveParts.MAX_PARTS + " bagian.",
                "A workbook has at most " + ArchiveParts.MAX_PARTS + " parts.");
    }

    FaultyPolicyException macros(String part) {
        return refuse(
                "XLSX_MACRO",
                part,
                "Buku kerja ini memuat makro atau program lain. Kebijakan tidak menjalankan apa pun; simpanlah sebagai .xlsx.",
                "This workbook holds macros or other programs. A policy runs nothing; save it as .xlsx.");
    }

    FaultyPolicyException externalLink(String target) {
        return refuse(
                "XLSX_EXTERNAL_LINK",
                target,
                "Buku kerja ini mengambil isi dari berkas atau sumber data lain. Kebijakan harus utuh dalam satu berkas;"
                        + " putuskan tautannya (Data, Edit Links, Break Link) dan tulis isinya.",
                "This workbook takes contents from another file or data source. A policy must be whole in one file; break"
                        + " the link (Data, Edit Links, Break Link) and write the contents out.");
    }

    FaultyPolicyException documentType(String part) {
        return refuse(
                "XLSX_DOCTYPE",
                part,
                "Bagian berkas ini memuat DOCTYPE, yang tidak pernah ditulis Excel atau LibreOffice.",
                "This part of the file holds a DOCTYPE, which neither Excel nor LibreOffice writes.");
    }

    FaultyPolicyException partMissing(String part) {
        return refuse(
                "XLSX_PART_MISSING",
                part,
                "Bagian ini tidak ada dalam berkas, sehingga berkas ini bukan buku kerja .xlsx yang utuh. Mungkin berkas ODS"
                        + " atau berkas lain yang diganti namanya.",
                "This part is not in the file, so it is no whole .xlsx workbook. Maybe it is a renamed ODS or other file.");
    }

    FaultyPolicyException tooMuch(Place place, String read, String id, String en) {
        return refuse("XLSX_TOO_LARGE", place, read, id, en);
    }

    FaultyPolicyException refuse(String code, Place place, String read, String id, String en) {
        return new FaultyPolicyException(
                List.of(new PolicyFault(code, file, place, Masking.text(read), Text.of(id, en))));
    }

    private FaultyPolicyException refuse(String code, String read, String id, String en) {
        return refuse(code, new Place(file, 1, 1), read, id, en);
    }
}
