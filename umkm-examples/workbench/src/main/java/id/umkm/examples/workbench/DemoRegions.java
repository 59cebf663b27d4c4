package id.umkm.examples.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Codes of villages made up by their pattern, where no source that this project holds gives the real ones. */
final class DemoRegions {
    static final String MADE_UP = "kode rekaan menurut polanya";

    private DemoRegions() {}

    /**
     * Codes of the villages of a city, spread evenly over its districts.
     *
     * @param city code of the city
     */
    static List<String> villages(String city, int districts, int villages) {
        List<String> codes = new ArrayList<>();
        for (int district = 1; district <= districts; district++) {
            int share = villages / districts + (district <= villages % districts ? 1 : 0);
            for (int village = 1; village <= share; village++) {
                codes.add(String.format(Locale.ROOT, "%s.%02d.1%03d", city, district, village));
            }
        }
        return codes;
    }
}
