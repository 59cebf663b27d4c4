package id.umkm.rules.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives everything a name of its own: the second of two equal names gets a number. Case makes no difference. */
final class UniqueNames {
    private final Map<Object, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    UniqueNames(Set<String> taken) {
        taken.forEach(name -> this.taken.add(name.toLowerCase(Locale.ROOT)));
    }

    /** The name of a thing, which is always the same; made from the wish when it is first asked for. */
    String of(Object thing, String wish) {
        String known = names.get(thing);
        if (known != null) {
            return known;
        }
        String name = wish;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = wish + "_" + i;
        }
        names.put(thing, name);
        return name;
    }
}
