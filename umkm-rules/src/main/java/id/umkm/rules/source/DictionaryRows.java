package id.umkm.rules.source;

import id.umkm.domain.basics.Text;
import id.umkm.rules.vocabulary.Attribute;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;

/** The sheet that explains every attribute: its names, whose it is, what a cell about it may hold, and who can change it. */
final class DictionaryRows {
    static final String NAME = "Kamus";
    static final List<String> COLUMNS =
            List.of("Atribut", "English", "Milik", "Jenis", "Satuan", "Isi sel", "Pilihan", "Dapat diubah pemohon");

    private DictionaryRows() {}

    static List<List<String>> of(Vocabulary vocabulary) {
        return vocabulary.attributes().stream().map(DictionaryRows::row).toList();
    }

    private static List<String> row(Attribute attribute) {
        ValueType type = attribute.getType();
        Text unit = type.unit();
        return List.of(
                attribute.getNameId(),
                attribute.getName(),
                owner(attribute),
                kind(type),
                unit == null ? "" : unit.id(),
                cell(type) + (attribute.canBeNone() ? "; tidak ada" : ""),
                choices(type),
                change(attribute));
    }

    private static String owner(Attribute attribute) {
        return switch (attribute.getSource()) {
            case APPLICATION -> "usulan";
            case APPLICANT -> "pemohon";
            case GROUP -> "kelompok";
            case ENTREPRENEUR -> "wirausaha";
            case CLUSTER -> "klaster";
            case COOPERATIVE -> "koperasi";
            case COOPERATIVE_OR_PROPOSAL -> "koperasi atau usulan kelulusan";
            case MEMBER -> attribute.getLevel() == Level.MEMBER ? "anggota" : "pemohon";
            case GRANT -> "hibah";
            case PROPOSAL -> "usulan kelulusan";
            case DATE -> "hari keputusan";
        };
    }

    private static String kind(ValueType type) {
        return switch (type.kind()) {
            case YES_NO -> "ya/tidak";
            case NUMBER -> "bilangan bulat";
            case RUPIAH -> "rupiah";
            case PERCENT -> "persentase";
            case DATE -> "tanggal";
            case REGION -> "kode wilayah";
            case CHOICE -> "pilihan";
            case CHOICES -> "beberapa pilihan";
            case TEXT -> "teks";
        };
    }

    private static String cell(ValueType type) {
        return switch (type.kind()) {
            case YES_NO -> "ya; tidak";
            case NUMBER -> "minimal 5; paling banyak 60; 18 s.d. 60";
            case RUPIAH -> "minimal 8,5 juta; paling banyak Rp20 juta; 1.300.000";
            case PERCENT -> "minimal 60%; 62,5%";
            case DATE -> "31/12/2021; 31 Desember 2021; <= 10 Januari T+1";
            case REGION -> "dalam 35.76.02; 35.76.02.1003";
            case CHOICE, CHOICES -> "satu atau beberapa pilihan dipisah koma; bukan(...)";
            case TEXT -> "teksnya, dalam tanda kutip bila memuat koma";
        };
    }

    private static String choices(ValueType type) {
        String list = type.list();
        return type.choices().isEmpty() && list != null
                ? "daftar " + list + " di lembar Daftar"
                : type.choices().stream().map(Choice::name).map(Text::id).collect(Collectors.joining(", "));
    }

    private static String change(Attribute attribute) {
        return switch (attribute.getChangeability()) {
            case YES -> "ya";
            case NO -> "tidak";
            case ONLY_UP -> "hanya bertambah";
            case BY_TIME -> "hanya dengan menunggu";
        };
    }
}
