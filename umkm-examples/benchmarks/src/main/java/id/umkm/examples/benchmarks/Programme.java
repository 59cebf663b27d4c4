package id.umkm.examples.benchmarks;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.entrepreneur.Employer;
import id.umkm.domain.entrepreneur.Occupation;
import id.umkm.domain.group.Member;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.policy.Policy;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a programme on a day, and what they make of facts, in Java. All facts must be known.
 *
 * @param mostSales of a micro business in a year
 * @param oldest the highest age that passes
 * @param yearsBetweenGrants the fewest that pass
 * @param ceilings the most that is granted, by trade
 */
public record Programme(
        LocalDate today,
        long fewestMembers,
        RegionCode area,
        Rupiah mostSales,
        Rupiah leastGrant,
        Percentage targetShare,
        Percentage hitShare,
        Percentage ungrantedShare,
        long youngest,
        long oldest,
        long yearsBetweenGrants,
        Map<String, Rupiah> ceilings) {
    private static final Set<Employer> STATE =
            EnumSet.of(Employer.ASN, Employer.TNI, Employer.POLRI, Employer.BUMN, Employer.BUMD);

    /** Mojokerto's, on the day of the population. */
    public static Programme ofMojokerto() {
        return of(Mojokerto.policy(), Population.AS_OF);
    }

    static Programme of(Policy policy, LocalDate today) {
        Function<String, Object> number = name -> policy.findParameter(name)
                .flatMap(one -> one.at(today))
                .orElseThrow()
                .value();
        return new Programme(
                today,
                (Long) number.apply("anggota_minimal"),
                (RegionCode) number.apply("wilayah_program"),
                (Rupiah) number.apply("penjualan_mikro_maksimal"),
                (Rupiah) number.apply("bantuan_minimal"),
                (Percentage) number.apply("porsi_sasaran"),
                (Percentage) number.apply("porsi_terdampak"),
                (Percentage) number.apply("porsi_tanpa_hibah"),
                (Long) number.apply("usia_minimal"),
                (Long) number.apply("usia_maksimal"),
                (Long) number.apply("jeda_hibah_minimal"),
                PolicyTables.ceilings(policy, number));
    }

    /** Whether a village lies in the area of the programme. */
    public boolean isInside(@Nullable RegionCode village) {
        return area.contains(known(village));
    }

    /** Whether the last grant, if there was one, is long enough ago. */
    public boolean isUngranted(@Nullable List<PastGrant> grants) {
        return yearsSince(grants) >= yearsBetweenGrants;
    }

    /** Years since the last grant; a great many where there was none. */
    public long yearsSince(@Nullable List<PastGrant> grants) {
        long last = -Integer.MAX_VALUE;
        for (PastGrant grant : known(grants)) {
            last = Math.max(last, grant.getYear());
        }
        return today.getYear() - last;
    }

    /** Completed years. */
    public long age(Member member) {
        LocalDate born = known(member.getBirthDate());
        int years = today.getYear() - born.getYear();
        boolean yetToCome = today.getMonthValue() < born.getMonthValue()
                || (today.getMonthValue() == born.getMonthValue() && today.getDayOfMonth() < born.getDayOfMonth());
        return yetToCome ? years - 1 : years;
    }

    /** Code of the office that accompanies groups of a trade. */
    public static String office(String trade) {
        return trade.equals("FISHERY") ? "DKPP" : "DISKOPUKMPERINDAG";
    }

    /** Whether somebody is poor or without work. */
    public static boolean isInTarget(Member member) {
        return known(member.getPoor()) || known(member.getOccupation()) == Occupation.UNEMPLOYED;
    }

    /** Whether the state or one of its companies employs somebody. */
    public static boolean isOfState(Member member) {
        return STATE.contains(known(member.getEmployer()));
    }

    /** A fact that is there. */
    public static <T> T known(@Nullable T fact) {
        return Objects.requireNonNull(fact);
    }
}
