package id.umkm.rules.vocabulary;

import id.umkm.domain.cooperative.Cooperative;
import id.umkm.domain.cooperative.Kinship;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Organ;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How near the nearest kin among the holders of an office are: steps between parent and child, counted along the kinships
 * that are known. Spouses stand for one another, so a parent-in-law is as near as a parent.
 */
final class KinDegree {
    private final List<Kinship> kin;
    private final Map<String, List<Kinship>> byPerson = new HashMap<>();

    private KinDegree(List<Kinship> kin) {
        this.kin = kin;
        for (Kinship kinship : kin) {
            byPerson.computeIfAbsent(kinship.getOne(), ref -> new ArrayList<>()).add(kinship);
            byPerson.computeIfAbsent(kinship.getOther(), ref -> new ArrayList<>())
                    .add(kinship);
        }
    }

    /** The degree, none where no two of them are kin, or null where it may be nearer than what is known. */
    static @Nullable Object closest(Cooperative cooperative) {
        List<Kinship> kin = cooperative.getKin();
        if (kin == null) {
            return null;
        }
        if (kin.isEmpty()) {
            return None.NONE;
        }
        Set<String> holders = new TreeSet<>();
        Set<String> possible = new TreeSet<>();
        for (Member member : cooperative.getMembers()) {
            if (member.getOrgan() != Organ.NONE) {
                possible.add(member.getRef());
            }
            if (member.getOrgan() != null && member.getOrgan() != Organ.NONE) {
                holders.add(member.getRef());
            }
        }
        List<Kinship> certain = kin.stream()
                .filter(kinship -> kinship.getRelation() != Kinship.Relation.OTHER)
                .toList();
        Long known = new KinDegree(certain).among(holders);
        Long nearest = new KinDegree(kin).among(possible);
        if (nearest == null) {
            return None.NONE;
        }
        return nearest.equals(known) ? known : null;
    }

    /** Kin of an unknown degree may be as near as parent and child: only for spouses there is always a word. */
    private static long steps(Kinship kinship) {
        return switch (kinship.getRelation()) {
            case SPOUSE -> 0;
            case PARENT, CHILD, OTHER -> 1;
            case SIBLING -> 2;
        };
    }

    /** A person who was reached, from which of the marked ones, in how many steps. */
    private record Reached(String person, String from, long steps) {
        boolean isMarked() {
            return person.equals(from);
        }
    }

    /** Marked persons come before their spouses, who are as near. */
    private static final Comparator<Reached> NEAREST =
            Comparator.comparingLong(Reached::steps).thenComparing(Reached::isMarked, Comparator.reverseOrder());

    /** The fewest steps between two of the marked persons, or null where no two are kin. */
    private @Nullable Long among(Set<String> marked) {
        PriorityQueue<Reached> open = new PriorityQueue<>(NEAREST);
        marked.forEach(person -> open.add(new Reached(person, person, 0)));
        Map<String, Reached> settled = new HashMap<>();
        while (!open.isEmpty()) {
            Reached next = open.remove();
            if (settled.putIfAbsent(next.person(), next) == null) {
                for (Kinship kinship : byPerson.getOrDefault(next.person(), List.of())) {
                    String other = kinship.getOne().equals(next.person()) ? kinship.getOther() : kinship.getOne();
                    open.add(new Reached(other, next.from(), next.steps() + steps(kinship)));
                }
            }
        }
        // On the shortest way between two marked persons there is one kinship whose ends are reached from different
        // ones.
        Long fewest = null;
        for (Kinship kinship : kin) {
            Reached one = settled.get(kinship.getOne());
            Reached other = settled.get(kinship.getOther());
            if (one != null && other != null && !one.from().equals(other.from())) {
                long steps = one.steps() + steps(kinship) + other.steps();
                fewest = fewest == null ? steps : Math.min(fewest, steps);
            }
        }
        return fewest;
    }
}
