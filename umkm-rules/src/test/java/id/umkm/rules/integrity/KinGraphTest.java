package id.umkm.rules.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import id.umkm.domain.cooperative.Kinship.Relation;
import org.junit.jupiter.api.Test;

class KinGraphTest {
    private final KinGraph graph = new KinGraph();

    @Test
    void degrees_add_up_over_parents_and_siblings_and_a_spouse_is_the_same_person() {
        graph.add(1, Relation.PARENT, 2);
        graph.add(3, Relation.CHILD, 2);
        graph.add(2, Relation.SPOUSE, 4);
        graph.add(4, Relation.SIBLING, 5);
        graph.add(1, Relation.OTHER, 6);

        assertThat(graph.within(1, 3)).containsOnly(entry(2, 1), entry(3, 2), entry(4, 1), entry(5, 3));
        assertThat(graph.within(1, 1)).containsOnly(entry(2, 1), entry(4, 1));
        assertThat(graph.within(6, 3)).isEmpty();
    }

    @Test
    void the_closest_of_several_ways_counts() {
        graph.add(1, Relation.SIBLING, 2);
        graph.add(1, Relation.SPOUSE, 2);

        assertThat(graph.within(1, 2)).containsOnly(entry(2, 0));
    }

    @Test
    void only_those_in_a_circle_descend_from_themselves() {
        graph.add(1, Relation.PARENT, 2);
        graph.add(2, Relation.PARENT, 3);
        graph.add(1, Relation.CHILD, 3);
        graph.add(4, Relation.PARENT, 1);
        graph.add(5, Relation.PARENT, 4);
        graph.add(3, Relation.PARENT, 6);
        graph.add(6, Relation.PARENT, 7);
        graph.add(8, Relation.PARENT, 9);

        assertThat(graph.inCircles()).containsExactlyInAnyOrder(1, 2, 3);
    }
}
