package id.umkm.examples.benchmarks;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Occupation;
import id.umkm.domain.place.RegionCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /** System property with the name of a file of numbers, for processes that shall not read the policy. */
    static final String FILE = "umkm.programme";

    /** Mojokerto's, on the day of the population; read from its policy. */
    public static Programme ofMojokerto() {
        return PolicyTables.programme(Mojokerto.policy(), Population.AS_OF);
    }

    /** The programme that contenders decide for: from the file that this process was given, else {@link #ofMojokerto()}. */
    public static Programme given() {
        String file = System.getProperty(FILE);
        if (file == null) {
            return ofMojokerto();
        }
        try {
            return read(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it is not that
     */
    static Programme read(Path file) throws IOException {
        return ProgrammeFile.read(file);
    }

    /** Writes the numbers, one a line. */
    void write(Path file) throws IOException {
        ProgrammeFile.write(this, file);
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
        List<PastGrant> all = known(grants);
        for (int i = 0; i < all.size(); i++) {
            last = Math.max(last, all.get(i).getYear());
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
