package id.umkm.rules.reference;

import id.umkm.domain.application.Application;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.person.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes a grant out of the history of those who have it. */
final class OwnGrant {
    private OwnGrant() {}

    /** The grant as if what the programme paid in its budget year had not been; a member may have got more elsewhere. */
    static Grant leftOut(ReferencePolicy payer, Grant grant) {
        BusinessGroup group = Objects.requireNonNull(grant.getApplication().getGroup());
        BusinessGroup.Builder without =
                BusinessGroup.builder().from(group).members(List.of()).grants(others(payer, group.getGrants(), null));
        for (Member member : group.getMembers()) {
            without.addMembers(Member.builder()
                    .from(member)
                    .grants(others(payer, member.getGrants(), group.getId()))
                    .build());
        }
        return Grant.builder()
                .from(grant)
                .application(Application.builder()
                        .from(grant.getApplication())
                        .group(without.build())
                        .build())
                .build();
    }

    /** @param group through which a person must have got it, unless that is unknown; null for any */
    private static @Nullable List<PastGrant> others(
            ReferencePolicy payer, @Nullable List<PastGrant> grants, @Nullable String group) {
        if (grants == null) {
            return null;
        }
        List<PastGrant> others = new ArrayList<>();
        for (PastGrant past : grants) {
            String through = past.getGroupId();
            boolean samePayer = past.getProgramme().equals(payer.id())
                    && past.getYear() == payer.budgetYear().orElseThrow();
            if (!samePayer || (group != null && through != null && !through.equals(group))) {
                others.add(past);
            }
        }
        return others;
    }
}
