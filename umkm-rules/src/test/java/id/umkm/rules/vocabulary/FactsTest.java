package id.umkm.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.application.Application;
import id.umkm.domain.application.Purpose;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Occupation;
import id.umkm.domain.person.Sex;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final LocalDate AS_OF = LocalDate.of(2021, 6, 1);
    private static final Vocabulary WORDS = Vocabulary.standard();

    @Test
    void counts_age_in_whole_years_on_the_day() {
        assertThat(memberFact("usia", "tanggal_lahir", LocalDate.of(2003, 6, 1)))
                .isEqualTo(18L);
        assertThat(memberFact("usia", "tanggal_lahir", LocalDate.of(2003, 6, 2)))
                .isEqualTo(17L);
        assertThat(memberFact("usia", "tanggal_lahir", null)).isNull();
    }

    @Test
    void counts_years_since_the_last_grant_and_keeps_none_apart_from_unknown() {
        assertThat(memberFact("jeda_hibah", "tahun_hibah_terakhir", 2020L)).isEqualTo(1L);
        assertThat(memberFact("jeda_hibah", "tahun_hibah_terakhir", None.NONE)).isEqualTo(None.NONE);
        assertThat(memberFact("jeda_hibah", "tahun_hibah_terakhir", null)).isNull();
    }

    @Test
    void reads_an_application() {
        Facts facts = Facts.of(WORDS, Samples.application(), AS_OF);
        assertThat(fact(facts, "member_count")).isEqualTo(5L);
        assertThat(fact(facts, "trade")).isEqualTo("FROZEN_FOOD");
        assertThat(fact(facts, "purpose")).isEqualTo("EQUIPMENT");
        assertThat(fact(facts, "as_of")).isEqualTo(AS_OF);
        assertThat(fact(facts, "last_grant_year")).isEqualTo(None.NONE);
        assertThat(fact(facts, "net_assets")).isNull();
        assertThat(facts.getMembers())
                .hasSize(5)
                .allSatisfy(member -> assertThat(member.getMaskedNik()).startsWith("************"));
    }

    @Test
    void members_have_records_where_they_are_read_as_they_are() {
        Application application = Samples.application();
        Facts facts = Facts.of(WORDS, application, AS_OF);
        List<Member> members = application.getApplicant().getMembers();

        assertThat(facts.getMemberRecords()).isEqualTo(members);
        for (int place = 0; place < members.size(); place++) {
            assertThat(facts.getRecordOfMember(place)).isSameAs(members.get(place));
        }
        assertThat(facts.suppose().set("trade", "BATIK").build().getMemberRecords())
                .isNull();
        assertThat(Facts.builder(WORDS, "x", AS_OF).addMember("P01", "").build().getMemberRecords())
                .isNull();
    }

    @Test
    void every_constant_of_an_enumeration_has_its_choice() {
        assertChoices(Level.SUBJECT, "purpose", Purpose.values());
        assertChoices(Level.MEMBER, "sex", Sex.values());
        assertChoices(Level.MEMBER, "occupation", Occupation.values());
        assertChoices(
                Level.MEMBER,
                "employer",
                Arrays.stream(Employer.values())
                        .filter(employer -> employer != Employer.NONE)
                        .toArray(Employer[]::new));
    }

    @Test
    void finds_an_attribute_by_either_name_however_it_is_spelt() {
        assertThat(WORDS.find(Level.SUBJECT, "Jumlah anggota")).isEqualTo(WORDS.find(Level.SUBJECT, "member_count"));
        assertThat(WORDS.find(Level.MEMBER, "jumlah_anggota")).isEmpty();
    }

    @Test
    void a_name_that_is_taken_is_refused() {
        Attribute taken = Attribute.yesNo("poor", "papa").of(Member.class, member -> true);
        assertThatThrownBy(() -> WORDS.with(taken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'poor'");
        assertThatThrownBy(() -> Attribute.yesNo("Poor", "miskin_sekali"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lower_snake");
    }

    @Test
    void a_reader_that_returns_another_class_is_told_by_name() {
        Vocabulary wrong =
                WORDS.with(Attribute.of("colour", "warna", ValueType.TEXT).of(BusinessGroup.class, group -> 5L));
        Facts facts = Facts.of(wrong, Samples.application(), AS_OF);
        int colour = wrong.ordinal(Level.SUBJECT, "colour").orElseThrow();
        assertThatThrownBy(() -> facts.get(colour))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour")
                .hasMessageContaining("String")
                .hasMessageContaining("Long");
    }

    @Test
    void only_what_can_be_none_may_be_none() {
        Facts.Builder facts = Facts.builder(WORDS, "uji", AS_OF).addMember("m1", "");
        assertThatThrownBy(() -> facts.setOfMember("miskin", None.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be none");
        assertThatThrownBy(() -> facts.setOfMember("usia", 18L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("birth_date");
        assertThatThrownBy(() -> facts.addMember("m1", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
    }

    private static @Nullable Object memberFact(String asked, String stated, @Nullable Object value) {
        Facts facts = Facts.builder(WORDS, "uji", AS_OF)
                .addMember("m1", "")
                .setOfMember(stated, value)
                .build();
        return facts.getMembers().get(0).get(WORDS.ordinal(Level.MEMBER, asked).orElseThrow());
    }

    private static @Nullable Object fact(Facts facts, String name) {
        return facts.get(facts.getVocabulary().ordinal(Level.SUBJECT, name).orElseThrow());
    }

    private static void assertChoices(Level level, String attribute, Enum<?>[] constants) {
        List<String> codes = WORDS.find(level, attribute).orElseThrow().getType().choices().stream()
                .map(Choice::code)
                .toList();
        assertThat(codes)
                .containsExactlyElementsOf(
                        Arrays.stream(constants).map(Enum::name).toList());
    }
}
