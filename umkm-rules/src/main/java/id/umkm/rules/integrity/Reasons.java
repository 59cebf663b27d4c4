package id.umkm.rules.integrity;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Evidence;
import id.umkm.domain.decision.Who;
import id.umkm.domain.person.Employer;
import id.umkm.rules.integrity.rules.Business;
import id.umkm.rules.integrity.rules.Contradiction;
import id.umkm.rules.integrity.rules.Descent;
import id.umkm.rules.integrity.rules.Employed;
import id.umkm.rules.integrity.rules.Help;
import id.umkm.rules.integrity.rules.Impossible;
import id.umkm.rules.integrity.rules.Indebted;
import id.umkm.rules.integrity.rules.Named;
import id.umkm.rules.integrity.rules.Registered;
import id.umkm.rules.integrity.rules.Related;
import id.umkm.rules.integrity.rules.Standing;
import id.umkm.rules.integrity.rules.Stated;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words and the evidence of one finding. */
record Reasons(
        IntegrityCode code,
        List<Who> who,
        List<RecordRef> records,
        List<RecordRef> related,
        int recordCount,
        List<Object> reasons,
        IntegrityRule rule) {
    private static final int LISTED = 5;
    private static final DateTimeFormatter INDONESIAN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    Text message() {
        String in = records(" dan ", " usulan lain");
        String inEn = records(" and ", " more records");
        String nik = who.stream().map(Who::nik).distinct().limit(LISTED).collect(Collectors.joining(", "));
        return switch (code) {
            case NIK_MALFORMED ->
                Text.of(
                        "NIK " + nik + " bukan NIK yang benar bentuknya (16 angka dengan tanggal lahir). Usulan: " + in
                                + ".",
                        "The NIK " + nik + " does not have the form of one (16 digits with a birth date). Records: "
                                + inEn + ".");
            case NIK_NOT_REGISTERED ->
                Text.of(
                        "NIK " + nik + " tidak terdaftar pada data kependudukan. Usulan: " + in + ".",
                        "The civil registry does not know the NIK " + nik + ". Records: " + inEn + ".");
            case DECEASED_BEFORE ->
                Text.of(
                        "Orang dengan NIK " + nik + " meninggal"
                                + since(INDONESIAN, " pada ", " (tanggalnya tidak diketahui)")
                                + ", sebelum pembayaran. Usulan: " + in + ".",
                        "The person with the NIK " + nik + " died"
                                + since(DateTimeFormatter.ISO_LOCAL_DATE, " on ", " (no day known)")
                                + ", before the payment. Records: " + inEn + ".");
            case MOVED_ABROAD ->
                Text.of(
                        "Orang dengan NIK " + nik + " pindah ke luar negeri"
                                + since(INDONESIAN, " pada ", " (tanggalnya tidak diketahui)")
                                + ", sebelum pembayaran. Usulan: " + in
                                + ".",
                        "The person with the NIK " + nik + " moved abroad"
                                + since(DateTimeFormatter.ISO_LOCAL_DATE, " on ", " (no day known)")
                                + ", before the payment. Records: " + inEn + ".");
            case STATE_EMPLOYEE ->
                Text.of(
                        "Orang dengan NIK " + nik + " tercatat sebagai pegawai " + employers()
                                + " antara tanggal usulan dan pembayaran. Usulan: " + in + ".",
                        "The person with the NIK " + nik + " is on the payroll of " + employers()
                                + " between application and payment. Records: " + inEn + ".");
            case OTHER_CREDIT ->
                Text.of(
                        "Orang dengan NIK " + nik + " masih memiliki " + credits("kredit bank")
                                + " antara tanggal usulan dan pembayaran. Usulan: " + in + ".",
                        "The person with the NIK " + nik + " has " + credits("bank credit")
                                + " between application and payment. Records: " + inEn + ".");
            case NOT_MICRO_BUSINESS ->
                Text.of(
                        "Usaha milik orang dengan NIK " + nik + " bukan usaha mikro. Usulan: " + in + ".",
                        "The business of the person with the NIK " + nik + " is not a micro business. Records: " + inEn
                                + ".");
            case RECORDED_MORE_THAN_ONCE ->
                Text.of(
                        "Orang dengan NIK " + nik + " tercatat lebih dari satu kali pada program dan tahun yang sama: "
                                + in + ".",
                        "The person with the NIK " + nik + " is recorded more than once in one programme and year: "
                                + inEn + ".");
            case NOT_IN_DECREE ->
                Text.of(
                        "SK penerima tidak memuat orang dengan NIK " + nik + " untuk usulan ini: " + in + ".",
                        "The decree does not name the person with the NIK " + nik + " for this record: " + inEn + ".");
            case PAID_TWICE ->
                Text.of(
                        "Orang dengan NIK " + nik
                                + " dibayar atau akan dibayar lebih dari satu kali oleh program dan tahun yang sama: "
                                + in + ".",
                        "The person with the NIK " + nik
                                + " was paid, or would be, more than once by one programme in one year: " + inEn + ".");
            case REPEAT_BARRED ->
                Text.of(
                        "Orang dengan NIK " + nik + " sudah dibantu oleh " + helps()
                                + ", sehingga tidak boleh dibantu lagi sekarang: " + in + ".",
                        "The person with the NIK " + nik + " was helped by " + helps()
                                + ", which bars another time now: " + inEn + ".");
            case FAMILY_COUNTED_TWICE ->
                Text.of(
                        "Beberapa orang dari satu KK terhitung lebih dari satu kali, padahal keluarga dihitung satu: NIK "
                                + nik + ". Usulan: " + in + ".",
                        "Persons of one family card are counted as several, though families count once: NIK " + nik
                                + ". Records: " + inEn + ".");
            case ORGANS_OF_KIN ->
                Text.of(
                        "Pengurus atau pengawas koperasi berkerabat dekat (derajat " + degrees() + "): NIK " + nik
                                + ". Usulan: " + in + ".",
                        "Holders of offices in the cooperative are close kin (degree " + degrees() + "): NIK " + nik
                                + ". Records: " + inEn + ".");
            case CHAIR_OF_TWO_GROUPS ->
                Text.of(
                        "Orang dengan NIK " + nik + " mengetuai lebih dari satu kelompok: " + in + ".",
                        "The person with the NIK " + nik + " chairs more than one group: " + inEn + ".");
            case SAME_PERSONS_UNDER_TWO_IDS ->
                Text.of(
                        "Pemohon yang berbeda terdiri atas orang-orang yang sama: " + in + ".",
                        "Different applicants are the same persons: " + inEn + ".");
            case MEMBER_COOPERATIVE_CLAIMS_TOO ->
                Text.of(
                        "Koperasi ini mengusulkan bersama koperasi yang menjadi anggotanya: " + in + "; anggotanya: "
                                + listed(related, " dan ", " usulan lain") + ".",
                        "This cooperative asks beside one that is its member: " + inEn + "; the member: "
                                + listed(related, " and ", " more records") + ".");
            case COOPERATIVES_IN_CIRCLE ->
                Text.of(
                        "Koperasi-koperasi ini saling menjadi anggota secara melingkar: " + in + ".",
                        "These cooperatives are members of one another in a circle: " + inEn + ".");
            case KIN_IMPOSSIBLE ->
                Text.of(
                        "Hubungan keluarga yang dicatat tidak mungkin benar semuanya: NIK " + nik + ". Usulan: " + in
                                + ".",
                        "The ties of kin on record cannot all be true: NIK " + nik + ". Records: " + inEn + ".");
            case NAMES_DIFFER ->
                Text.of(
                        "NIK " + nik + " tercatat dengan nama yang berbeda-beda: " + in + ".",
                        "The NIK " + nik + " stands under different names: " + inEn + ".");
            case REGISTRIES_DISAGREE ->
                Text.of(
                        "Jawaban tentang orang dengan NIK " + nik + " saling bertentangan (" + sources(false)
                                + "). Usulan: " + in + ".",
                        "Answers about the person with the NIK " + nik + " contradict each other (" + sources(true)
                                + "). Records: " + inEn + ".");
            case REGISTRY_ANSWER_IMPOSSIBLE ->
                Text.of(
                        "Jawaban tentang orang dengan NIK " + nik + " tidak mungkin benar (" + sources(false)
                                + "). Usulan: " + in + ".",
                        "An answer about the person with the NIK " + nik + " cannot be true (" + sources(true)
                                + "). Records: " + inEn + ".");
        };
    }

    List<Evidence> evidence() {
        return reasons.stream()
                .map(this::evidence)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .sorted(Comparator.comparing(Evidence::toString))
                .limit(Pile.MOST_SHOWN)
                .toList();
    }

    private @Nullable Evidence evidence(Object reason) {
        if (reason instanceof Registered said) {
            LocalDate since = said.since();
            return of("civil_registry", said.state() + (since == null ? "" : " " + since), "REGISTERED");
        }
        if (reason instanceof Employed said) {
            return of("employer", said.employer() + " " + said.days(), "not " + asked());
        }
        if (reason instanceof Indebted said) {
            return of("credit", said.kind() + " " + said.days(), "not " + asked());
        }
        if (reason instanceof Business) {
            return of("business_scale", "NOT_MICRO", "MICRO");
        }
        if (reason instanceof Help said) {
            return of("helped_by", said.programme() + " " + said.year(), "not " + asked());
        }
        if (reason instanceof Named said) {
            return of("names", (long) said.names(), "1");
        }
        if (reason instanceof Related said) {
            return of("kin_degree", (long) said.degree(), "not " + asked());
        }
        if (reason instanceof Contradiction said) {
            return of(said.source().name().toLowerCase(Locale.ROOT), said.answers(), "one answer");
        }
        if (reason instanceof Impossible said) {
            return of(said.source().name().toLowerCase(Locale.ROOT), said.answer(), asked());
        }
        if (reason instanceof Stated said) {
            return of("kin", said.relation().name(), "what the other side says");
        }
        if (reason instanceof Descent) {
            return of("kin", "OWN_FOREBEAR", "none");
        }
        if (reason instanceof Standing said) {
            return switch (code) {
                case PAID_TWICE -> of("payments", (long) said.payments(), said.paid() ? "1" : "0");
                case RECORDED_MORE_THAN_ONCE -> of("records", (long) recordCount, "1");
                case NOT_IN_DECREE -> of("in_decree", false, "true");
                default -> null;
            };
        }
        return null;
    }

    private static Evidence of(String attribute, Object actual, String required) {
        return new Evidence(attribute, null, actual, required, null);
    }

    private String asked() {
        IntegrityRule.Asks asks = rule.asks();
        if (asks instanceof IntegrityRule.Employers employers) {
            return sorted(employers.barred().stream());
        }
        if (asks instanceof IntegrityRule.Credits credits) {
            return sorted(credits.barred().stream());
        }
        if (asks instanceof IntegrityRule.Repeats repeats) {
            return repeats.barred().stream()
                    .map(bar -> bar.programme() + " " + bar.years())
                    .collect(Collectors.joining(", "));
        }
        if (asks instanceof IntegrityRule.Degree degree) {
            return "<= " + degree.barred();
        }
        if (asks instanceof IntegrityRule.EarliestYear earliest) {
            return "from " + earliest.year() + " to the day of the check";
        }
        return "";
    }

    private static String sorted(Stream<?> values) {
        return values.map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private String records(String and, String more) {
        return listed(records, and, more);
    }

    private static String listed(List<RecordRef> refs, String and, String more) {
        String first = refs.stream().limit(LISTED).map(RecordRef::toString).collect(Collectors.joining(", "));
        return refs.size() <= LISTED ? first : first + and + (refs.size() - LISTED) + more;
    }

    private <T> String each(Class<T> type, Function<T, String> word) {
        return reasons.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .map(word)
                .distinct()
                .sorted()
                .limit(LISTED)
                .collect(Collectors.joining(", "));
    }

    private String since(DateTimeFormatter form, String on, String unknown) {
        return each(Registered.class, said -> {
            LocalDate since = said.since();
            return since == null ? unknown : on + form.format(since);
        });
    }

    private String employers() {
        return each(
                Employed.class,
                said -> said.employer() == Employer.NONE ? "-" : said.employer().name());
    }

    private String credits(String bank) {
        return each(
                Indebted.class,
                said -> said.kind() == Credit.Kind.BANK ? bank : said.kind().name());
    }

    private String helps() {
        return each(Help.class, said -> said.programme() + " " + said.year());
    }

    private String degrees() {
        return each(Related.class, said -> said.degree() + "");
    }

    private String sources(boolean english) {
        return Stream.of(
                        each(Contradiction.class, said -> word(said.source(), english) + ": " + said.answers()),
                        each(Impossible.class, said -> word(said.source(), english) + ": " + said.answer()),
                        each(Registered.class, said -> word(Source.CIVIL, english) + ": " + said.state()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String word(Source source, boolean english) {
        String en = source.words().en();
        return english && en != null ? en : source.words().id();
    }
}
