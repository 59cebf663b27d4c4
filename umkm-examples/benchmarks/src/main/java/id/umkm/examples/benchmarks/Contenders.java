package id.umkm.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Everybody who takes part, by the simple name of the class: the baseline, this library, and the peers that are on the class
 * path. A contender is made when it is asked for, as some compile their rules for seconds.
 */
public final class Contenders {
    /** Hand-written Java. */
    public static final String BASELINE = HandWritten.class.getSimpleName();

    /** This library. */
    public static final String UMKM = Umkm.class.getSimpleName();

    private Contenders() {}

    /** The baseline, this library, then the peers. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(List.of(BASELINE, UMKM));
        peers().forEach(peer -> names.add(peer.type().getSimpleName()));
        return names;
    }

    /**
     * Makes a contender.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public static Contender<?> of(String name) {
        if (name.equals(BASELINE)) {
            return baseline();
        }
        if (name.equals(UMKM)) {
            return new Umkm();
        }
        for (ServiceLoader.Provider<Contender<?>> peer : peers()) {
            if (peer.type().getSimpleName().equals(name)) {
                return peer.get();
            }
        }
        throw new IllegalArgumentException("There is no contender '" + name + "'. Maybe one of "
                + String.join(", ", names()) + " is meant; the peers are there after a build with -Ppeers.");
    }

    /** Hand-written Java with the numbers of the programme. */
    public static HandWritten baseline() {
        return new HandWritten(Programme.given());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<ServiceLoader.Provider<Contender<?>>> peers() {
        List<ServiceLoader.Provider<Contender<?>>> peers = new ArrayList<>();
        ServiceLoader<Contender> loader = ServiceLoader.load(Contender.class);
        loader.stream().forEach(peer -> peers.add((ServiceLoader.Provider) peer));
        return peers;
    }
}
