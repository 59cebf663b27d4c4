package id.umkm.domain.json;

import id.umkm.domain.application.Application;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.enterprise.ChannelCode;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.person.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
                .group(of(Objects.requireNonNull(application.getGroup())))
                .extras(reversed(application.getExtras()))
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
        return FoundingProposal.builder()
                .from(proposal)
                .groups(shuffled(proposal.getGroups().stream().map(this::of).toList()))
                .extras(reversed(proposal.getExtras()))
                .build();
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

    /** A channel that is named twice is no other fact. */
    private @Nullable List<ChannelCode> repeated(@Nullable List<ChannelCode> channels) {
        if (channels == null || channels.isEmpty()) {
            return channels;
        }
        List<ChannelCode> more = new ArrayList<>(channels);
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
