package id.umkm.rules;

import id.umkm.domain.application.GroupApplication;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.group.Member;
import id.umkm.domain.history.PastGrant;
import id.umkm.rules.policy.Policy;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Leaves a grant out of the history of those who have it: else no second tranche of it could ever be paid. */
final class OwnHistory {
    private OwnHistory() {}

    static Grant leftOut(Grant grant, Policy policy) {
        GroupApplication application = grant.getApplication();
        BusinessGroup group = application.getGroup();
        Predicate<PastGrant> own = past -> past.getProgramme().equals(policy.getId())
                && past.getYear() == policy.getProgramme().getBudgetYear();
        Predicate<PastGrant> ownOfMember =
                own.and(past -> past.getGroupId() == null || group.getId().equals(past.getGroupId()));
        BusinessGroup.Builder before = BusinessGroup.builder();
        before.from(group)
                .grants(without(group.getGrants(), own))
                .members(group.getMembers().stream()
                        .map(member -> leftOut(member, ownOfMember))
                        .toList());
        GroupApplication.Builder asked = GroupApplication.builder();
        asked.from(application).group(before.build());
        Grant.Builder judged = Grant.builder();
        return judged.from(grant).application(asked.build()).build();
    }

    private static Member leftOut(Member member, Predicate<PastGrant> own) {
        Member.Builder before = Member.builder();
        return before.from(member).grants(without(member.getGrants(), own)).build();
    }

    private static @Nullable List<PastGrant> without(@Nullable List<PastGrant> grants, Predicate<PastGrant> own) {
        return grants == null ? null : grants.stream().filter(own.negate()).toList();
    }
}
