package id.umkm.rules.integrity;

import static id.umkm.rules.integrity.People.AS_OF;
import static id.umkm.rules.integrity.People.gist;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.person.Employer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Registries that are silent, contradict each other, or answer what cannot be. */
class RegistriesTest {
    private final People people = People.plain();

    @ParameterizedTest
    @CsvSource({
        "CIVIL,      'NIK_NOT_REGISTERED, DECEASED_BEFORE, MOVED_ABROAD'",
        "EMPLOYMENT, STATE_EMPLOYEE",
        "CREDIT,     OTHER_CREDIT",
        "BUSINESS,   NOT_MICRO_BUSINESS",
        "DECREE,     NOT_IN_DECREE",
        "GRANTS,     PAID_TWICE",
    })
    void a_person_of_whom_a_source_says_nothing_is_incomplete_and_never_clean(Source source, String codes) {
        people.add(people.bpum("B-1", 1), people.bpum("B-2", 2)).silent(source, 1);

        IntegrityReport report = people.check();

        assertThat(gist(report)).containsOnly(entry("B-1", "INCOMPLETE"), entry("B-2", "CLEAN"));
        assertThat(report.outcomes().get(0).missing())
                .extracting(missing -> missing.code().name())
                .containsExactlyInAnyOrder(codes.split(", "));
        assertThat(report.outcomes().get(0).missing())
                .extracting(RecordOutcome.Missing::source)
                .containsOnly(source);
    }

    @Test
    void without_any_registry_nothing_is_clean() {
        people.add(people.bpum("B-1", 1), people.bpum("B-2", 2), people.bpum("B-3", 2));

        IntegrityReport report = IntegrityCheck.of(IntegrityRules.bundled()).check(people.claims().stream(), AS_OF);

        assertThat(gist(report))
                .containsOnly(
                        entry("B-1", "INCOMPLETE"),
                        entry("B-2", "[RECORDED_MORE_THAN_ONCE]"),
                        entry("B-3", "[RECORDED_MORE_THAN_ONCE]"));
        assertThat(report.outcomes().get(1).missing()).hasSize(8);
    }

    @Test
    void a_registry_that_answers_for_half_of_the_persons_leaves_the_others_incomplete() {
        IntStream.range(0, 100).forEach(i -> {
            people.add(people.bpum("B-%02d".formatted(i), i));
            if (i % 2 == 0) {
                people.silent(Source.CIVIL, i);
            }
        });

        IntegritySummary summary = people.check().summary();

        assertThat(summary.clean()).isEqualTo(50);
        assertThat(summary.incomplete()).isEqualTo(50);
        assertThat(summary.records()).isEqualTo(100);
    }

    @Test
    void what_the_source_that_answered_knows_is_found_though_another_is_silent() {
        people.add(people.bpum("B-1", 1)).silent(Source.CREDIT, 1).civil(1, CivilAnswer.notRegistered());

        RecordOutcome outcome = people.check().outcomes().get(0);

        assertThat(outcome.status()).isEqualTo(RecordOutcome.Status.FLAGGED);
        assertThat(outcome.missing())
                .containsExactly(new RecordOutcome.Missing(IntegrityCode.OTHER_CREDIT, Source.CREDIT));
    }

