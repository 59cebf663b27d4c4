package id.umkm.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.GroupApplication;
import id.umkm.domain.entrepreneur.Employer;
import id.umkm.domain.entrepreneur.Sex;
import id.umkm.domain.generator.Values;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.group.Member;
import id.umkm.domain.history.PastGrant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceFactsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

    private static Member.Builder member(int serial) {
        return Member.builder()
                .ref("m" + serial)
                .nik(Values.nik(357_602, LocalDate.of(1990, 1, 1), Sex.FEMALE, serial));
    }

    private static ReferenceFacts of(Member... members) {
        BusinessGroup group =
                BusinessGroup.builder().id("g").addMembers(members).build();
        return ReferenceFacts.of(
                GroupApplication.builder().id("u").submittedOn(DAY).group(group).build(), DAY);
    }

    private static PastGrant grant(int year) {
        return PastGrant.builder().programme("p").year(year).build();
    }

    @ParameterizedTest
    @CsvSource({
        "2003-06-01, 18",
        "2003-06-02, 17",
        "2000-02-29, 21",
        "2021-06-01, 0",
    })
    void counts_whole_years_of_age(LocalDate birth, int age) {
        ReferenceFacts facts = of(member(1).birthDate(birth).build());

        assertThat(facts.members().get(0).values())
                .containsEntry("usia", Value.of(age))
                .containsEntry("tanggal_lahir", Value.of(birth));
    }

    @Test
    void takes_the_last_of_several_grants_and_none_of_an_empty_list() {
        ReferenceFacts facts = of(
                member(1).grants(List.of(grant(2019), grant(2020), grant(2017))).build(),
                member(2).grants(List.of()).build(),
                member(3).build());

        assertThat(facts.members().get(0).values())
                .containsEntry("tahun_hibah_terakhir", Value.of(2020))
                .containsEntry("jeda_hibah", Value.of(1));
        assertThat(facts.members().get(1).values())
                .containsEntry("tahun_hibah_terakhir", Value.Special.NONE)
                .containsEntry("jeda_hibah", Value.Special.NONE);
        assertThat(facts.members().get(2).values()).doesNotContainKeys("tahun_hibah_terakhir", "jeda_hibah");
    }

    @Test
    void knows_no_employer_from_an_unknown_one() {
        ReferenceFacts facts = of(
                member(1).employer(Employer.NONE).build(),
                member(2).employer(Employer.BUMD).build(),
                member(3).build());

        assertThat(facts.members().stream().map(m -> m.values().get("pemberi_kerja")))
                .containsExactly(Value.Special.NONE, Value.of("BUMD"), null);
    }

    @Test
    void orders_members_by_identity_number_and_counts_each_once() {
        ReferenceFacts facts = of(
                member(3).build(),
                member(1).build(),
                member(3).ref("again").build(),
                member(2).build());

        assertThat(facts.members().stream().map(ReferenceFacts.Person::ref)).containsExactly("m1", "m2", "m3");
        assertThat(facts.subject("jumlah_anggota")).isEqualTo(Value.of(3));
    }

    @Test
    void new_facts_replace_what_followed_from_the_old() {
        ReferenceFacts facts = ReferenceFacts.builder(DAY)
                .member("m", "tahun_hibah_terakhir", 2018)
                .member("m", "jeda_hibah", 1)
                .member("m", "tanggal_lahir", LocalDate.of(1990, 1, 1))
                .member("m", "usia", null)
                .build();

        assertThat(facts.members().get(0).values())
                .containsEntry("tahun_hibah_terakhir", Value.of(2020))
                .doesNotContainKeys("usia", "tanggal_lahir");
    }
}
