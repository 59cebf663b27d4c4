package id.umkm.domain.generator;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.enterprise.KbliCode;
import id.umkm.domain.identity.CooperativeNumber;
import id.umkm.domain.identity.FamilyCardNumber;
import id.umkm.domain.identity.Nib;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.identity.Npwp;
import id.umkm.domain.law.Citation;
import id.umkm.domain.place.Neighbourhood;
import id.umkm.domain.program.GrantProgram;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ValuesProperties {
    @Provide
    Arbitrary<Object> numbersOfPersons() {
        return Arbitraries.oneOf(
                Values.niks().asGeneric(),
                Values.familyCardNumbers().asGeneric(),
                Values.nibs().asGeneric(),
                Values.npwps().asGeneric(),
                Values.cooperativeNumbers().asGeneric());
    }

    @Provide
    Arbitrary<Object> others() {
        return Arbitraries.oneOf(
                Values.neighbourhoods().asGeneric(),
                Values.kbliCodes().asGeneric(),
                Values.citations().asGeneric(),
                Programmes.valid().asGeneric());
    }

    @Property(tries = 300)
    void no_number_of_a_person_is_printed_whole(@ForAll("numbersOfPersons") Object number) {
        String digits = digits(number);
        assertThat(number.toString()).hasSameSizeAs(digits).startsWith("*****").isNotEqualTo(digits);
        assertThat(number.toString()).endsWith(digits.substring(digits.length() - 4));
    }

    @Property(tries = 100)
    void generated_values_are_of_the_type_asked_for(@ForAll("others") Object value) {
        assertThat(value).isInstanceOfAny(Neighbourhood.class, KbliCode.class, Citation.class, GrantProgram.class);
        assertThat(value.toString()).isNotBlank();
    }

    private static String digits(Object number) {
        if (number instanceof Nik nik) {
            return nik.value();
        }
        if (number instanceof FamilyCardNumber card) {
            return card.value();
        }
        if (number instanceof Nib nib) {
            return nib.value();
        }
        return number instanceof Npwp npwp ? npwp.value() : ((CooperativeNumber) number).value();
    }
}
