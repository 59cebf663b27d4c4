package id.umkm.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.generator.Values;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantEvent;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.history.ReportState;
import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
                Application.builder().id("u").submittedOn(DAY).group(group).build(), DAY);
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

    private static GrantEvent event(
            GrantEvent.Type type, int day, @Nullable Integer tranche, @Nullable Integer amount) {
        return GrantEvent.builder()
                .type(type)
                .on(DAY.plusDays(day))
                .tranche(tranche)
                .amount(amount == null ? null : Rupiah.of(amount))
                .build();
    }

    private static Grant granted(BusinessGroup group, GrantEvent... events) {
        return Grant.builder()
                .id("h")
                .policyVersion("1")
                .awarded(Rupiah.of(100))
                .awardedOn(DAY)
                .application(Application.builder()
                        .id("u")
                        .submittedOn(DAY)
                        .group(group)
                        .build())
                .addEvents(events)
                .build();
    }

    private static BusinessGroup group(String id, @Nullable List<PastGrant> grants, Member... members) {
        return BusinessGroup.builder().id(id).grants(grants).addMembers(members).build();
    }

    @Test
    void reads_the_account_and_the_reports_of_a_grant_from_its_log() {
        Grant grant = granted(
                group("g", null, member(1).build()),
                event(GrantEvent.Type.REPORT_ACCEPTED, 9, 1, 30),
                event(GrantEvent.Type.REPORT_REFUSED, 6, 1, null),
                event(GrantEvent.Type.REPORT_SUBMITTED, 11, 2, null),
                event(GrantEvent.Type.REPORT_REFUSED, 11, 2, null),
                event(GrantEvent.Type.REPORT_SUBMITTED, 12, null, null),
                event(GrantEvent.Type.RELEASED, 10, 2, 20),
                event(GrantEvent.Type.RELEASED, 1, 1, 70),
                event(GrantEvent.Type.RECOVERED, 13, null, 5));

        ReferenceFacts second = ReferenceFacts.of(grant, 2, DAY);
        ReferenceFacts third = ReferenceFacts.of(grant, 3, DAY);

        assertThat(second.subject("jumlah_dicairkan")).isEqualTo(Value.of(90));
        assertThat(second.subject("jumlah_dipertanggungjawabkan")).isEqualTo(Value.of(30));
        assertThat(second.subject("jumlah_dikembalikan")).isEqualTo(Value.of(5));
        assertThat(second.subject("tahap_terakhir_dicairkan")).isEqualTo(Value.of(2));
        assertThat(second.subject("tahap")).isEqualTo(Value.of(2));
        assertThat(second.subject("lpj_tahap_sebelumnya")).isEqualTo(Value.of("ACCEPTED"));
        assertThat(second.subject("lpj_tahap_sebelumnya_diterima")).isEqualTo(Value.of(DAY.plusDays(9)));
        assertThat(third.subject("lpj_tahap_sebelumnya")).isEqualTo(Value.of("REFUSED"));
        assertThat(third.subject("lpj_tahap_sebelumnya_diterima")).isEqualTo(Value.Special.NONE);
        assertThat(third.subject("lpj_akhir")).isEqualTo(Value.of("SUBMITTED"));
        assertThat(third.subject("lpj_akhir_diterima")).isEqualTo(Value.Special.NONE);
    }

    @Test
    void knows_no_tranche_before_the_first_and_after_the_last() {
        Grant grant = granted(group("g", null, member(1).build()));

        assertThat(ReferenceFacts.of(grant, 1, DAY).subject("lpj_tahap_sebelumnya"))
                .isEqualTo(Value.Special.NONE);
        assertThat(ReferenceFacts.of(grant, null, DAY).subject("tahap")).isEqualTo(Value.Special.NONE);
        assertThat(ReferenceFacts.of(grant, null, DAY).subject("lpj_akhir")).isEqualTo(Value.of("NONE"));
        assertThat(ReferenceFacts.of(grant, null, DAY).subject("tahap_terakhir_dicairkan"))
                .isEqualTo(Value.of(0));
    }

    @Test
    void leaves_a_grant_out_of_the_history_of_those_who_have_it() {
        ReferencePolicy payer = SmallPolicies.policy("");
        PastGrant own = PastGrant.builder().programme("uji").year(2021).build();
        PastGrant throughThis = PastGrant.builder().from(own).groupId("g").build();
        PastGrant throughOther = PastGrant.builder().from(own).groupId("other").build();
        PastGrant before = PastGrant.builder().programme("uji").year(2020).build();
        Grant grant = granted(group(
                "g",
                List.of(own, before),
                member(1).grants(List.of(own, throughThis)).build(),
                member(2).grants(List.of(throughOther)).build(),
                member(3).build()));

        ReferenceFacts facts = ReferenceFacts.of(payer, grant, 1, DAY);

        assertThat(facts.subject("tahun_hibah_terakhir")).isEqualTo(Value.of(2020));
        assertThat(facts.members().stream().map(m -> m.values().get("tahun_hibah_terakhir")))
                .containsExactly(Value.Special.NONE, Value.of(2021), null);
    }

    @ParameterizedTest
    @CsvSource({
        "2021 ACCEPTED, ACCEPTED",
        "2021 ACCEPTED 2021 SUBMITTED 2020 NONE, SUBMITTED",
        "2021 SUBMITTED 2021 REFUSED, REFUSED",
        "2021 REFUSED 2021 NONE, NONE",
        "2021 ACCEPTED 2021 ?, UNKNOWN",
        "2021 ACCEPTED 2020 ?, ACCEPTED",
    })
    void takes_the_report_that_is_least_far_of_the_last_year(String history, String expected) {
        String[] words = history.split(" ", -1);
        List<PastGrant> grants = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            ReportState report = words[i + 1].equals("?") ? null : ReportState.valueOf(words[i + 1]);
            grants.add(PastGrant.builder()
                    .from(grant(Integer.parseInt(words[i])))
                    .finalReport(report)
                    .build());
        }
        ReferenceFacts facts =
                ReferenceFacts.of(granted(group("g", grants, member(1).build())), 1, DAY);

        assertThat(facts.subject("lpj_hibah_terakhir"))
                .isEqualTo(expected.equals("UNKNOWN") ? Value.Special.UNKNOWN : Value.of(expected));
    }

    @Test
    void counts_a_founder_of_several_groups_once() {
        Member shared = member(2).poor(true).build();
        FoundingProposal proposal = FoundingProposal.builder()
                .id("p")
                .foundedOn(DAY)
                .addGroups(
                        group("g2", null, shared, member(3).build()),
                        group(
                                "g1",
                                null,
                                member(1).build(),
                                member(2).poor(false).build()))
                .build();

        ReferenceFacts joint = ReferenceFacts.of(proposal, DAY);
        ReferenceFacts group = ReferenceFacts.of(proposal, proposal.getGroups().get(0), DAY);

        assertThat(joint.subject("jumlah_pendiri")).isEqualTo(Value.of(3));
        assertThat(joint.members().stream().map(ReferenceFacts.Person::ref)).containsExactly("m1", "m2", "m3");
        assertThat(joint.members().get(1).values())
                .as("as the first of the groups knows the person")
                .containsEntry("miskin", Value.of(false));
        assertThat(group.id()).isEqualTo("g2");
        assertThat(group.subject("jumlah_pendiri")).isEqualTo(Value.of(3));
        assertThat(group.subject("jumlah_anggota")).isEqualTo(Value.of(2));
    }
}
