package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.umkm.domain.application.Application;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.generator.Values;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Sex;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.domain.validation.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationJsonTest {
    private static final String JSON = Samples.applicationJson();

    /** The least that can be read: everything else is unknown. */
    private static final String LEAST =
            "{\"id\":\"a\",\"submittedOn\":\"2021-05-28\",\"group\":{\"id\":\"g\",\"members\":"
                    + "[{\"ref\":\"m1\",\"nik\":\"3576025204859001\"}]}}";

    @Test
    void reads_the_documented_example() {
        assertThat(ApplicationJson.parse(JSON).orThrow()).isEqualTo(Samples.application());
    }

    @Test
    void writes_the_documented_example_in_the_order_of_the_contract() {
        assertThat(ApplicationJson.write(Samples.application())).isEqualTo(JSON);
    }

    @Test
    void an_absent_fact_is_unknown_and_left_out() {
        Application application = ApplicationJson.parse(LEAST).orThrow();
        assertThat(application.getProgramme()).isNull();
        assertThat(application.getRequestedAmount()).isNull();
        assertThat(application.getExtras()).isEmpty();
        assertThat(application.getApplicant().getGrants()).isNull();
        assertThat(application.getApplicant().getMembers().get(0).getGrants()).isNull();
        assertThat(application.getApplicant().getMembers().get(0).getPoor()).isNull();
        assertThat(ApplicationJson.write(application)).isEqualTo(LEAST);
    }

    @Test
    void null_is_the_same_as_absent_and_an_empty_list_is_not() {
        String nulls = LEAST.replace("\"ref\"", "\"poor\":null,\"grants\":null,\"extras\":null,\"ref\"");
        assertThat(ApplicationJson.parse(nulls).orThrow())
                .isEqualTo(ApplicationJson.parse(LEAST).orThrow());
        String none = LEAST.replace("\"ref\"", "\"grants\":[],\"ref\"");
        Application application = ApplicationJson.parse(none).orThrow();
        assertThat(application.getApplicant().getMembers().get(0).getGrants()).isEmpty();
        assertThat(ApplicationJson.write(application)).contains("\"grants\":[]");
        assertThat(ApplicationJson.sha256(application))
                .isNotEqualTo(
                        ApplicationJson.sha256(ApplicationJson.parse(LEAST).orThrow()));
    }

    @Test
    void the_schema_may_be_named_and_is_not_written() {
        Application application = ApplicationJson.parse(LEAST.replaceFirst("\\{", "{\"schema\":1,"))
                .orThrow();
        assertThat(ApplicationJson.write(application)).isEqualTo(LEAST);
        for (String other : List.of("2", "0", "\"1\"", "1.0")) {
            assertProblem(LEAST.replaceFirst("\\{", "{\"schema\":" + other + ","), "SCHEMA_UNSUPPORTED", "/schema");
        }
    }

    @Test
    void reports_all_problems_of_a_record_at_once_sorted_by_place() {
        String json =
                "{\"submittedOn\":\"28/05/2021\",\"requestedAmount\":\"20000000\",\"purpose\":\"MODAL\",\"group\":"
                        + "{\"id\":7,\"members\":[{\"ref\":\"m1\",\"nik\":\"357602520485900\",\"poor\":0},null],\"trade\":\"batik\"}}";
        Parsed<Application> parsed = ApplicationJson.parse(json);
        assertThat(parsed.isRejected()).isTrue();
        assertThat(parsed.getId()).isNull();
        assertThat(parsed.getViolations())
                .extracting(Violation::pointer, Violation::code, Violation::value)
                .containsExactly(
                        tuple("/group/id", "TYPE_WRONG", "7"),
                        tuple("/group/members/0/nik", "NIK_MALFORMED", "***********5900"),
                        tuple("/group/members/0/poor", "TYPE_WRONG", "0"),
                        tuple("/group/members/1", "TYPE_WRONG", "null"),
                        tuple("/group/trade", "TRADE_MALFORMED", "batik"),
                        tuple("/id", "REQUIRED_MISSING", null),
                        tuple("/purpose", "VALUE_NOT_ALLOWED", "\"MODAL\""),
                        tuple("/requestedAmount", "TYPE_WRONG", "\"20000000\""),
                        tuple("/submittedOn", "DATE_MALFORMED", "\"28/05/2021\""));
        assertThatThrownBy(parsed::orThrow)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/group/members/0/nik");
    }

    @Test
    void says_what_would_be_right_in_both_languages() {
        Violation amount = problem(LEAST.replace("\"group\"", "\"requestedAmount\":\"5\",\"group\""));
        assertThat(amount.message().en()).isEqualTo("Must be a whole number of rupiah without quotes, e.g. 20000000.");
        assertThat(amount.message().id())
                .isEqualTo("Harus bilangan bulat rupiah tanpa tanda kutip, misalnya 20000000.");
        Violation purpose = problem(LEAST.replace("\"group\"", "\"purpose\":\"X\",\"group\""));
        assertThat(purpose.message().en()).isEqualTo("Must be one of \"EQUIPMENT\", \"WORKING_CAPITAL\", \"OTHER\".");
        assertThat(purpose.message().id()).contains("\"EQUIPMENT\", \"WORKING_CAPITAL\", \"OTHER\"");
        Violation missing = problem(LEAST.replace("\"id\":\"a\",", ""));
        assertThat(missing.message().en()).isEqualTo("This property must be there: a text in quotes.");
    }

    @ParameterizedTest
    @CsvSource({
        "birthdate, birthDate",
        "birth_date, birthDate",
        "tanggal_lahir, ",
        "Nama, name",
        "ktp, ",
        "hitByPandemi, hitByPandemic",
        "grant, grants"
    })
    void names_the_nearest_property_for_one_that_is_not_known(String typed, String nearest) {
        Violation violation = problem(LEAST.replace("\"ref\"", "\"" + typed + "\":null,\"ref\""));
        assertThat(violation.code()).isEqualTo("UNKNOWN_PROPERTY");
        assertThat(violation.pointer()).isEqualTo("/group/members/0/" + typed);
        if (nearest != null) {
            assertThat(violation.message().en())
                    .isEqualTo("There is no such property. Maybe \"" + nearest + "\" is meant.");
            assertThat(violation.message().id()).contains("\"" + nearest + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0,",
        "-0,",
        "1,",
        "9007199254740991,",
        "-1,",
        "9007199254740992, NUMBER_OUT_OF_RANGE",
        "-9007199254740992, NUMBER_OUT_OF_RANGE",
        "99999999999999999999, NUMBER_OUT_OF_RANGE",
        "1.0, NUMBER_NOT_WHOLE",
        "1e3, NUMBER_NOT_WHOLE",
        "20000000.5, NUMBER_NOT_WHOLE",
        "1E400, NUMBER_NOT_WHOLE",
        "true, TYPE_WRONG",
        "[], TYPE_WRONG",
        "{}, TYPE_WRONG",
        "+1, JSON_MALFORMED",
        "01, JSON_MALFORMED",
        "1., JSON_MALFORMED",
        ".5, JSON_MALFORMED",
        "0x1, JSON_MALFORMED",
        "Infinity, JSON_MALFORMED"
    })
    void an_amount_is_a_whole_number_and_nothing_is_bent_into_one(String written, String code) {
        String json = LEAST.replace("\"group\"", "\"requestedAmount\":" + written + ",\"group\"");
        if (code == null) {
            assertThat(ApplicationJson.parse(json).isRejected()).isFalse();
        } else {
            assertProblem(json, code, code.equals("JSON_MALFORMED") ? "" : "/requestedAmount");
        }
    }

    @ParameterizedTest
    @CsvSource({"40, NUMBER_OUT_OF_RANGE", "41, NUMBER_TOO_LONG", "100000, NUMBER_TOO_LONG"})
    void a_number_has_at_most_40_characters(int digits, String code) {
        String json = LEAST.replace("\"group\"", "\"requestedAmount\":" + "9".repeat(digits) + ",\"group\"");
        Violation violation = problem(json);
        assertThat(violation.code()).isEqualTo(code);
        assertThat(violation.value()).hasSizeLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "\"true\"", "\"ya\"", "[]"})
    void a_truth_value_is_true_or_false(String written) {
        assertProblem(
                LEAST.replace("\"ref\"", "\"poor\":" + written + ",\"ref\""), "TYPE_WRONG", "/group/members/0/poor");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-29,",
        "2021-02-29, DATE_MALFORMED",
        "2021-13-01, DATE_MALFORMED",
        "2021-00-01, DATE_MALFORMED",
        "2021-5-28, DATE_MALFORMED",
        "+12021-05-28, DATE_MALFORMED",
        "2021-05-28Z, DATE_MALFORMED",
        "20210528, DATE_MALFORMED",
        "'', DATE_MALFORMED"
    })
    void a_date_is_a_day_of_the_calendar_in_iso_form(String written, String code) {
        String json = LEAST.replace("2021-05-28", written);
        if (code == null) {
            assertThat(ApplicationJson.parse(json).isRejected()).isFalse();
        } else {
            assertProblem(json, code, "/submittedOn");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "null x", "{", "{]", "{\"id\"}", "{'id':1}", "{\"id\":}", "nul", "{\"a\":1,}", "\u0000"
            })
    void what_is_not_json_is_malformed(String json) {
        assertProblem(json, "JSON_MALFORMED", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "1", "\"id\"", "true"})
    void a_record_is_an_object(String json) {
        assertProblem(json, "TYPE_WRONG", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", " 1", ",", "\n{\"id\":1}", "\u0000"})
    void nothing_may_follow_a_record(String tail) {
        assertThat(ApplicationJson.parse(LEAST + tail).getViolations())
                .extracting(Violation::code)
                .containsAnyOf("TRAILING_CONTENT", "JSON_MALFORMED")
                .hasSize(1);
        assertThat(ApplicationJson.parse(LEAST + " \n\t").isRejected()).isFalse();
    }

    @Test
    void a_name_that_stands_twice_is_an_error_even_with_the_same_value() {
        assertProblem(
                LEAST.replace("{\"ref\":\"m1\"", "{\"ref\":\"m1\",\"ref\":\"m1\""),
                "DUPLICATE_KEY",
                "/group/members/0/ref");
    }

    @Test
    void half_of_a_surrogate_pair_is_malformed_wherever_it_stands() {
        assertProblem(LEAST.replace("\"a\"", "\"\\ud83d\""), "TEXT_MALFORMED", "/id");
        assertProblem(
                LEAST.replace("\"id\":\"a\"", "\"id\":\"a\",\"extras\":{\"a\":\"\\udc1f\"}"),
                "TEXT_MALFORMED",
                "/extras/a");
        assertThat(ApplicationJson.parse(LEAST.replace("\"a\"", "\"\\ud83d\\udc1f\""))
                        .orThrow()
                        .getId())
                .isEqualTo("\ud83d\udc1f");
    }

    @Test
    void the_depth_is_limited() {
        String open = "{\"extras\":{\"a\":";
        assertThat(ApplicationJson.parse(open + "[".repeat(14) + "]".repeat(14) + "}}")
                        .getViolations())
                .extracting(Violation::code)
                .doesNotContain("JSON_TOO_DEEP");
        assertThat(ApplicationJson.parse(open + "[".repeat(15) + "]".repeat(15) + "}}")
                        .getViolations())
                .extracting(Violation::code)
                .containsExactly("JSON_TOO_DEEP");
        assertProblem("[".repeat(500_000), "JSON_TOO_DEEP", "/0".repeat(16));
    }

    @Test
    void the_size_is_limited_in_bytes() {
        int room = ApplicationJson.MAX_BYTES - LEAST.length();
        assertThat(ApplicationJson.parse(LEAST + " ".repeat(room)).isRejected()).isFalse();
        assertProblem(LEAST + " ".repeat(room + 1), "LINE_TOO_LONG", "");
        String twoBytes = LEAST.replace("\"a\"", "\"" + "\u00e9".repeat(ApplicationJson.MAX_BYTES / 2) + "\"");
        assertProblem(twoBytes, "LINE_TOO_LONG", "");
    }

    @Test
    void at_most_a_hundred_problems_are_told_and_the_others_counted() {
        String members = IntStream.range(0, 150)
                .mapToObj(i -> "{\"ref\":\"m" + i + "\"}")
                .collect(Collectors.joining(","));
        List<Violation> found = ApplicationJson.parse(LEAST.replaceFirst("\\[.*]", "[" + members + "]"))
                .getViolations();
        assertThat(found).hasSize(101);
        assertThat(found.get(99).code()).isEqualTo("REQUIRED_MISSING");
        assertThat(found.get(100).code()).isEqualTo("TOO_MANY_PROBLEMS");
        assertThat(found.get(100).message().en()).isEqualTo("And 50 more problems.");
    }

    @Test
    void the_id_of_a_rejected_record_is_told_where_it_could_be_read() {
        assertThat(ApplicationJson.parse("{\"id\":\"IW-1\"}").getId()).isEqualTo("IW-1");
        assertThat(ApplicationJson.parse("{\"id\":1}").getId()).isNull();
        assertThat(ApplicationJson.parse("{\"id\":\"IW-1\"").getId()).isNull();
        assertThat(ApplicationJson.parse(LEAST).getId()).isEqualTo("a");
    }

    @Test
    void no_problem_tells_a_number_of_a_person() {
        String nik = "3576025204859001";
        for (String json : List.of(
                LEAST.replace("\"3576025204859001\"", nik),
                LEAST.replace(nik, nik + "9"),
                LEAST.replace("\"m1\"", nik),
                LEAST.replace("\"ref\"", "\"" + nik + "\":1,\"ref\""),
                LEAST.replace("\"ref\"", "\"poor\":\"" + nik + "\",\"ref\""),
                LEAST.replace("\"ref\"", "\"village\":\"" + nik + "\",\"ref\""),
                LEAST.replace("\"group\"", "\"requestedAmount\":" + nik + "0,\"group\""))) {
            assertThat(problem(json).toString()).doesNotContain(nik.substring(0, 12));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "id-ID"})
    void the_form_is_the_same_whatever_the_language_of_the_machine(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(ApplicationJson.write(ApplicationJson.parse(JSON).orThrow()))
                    .isEqualTo(JSON);
            assertThat(problem(LEAST.replace("\"ref\"", "\"NIKK\":1,\"ref\""))
                            .message()
                            .en())
                    .contains("\"nik\"");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_canonical_form_and_its_hash_stay_as_they_are() {
        assertThat(ApplicationJson.canonical(ApplicationJson.parse(LEAST).orThrow()))
                .isEqualTo("{\"group\":{\"id\":\"g\",\"members\":[{\"nik\":\"3576025204859001\",\"ref\":\"m1\"}]},"
                        + "\"id\":\"a\",\"submittedOn\":\"2021-05-28\"}");
        assertThat(ApplicationJson.sha256(Samples.application()))
                .isEqualTo("d763aecb08cd8739ed34077ae607870a2239cffb3cce4c090efd8a3a3b4b7606");
    }

    @Test
    void members_of_the_same_nik_still_have_one_canonical_order() {
        Member one = Member.builder()
                .ref("b")
                .nik(Values.nik(357602, LocalDate.of(1990, 1, 1), Sex.MALE, 1))
                .build();
        Member other = Member.builder().from(one).ref("a").build();
        BusinessGroup group =
                BusinessGroup.builder().id("g").addMembers(one, other).build();
        BusinessGroup turned =
                BusinessGroup.builder().id("g").addMembers(other, one).build();
        assertThat(ApplicationJson.canonical(of(group))).isEqualTo(ApplicationJson.canonical(of(turned)));
    }

    @Test
    void an_own_fact_of_another_kind_cannot_be_written() {
        Application application = Application.builder()
                .from(Samples.application())
                .putExtras("part", 0.5)
                .build();
        assertThatThrownBy(() -> ApplicationJson.write(application))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Double");
    }

    @Test
    void an_integer_and_a_long_of_the_same_number_are_the_same_fact() {
        Application number = Application.builder()
                .from(Samples.application())
                .putExtras("kiosks", 3)
                .build();
        Application longer = Application.builder()
                .from(Samples.application())
                .putExtras("kiosks", 3L)
                .build();
        assertThat(ApplicationJson.sha256(number)).isEqualTo(ApplicationJson.sha256(longer));
    }

    private static Application of(BusinessGroup group) {
        return Application.builder().from(Samples.application()).group(group).build();
    }

    private static void assertProblem(String json, String code, String pointer) {
        Violation violation = problem(json);
        assertThat(violation.code()).isEqualTo(code);
        assertThat(violation.pointer()).isEqualTo(pointer);
    }

    private static Violation problem(String json) {
        List<Violation> found = ApplicationJson.parse(json).getViolations();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
