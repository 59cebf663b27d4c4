package id.umkm.domain.cooperative;

import id.umkm.domain.cooperative.Kinship.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is the parent of whom among kin, to find those who would be their own ancestors. */
final class Parenthood {
    private final List<Kinship> parents = new ArrayList<>();

    Parenthood(List<Kinship> kin) {
        for (Kinship kinship : kin) {
            boolean isParenthood = kinship.getRelation() == Relation.PARENT || kinship.getRelation() == Relation.CHILD;
            if (isParenthood && !kinship.getOne().equals(kinship.getOther())) {
                parents.add(kinship);
            }
        }
    }

    private static String parent(Kinship kinship) {
        return kinship.getRelation() == Relation.PARENT ? kinship.getOne() : kinship.getOther();
    }

    private static String child(Kinship kinship) {
        return kinship.getRelation() == Relation.PARENT ? kinship.getOther() : kinship.getOne();
    }

    /** The kinships that remain when those who have no parent, or no child, are left out again and again. */
    Set<Kinship> circles() {
        Set<Kinship> left = without(new HashSet<>(parents), Parenthood::child, Parenthood::parent);
        return without(left, Parenthood::parent, Parenthood::child);
    }

    /** What is left when nobody is left who stands at the near end only. */
    private static Set<Kinship> without(
            Set<Kinship> kin, Function<Kinship, String> far, Function<Kinship, String> near) {
        Map<String, List<Kinship>> byNear = kin.stream().collect(Collectors.groupingBy(near));
        Map<String, Integer> count = new HashMap<>();
        kin.forEach(kinship -> count.merge(far.apply(kinship), 1, Integer::sum));
        Deque<String> ends = byNear.keySet().stream()
                .filter(person -> !count.containsKey(person))
                .collect(Collectors.toCollection(ArrayDeque::new));
        Set<Kinship> left = new HashSet<>(kin);
        while (!ends.isEmpty()) {
            for (Kinship kinship : byNear.getOrDefault(ends.remove(), List.of())) {
                left.remove(kinship);
                if (count.merge(far.apply(kinship), -1, Integer::sum) == 0) {
                    ends.add(far.apply(kinship));
                }
            }
        }
        return left;
    }
}
