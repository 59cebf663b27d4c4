package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.generator.DecisionRecords;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecisionRecordProperties {
    @Provide
    Arbitrary<DecisionRecord> records() {
        return DecisionRecords.any();
    }

    @Property(tries = 150)
    void what_was_stored_is_read_back_equal(@ForAll("records") DecisionRecord record) {
        String json = record.toJson();
        DecisionRecord again = DecisionRecord.parse(json);
        assertThat(again).isEqualTo(record);
        assertThat(again.isIntact()).isTrue();
        assertThat(again.toJson()).isEqualTo(json).doesNotContain("\n");
    }
}
