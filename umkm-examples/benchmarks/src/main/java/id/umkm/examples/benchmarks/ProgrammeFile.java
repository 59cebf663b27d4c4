package id.umkm.examples.benchmarks;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.place.RegionCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers of a programme as text: lines of {@code name=value}, amounts in whole rupiah, shares in per cent, and {@code
 * ceiling.TRADE} for each trade.
 */
final class ProgrammeFile {
    private static final String CEILING = "ceiling.";

    private final Map<String, String> values;

    private ProgrammeFile(Map<String, String> values) {
        this.values = values;
    }

    static void write(Programme programme, Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "today=" + programme.today(),
                "fewestMembers=" + programme.fewestMembers(),
                "area=" + programme.area().code(),
                "mostSales=" + programme.mostSales().amount(),
                "leastGrant=" + programme.leastGrant().amount(),
                "targetShare=" + programme.targetShare().toBigDecimal().toPlainString(),
                "hitShare=" + programme.hitShare().toBigDecimal().toPlainString(),
                "ungrantedShare=" + programme.ungrantedShare().toBigDecimal().toPlainString(),
                "youngest=" + programme.youngest(),
                "oldest=" + programme.oldest(),
                "yearsBetweenGrants=" + programme.yearsBetweenGrants()));
        new TreeMap<>(programme.ceilings()).forEach((trade, most) -> lines.add(CEILING + trade + "=" + most.amount()));
        Files.write(file, lines);
    }

    static Programme read(Path file) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            int sign = line.indexOf('=');
            if (sign < 1 || values.put(line.substring(0, sign), line.substring(sign + 1)) != null) {
                throw new IllegalArgumentException("'" + line + "' is no name=value, or its name was there before");
            }
        }
        return new ProgrammeFile(values).programme();
    }

    private Programme programme() {
        Programme programme = new Programme(
                LocalDate.parse(value("today")),
                whole("fewestMembers"),
                RegionCode.of(value("area")),
                rupiah("mostSales"),
                rupiah("leastGrant"),
                share("targetShare"),
                share("hitShare"),
                share("ungrantedShare"),
                whole("youngest"),
                whole("oldest"),
                whole("yearsBetweenGrants"),
                ceilings());
        if (!values.isEmpty()) {
            throw new IllegalArgumentException("A programme has no " + values.keySet());
        }
        return programme;
    }

    private Map<String, Rupiah> ceilings() {
        Map<String, Rupiah> ceilings = new TreeMap<>();
        for (String name : List.copyOf(values.keySet())) {
            if (name.startsWith(CEILING)) {
                ceilings.put(name.substring(CEILING.length()), rupiah(name));
            }
        }
        return ceilings;
    }

    private Rupiah rupiah(String name) {
        return Rupiah.of(whole(name));
    }

    private Percentage share(String name) {
        return Percentage.of(new BigDecimal(value(name)));
    }

    private long whole(String name) {
        return Long.parseLong(value(name));
    }

    /** Each is asked for once, so that what is left over was not expected. */
    private String value(String name) {
        String value = values.remove(name);
        if (value == null) {
            throw new IllegalArgumentException("A programme needs '" + name + "'");
        }
        return value;
    }
}