    @Test
    void two_answers_of_one_register_that_contradict_each_other_are_reviewed_and_neither_is_taken() {
        people.add(people.bpum("B-1", 1), people.bpum("B-2", 2), people.bpum("B-3", 3))
                .civil(1, CivilAnswer.registered())
                .civil(1, CivilAnswer.deceased(LocalDate.of(2020, 1, 1)))
                .civil(2, CivilAnswer.deceased(LocalDate.of(2020, 1, 1)))
                .civil(2, CivilAnswer.deceased(LocalDate.of(2020, 12, 1)))
                .business(3, BusinessAnswer.of(BusinessAnswer.Size.MICRO))
                .business(3, BusinessAnswer.of(BusinessAnswer.Size.SMALL));

        IntegrityReport report = people.check();

        assertThat(gist(report))
                .containsOnly(
                        entry("B-1", "[REGISTRIES_DISAGREE]"),
                        entry("B-2", "[REGISTRIES_DISAGREE]"),
                        entry("B-3", "[REGISTRIES_DISAGREE]"));
        assertThat(report.outcomes().get(0).missing()).hasSize(3);
        assertThat(report.findings().get(0).getEvidence())
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.actual()).isEqualTo("DECEASED 2020-01-01 | REGISTERED"));
    }

    @Test
    void answers_that_complete_each_other_do_not_contradict() {
        people.add(people.bpum("B-1", 1), people.bpum("B-2", 2))
                .civil(1, CivilAnswer.deceased(null))
                .civil(1, CivilAnswer.deceased(LocalDate.of(2020, 12, 1)))
                .civil(2, CivilAnswer.registered())
                .civil(2, CivilAnswer.registered().withFamilyCard(people.family(2)));

        assertThat(gist(people.check())).containsOnly(entry("B-1", "CLEAN"), entry("B-2", "CLEAN"));
    }

    @Test
    void two_registries_of_which_one_knows_of_none_contradict_each_other() {
        people.add(people.bpum("B-1", 1));
        Registry other = new Registry() {
            @Override
            public void credit(Set<IdentityKey> persons, Answers<List<Credit>> answers) {
                persons.forEach(person -> answers.answer(
                        person, List.of(new Credit(Credit.Kind.KUR, DateRange.of(LocalDate.of(2020, 1, 1), null)))));
            }
        };

        IntegrityReport report = IntegrityCheck.of(IntegrityRules.bundled(), people.registry(), other)
                .check(people.claims().stream(), AS_OF);

        assertThat(gist(report)).containsOnly(entry("B-1", "[REGISTRIES_DISAGREE]"));
        assertThat(report.outcomes().get(0).missing())
                .containsExactly(new RecordOutcome.Missing(IntegrityCode.OTHER_CREDIT, Source.CREDIT));
    }

    @Test
    void a_payment_that_two_registries_know_is_one_and_two_that_one_knows_are_two() {
        people.add(people.bpum("B-1", 1), people.bpum("B-2", 2));
        PastPayment first = new PastPayment("bpum", 2020, People.PAID, "B-1");
        PastPayment second = new PastPayment("bpum", 2020, People.PAID, "B-2");
        people.grants(1, first).grants(2, second);
        InMemoryRegistry other = InMemoryRegistry.builder()
                .grants(people.key(1), List.of(first))
                .grants(people.key(2), List.of(second, second))
                .build();

        for (List<Registry> registries :
                List.<List<Registry>>of(List.of(people.registry(), other), List.of(other, people.registry()))) {
            IntegrityReport report = IntegrityCheck.of(IntegrityRules.bundled(), registries.toArray(Registry[]::new))
                    .check(people.claims().stream(), AS_OF);

            assertThat(gist(report)).containsOnly(entry("B-1", "CLEAN"), entry("B-2", "[PAID_TWICE]"));
        }
    }

    @Test
    void a_payroll_that_knows_a_person_whom_the_civil_registry_does_not_know_contradicts_it() {
        people.add(people.bpum("B-1", 1))
                .civil(1, CivilAnswer.notRegistered())
                .employed(1, Employer.PRIVATE, "2010-01-01", null);

        assertThat(gist(people.check())).containsOnly(entry("B-1", "[NIK_NOT_REGISTERED, REGISTRIES_DISAGREE]"));
    }

    @Test
    void a_record_and_a_history_that_know_different_days_of_one_payment_contradict_each_other() {
        people.add(people.bpum("B-1", 1), people.bpum("B-2", 2))
                .grants(1, new PastPayment("bpum", 2020, People.PAID.plusDays(1), "B-1"))
                .grants(2, new PastPayment("bpum", 2020, null, "B-2"));

        assertThat(gist(people.check())).containsOnly(entry("B-1", "[REGISTRIES_DISAGREE]"), entry("B-2", "CLEAN"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1899, 2021, 20_020})
    void a_history_with_a_year_that_cannot_be_is_told_and_not_used(int year) {
        people.add(people.bpum("B-1", 1)).grants(1, new PastPayment("bpum", year, null, null));

        IntegrityReport report = people.check();

        assertThat(gist(report)).containsOnly(entry("B-1", "[REGISTRY_ANSWER_IMPOSSIBLE]"));
        assertThat(report.outcomes().get(0).missing())
                .containsExactly(new RecordOutcome.Missing(IntegrityCode.PAID_TWICE, Source.GRANTS));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, [REGISTRY_ANSWER_IMPOSSIBLE]",
        "1899-12-31, [REGISTRY_ANSWER_IMPOSSIBLE]",
        "2020-12-31, CLEAN"
    })
    void a_death_in_the_future_or_long_before_any_register_cannot_be(LocalDate day, String expected) {
        people.add(people.bpum("B-1", 1)).civil(1, CivilAnswer.deceased(day));

        assertThat(gist(people.check())).containsOnly(entry("B-1", expected));
    }

    @Test
    void a_payment_without_a_day_leaves_open_whether_somebody_died_before() {
        people.add(people.claim("B-1", "bpum", 2020, 1), people.claim("B-2", "bpum", 2020, 2))
                .grants(1, new PastPayment("bpum", 2020, null, "B-1"))
                .civil(1, CivilAnswer.deceased(LocalDate.of(2020, 10, 1)))
                .grants(2, new PastPayment("bpum", 2020, null, "B-2"))
                .civil(2, CivilAnswer.deceased(LocalDate.of(2020, 8, 31)));

        assertThat(gist(people.check())).containsOnly(entry("B-1", "INCOMPLETE"), entry("B-2", "[DECEASED_BEFORE]"));
    }

    @Test
    void answers_about_persons_who_were_not_asked_for_are_passed_over() {
        people.add(people.bpum("B-1", 1));
        Registry talkative = new Registry() {
            @Override
            public void civil(Set<IdentityKey> persons, Answers<CivilAnswer> answers) {
                answers.answer(people.key(99), CivilAnswer.notRegistered());
            }
        };

        IntegrityReport report = IntegrityCheck.of(IntegrityRules.bundled(), people.registry(), talkative)
                .check(people.claims().stream(), AS_OF);

        assertThat(gist(report)).containsOnly(entry("B-1", "CLEAN"));
    }

    @Test
    void what_a_registry_throws_ends_the_check_on_any_number_of_threads() {
        people.add(people.bpum("B-1", 1));
        Registry broken = new Registry() {
            @Override
            public void civil(Set<IdentityKey> persons, Answers<CivilAnswer> answers) {
                throw new IllegalStateException("Contoh: sambungan putus.");
            }
        };
        for (int threads : List.of(1, 2)) {
            IntegrityCheck check =
                    IntegrityCheck.of(IntegrityRules.bundled(), broken).onThreads(threads);
            assertThatThrownBy(() -> check.check(people.claims().stream(), AS_OF))
                    .hasMessage("Contoh: sambungan putus.");
        }
    }

    @Test
    void registries_are_asked_only_for_readable_persons_and_sources_that_some_check_needs() {
        people.add(
                people.claim("R-1", "iw", 2021, 1),
                people.bpum("B-2", 2).person(PersonKeys.plain().identify("x")));
        List<String> asked = new ArrayList<>();
        Registry listening = new Registry() {
            @Override
            public void civil(Set<IdentityKey> persons, Answers<CivilAnswer> answers) {
                asked.add("civil " + persons.size());
            }

            @Override
            public void credit(Set<IdentityKey> persons, Answers<List<Credit>> answers) {
                asked.add("credit " + persons.size());
            }
        };

        IntegrityCheck.of(IntegrityRules.bundled(), listening).onThreads(1).check(people.claims().stream(), AS_OF);

        assertThat(asked).containsExactly("civil 1");
    }

    @ParameterizedTest
    @EnumSource(
            value = Source.class,
            names = {"FAMILY_CARD", "KIN", "ROLE"})
    void what_records_state_is_asked_of_no_registry(Source source) {
        assertThatThrownBy(() -> InMemoryRegistry.builder().complete(source))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_source_that_names_everybody_answers_for_those_whom_it_does_not_name() {
        people.add(people.bpum("B-1", 1));
        InMemoryRegistry.Builder complete = InMemoryRegistry.builder();
        for (Source source : List.of(
                Source.CIVIL, Source.EMPLOYMENT, Source.CREDIT, Source.BUSINESS, Source.DECREE, Source.GRANTS)) {
            complete.complete(source);
        }

        IntegrityReport report =
                IntegrityCheck.of(IntegrityRules.bundled(), complete.build()).check(people.claims().stream(), AS_OF);

        assertThat(gist(report)).containsOnly(entry("B-1", "[NIK_NOT_REGISTERED, NOT_MICRO_BUSINESS, NOT_IN_DECREE]"));
        assertThat(report.outcomes().get(0).missing()).isEmpty();
    }
}
