package id.umkm.rules.check;

import id.umkm.rules.policy.HitPolicy;
import id.umkm.rules.vocabulary.Choice;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Which of the rows of a table that hold together gives its output. */
final class HitRules {
    private final Matrix matrix;
    private final int[] places;
    private final boolean isFirst;

    HitRules(Matrix matrix) {
        this.matrix = matrix;
        this.isFirst = matrix.table().hitPolicy() == HitPolicy.FIRST;
        this.places = new int[matrix.rows().size()];
        List<String> order = matrix.table().output().type().choices().stream()
                .map(Choice::code)
                .toList();
        for (int row = 0; row < places.length; row++) {
            places[row] = matrix.table().hitPolicy() == HitPolicy.PRIORITY ? place(order, matrix.output(row)) : row;
        }
    }

    private static int place(List<String> order, Object output) {
        int place = order.indexOf(output);
        return place < 0 ? order.size() : place;
    }

    /** Whether one of the rows that hold wins by its place: the first, or the one whose output stands first in its list. */
    boolean isRanked() {
        return isFirst || matrix.table().hitPolicy() == HitPolicy.PRIORITY;
    }

    /** Whether two rows that hold together leave the table without an output. */
    boolean mustNotMeet(int one, int other) {
        return switch (matrix.table().hitPolicy()) {
            case UNIQUE -> true;
            case ANY -> !matrix.output(one).equals(matrix.output(other));
            case FIRST, PRIORITY -> false;
        };
    }

    /** Those of some rows that no other one of them leaves without effect. */
    BitSet winners(BitSet rows) {
        return reduced(rows, rows);
    }

    /** Those of some rows that can still win beside rows that surely hold. */
    BitSet reduced(BitSet rows, BitSet surely) {
        if (!isRanked() || surely.isEmpty()) {
            return rows;
        }
        int best = Integer.MAX_VALUE;
        for (int row = surely.nextSetBit(0); row >= 0; row = surely.nextSetBit(row + 1)) {
            best = Math.min(best, places[row]);
            if (isFirst) {
                break;
            }
        }
        BitSet reduced = new BitSet();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            if (places[row] <= best) {
                reduced.set(row);
            } else if (isFirst) {
                break;
            }
        }
        return reduced;
    }

    /**
     * What the table gives where some rows hold; empty where it gives nothing.
     *
     * @param otherwise the place of the row for where none does, or -1
     */
    Optional<Object> output(BitSet rows, int otherwise) {
        if (rows.isEmpty()) {
            return otherwise < 0 ? Optional.empty() : Optional.of(matrix.outputOfOtherwise(otherwise));
        }
        boolean tooMany = matrix.table().hitPolicy() == HitPolicy.UNIQUE && rows.cardinality() > 1;
        List<Object> outputs =
                winners(rows).stream().mapToObj(matrix::output).distinct().toList();
        return tooMany || outputs.size() > 1 ? Optional.empty() : Optional.of(outputs.get(0));
    }

    /** Where the table gives a certain output. */
    Diagram.Condition gives(Object output) {
        return new Diagram.Condition() {
            @Override
            public boolean holds(BitSet rows, int otherwise) {
                return output(rows, otherwise).filter(output::equals).isPresent();
            }

            @Override
            public BitSet reduced(BitSet rows, BitSet surely) {
                return HitRules.this.reduced(rows, surely);
            }
        };
    }

    /** Where no row holds at all. */
    static Diagram.Condition nothing() {
        return new Diagram.Condition() {
            @Override
            public boolean holds(BitSet rows, int otherwise) {
                return rows.isEmpty() && otherwise < 0;
            }

            @Override
            public BitSet reduced(BitSet rows, BitSet surely) {
                return firstOr(surely, rows);
            }
        };
    }

    private static BitSet firstOr(BitSet surely, BitSet rows) {
        if (surely.isEmpty()) {
            return rows;
        }
        BitSet first = new BitSet();
        first.set(surely.nextSetBit(0));
        return first;
    }

    /** Notes which rows win somewhere; none of it is looked for. */
    final class Winning implements Diagram.Condition {
        private final BitSet rows = new BitSet();
        private final BitSet otherwise = new BitSet();

        @Override
        public boolean holds(BitSet holding, int ofOtherwise) {
            if (holding.isEmpty() && ofOtherwise >= 0) {
                otherwise.set(ofOtherwise);
            }
            rows.or(winners(holding));
            return false;
        }

        @Override
        public BitSet reduced(BitSet holding, BitSet surely) {
            return isRanked() ? HitRules.this.reduced(holding, surely) : firstOr(surely, holding);
        }

        BitSet rows() {
            return rows;
        }

        BitSet otherwise() {
            return otherwise;
        }
    }
}
