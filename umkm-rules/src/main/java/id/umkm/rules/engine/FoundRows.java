package id.umkm.rules.engine;

import id.umkm.domain.basics.Deferred;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Evidence;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Who;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.PlainValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes rows that the {@link Shortcut} found as findings: who and evidence at once, texts when they are first read. */
final class FoundRows {
    private final Facts facts;
    private final Shortcut.Found found;
    private final Deferred<List<Finding>> explained;

    /**
     * @param explained all findings as the rules give them, for their texts
     */
    FoundRows(Facts facts, Shortcut.Found found, Deferred<List<Finding>> explained) {
        this.facts = facts;
        this.found = found;
        this.explained = explained;
    }

    List<Finding> findings() {
        List<Shortcut.Row> rows = found.skeleton().rows();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            findings.add(finding(rows.get(i)));
        }
        return findings;
    }

    private Finding finding(Shortcut.Row row) {
        Criterion criterion = row.criterion().criterion();
        String position = criterion.getPosition();
        List<Facts.Person> named = row.number() < 0 ? List.of() : named(1L << row.number());
        Shortcut.Backing backing = backing(row);
        Finding.Builder finding = Finding.builder();
        finding.code(criterion.getCode())
                .effect(criterion.getEffect())
                .basis(backing.basis())
                .citations(backing.citations())
                .position(position)
                .layer(criterion.getLayer())
                .message(Text.deferred(() -> Findings.at(position, explained).getMessage()))
                .evidence(evidence(row, named));
        if (criterion.getAdvice() != null) {
            finding.advice(Text.deferred(() ->
                    Objects.requireNonNull(Findings.at(position, explained).getAdvice())));
        }
        for (Facts.Person person : named) {
            finding.addWho(new Who(person.getRef(), person.getMaskedNik()));
        }
        return finding.build();
    }

    /** The members who do not pass, in the order of their NIK. */
    private List<Facts.Person> named(long bit) {
        MemberLooks.Look[] looks = found.counts().looks;
        List<Facts.Person> named = new ArrayList<>();
        for (int place = 0; place < looks.length; place++) {
            if ((looks[place].passing() & bit) == 0) {
                insert(facts.getMember(place), named);
            }
        }
        return named;
    }

    private static void insert(Facts.Person person, List<Facts.Person> sorted) {
        int at = sorted.size();
        while (at > 0 && sorted.get(at - 1).compareTo(person) > 0) {
            at--;
        }
        sorted.add(at, person);
    }

    /** What stands behind a row that asks a table of each member: the rows that gave the members their values, in the order of NIK. */
    // Equal ones that are not the same object are gone through twice, which changes nothing.
    @SuppressWarnings("ReferenceEquality")
    private Shortcut.Backing backing(Shortcut.Row row) {
        if (row.memberTable() < 0) {
            return row.backing();
        }
        MemberLooks.Look[] looks = found.counts().looks;
        List<Facts.Person> first = new ArrayList<>();
        for (int place = 0; place < looks.length; place++) {
            Facts.Person person = facts.getMember(place);
            Resolution given = given(person, row);
            int same = 0;
            while (same < first.size() && given(first.get(same), row) != given) {
                same++;
            }
            if (same == first.size()) {
                insert(person, first);
            } else if (person.compareTo(first.get(same)) < 0) {
                first.remove(same);
                insert(person, first);
            }
        }
        Ground ground = row.criterion().ground();
        for (Facts.Person person : first) {
            for (BoundTable.BoundRow one : given(person, row).rows()) {
                ground = ground.and(one.ground());
            }
        }
        return new Shortcut.Backing(ground.basis(), Findings.citations(ground));
    }

    private Resolution given(Facts.Person person, Shortcut.Row row) {
        MemberLooks.Look look = found.counts().looks[person.getPlace()];
        return Objects.requireNonNull(look.given().get(row.memberTable()));
    }

    private List<Evidence> evidence(Shortcut.Row row, List<Facts.Person> named) {
        BoundCriterion bound = row.criterion();
        String attribute = bound.criterion().getRequirement().term().name();
        String parameter = bound.boundParameter();
        if (bound.bound() != null) {
            int all = facts.countMembers();
            long passing = (long) all - found.counts().failing(row.number());
            String required = bound.criterion().getScope() instanceof Scope.AtLeastShare
                    ? row.required() + "% of " + all
                    : row.required();
            return List.of(new Evidence(attribute, null, passing, required, parameter));
        }
        if (row.number() < 0) {
            return List.of(
                    new Evidence(attribute, null, PlainValue.of(found.value(row.slot())), row.required(), parameter));
        }
        List<Evidence> evidence = new ArrayList<>(named.size());
        for (Facts.Person person : named) {
            evidence.add(new Evidence(
                    attribute, person.getRef(), PlainValue.of(person.get(row.ordinal())), row.required(), parameter));
        }
        return evidence;
    }
}
