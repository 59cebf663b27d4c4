package id.umkm.domain.basics;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.generator.Values;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PercentageProperties {
    @Provide
    Arbitrary<Percentage> percentages() {
        return Values.percentages();
    }

    @Provide
    Arbitrary<Rupiah> amounts() {
        return Values.amounts();
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Values.percentNumbers();
    }

    @Property
    void a_part_is_never_more_than_its_share_and_less_than_one_rupiah_below(
            @ForAll("percentages") Percentage percentage, @ForAll("amounts") Rupiah amount) {
        BigDecimal exact = percentage
                .toBigDecimal()
                .multiply(BigDecimal.valueOf(amount.amount()))
                .movePointLeft(2);
        BigDecimal part = BigDecimal.valueOf(percentage.of(amount).amount());
        assertThat(part).isLessThanOrEqualTo(exact);
        assertThat(part.add(BigDecimal.ONE)).isGreaterThan(exact);
    }

    @Property
    void a_number_is_taken_without_loss_or_not_at_all(@ForAll("numbers") BigDecimal number) {
        boolean fits = number.stripTrailingZeros().scale() <= 4;
        try {
            assertThat(Percentage.of(number).toBigDecimal()).isEqualByComparingTo(number);
            assertThat(fits).isTrue();
        } catch (MalformedValueException e) {
            assertThat(fits).isFalse();
        }
    }
}
