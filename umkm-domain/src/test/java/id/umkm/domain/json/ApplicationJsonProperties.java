package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.umkm.domain.application.Application;
import id.umkm.domain.generator.Applications;
import id.umkm.domain.generator.Samples;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ApplicationJsonProperties {
    @Provide
    Arbitrary<Application> applications() {
        return Applications.validOfEveryKind();
    }

    @Property(tries = 150)
    void what_was_written_is_read_back_equal(@ForAll("applications") Application application) {
        String json = ApplicationJson.write(application);
        Parsed<Application> parsed = ApplicationJson.parse(json);
        assertThat(parsed.getViolations()).isEmpty();
        assertThat(parsed.orThrow()).isEqualTo(application);
        assertThat(json).doesNotContain("\n", "\r").doesNotContain(":null");
    }

    @Property(tries = 150)
    void the_canonical_form_is_read_back_with_the_same_hash(@ForAll("applications") Application application) {
        Application again =
                ApplicationJson.parse(ApplicationJson.canonical(application)).orThrow();
        assertThat(ApplicationJson.canonical(again)).isEqualTo(ApplicationJson.canonical(application));
        assertThat(ApplicationJson.sha256(again))
                .isEqualTo(ApplicationJson.sha256(application))
                .matches("[0-9a-f]{64}");
    }

    @Property(tries = 150)
    void the_order_of_members_grants_channels_and_own_facts_does_not_change_the_hash(
            @ForAll("applications") Application application, @ForAll long seed) {
        Application shuffled = new Shuffles(seed).of(application);
        assertThat(ApplicationJson.canonical(shuffled)).isEqualTo(ApplicationJson.canonical(application));
        assertThat(ApplicationJson.sha256(shuffled)).isEqualTo(ApplicationJson.sha256(application));
    }

    @Property(tries = 150)
    void other_facts_give_another_canonical_form(
            @ForAll("applications") Application one, @ForAll("applications") Application other) {
        boolean same = ApplicationJson.canonical(one).equals(ApplicationJson.canonical(other));
        assertThat(same).isEqualTo(normal(one).equals(normal(other)));
    }

    @Provide
    Arbitrary<String> mutilated() {
        String json = Samples.applicationJson();
        Arbitrary<Integer> places = Arbitraries.integers().between(0, json.length() - 1);
        return Combinators.combine(
                        places,
                        Arbitraries.of(
                                "", "\"", "{", "}", "[", "]", ",", ":", "0", "-", "e", "\\", "\\u12", "null", "\u0000"))
                .as((place, piece) -> json.substring(0, place) + piece + json.substring(place + 1));
    }

    @Property(tries = 2000)
    void no_text_makes_the_reader_throw(@ForAll("mutilated") String json) {
        assertThatCode(() -> ApplicationJson.parse(json)).doesNotThrowAnyException();
    }

    @Property
    void no_text_at_all_makes_the_reader_throw(@ForAll String text) {
        assertThat(ApplicationJson.parse(text).isRejected()).isTrue();
    }

    private static Application normal(Application application) {
        return ApplicationJson.parse(ApplicationJson.canonical(application)).orThrow();
    }
}
