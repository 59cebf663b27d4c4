package id.umkm.rules.source;

import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.ValueType;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of the column Satuan and the types they stand for. */
final class Units {
    static final String ALLOWED =
            "orang, tahun, bulan, hari, tahun anggaran, angka, Rp, Rp/tahun, Rp/bulan, %, % anggota, tanggal, kode wilayah,"
                    + " ya/tidak, daftar NAMA";

    private static final Map<String, ValueType> TYPES = Map.ofEntries(
            Map.entry("orang", ValueType.number("orang", "persons")),
            Map.entry("tahun", ValueType.number("tahun", "years")),
            Map.entry("bulan", ValueType.number("bulan", "months")),
            Map.entry("hari", ValueType.number("hari", "days")),
            Map.entry("tahunanggaran", ValueType.number("tahun anggaran", "budget years")),
            Map.entry("angka", ValueType.NUMBER),
            Map.entry("rp", ValueType.RUPIAH),
            Map.entry("rp/tahun", ValueType.RUPIAH),
            Map.entry("rp/bulan", ValueType.RUPIAH),
            Map.entry("%", ValueType.PERCENT),
            Map.entry("%anggota", ValueType.PERCENT),
            Map.entry("tanggal", ValueType.DATE),
            Map.entry("kodewilayah", ValueType.REGION),
            Map.entry("ya/tidak", ValueType.YES_NO));
    private static final String LIST = "daftar";

    private Units() {}

    static Optional<ValueType> type(String unit, Map<String, List<Choice>> lists) {
        String plain = Vocabulary.plain(unit);
        if (plain.startsWith(LIST)) {
            String name = plain.substring(LIST.length());
            for (Map.Entry<String, List<Choice>> list : lists.entrySet()) {
                if (Vocabulary.plain(list.getKey()).equals(name)) {
                    return Optional.of(ValueType.choice(list.getKey(), list.getValue()));
                }
            }
            return Optional.empty();
        }
        return Optional.ofNullable(TYPES.get(plain));
    }
}
