package id.umkm.rules;

import id.umkm.domain.application.Application;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.person.Member;
import id.umkm.rules.policy.Policy;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Leaves a grant out of the history of those who have it: else no second tranche of it could ever be paid. */
final class OwnHistory {
    private OwnHistory() {}

    static Grant leftOut(Grant grant, Policy policy) {
        Application application = grant.getApplication();
        Applicant applicant = application.getApplicant();
        Predicate<PastGrant> own = past -> past.getProgramme().equals(policy.getId())
                && past.getYear() == policy.getProgramme().getBudgetYear();
        Predicate<PastGrant> ownOfMember =
                own.and(past -> past.getGroupId() == null || applicant.getId().equals(past.getGroupId()));
        Applicant before =
                applicant.withHistory(without(applicant.getGrants(), own), member -> leftOut(member, ownOfMember));
        Grant.Builder judged = Grant.builder();
        return judged.from(grant).application(application.withApplicant(before)).build();
    }

    private static Member leftOut(Member member, Predicate<PastGrant> own) {
        Member.Builder before = Member.builder();
        return before.from(member).grants(without(member.getGrants(), own)).build();
    }

    private static @Nullable List<PastGrant> without(@Nullable List<PastGrant> grants, Predicate<PastGrant> own) {
        return grants == null ? null : grants.stream().filter(own.negate()).toList();
    }
}
