package id.umkm.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.validation.Validated;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HandWrittenTest {
    private static final Set<String> ALL_CODES = Set.of(
            "BUSINESS_NOT_MICRO",
            "GRANT_IN_PREVIOUS_YEAR",
            "GROUP_NOT_RECOGNISED",
            "GROUP_OUTSIDE_AREA",
            "GROUP_TOO_SMALL",
            "MEMBERS_MOSTLY_GRANTED_IN_PREVIOUS_YEAR",
            "MEMBER_ABOVE_AGE_LIMIT",
            "MEMBER_GRANT_IN_PREVIOUS_YEAR",
            "MEMBER_OUTSIDE_AREA",
            "MEMBER_STATE_EMPLOYEE",
            "MEMBER_UNDERAGE",
            "REQUEST_ABOVE_CEILING",
            "REQUEST_BELOW_MINIMUM",
            "REQUEST_OFF_PURPOSE",
            "TARGET_SHARE_TOO_LOW",
            "TRADE_NOT_LISTED");

    @Test
    void says_what_the_library_says_reason_by_reason_for_every_code() {
        HandWritten handWritten = Contenders.baseline();
        Umkm umkm = new Umkm();
        Set<String> seen = new TreeSet<>();
        for (Validated<Application> application : Applications.of(7, 2_000)) {
            Ruling expected = umkm.answer(umkm.decide(application));
            Ruling actual = handWritten.decide(application);
            assertThat(actual.reasons()).as(expected.id()).isEqualTo(expected.reasons());
            assertThat(actual).isEqualTo(expected);
            expected.reasons().forEach(reason -> seen.add(reason.code()));
        }
        assertThat(seen).isEqualTo(ALL_CODES);
    }
}
