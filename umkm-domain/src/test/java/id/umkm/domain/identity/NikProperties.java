package id.umkm.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.generator.Values;
import id.umkm.domain.person.Sex;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NikProperties {
    @Provide
    Arbitrary<LocalDate> days() {
        return Values.days();
    }

    @Property
    void encodes_the_day_and_sex_it_was_made_of_and_no_other(
            @ForAll("days") LocalDate birthDate, @ForAll Sex sex, @ForAll @IntRange(min = 1, max = 9999) int serial) {
        Nik nik = Values.nik(357602, birthDate, sex, serial);
        assertThat(nik.encodes(birthDate)).isTrue();
        assertThat(nik.encodes(birthDate.plusDays(1))).isFalse();
        assertThat(nik.encodesFemale()).isEqualTo(sex == Sex.FEMALE);
        assertThat(nik.toString()).endsWith(nik.value().substring(12)).startsWith("************");
    }
}
