package id.umkm.rules.source;

import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that a column offers to choose from. */
final class ColumnChoices {
    private static final List<String> UNITS = Arrays.stream(Units.ALLOWED.split(",", -1))
            .map(String::strip)
            .filter(unit -> !unit.startsWith("daftar"))
            .toList();
    private static final List<String> YES_NO = List.of("ya", "tidak");
    private static final Map<String, List<String>> SETTINGS =
            Map.of("Aturan", words(Words.HIT_POLICY), "Satuan", UNITS);

    private final PolicyDocument document;
    private final Vocabulary vocabulary;
    private final List<PolicyDocument> layers;

    ColumnChoices(PolicyDocument document, Vocabulary vocabulary, List<PolicyDocument> layers) {
        this.document = document;
        this.vocabulary = vocabulary;
        this.layers = layers;
    }

    /**
     * What a column offers.
     *
     * @param words in order
     * @param closed whether nothing else can stand there
     */
    record Choice(List<String> words, boolean closed) {}

    Optional<Choice> ofSetting(String setting) {
        if (setting.equals("Untuk")) {
            return Optional.of(new Choice(who().subList(0, 2), true));
        }
        return Optional.ofNullable(SETTINGS.get(setting)).map(words -> new Choice(words, !setting.equals("Satuan")));
    }

    Optional<Choice> of(String sheet, String heading) {
        if (heading.startsWith(SheetColumns.CONDITION)) {
            return ofFact(heading.substring(SheetColumns.CONDITION.length()), "-");
        }
        boolean fact = sheet.equals(Headings.EXAMPLES) || sheet.equals(Headings.PERSONS);
        if (fact && SheetColumns.of(sheet).stream().noneMatch(column -> Headings.same(column, heading))) {
            return ofFact(heading, "?");
        }
        return switch (heading) {
            case "Dasar" -> closed(Words.BASIS);
            case "Efek" -> closed(effects(sheet));
            case "Perbaikan" -> sheet.equals(Headings.SCENARIOS) ? Optional.empty() : closed(Words.REMEDY);
            case "Uji ulang" -> closed(Words.RECHECK);
            case "Cara" -> closed(Words.WAY);
            case "Arah" ->
                open(Stream.concat(words(Words.ASCENDING).stream(), words(Words.ASCENDING_DAYS).stream())
                        .toList());
            case "Hasil" -> open(words(Words.OUTCOME));
            case "Keputusan" ->
                open(List.of(
                        "kelayakan",
                        "jumlah",
                        "rujukan",
                        "alokasi",
                        "pencairan tahap 1",
                        "pencairan akhir",
                        "kelulusan"));
            case "Berlaku untuk" ->
                open(
                        sheet.equals(Headings.GRADUATION) && kind() == ApplicantKind.GROUP
                                ? Stream.concat(who().stream(), Stream.of("gabungan"))
                                        .toList()
                                : who());
            case "Satuan" -> open(UNITS);
            case "Boleh diganti" -> open(List.of("tidak", "ya"));
            case "Lapis" -> open(layers.stream().map(PolicyDocument::getId).toList());
            case "Dari", "Ke" -> open(stages());
            case "Daftar" -> open(lists());
            default -> Optional.empty();
        };
    }

    private static Words<?> effects(String sheet) {
        return Stream.of(CriterionSheet.ELIGIBILITY, CriterionSheet.TRANCHE_CONDITIONS, CriterionSheet.GRADUATION)
                .filter(one -> one.heading().equals(sheet))
                .findFirst()
                .orElse(CriterionSheet.ELIGIBILITY)
                .effects();
    }

    /** The values of an attribute that has few. */
    private Optional<Choice> ofFact(String attribute, String more) {
        Optional<ValueType> type = Stream.of(Level.SUBJECT, Level.MEMBER)
                .flatMap(level -> vocabulary.find(level, attribute).stream())
                .map(found -> found.getType())
                .findFirst();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        String list = type.get().list();
        switch (type.get().kind()) {
            case YES_NO -> words.addAll(YES_NO);
            case CHOICE, CHOICES -> {
                type.get().choices().forEach(choice -> words.add(choice.name().id()));
                if (list != null) {
                    words.addAll(values(list));
                }
            }
            default -> {
                return Optional.empty();
            }
        }
        words.add(more);
        return open(words);
    }

    private List<String> values(String list) {
        return Stream.concat(Stream.of(document), layers.stream())
                .flatMap(one -> one.sheet(Headings.LISTS).stream())
                .filter(row -> Row.sameName(row.text("Daftar"), list))
                .map(row -> row.text("Nilai"))
                .distinct()
                .toList();
    }

    private List<String> stages() {
        return values(ApplicantWords.stages(kind()));
    }

    private ApplicantKind kind() {
        return document.field("Jenis pemohon")
                .flatMap(cell -> Words.APPLICANT.find(cell.text()))
                .orElse(ApplicantKind.GROUP);
    }

    private List<String> who() {
        String applicant = ApplicantWords.of(kind()).id();
        return kind() == ApplicantKind.ENTREPRENEUR
                ? List.of(applicant, "pemilik")
                : List.of(applicant, "setiap anggota", "tidak ada anggota");
    }

    private List<String> lists() {
        return vocabulary.attributes().stream()
                .filter(attribute -> attribute.getType().choices().isEmpty())
                .flatMap(attribute -> Optional.ofNullable(attribute.getType().list()).stream())
                .distinct()
                .toList();
    }

    private static Optional<Choice> closed(Words<?> words) {
        return Optional.of(new Choice(words(words), true));
    }

    private static Optional<Choice> open(List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(new Choice(words, false));
    }

    private static List<String> words(Words<?> words) {
        return Arrays.stream(words.allowed().split(",", -1)).map(String::strip).toList();
    }
}
