package id.umkm.rules.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Some points of each column of a table, and so all combinations of them.
 *
 * @param points for each column in order; none of them is empty
 */
record Box(List<BitSet> points) {
    Box {
        points = List.copyOf(points);
    }

    /** This box and another as one, where they differ in one column at most. */
    Optional<Box> joinedWith(Box other) {
        int differing = -1;
        for (int i = 0; i < points.size(); i++) {
            if (!points.get(i).equals(other.points.get(i))) {
                if (differing >= 0) {
                    return Optional.empty();
                }
                differing = i;
            }
        }
        List<BitSet> joined = new ArrayList<>(points);
        if (differing >= 0) {
            BitSet both = (BitSet) points.get(differing).clone();
            both.or(other.points.get(differing));
            joined.set(differing, both);
        }
        return Optional.of(new Box(joined));
    }

    /** As few boxes as neighbours can be joined to, in the order of their first ones. */
    static List<Box> joined(List<Box> boxes) {
        List<Box> left = new ArrayList<>(boxes);
        boolean again = true;
        while (again) {
            again = false;
            for (int i = 0; i < left.size(); i++) {
                for (int j = left.size() - 1; j > i; j--) {
                    Optional<Box> both = left.get(i).joinedWith(left.get(j));
                    if (both.isPresent()) {
                        left.set(i, both.get());
                        left.remove(j);
                        again = true;
                    }
                }
            }
        }
        return left;
    }
}
