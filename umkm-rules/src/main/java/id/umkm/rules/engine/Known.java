package id.umkm.rules.engine;

import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Facts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one subject once a question has been put: the values of all terms, and who passes which row. Texts and
 * remedies are made from it.
 */
interface Known {
    RuleBook book();

    Question question();

    Facts facts();

    /** The value of a term of the subject, or null while unknown. */
    @Nullable
    Object valueOfSubject(Term term);

    /**
     * The value of a term of one member, or null while unknown.
     *
     * @param index of the member in the order of NIK
     */
    @Nullable
    Object valueOfMember(int index, Term term);

    /**
     * Whether one member passes a criterion about members.
     *
     * @param index of the member in the order of NIK
     */
    Verdict memberPasses(BoundCriterion criterion, int index);

    /** The members who surely do not pass, in the order of their NIK; none for a row about the subject. */
    default List<Integer> failing(BoundCriterion criterion) {
        return withVerdict(criterion, Verdict.FALSE);
    }

    /** How many members surely pass. */
    default int passing(BoundCriterion criterion) {
        return withVerdict(criterion, Verdict.TRUE).size();
    }

    private List<Integer> withVerdict(BoundCriterion criterion, Verdict verdict) {
        List<Integer> members = new ArrayList<>();
        if (criterion.members() != null) {
            int all = facts().countMembers();
            for (int i = 0; i < all; i++) {
                if (memberPasses(criterion, i) == verdict) {
                    members.add(i);
                }
            }
        }
        return members;
    }
}
