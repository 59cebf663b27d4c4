package id.umkm.rules.exchange;

import id.umkm.domain.basics.DateRange;
import java.util.List;

/**
 * A policy in another form.
 *
 * @param text the whole file
 * @param validity the days on which the same rows and values are in force, so that the file says the same
 * @param notCarried what the file does not hold; it says so itself as well
 */
public record Export(String text, DateRange validity, List<NotCarried> notCarried) {
    public Export {
        notCarried = List.copyOf(notCarried);
    }
}
