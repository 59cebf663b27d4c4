package id.umkm.rules.check;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Points that facts must lie in, of the subject and of groups of members.
 *
 * @param points by whose values they are; what is not named may be anything
 * @param groups the members, each group as many as it says; empty where members do not matter
 */
record Assignment(Map<Slot, BitSet> points, List<Group> groups) {
    /** Stands for the subject. */
    static final String SUBJECT = "";
    /** Stands for all members, however many. */
    static final String EVERYBODY = "*";

    Assignment {
        points = Map.copyOf(points);
        groups = List.copyOf(groups);
    }

    /**
     * A value of somebody.
     *
     * @param who the subject, or a group of members
     */
    record Slot(String who, Axis axis) {}

    /**
     * Members who are alike.
     *
     * @param count how many; zero for all there are
     */
    record Group(String name, int count) {}
}
