package id.umkm.rules.integrity;

import id.umkm.domain.cooperative.Kinship;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/** Ties of kin between persons, numbered in this graph; ties may go in circles. */
final class KinGraph {
    private final Map<Integer, List<Tie>> ties = new HashMap<>();
    private final Map<Integer, Set<Integer>> parents = new HashMap<>();

    /** A way from one person to another, as many degrees long. */
    private record Tie(int to, int degree) {}

    void add(int one, Kinship.Relation relation, int other) {
        switch (relation) {
            case PARENT -> {
                join(one, other, 1);
                parents.computeIfAbsent(one, key -> new HashSet<>()).add(other);
            }
            case CHILD -> {
                join(one, other, 1);
                parents.computeIfAbsent(other, key -> new HashSet<>()).add(one);
            }
            case SPOUSE -> join(one, other, 0);
            case SIBLING -> join(one, other, 2);
            case OTHER -> {
                // Too far, or not known how far.
            }
        }
    }

    private void join(int one, int other, int degree) {
        ties.computeIfAbsent(one, key -> new ArrayList<>()).add(new Tie(other, degree));
        ties.computeIfAbsent(other, key -> new ArrayList<>()).add(new Tie(one, degree));
    }

    /** The persons within so many degrees of one, each with the fewest. */
    Map<Integer, Integer> within(int person, int degrees) {
        Map<Integer, Integer> nearest = new HashMap<>();
        PriorityQueue<Tie> next = new PriorityQueue<>(Comparator.comparingInt(Tie::degree));
        next.add(new Tie(person, 0));
        while (!next.isEmpty()) {
            Tie tie = next.remove();
            if (nearest.putIfAbsent(tie.to, tie.degree) == null) {
                for (Tie further : ties.getOrDefault(tie.to, List.of())) {
                    int degree = tie.degree + further.degree;
                    if (degree <= degrees) {
                        next.add(new Tie(further.to, degree));
                    }
                }
            }
        }
        nearest.remove(person);
        return nearest;
    }

    /** Those who, told so, descend from themselves, or stand between such circles. */
    Set<Integer> inCircles() {
        Map<Integer, Set<Integer>> children = new HashMap<>();
        parents.forEach((person, own) -> own.forEach(parent ->
                children.computeIfAbsent(parent, key -> new HashSet<>()).add(person)));
        Set<Integer> left = new HashSet<>(parents.keySet());
        left.addAll(children.keySet());
        Deque<Integer> next = new ArrayDeque<>(left);
        while (!next.isEmpty()) {
            int person = next.remove();
            if (left.contains(person) && (isEnd(person, parents, left) || isEnd(person, children, left))) {
                left.remove(person);
                next.addAll(parents.getOrDefault(person, Set.of()));
                next.addAll(children.getOrDefault(person, Set.of()));
            }
        }
        return left;
    }

    private static boolean isEnd(int person, Map<Integer, Set<Integer>> steps, Set<Integer> left) {
        return steps.getOrDefault(person, Set.of()).stream().noneMatch(left::contains);
    }
}
