package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.decision.Decision;
import id.umkm.domain.generator.Decisions;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecisionJsonProperties {
    @Provide
    Arbitrary<Decision> decisions() {
        return Decisions.any();
    }

    @Property(tries = 300)
    void what_was_written_is_read_back_equal(@ForAll("decisions") Decision decision) {
        String json = DecisionJson.write(decision);
        Parsed<Decision> parsed = DecisionJson.parse(json);
        assertThat(parsed.getViolations()).isEmpty();
        assertThat(parsed.orThrow()).isEqualTo(decision);
        assertThat(json).startsWith("{\"schema\":1,\"kind\":\"").doesNotContain("\n");
    }

    @Property(tries = 100)
    void bytes_are_those_of_the_text(@ForAll("decisions") Decision decision) {
        assertThat(new String(DecisionJson.utf8(decision), StandardCharsets.UTF_8))
                .isEqualTo(DecisionJson.write(decision));
    }
}
