package id.umkm.rules.expression;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.ValueType;
import java.util.stream.Collectors;

/** Says in both languages what a type holds, for the text of a fault. */
final class TypeTexts {
    private static final int CHOICES_SHOWN = 20;

    private TypeTexts() {}

    /** What may be written for a value of the type. */
    static Text allowed(ValueType type) {
        return switch (type.kind()) {
            case YES_NO -> Text.of("ya atau tidak", "yes or no");
            case NUMBER ->
                Text.of(
                        "angka bulat" + unit(type, Language.INDONESIAN) + ", misalnya 5 atau 1.300",
                        "a whole number" + unit(type, Language.ENGLISH) + ", such as 5 or 1.300");
            case RUPIAH ->
                Text.of(
                        "jumlah rupiah bulat, misalnya 8.500.000 atau 8,5 juta",
                        "an amount in whole rupiah, such as 8.500.000 or 8,5 juta");
            case PERCENT ->
                Text.of(
                        "persentase dengan tanda %, misalnya 60% atau 62,5%",
                        "a percentage with its sign, such as 60% or 62,5%");
            case DATE ->
                Text.of(
                        "tanggal, misalnya 31/12/2021, 31 Desember 2021 atau 2021-12-31",
                        "a date, such as 31/12/2021, 31 December 2021 or 2021-12-31");
            case REGION -> Text.of("kode wilayah, misalnya 35.76.02", "a region code, such as 35.76.02");
            case CHOICE ->
                Text.of(
                        "salah satu dari: " + choices(type, Language.INDONESIAN),
                        "one of: " + choices(type, Language.ENGLISH));
            case CHOICES ->
                Text.of(
                        "satu atau beberapa dari: " + choices(type, Language.INDONESIAN),
                        "one or several of: " + choices(type, Language.ENGLISH));
            case TEXT ->
                Text.of("teks dalam tanda kutip, misalnya \"Magersari\"", "a text in quotes, such as \"Magersari\"");
        };
    }

    /** What the type is called. */
    static Text name(ValueType type) {
        return switch (type.kind()) {
            case YES_NO -> Text.of("ya/tidak", "yes/no");
            case NUMBER -> Text.of("angka" + unit(type, Language.INDONESIAN), "number" + unit(type, Language.ENGLISH));
            case RUPIAH -> Text.of("rupiah" + unit(type, Language.INDONESIAN), "rupiah" + unit(type, Language.ENGLISH));
            case PERCENT ->
                Text.of("persentase" + unit(type, Language.INDONESIAN), "percentage" + unit(type, Language.ENGLISH));
            case DATE -> Text.of("tanggal", "date");
            case REGION -> Text.of("kode wilayah", "region code");
            case CHOICE -> Text.of("pilihan" + list(type), "choice" + list(type));
            case CHOICES -> Text.of("beberapa pilihan" + list(type), "several choices" + list(type));
            case TEXT -> Text.of("teks", "text");
        };
    }

    private static String unit(ValueType type, Language language) {
        Text unit = type.unit();
        return unit == null ? "" : " (" + unit.in(language) + ")";
    }

    private static String list(ValueType type) {
        return type.list() == null ? "" : " (" + type.list() + ")";
    }

    private static String choices(ValueType type, Language language) {
        if (type.choices().isEmpty()) {
            return language == Language.ENGLISH ? "(the list is empty)" : "(daftarnya kosong)";
        }
        String shown = type.choices().stream()
                .limit(CHOICES_SHOWN)
                .map(Choice::name)
                .map(name -> CellPrinter.choiceText(name.in(language)))
                .collect(Collectors.joining(", "));
        return type.choices().size() > CHOICES_SHOWN ? shown + ", …" : shown;
    }
}
