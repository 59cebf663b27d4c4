package id.umkm.rules.study;

import id.umkm.domain.decision.Effect;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.RemedyKind;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Attribute;
import id.umkm.rules.vocabulary.Changeability;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.Set;

/** Says which remedies can help at all when a row does not hold. */
final class HelpfulRemedies {
    private static final Set<Effect> NEEDS_NO_REMEDY = EnumSet.of(Effect.NOTE, Effect.REFER, Effect.REDUCE);

    private HelpfulRemedies() {}

    /** None of them, and those that can help; empty for a row that holds nobody up. */
    static Set<RemedyKind> of(Vocabulary vocabulary, Criterion criterion) {
        Set<RemedyKind> kinds = EnumSet.noneOf(RemedyKind.class);
        if (NEEDS_NO_REMEDY.contains(criterion.getEffect())) {
            return kinds;
        }
        kinds.add(RemedyKind.NOTHING);
        Scope scope = criterion.getScope();
        boolean counts = scope instanceof Scope.AtLeastCount || scope instanceof Scope.AtLeastShare;
        if (scope instanceof Scope.Subject) {
            addOfSubject(vocabulary, criterion.getRequirement().term(), kinds);
        } else {
            kinds.add(RemedyKind.REPLACE_MEMBER);
        }
        if (counts) {
            kinds.add(RemedyKind.ADD_MEMBER);
        }
        return kinds;
    }

    /** A count of persons is changed by adding some; other facts as far as the subject can change them at all. */
    private static void addOfSubject(Vocabulary vocabulary, Term term, Set<RemedyKind> kinds) {
        Attribute attribute = term.table() == null
                ? vocabulary.find(term.level(), term.name()).orElse(null)
                : null;
        if (attribute == null) {
            return;
        }
        Changeability how = attribute.getChangeability();
        if (how == Changeability.YES || how == Changeability.ONLY_UP) {
            kinds.addAll(
                    attribute.isDerived() ? Set.of(RemedyKind.ADD_MEMBER) : Set.of(RemedyKind.SET, RemedyKind.PROVIDE));
        }
    }
}
