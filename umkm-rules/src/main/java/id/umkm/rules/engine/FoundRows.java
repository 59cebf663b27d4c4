package id.umkm.rules.engine;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Evidence;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Who;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.PlainValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes rows that the {@link Shortcut} found as findings: who and evidence at once, texts when they are first read. */
final class FoundRows {
    private final Facts facts;
    private final Shortcut.Found found;

    FoundRows(Shortcut.Found found) {
        this.facts = found.facts();
        this.found = found;
    }

    List<Finding> findings() {
        List<Skeleton.Row> rows = found.skeleton().rows();
        if (rows.isEmpty()) {
            return List.of();
        }
        if (rows.size() == 1) {
            return List.of(finding(rows.get(0)));
        }
        Finding[] findings = new Finding[rows.size()];
        for (int i = 0; i < findings.length; i++) {
            findings[i] = finding(rows.get(i));
        }
        return List.of(findings);
    }

    private Finding finding(Skeleton.Row row) {
        Criterion criterion = row.criterion().criterion();
        Skeleton.Backing backing = backing(row);
        Finding.Builder finding = Finding.builder();
        finding.code(row.code())
                .effect(row.effect())
                .basis(backing.basis())
                .citations(backing.citations())
                .position(row.position())
                .layer(row.layer())
                .message(Text.deferred(() -> fill(row, criterion.getMessage())));
        if (row.advised()) {
            finding.advice(Text.deferred(() -> fill(row, Objects.requireNonNull(criterion.getAdvice()))));
        }
        addFacts(row, finding);
        return finding.build();
    }

    private Text fill(Skeleton.Row row, Text template) {
        return new Texts(found, row.criterion(), found.failing(row.criterion())).fill(template);
    }

    private void addFacts(Skeleton.Row row, Finding.Builder finding) {
        switch (row.counts()) {
            case NONE -> {
                Object actual = PlainValue.of(found.value(Objects.requireNonNull(row.asked())));
                finding.evidence(List.of(new Evidence(row.attribute(), null, actual, row.required(), row.parameter())));
            }
            case EACH -> addEach(row, named(row.number()), finding);
            case NUMBER -> addCounted(row, row.required(), finding);
            case SHARE -> addCounted(row, Objects.requireNonNull(row.shares()).of(facts.countMembers()), finding);
        }
    }

    private void addEach(Skeleton.Row row, int[] named, Finding.Builder finding) {
        if (named.length == 1) {
            Who who = who(named[0]);
            finding.who(List.of(who)).evidence(List.of(evidence(row, named[0], who)));
            return;
        }
        Who[] who = new Who[named.length];
        Evidence[] evidence = new Evidence[named.length];
        for (int i = 0; i < named.length; i++) {
            who[i] = who(named[i]);
            evidence[i] = evidence(row, named[i], who[i]);
        }
        finding.who(List.of(who)).evidence(List.of(evidence));
    }

    private Evidence evidence(Skeleton.Row row, int place, Who who) {
        Object actual = PlainValue.of(facts.getOfMember(place, row.ordinal()));
        return new Evidence(row.attribute(), who.ref(), actual, row.required(), row.parameter());
    }

    private void addCounted(Skeleton.Row row, String required, Finding.Builder finding) {
        int[] named = named(row.number());
        Who[] who = new Who[named.length];
        for (int i = 0; i < named.length; i++) {
            who[i] = who(named[i]);
        }
        long passing = (long) facts.countMembers() - named.length;
        finding.who(List.of(who))
                .evidence(List.of(new Evidence(row.attribute(), null, passing, required, row.parameter())));
    }

    private Who who(int place) {
        return new Who(facts.getRefOfMember(place), facts.getMaskedNikOfMember(place));
    }

    /** The places of the members who do not pass, in the order of their NIK. */
    private int[] named(int row) {
        MemberCounts counts = found.counts();
        int[] named = new int[counts.failing(row)];
        int count = 0;
        for (int place = 0; place < counts.members(); place++) {
            if (!counts.look(place).passes(row)) {
                int at = count++;
                while (at > 0 && facts.compareMembers(named[at - 1], place) > 0) {
                    named[at] = named[at - 1];
                    at--;
                }
                named[at] = place;
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
    private Skeleton.Backing backing(Skeleton.Row row) {
        if (row.memberTable() < 0) {
            return row.backing();
        }
        List<Facts.Person> first = new ArrayList<>();
        for (int place = 0; place < found.counts().members(); place++) {
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
        return new Skeleton.Backing(ground.basis(), Findings.citations(ground));
    }

    private Resolution given(Facts.Person person, Skeleton.Row row) {
        MemberLook look = found.counts().look(person.getPlace());
        return Objects.requireNonNull(look.given().get(row.memberTable()));
    }
}
