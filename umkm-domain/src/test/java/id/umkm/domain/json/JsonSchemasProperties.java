package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import id.umkm.domain.application.Application;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.generator.Applications;
import id.umkm.domain.generator.DecisionRecords;
import id.umkm.domain.generator.Decisions;
import id.umkm.domain.generator.Grants;
import id.umkm.domain.generator.OneFault;
import id.umkm.domain.generator.Proposals;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.grant.Grant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The published schemas, judged by a validator that knows nothing of this library. */
class JsonSchemasProperties {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final JsonSchema INPUT = FACTORY.getSchema(JsonSchemas.input());
    private static final JsonSchema GRANT = FACTORY.getSchema(JsonSchemas.grant());
    private static final JsonSchema PROPOSAL = FACTORY.getSchema(JsonSchemas.proposal());
    private static final Map<DecisionKind, JsonSchema> OUTPUT = ofEachKind(JsonSchemas::output);
    private static final Map<DecisionKind, JsonSchema> RECORD = ofEachKind(JsonSchemas::record);

    /** What a schema can tell: the form of values and names, not what relates two of them or the text around them. */
    private static final Set<String> FORMAL = Set.of(
            "REQUIRED_MISSING",
            "ONE_OF_MISSING",
            "ONE_OF_SEVERAL",
            "FAMILY_CARD_NUMBER_MALFORMED",
            "TYPE_WRONG",
            "NUMBER_OUT_OF_RANGE",
            "NUMBER_TOO_LONG",
            "VALUE_NOT_ALLOWED",
            "NIK_MALFORMED",
            "REGION_MALFORMED",
            "REGION_LEVEL_WRONG",
            "TRADE_MALFORMED",
            "STAGE_MALFORMED",
            "CHANNEL_MALFORMED",
            "UNKNOWN_PROPERTY",
            "SCHEMA_UNSUPPORTED",
            "EXTRA_NAME_MALFORMED",
            "AMOUNT_NEGATIVE",
            "AMOUNT_NOT_POSITIVE",
            "NUMBER_NEGATIVE",
            "TRANCHE_NUMBER_WRONG",
            "GROUP_EMPTY",
            "PROPOSAL_EMPTY",
            "YEAR_TOO_EARLY",
            "JSON_TOO_DEEP");

    @Provide
    Arbitrary<Application> applications() {
        return Applications.validOfEveryKind();
    }

    @Provide
    Arbitrary<OneFault<Application>> faults() {
        return Applications.withOneFault().filter(fault -> FORMAL.contains(fault.code()));
    }

    @Provide
    Arbitrary<Grant> grants() {
        return Grants.valid();
    }

    @Provide
    Arbitrary<FoundingProposal> proposals() {
        return Proposals.validOfEveryKind();
    }

    @Provide
    Arbitrary<OneFault<Grant>> faultsOfGrants() {
        return Grants.withOneFault().filter(fault -> FORMAL.contains(fault.code()));
    }

    @Provide
    Arbitrary<OneFault<FoundingProposal>> faultsOfProposals() {
        return Proposals.withOneFault().filter(fault -> FORMAL.contains(fault.code()));
    }

    @Provide
    Arbitrary<DecisionRecord> records() {
        return DecisionRecords.any();
    }

    @Provide
    Arbitrary<Decision> decisions() {
        return Decisions.any();
    }

    @Example
    void the_documented_example_follows_the_schema() {
        assertThat(INPUT.validate(Samples.applicationJson(), InputFormat.JSON)).isEmpty();
        assertThat(INPUT.validate(Samples.applicationJson().replaceFirst("\\{", "{\"schema\":1,"), InputFormat.JSON))
                .isEmpty();
    }

    @Property(tries = 40)
    void valid_applications_follow_the_schema(@ForAll("applications") Application application) {
        assertThat(INPUT.validate(ApplicationJson.write(application), InputFormat.JSON))
                .isEmpty();
        assertThat(INPUT.validate(ApplicationJson.canonical(application), InputFormat.JSON))
                .isEmpty();
    }

    @Property(tries = 100)
    void a_fault_of_form_breaks_the_schema(@ForAll("faults") OneFault<Application> fault) {
        assertThat(INPUT.validate(fault.json(), InputFormat.JSON)).isNotEmpty();
    }

    @Example
    void the_documented_grant_and_proposal_follow_their_schemas() {
        assertThat(GRANT.validate(Samples.grantJson(), InputFormat.JSON)).isEmpty();
        assertThat(PROPOSAL.validate(Samples.proposalJson(), InputFormat.JSON)).isEmpty();
    }

    @Property(tries = 30)
    void valid_grants_follow_the_schema(@ForAll("grants") Grant grant) {
        assertThat(GRANT.validate(GrantJson.write(grant), InputFormat.JSON)).isEmpty();
        assertThat(GRANT.validate(GrantJson.canonical(grant), InputFormat.JSON)).isEmpty();
    }

    @Property(tries = 30)
    void valid_proposals_follow_the_schema(@ForAll("proposals") FoundingProposal proposal) {
        assertThat(PROPOSAL.validate(ProposalJson.write(proposal), InputFormat.JSON))
                .isEmpty();
        assertThat(PROPOSAL.validate(ProposalJson.canonical(proposal), InputFormat.JSON))
                .isEmpty();
    }

    @Property(tries = 60)
    void a_fault_of_form_in_a_grant_breaks_the_schema(@ForAll("faultsOfGrants") OneFault<Grant> fault) {
        assertThat(GRANT.validate(fault.json(), InputFormat.JSON)).isNotEmpty();
    }

    @Property(tries = 40)
    void a_fault_of_form_in_a_proposal_breaks_the_schema(
            @ForAll("faultsOfProposals") OneFault<FoundingProposal> fault) {
        assertThat(PROPOSAL.validate(fault.json(), InputFormat.JSON)).isNotEmpty();
    }

    @Property(tries = 20)
    void records_follow_the_schema_of_their_kind_and_of_no_other(@ForAll("records") DecisionRecord record) {
        String json = record.toJson();
        RECORD.forEach((kind, schema) -> assertThat(
                        schema.validate(json, InputFormat.JSON).isEmpty())
                .isEqualTo(kind == record.getDecision().getKind()));
    }

    @Property(tries = 40)
    void decisions_follow_the_schema_of_their_kind_and_of_no_other(@ForAll("decisions") Decision decision) {
        String json = DecisionJson.write(decision);
        OUTPUT.forEach((kind, schema) ->
                assertThat(schema.validate(json, InputFormat.JSON).isEmpty()).isEqualTo(kind == decision.getKind()));
    }

    private static Map<DecisionKind, JsonSchema> ofEachKind(Function<DecisionKind, String> schema) {
        Map<DecisionKind, JsonSchema> schemas = new EnumMap<>(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values()) {
            schemas.put(kind, FACTORY.getSchema(schema.apply(kind)));
        }
        return schemas;
    }
}
