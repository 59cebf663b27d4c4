package id.umkm.rules.integrity;

import static id.umkm.rules.integrity.People.AS_OF;
import static id.umkm.rules.integrity.People.nik;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.identity.FamilyCardNumber;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersonKeysTest {
    private static final byte[] SECRET = "contoh kunci 123".getBytes(StandardCharsets.US_ASCII);

    @Test
    void a_plain_key_is_the_number() {
        assertThat(PersonKeys.plain().person(nik(1)).value()).isEqualTo(nik(1).value());
    }

    @Test
    void a_keyed_one_is_the_first_half_of_the_hmac() {
        // printf 'nik:9901010201900002' | openssl dgst -sha256 -hmac 'contoh kunci 123'
        assertThat(PersonKeys.keyed(SECRET).person(nik(1)).value()).isEqualTo("a201dab0b1ae4ad02822b410075ee5b5");
    }

    @Test
    void another_key_gives_another_hash_and_a_family_is_no_person() {
        PersonKeys keys = PersonKeys.keyed(SECRET);
        byte[] other = SECRET.clone();
        other[0]++;

        assertThat(Stream.of(
                                keys.person(nik(1)),
                                keys.person(nik(2)),
                                PersonKeys.keyed(other).person(nik(1)),
                                keys.family(FamilyCardNumber.of(nik(1).value())),
                                PersonKeys.plain().person(nik(1)))
                        .distinct())
                .hasSize(5);
        assertThat(PersonKeys.keyed(SECRET).person(nik(1))).isEqualTo(keys.person(nik(1)));
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> PersonKeys.keyed(new byte[15])).hasMessage("A key has at least 16 bytes, not 15.");
    }

    @Test
    void nothing_that_is_printed_shows_a_number() {
        PersonKeys keys = PersonKeys.plain();
        People people = People.plain();
        people.add(people.bpum("B-1", 1));

        assertThat(keys.person(nik(1)) + " " + keys.identify(nik(1)) + people.claims())
                .doesNotContain("99010102")
                .contains("0002");
    }

    @Test
    void numbers_and_hashes_do_not_mix_in_one_check() {
        People people = People.plain();
        people.add(
                people.bpum("B-1", 1),
                people.bpum("B-2", 2).person(PersonKeys.keyed(SECRET).identify(nik(2))));
        IntegrityCheck check = IntegrityCheck.of(IntegrityRules.bundled());

        assertThatThrownBy(() -> check.check(people.claims().stream(), AS_OF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one of both");
    }
}
