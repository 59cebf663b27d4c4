package id.umkm.rules.integrity;

import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.rules.integrity.rules.AskingCooperative;
import id.umkm.rules.integrity.rules.Descent;
import id.umkm.rules.integrity.rules.Found;
import id.umkm.rules.integrity.rules.Membership;
import id.umkm.rules.integrity.rules.Office;
import id.umkm.rules.integrity.rules.Related;
import id.umkm.rules.integrity.rules.Stated;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Kin in the organs of one cooperative, and cooperatives that are members of cooperatives. */
final class CooperativeCases {
    private final ClaimTable claims;
    private final RuleBase rules;
    private final Consumer<Told> taker;

    CooperativeCases(ClaimTable claims, RuleBase rules, Consumer<Told> taker) {
        this.claims = claims;
        this.rules = rules;
        this.taker = taker;
    }

    /** Whether a claim is of somebody who holds an office in a cooperative. */
    static boolean isOffice(ClaimTable claims, int row) {
        Claim.Role role = claims.role(row);
        return claims.entryOf(row).kind() == ApplicantKind.COOPERATIVE
                && (role == Claim.Role.BOARD || role == Claim.Role.SUPERVISOR);
    }

    void look() {
        for (int record = 0; record < claims.records().count(); record++) {
            RecordTable.Entry entry = claims.records().get(record);
            if (entry.kind() == ApplicantKind.COOPERATIVE
                    && (entry.asked().asks(IntegrityCode.ORGANS_OF_KIN)
                            || entry.asked().asks(IntegrityCode.KIN_IMPOSSIBLE))) {
                kin(record, entry);
            }
        }
        memberships();
    }

    private void kin(int record, RecordTable.Entry entry) {
        KinGraph graph = new KinGraph();
        Map<IdentityKey, Integer> numbers = new HashMap<>();
        Map<Integer, Integer> rowOf = new TreeMap<>();
        Set<Integer> offices = new TreeSet<>();
        List<Object> facts = new ArrayList<>();
        for (int place = claims.start(record); place < claims.start(record + 1); place++) {
            int row = claims.rowAt(place);
            if (claims.isReadable(row)) {
                int person = number(numbers, claims.person(row));
                rowOf.putIfAbsent(person, row);
                if (isOffice(claims, row)) {
                    offices.add(person);
                }
                List<Kin> ties = claims.kin(row);
                for (Kin tie : ties == null ? List.<Kin>of() : ties) {
                    int other = number(numbers, tie.other());
                    graph.add(person, tie.relation(), other);
                    facts.add(new Stated(record, person, other, tie.relation()));
                }
            }
        }
        if (facts.isEmpty()) {
            return;
        }
        entry.asked()
                .find(IntegrityCode.ORGANS_OF_KIN, IntegrityRule.Degree.class)
                .ifPresent(degree -> offices.forEach(person -> {
                    facts.add(new Office(record, person, degree.barred()));
                    graph.within(person, degree.barred()).forEach((other, degrees) -> {
                        if (person < other) {
                            facts.add(new Related(record, person, other, degrees));
                        }
                    });
                }));
        graph.inCircles().forEach(person -> facts.add(new Descent(record, person, person)));
        tell(record, facts, rowOf);
    }

    private static int number(Map<IdentityKey, Integer> numbers, IdentityKey person) {
        return numbers.computeIfAbsent(person, key -> numbers.size());
    }

    private void tell(int record, List<Object> facts, Map<Integer, Integer> rowOf) {
        Map<Object, Pile> piles = new HashMap<>();
        RecordTable.Entry entry = claims.records().get(record);
        for (Found found : rules.run(facts)) {
            if (!entry.asked().asks(found.code())) {
                continue;
            }
            List<Integer> persons = new ArrayList<>();
            Object key = found.code();
            if (found.reason() instanceof Related kin) {
                persons.addAll(List.of(kin.one(), kin.other()));
                key = kin;
            } else if (found.reason() instanceof Stated said) {
                persons.addAll(List.of(said.one(), said.other()));
            } else if (found.reason() instanceof Descent loop) {
                persons.add(loop.person());
            }
            Pile pile = piles.computeIfAbsent(key, one -> new Pile(found.code(), claims));
            pile.addRecord(record);
            pile.addReason(found.reason());
            persons.stream().map(rowOf::get).filter(row -> row != null).forEach(pile::addPerson);
        }
        piles.values().stream().map(Pile::tell).sorted(Told.ORDER).forEach(taker);
    }

    private void memberships() {
        Map<String, Set<String>> direct = new TreeMap<>();
        claims.eachMemberCooperative((record, member) -> direct.computeIfAbsent(
                        claims.records().get(record).applicant(), key -> new TreeSet<>())
                .add(member));
        if (direct.isEmpty()) {
            return;
        }
        Map<String, Set<String>> all = new TreeMap<>();
        direct.keySet().forEach(cooperative -> all.put(cooperative, reachable(cooperative, direct)));
        Set<String> named = new HashSet<>(all.keySet());
        List<Object> facts = new ArrayList<>();
        all.forEach((cooperative, members) -> members.forEach(member -> {
            named.add(member);
            facts.add(new Membership(cooperative, member));
        }));
        for (int record = 0; record < claims.records().count(); record++) {
            RecordTable.Entry entry = claims.records().get(record);
            if (entry.kind() == ApplicantKind.COOPERATIVE && named.contains(entry.applicant())) {
                facts.add(new AskingCooperative(
                        entry.applicant(),
                        entry.asked().programme(),
                        entry.asked().year(),
                        record));
            }
        }
        tellMemberships(facts, all);
    }

    /** Members, their members, and so on; in a circle the cooperative itself. */
    private static Set<String> reachable(String cooperative, Map<String, Set<String>> direct) {
        Set<String> reached = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(direct.getOrDefault(cooperative, Set.of()));
        while (!next.isEmpty()) {
            String member = next.remove();
            if (reached.add(member)) {
                next.addAll(direct.getOrDefault(member, Set.of()));
            }
        }
        return reached;
    }

    private void tellMemberships(List<Object> facts, Map<String, Set<String>> all) {
        Map<Object, Pile> piles = new LinkedHashMap<>();
        for (Found found : rules.run(facts)) {
            RecordTable.Entry entry = claims.records().get(found.position());
            if (!entry.asked().asks(found.code())) {
                continue;
            }
            Object key = found.code() == IntegrityCode.COOPERATIVES_IN_CIRCLE
                    ? firstOfCircle(entry.applicant(), all)
                    : Integer.valueOf(found.position());
            Pile pile = piles.computeIfAbsent(key, one -> new Pile(found.code(), claims));
            pile.addRecord(found.position());
            if (found.reason() instanceof AskingCooperative too) {
                pile.addRelated(claims.records().get(too.position()).ref());
            }
        }
        piles.values().stream().map(Pile::tell).sorted(Told.ORDER).forEach(taker);
    }

    private static String firstOfCircle(String cooperative, Map<String, Set<String>> all) {
        return all.getOrDefault(cooperative, Set.of()).stream()
                .filter(member -> all.getOrDefault(member, Set.of()).contains(cooperative))
                .min(Comparator.naturalOrder())
                .orElse(cooperative);
    }
}
