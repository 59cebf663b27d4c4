package id.umkm.domain.json;

import id.umkm.domain.application.Application;
import id.umkm.domain.cluster.Cluster;
import id.umkm.domain.cooperative.Cooperative;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.entrepreneur.Entrepreneur;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.person.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The same facts in another order, wherever order means nothing. */
final class Shuffles {
    private final Random random;

    Shuffles(long seed) {
        random = new Random(seed);
    }

    Application of(Application application) {
        return Application.builder()
                .from(application)
                .applicant(of(application.getApplicant()))
                .extras(reversed(application.getExtras()))
                .build();
    }

    private Applicant of(Applicant applicant) {
        return switch (applicant.getKind()) {
            case GROUP -> of((BusinessGroup) applicant);
            case ENTREPRENEUR -> of((Entrepreneur) applicant);
            case CLUSTER -> of((Cluster) applicant);
            case COOPERATIVE -> of((Cooperative) applicant);
        };
    }

    private Entrepreneur of(Entrepreneur entrepreneur) {
        return Entrepreneur.builder()
                .from(entrepreneur)
                .grants(orNull(entrepreneur.getGrants()))
                .salesChannels(repeated(entrepreneur.getSalesChannels()))
                .owner(of(entrepreneur.getOwner()))
                .extras(reversed(entrepreneur.getExtras()))
                .build();
    }

    private Cluster of(Cluster cluster) {
        return Cluster.builder()
                .from(cluster)
                .grants(orNull(cluster.getGrants()))
                .salesChannels(repeated(cluster.getSalesChannels()))
                .partners(orNull(cluster.getPartners()))
                .members(shuffled(cluster.getMembers().stream().map(this::of).toList()))
                .extras(reversed(cluster.getExtras()))
                .build();
    }

    private Cooperative of(Cooperative cooperative) {
        return Cooperative.builder()
                .from(cooperative)
                .grants(orNull(cooperative.getGrants()))
                .salesChannels(repeated(cooperative.getSalesChannels()))
                .meetings(orNull(cooperative.getMeetings()))
                .memberCooperatives(repeated(cooperative.getMemberCooperatives()))
                .kin(orNull(cooperative.getKin()))
                .members(
                        shuffled(cooperative.getMembers().stream().map(this::of).toList()))
                .extras(reversed(cooperative.getExtras()))
                .build();
    }

    Grant of(Grant grant) {
        return Grant.builder()
                .from(grant)
                .application(of(grant.getApplication()))
                .events(shuffled(grant.getEvents()))
                .extras(reversed(grant.getExtras()))
                .build();
    }

    FoundingProposal of(FoundingProposal proposal) {
        FoundingProposal.Builder builder =
                FoundingProposal.builder().from(proposal).groups(List.of());
        shuffled(proposal.getApplicants()).forEach(applicant -> builder.addApplicant(of(applicant)));
        return builder.extras(reversed(proposal.getExtras())).build();
    }

    private BusinessGroup of(BusinessGroup group) {
        return BusinessGroup.builder()
                .from(group)
                .grants(orNull(group.getGrants()))
                .salesChannels(repeated(group.getSalesChannels()))
                .members(shuffled(group.getMembers().stream().map(this::of).toList()))
                .extras(reversed(group.getExtras()))
                .build();
    }

    private Member of(Member member) {
        return Member.builder()
                .from(member)
                .grants(orNull(member.getGrants()))
                .extras(reversed(member.getExtras()))
                .build();
    }

    /** A channel or member cooperative that is named twice is no other fact. */
    private <T> @Nullable List<T> repeated(@Nullable List<T> channels) {
        if (channels == null || channels.isEmpty()) {
            return channels;
        }
        List<T> more = new ArrayList<>(channels);
        more.add(channels.get(random.nextInt(channels.size())));
        return shuffled(more);
    }

    private <T> @Nullable List<T> orNull(@Nullable List<T> list) {
        return list == null ? null : shuffled(list);
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Map<String, Object> reversed(Map<String, Object> facts) {
        List<String> names = new ArrayList<>(facts.keySet());
        Collections.reverse(names);
        Map<String, Object> reversed = new LinkedHashMap<>();
        names.forEach(name -> reversed.put(name, facts.get(name)));
        return reversed;
    }
}
