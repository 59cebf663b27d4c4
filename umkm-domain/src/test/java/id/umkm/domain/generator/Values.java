package id.umkm.domain.generator;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Dated;
import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.enterprise.ChannelCode;
import id.umkm.domain.enterprise.KbliCode;
import id.umkm.domain.enterprise.KbliEdition;
import id.umkm.domain.enterprise.StageCode;
import id.umkm.domain.enterprise.TradeCode;
import id.umkm.domain.identity.CooperativeNumber;
import id.umkm.domain.identity.FamilyCardNumber;
import id.umkm.domain.identity.Nib;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.identity.Npwp;
import id.umkm.domain.law.Basis;
import id.umkm.domain.law.Citation;
import id.umkm.domain.person.Sex;
import id.umkm.domain.place.Neighbourhood;
import id.umkm.domain.place.RegionCode;
import id.umkm.domain.place.RegionLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of single values; bounds come up more often than chance would bring them. */
public final class Values {
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final long WHOLE = 1_000_000;

    private Values() {}

    /** Amounts that an application may hold: zero or more. */
    public static Arbitrary<Rupiah> amounts() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 100_000_000),
                        Arbitraries.of(0L, 1L, 8_500_000L, 20_000_000L, 20_000_001L, Rupiah.MAX))
                .map(Rupiah::of);
    }

    /** Amounts of either sign. */
    public static Arbitrary<Rupiah> balances() {
        return Arbitraries.longs().between(-Rupiah.MAX, Rupiah.MAX).map(Rupiah::of);
    }

    /** Percentages from 0 to 100 with up to four decimals. */
    public static Arbitrary<Percentage> percentages() {
        return Arbitraries.longs().between(0, WHOLE).map(Percentage::new);
    }

    /** Percentages as a person writes them, with too many decimals as well as with few. */
    public static Arbitrary<BigDecimal> percentNumbers() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(6);
    }

    /** Days from 1900 up to a day, the last one included. */
    public static Arbitrary<LocalDate> daysUpTo(LocalDate last) {
        return Arbitraries.longs()
                .between(FIRST_DAY.toEpochDay(), last.toEpochDay())
                .edgeCases(edges -> edges.add(FIRST_DAY.toEpochDay(), last.toEpochDay()))
                .map(LocalDate::ofEpochDay);
    }

    /** Days around now and then, leap days among them. */
    public static Arbitrary<LocalDate> days() {
        return daysUpTo(LocalDate.of(2099, 12, 31));
    }

    /** Ranges of days, open and closed. */
    public static Arbitrary<DateRange> dateRanges() {
        return Combinators.combine(days().injectNull(0.2), days().injectNull(0.2))
                .as((a, b) -> a != null && b != null && a.isAfter(b) ? DateRange.of(b, a) : DateRange.of(a, b));
    }

    /** Values in force on some days. */
    public static <T> Arbitrary<Dated<T>> dated(Arbitrary<T> values) {
        return Combinators.combine(values, dateRanges()).as(Dated::new);
    }

    /** Texts that say something: with signs that JSON escapes, outside ASCII and the basic plane, up to 200 characters. */
    public static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/ .,'")
                        .ofMinLength(1)
                        .ofMaxLength(30)
                        .filter(text -> !text.isBlank()),
                Arbitraries.of(
                        "x",
                        "Contoh Mina Segar",
                        "tanda \"kutip\" dan \\ garis",
                        "${7*7} {value}",
                        "caf\u00e9 \u6f22\u5b57",
                        "\ud83d\udc1f ikan",
                        "\u2028 pemisah",
                        "y".repeat(200),
                        "\ud83d\udc1f".repeat(200)));
    }

    /** Ids as hosts and policies give them. */
    public static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyz0123456789-")
                .ofMinLength(1)
                .ofMaxLength(20);
    }

    /** Texts for people, with and without English. */
    public static Arbitrary<Text> bilingual() {
        return Combinators.combine(texts(), texts().injectNull(0.3)).as(Text::of);
    }

    /** NIKs that anybody could hold. */
    public static Arbitrary<Nik> niks() {
        return Combinators.combine(daysUpTo(LocalDate.of(2020, 12, 31)), Arbitraries.of(Sex.class))
                .flatAs(Values::niks);
    }

    /** NIKs that agree with a birth date and a sex. */
    public static Arbitrary<Nik> niks(LocalDate birthDate, Sex sex) {
        return Combinators.combine(
                        Arbitraries.integers().between(110_101, 999_999),
                        Arbitraries.integers().between(1, 9999))
                .as((region, serial) -> nik(region, birthDate, sex, serial));
    }

    /** The NIK of a birth date and a sex, region of first record and serial given. */
    public static Nik nik(int region, LocalDate birthDate, Sex sex, int serial) {
        int day = birthDate.getDayOfMonth() + (sex == Sex.FEMALE ? 40 : 0);
        return Nik.of(String.format(
                Locale.ROOT,
                "%06d%02d%02d%02d%04d",
                region,
                day,
                birthDate.getMonthValue(),
                birthDate.getYear() % 100,
                serial));
    }

    /** Family card numbers. */
    public static Arbitrary<FamilyCardNumber> familyCardNumbers() {
        return niks(LocalDate.of(2010, 5, 17), Sex.MALE).map(nik -> FamilyCardNumber.of(nik.value()));
    }

    /** Numbers of businesses. */
    public static Arbitrary<Nib> nibs() {
        return digits(13).map(Nib::of);
    }

    /** Taxpayer numbers of both lengths. */
    public static Arbitrary<Npwp> npwps() {
        return Arbitraries.oneOf(digits(15), digits(16)).map(Npwp::of);
    }

    /** Numbers of cooperatives. */
    public static Arbitrary<CooperativeNumber> cooperativeNumbers() {
        return digits(13).map(CooperativeNumber::of);
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }

    /** Regions of one level, those of the city that the examples are about among them. */
    public static Arbitrary<RegionCode> regions(RegionLevel level) {
        Arbitrary<String> two = digits(2);
        Arbitrary<String> province = Arbitraries.integers().between(11, 99).map(String::valueOf);
        return switch (level) {
            case PROVINCE -> province.map(RegionCode::of);
            case REGENCY -> Combinators.combine(province, two).as((p, r) -> RegionCode.of(p + "." + r));
            case DISTRICT ->
                Combinators.combine(regions(RegionLevel.REGENCY), two)
                        .as((regency, d) -> RegionCode.of(regency.code() + "." + d));
            case VILLAGE ->
                Arbitraries.oneOf(
                        Arbitraries.of("35.76.02.1003", "35.76.02.1008", "35.76.01.1001", "35.77.02.2003")
                                .map(RegionCode::of),
                        Combinators.combine(
                                        regions(RegionLevel.DISTRICT),
                                        Arbitraries.integers().between(1000, 3999))
                                .as((district, v) -> RegionCode.of(district.code() + "." + v)));
        };
    }

    /** Regions of every level. */
    public static Arbitrary<RegionCode> regions() {
        return Arbitraries.of(RegionLevel.class).flatMap(Values::regions);
    }

    /** Neighbourhoods. */
    public static Arbitrary<Neighbourhood> neighbourhoods() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 999);
        return Combinators.combine(numbers, numbers).as(Neighbourhood::of);
    }

    /** Trades on the list of the example policy and others. */
    public static Arbitrary<TradeCode> trades() {
        return Arbitraries.of("FROZEN_FOOD", "BATIK", "FISHERY", "CAKE", "OTHER", "X", "A1_" + "Z".repeat(61))
                .map(TradeCode::of);
    }

    /** Stages on the list of the example policy and others. */
    public static Arbitrary<StageCode> stages() {
        return Arbitraries.of("IW_GROUP", "PRE_COOPERATIVE", "COOPERATIVE", "X").map(StageCode::of);
    }

    /** Sales channels on the list of the example policy and others. */
    public static Arbitrary<ChannelCode> channels() {
        return Arbitraries.of("MARKETPLACE", "SUNRISE_MALL_OUTLET", "SOCIAL_MEDIA", "DIRECT", "A", "A_")
                .map(ChannelCode::of);
    }

    /** Business fields of each edition. */
    public static Arbitrary<KbliCode> kbliCodes() {
        return Combinators.combine(digits(5), Arbitraries.of(KbliEdition.class)).as(KbliCode::of);
    }

    /** Citations with and without a part and a gist. */
    public static Arbitrary<Citation> citations() {
        return Combinators.combine(
                        ids(), Arbitraries.of(Basis.class), texts(), texts().injectNull(0.3), texts().injectNull(0.5))
                .as(Citation::new);
    }

    /** Facts of a host's own: none to four, of every kind. */
    public static Arbitrary<Map<String, Object>> ownFacts() {
        Arbitrary<String> names = Arbitraries.of("halal_plan", "kiosk_count", "note", "a", "b" + "_".repeat(63));
        return Arbitraries.maps(names, facts()).ofMaxSize(4);
    }

    /** Truth values, whole numbers and texts. */
    public static Arbitrary<Object> facts() {
        return Arbitraries.oneOf(
                Arbitraries.of(true, false).asGeneric(),
                Arbitraries.longs().between(-Rupiah.MAX, Rupiah.MAX).asGeneric(),
                texts().asGeneric());
    }
}
