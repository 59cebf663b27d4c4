package id.umkm.domain.cooperative;

import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.person.Member;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The members of all groups of a proposal, with their places. */
final class Founders {
    private Founders() {}

    /** Hands on the members of one group after those of the other, in the order of the lists. */
    static void forEachGroup(FoundingProposal proposal, Consumer<List<Place>> founders) {
        for (int i = 0; i < proposal.getGroups().size(); i++) {
            int group = i;
            BusinessGroup members = proposal.getGroups().get(i);
            founders.accept(IntStream.range(0, members.getMembers().size())
                    .mapToObj(index ->
                            new Place(group, index, members.getMembers().get(index)))
                    .toList());
        }
    }

    /**
     * A member and where it stands.
     *
     * @param group index of the group
     * @param index index of the member in the group
     */
    record Place(int group, int index, Member member) {
        /** Adds a violation at a property of the member. */
        void add(ConstraintViolationBuilder violation, String property) {
            violation
                    .addPropertyNode("groups")
                    .addPropertyNode("members")
                    .inIterable()
                    .atIndex(group)
                    .addPropertyNode(property)
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
        }
    }
}
