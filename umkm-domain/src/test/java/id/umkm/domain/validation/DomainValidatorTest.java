package id.umkm.domain.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.constraint.Severity;
import id.umkm.domain.generator.Applications;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.generator.Values;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Sex;
import id.umkm.domain.place.RegionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainValidatorTest {
    private static final LocalDate AS_OF = Applications.AS_OF;
    private static final BusinessGroup GROUP = Samples.group();

    private final DomainValidator validator = DomainValidator.standard();

    record HostRecord(
            @NotBlank @Nullable String given,
            @Max(5) int count,
            @PastOrPresent LocalDate day) {}

    @Test
    void hands_back_a_record_without_errors() {
        Application application = Samples.application();
        Validated<Application> validated = validator.validate(application, AS_OF);
        assertThat(validated.get()).isSameAs(application);
        assertThat(validated.asOf()).isEqualTo(AS_OF);
        assertThat(validated.warnings()).isEmpty();
        assertThat(validated).hasToString("Validated as of 2021-06-01 with 0 warning(s)");
    }

    @Test
    void throws_once_with_every_violation_sorted_by_pointer_and_code() {
        Application broken = application(BusinessGroup.builder()
                        .from(GROUP)
                        .chair("m9")
                        .village(RegionCode.of("35.76"))
                        .annualSales(Rupiah.of(-5))
                        .build())
                .id(" ")
                .submittedOn(AS_OF.plusDays(1))
                .build();
        assertThatThrownBy(() -> validator.validate(broken, AS_OF))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.getViolations())
                                .extracting(Violation::pointer, Violation::code, Violation::value)
                                .containsExactly(
                                        tuple("/group/annualSales", "AMOUNT_NEGATIVE", "-Rp5"),
                                        tuple("/group/chair", "CHAIR_NOT_A_MEMBER", "m9"),
                                        tuple("/group/village", "REGION_LEVEL_WRONG", "35.76"),
                                        tuple("/id", "TEXT_MALFORMED", " "),
                                        tuple("/submittedOn", "DATE_AFTER_AS_OF", "2021-06-02")));
    }

    @Test
    void a_warning_does_not_stop_a_record() {
        Member first = GROUP.getMembers().get(0);
        Member other = Member.builder()
                .from(first)
                .birthDate(LocalDate.of(1985, 4, 13))
                .sex(Sex.MALE)
                .build();
        Validated<Application> validated = validator.validate(with(0, other), AS_OF);
        assertThat(validated.warnings())
                .extracting(Violation::pointer, Violation::code, Violation::severity, Violation::value)
                .containsExactly(
                        tuple("/group/members/0/birthDate", "NIK_BIRTH_DATE_DIFFERS", Severity.WARNING, "1985-04-13"),
                        tuple("/group/members/0/sex", "NIK_SEX_DIFFERS", Severity.WARNING, "MALE"));
    }

    @Test
    void nothing_is_said_of_a_nik_where_birth_date_and_sex_are_unknown() {
        Member unknown = Member.builder()
                .from(GROUP.getMembers().get(0))
                .nik(Values.nik(111111, LocalDate.of(2001, 1, 1), Sex.MALE, 7))
                .birthDate(null)
                .sex(null)
                .build();
        assertThat(validator.violations(with(0, unknown), AS_OF)).isEmpty();
    }

    @Test
    void each_later_member_with_the_same_nik_or_ref_is_named() {
        Member first = GROUP.getMembers().get(0);
        Member again = Member.builder().from(first).build();
        Application application = application(BusinessGroup.builder()
                        .from(GROUP)
                        .members(List.of(first, again, again))
                        .build())
                .build();
        assertThat(validator.violations(application, AS_OF))
                .extracting(Violation::pointer, Violation::code, Violation::value)
                .containsExactly(
                        tuple("/group/members/1/nik", "MEMBER_TWICE", "************9001"),
                        tuple("/group/members/1/ref", "MEMBER_REF_TWICE", "m1"),
                        tuple("/group/members/2/nik", "MEMBER_TWICE", "************9001"),
                        tuple("/group/members/2/ref", "MEMBER_REF_TWICE", "m1"));
    }

    @Test
    void a_ref_that_looks_like_a_nik_of_another_member_is_not_the_same_person() {
        Member second = Member.builder()
                .from(GROUP.getMembers().get(1))
                .ref(GROUP.getMembers().get(0).getNik().value())
                .build();
        assertThat(validator.violations(with(1, second), AS_OF)).isEmpty();
    }

    @Test
    void a_group_without_members_and_chair_is_only_empty() {
        BusinessGroup empty = BusinessGroup.builder()
                .from(GROUP)
                .chair(null)
                .members(List.of())
                .build();
        assertThat(validator.violations(application(empty).build(), AS_OF))
                .extracting(Violation::pointer, Violation::code, Violation::value)
                .containsExactly(tuple("/group/members", "GROUP_EMPTY", null));
    }

    @Test
    void members_are_sorted_by_number_not_by_text() {
        List<Member> members = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> Member.builder()
                        .ref("m" + i)
                        .nik(Values.nik(357602, LocalDate.of(1990, 1, 1), Sex.MALE, i))
                        .name(" ")
                        .build())
                .toList();
        BusinessGroup group =
                BusinessGroup.builder().from(GROUP).members(members).build();
        assertThat(validator.violations(application(group).build(), AS_OF))
                .extracting(Violation::pointer)
                .containsExactlyElementsOf(IntStream.range(0, 12)
                        .mapToObj(i -> "/group/members/" + i + "/name")
                        .toList());
    }

    @Test
    void the_date_given_is_today_and_the_clock_of_the_machine_is_not() {
        Application application = Samples.application();
        LocalDate submitted = application.getSubmittedOn();
        assertThat(validator.violations(application, submitted)).isEmpty();
        assertThat(validator.violations(application, submitted.minusDays(1)))
                .extracting(Violation::code)
                .containsExactly("DATE_AFTER_AS_OF");
        Application later =
                application(GROUP).submittedOn(LocalDate.of(2999, 12, 31)).build();
        assertThat(validator.violations(later, LocalDate.of(2999, 12, 31))).isEmpty();
    }

    @Test
    void constraints_of_a_host_are_judged_by_the_same_date_and_named_after_their_annotation() {
        assertThat(validator.violations(new HostRecord("x", 5, LocalDate.of(2999, 1, 1)), LocalDate.of(2999, 1, 1)))
                .isEmpty();
        List<Violation> found = validator.violations(new HostRecord(null, 6, AS_OF.plusDays(1)), AS_OF);
        assertThat(found)
                .extracting(Violation::code, Violation::pointer, Violation::value)
                .containsExactly(
                        tuple("MAX", "/count", "6"),
                        tuple("PAST_OR_PRESENT", "/day", "2021-06-02"),
                        tuple("NOT_BLANK", "/given", null));
    }

    @Test
    void user_data_is_never_taken_for_an_expression() {
        Member hostile = Member.builder()
                .from(GROUP.getMembers().get(0))
                .name("${7*7} {id.umkm.GROUP_EMPTY} \n ${validatedValue}")
                .build();
        Violation violation = validator.violations(with(0, hostile), AS_OF).get(0);
        assertThat(violation.value()).isEqualTo("${7*7} {id.umkm.GROUP_EMPTY} \\u000a ${validatedValue}");
        assertThat(violation.message().en()).startsWith("The text must have").doesNotContain("49");
    }

    @Test
    void no_message_tells_a_number_of_a_person() {
        Member first = GROUP.getMembers().get(0);
        String nik = first.getNik().value();
        Member again = Member.builder().from(first).name("NIK " + nik + "\n").build();
        Application application = application(BusinessGroup.builder()
                        .from(GROUP)
                        .chair(nik)
                        .members(List.of(first, again))
                        .build())
                .id(nik + "\u0000")
                .build();
        assertThatThrownBy(() -> validator.validate(application, AS_OF))
                .hasMessageContaining("************9001")
                .hasMessageNotContaining(nik)
                .hasMessageNotContaining(nik.substring(0, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id-ID", "en-GB", "fr-FR", "tr-TR", "ar-EG", "und"})
    void texts_come_in_both_languages_whatever_the_language_of_the_machine(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            ResourceBundle.clearCache(DomainValidator.class.getClassLoader());
            Application application =
                    application(GROUP).requestedAmount(Rupiah.of(-1)).build();
            Violation violation =
                    new DomainValidator().violations(application, AS_OF).get(0);
            assertThat(violation.message().id()).isEqualTo("Jumlah rupiah harus nol atau lebih.");
            assertThat(violation.message().en()).isEqualTo("An amount of rupiah must be zero or more.");
            assertThat(violation.code()).isEqualTo("AMOUNT_NEGATIVE");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void texts_are_found_where_the_thread_does_not_see_the_library() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader nothing = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(nothing);
            Application application =
                    application(GROUP).requestedAmount(Rupiah.of(-1)).build();
            assertThat(new DomainValidator()
                            .violations(application, AS_OF)
                            .get(0)
                            .message()
                            .en())
                    .isEqualTo("An amount of rupiah must be zero or more.");
            assertThat(thread.getContextClassLoader()).isSameAs(nothing);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void threads_with_different_dates_do_not_disturb_each_other() throws Exception {
        Application application = Samples.application();
        LocalDate submitted = application.getSubmittedOn();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                boolean early = i % 2 == 0;
                tasks.add(() -> validator
                                .violations(application, early ? submitted.minusDays(1) : submitted)
                                .isEmpty()
                        == !early);
            }
            for (Future<Boolean> judged : pool.invokeAll(tasks)) {
                assertThat(judged.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void the_standard_validator_is_built_once() {
        assertThat(DomainValidator.standard()).isSameAs(validator);
        assertThatCode(() -> new AsOfClock(ZoneOffset.UTC).getZone()).doesNotThrowAnyException();
        assertThatThrownBy(() -> new AsOfClock(ZoneOffset.UTC).instant()).isInstanceOf(IllegalStateException.class);
    }

    private static Application with(int index, Member member) {
        List<Member> members = new ArrayList<>(GROUP.getMembers());
        members.set(index, member);
        return application(BusinessGroup.builder().from(GROUP).members(members).build())
                .build();
    }

    private static Application.Builder application(BusinessGroup group) {
        return Application.builder().from(Samples.application()).group(group);
    }
}
