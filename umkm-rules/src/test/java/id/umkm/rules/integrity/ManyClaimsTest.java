package id.umkm.rules.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import id.umkm.domain.decision.Effect;
import id.umkm.domain.law.Basis;
import id.umkm.domain.law.Citation;
import id.umkm.rules.policy.Ground;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** So many claims that they are sorted digit by digit, cut into stretches and asked in several sessions. */
class ManyClaimsTest {
    private static final int GROUPS = 4000;
    private static final int MEMBERS = 5;
    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);
    private static final IntegrityRules RULES =
            IntegrityRules.of(Stream.of(new IntegrityRule.Families(true), new IntegrityRule.Nothing())
                    .flatMap(asks -> Stream.of(IntegrityCode.values())
                            .filter(code -> code.source() == null || code == IntegrityCode.FAMILY_COUNTED_TWICE)
                            .filter(code -> IntegrityRule.expected(code).isInstance(asks))
                            .map(code -> new IntegrityRule(
                                    null,
                                    0,
                                    9999,
                                    code,
                                    Effect.REVIEW,
                                    asks,
                                    new Ground(
                                            Basis.ASSUMPTION,
                                            List.of(new Citation("A", Basis.ASSUMPTION, "Contoh", null, null))))))
                    .toList());

    /** Each hundredth group is the same persons as the one before; each fiftieth person stands on the family card of the next. */
    private static List<Claim> claims(PersonKeys keys) {
        People people = new People(keys);
        IntStream.range(0, GROUPS).forEach(group -> {
            int persons = group % 100 == 99 ? group - 1 : group;
            for (int member = 0; member < MEMBERS; member++) {
                int person = persons * MEMBERS + member;
                people.add(people.member("R-%05d".formatted(group), "G-" + group, "iw", 2021, person)
                        .familyCard(people.family(person % 50 == 0 ? person + 1 : person)));
            }
        });
        return people.claims();
    }

    @Test
    void what_was_put_in_is_found_once_and_nothing_else() {
        int twins = GROUPS / 100;
        int families = GROUPS * MEMBERS / 50;

        IntegrityReport report = IntegrityCheck.of(RULES).onThreads(2).check(claims(PersonKeys.plain()).stream(), DAY);

        assertThat(report.summary().claims()).isEqualTo(GROUPS * MEMBERS);
        assertThat(report.summary().persons()).isEqualTo((long) (GROUPS - twins) * MEMBERS);
        assertThat(report.summary().findings())
                .containsOnly(
                        entry(IntegrityCode.RECORDED_MORE_THAN_ONCE, (long) twins * MEMBERS),
                        entry(IntegrityCode.SAME_PERSONS_UNDER_TWO_IDS, (long) twins),
                        entry(IntegrityCode.FAMILY_COUNTED_TWICE, (long) families));
        assertThat(report.summary().flaggedRecords())
                .containsEntry(IntegrityCode.RECORDED_MORE_THAN_ONCE, 2L * twins)
                .containsEntry(IntegrityCode.SAME_PERSONS_UNDER_TWO_IDS, 2L * twins)
                .containsEntry(IntegrityCode.FAMILY_COUNTED_TWICE, (long) families);
        assertThat(report.findings())
                .filteredOn(finding -> finding.getCode() == IntegrityCode.SAME_PERSONS_UNDER_TWO_IDS)
                .first()
                .satisfies(finding -> assertThat(finding.getRecords())
                        .extracting(RecordRef::id)
                        .containsExactly("R-00098", "R-00099"));
    }

    @Test
    void hashes_threads_and_order_do_not_show_among_many_either() {
        PersonKeys keyed = PersonKeys.keyed("contoh kunci 123".getBytes(StandardCharsets.US_ASCII));
        List<Claim> shuffled = new ArrayList<>(claims(keyed));
        Collections.shuffle(shuffled, new Random(1));

        assertThat(IntegrityCheck.of(RULES).onThreads(3).check(shuffled.stream(), DAY))
                .isEqualTo(IntegrityCheck.of(RULES).onThreads(1).check(claims(PersonKeys.plain()).stream(), DAY));
    }

    @Test
    void a_visitor_is_told_what_a_report_holds() {
        List<Claim> claims = claims(PersonKeys.plain());
        List<IntegrityFinding> findings = new ArrayList<>();
        List<RecordOutcome> outcomes = new ArrayList<>();
        IntegrityCheck check = IntegrityCheck.of(RULES);

        IntegritySummary summary = check.check(claims.stream(), DAY, new IntegrityVisitor() {
            @Override
            public void finding(IntegrityFinding finding) {
                findings.add(finding);
            }

            @Override
            public void outcome(RecordOutcome outcome) {
                outcomes.add(outcome);
            }
        });

        IntegrityReport report = check.check(claims.stream(), DAY);
        assertThat(summary).isEqualTo(report.summary());
        assertThat(outcomes).isEqualTo(report.outcomes());
        assertThat(findings).containsExactlyInAnyOrderElementsOf(report.findings());
    }
}
