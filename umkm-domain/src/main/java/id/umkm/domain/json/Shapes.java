package id.umkm.domain.json;

import id.umkm.domain.application.GroupApplication;
import id.umkm.domain.application.Purpose;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Audit;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Evidence;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Layer;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Output;
import id.umkm.domain.decision.PolicyRef;
import id.umkm.domain.decision.Who;
import id.umkm.domain.entrepreneur.Employer;
import id.umkm.domain.entrepreneur.Occupation;
import id.umkm.domain.entrepreneur.Sex;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.group.Member;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.json.Shape.Parts;
import id.umkm.domain.law.Basis;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shapes of all objects in the JSON form: what is written here is the contract. */
final class Shapes {
    private static final String OWN_FACTS = "Facts of the host's own: truth values, whole numbers or texts.";
    private static final String GRANTS =
            "Grants received before. Absent or null is unknown; an empty list is known to be none.";

    static final Shape<PastGrant, PastGrant.Builder> PAST_GRANT = Shape.of(
                    Text.of("objek hibah terdahulu", "an object of a past grant"),
                    PastGrant::builder,
                    PastGrant.Builder::build)
            .required(
                    "programme",
                    Codecs.TEXT,
                    PastGrant::getProgramme,
                    PastGrant.Builder::programme,
                    "Id of the programme that paid.")
            .required("year", Codecs.YEAR, PastGrant::getYear, PastGrant.Builder::year, "Budget year that paid it.")
            .optional(
                    "amount",
                    Codecs.AMOUNT,
                    PastGrant::getAmount,
                    PastGrant.Builder::amount,
                    "What was paid, in whole rupiah.")
            .optional(
                    "groupId",
                    Codecs.TEXT,
                    PastGrant::getGroupId,
                    PastGrant.Builder::groupId,
                    "Id of the group through which a person received it.");

    static final Shape<Member, Member.Builder> MEMBER = Shape.of(
                    Text.of("objek anggota", "an object of a member"), Member::builder, Member.Builder::build)
            .required(
                    "ref",
                    Codecs.TEXT,
                    Member::getRef,
                    Member.Builder::ref,
                    "The host's own key of the person; unique in the group.")
            .required("nik", Codecs.NIK, Member::getNik, Member.Builder::nik, "National identity number, 16 digits.")
            .optional("name", Codecs.TEXT, Member::getName, Member.Builder::name, "Name as on the identity card.")
            .optional(
                    "birthDate",
                    Codecs.DATE,
                    Member::getBirthDate,
                    Member.Builder::birthDate,
                    "Birth date as on record.")
            .optional(
                    "sex", Codecs.oneOf(Sex.class), Member::getSex, Member.Builder::sex, "Sex as on the identity card.")
            .optional("village", Codecs.VILLAGE, Member::getVillage, Member.Builder::village, "Village of residence.")
            .optional(
                    "poor",
                    Codecs.YES_NO,
                    Member::getPoor,
                    Member.Builder::poor,
                    "Whether the person is on record as poor.")
            .optional(
                    "occupation",
                    Codecs.oneOf(Occupation.class),
                    Member::getOccupation,
                    Member.Builder::occupation,
                    "What the person does for a living.")
            .optional(
                    "employer",
                    Codecs.oneOf(Employer.class),
                    Member::getEmployer,
                    Member.Builder::employer,
                    "Who employs the person; NONE is known to have no employer.")
            .optional(
                    "skilled",
                    Codecs.YES_NO,
                    Member::getSkilled,
                    Member.Builder::skilled,
                    "Whether the person has the skill of the group's trade.")
            .optional(
                    "hitByPandemic",
                    Codecs.YES_NO,
                    Member::getHitByPandemic,
                    Member.Builder::hitByPandemic,
                    "Whether the pandemic hit the person's living.")
            .optional("grants", grants(), Member::getGrants, Member.Builder::grants, GRANTS)
            .optional("extras", Codecs.OWN_FACTS, m -> unlessEmpty(m.getExtras()), Member.Builder::extras, OWN_FACTS);

    static final Shape<BusinessGroup, BusinessGroup.Builder> GROUP = Shape.of(
                    Text.of("objek kelompok", "an object of a group"),
                    BusinessGroup::builder,
                    BusinessGroup.Builder::build)
            .required(
                    "id",
                    Codecs.TEXT,
                    BusinessGroup::getId,
                    BusinessGroup.Builder::id,
                    "The host's own key of the group.")
            .optional("name", Codecs.TEXT, BusinessGroup::getName, BusinessGroup.Builder::name, "Name of the group.")
            .optional(
                    "village",
                    Codecs.VILLAGE,
                    BusinessGroup::getVillage,
                    BusinessGroup.Builder::village,
                    "Village in which the group works.")
            .optional(
                    "trade",
                    Codecs.TRADE,
                    BusinessGroup::getTrade,
                    BusinessGroup.Builder::trade,
                    "Kind of business, a code of the policy's list.")
            .optional(
                    "chair",
                    Codecs.TEXT,
                    BusinessGroup::getChair,
                    BusinessGroup.Builder::chair,
                    "Ref of the member who chairs the group.")
            .optional(
                    "recognisedByVillageHead",
                    Codecs.YES_NO,
                    BusinessGroup::getRecognisedByVillageHead,
                    BusinessGroup.Builder::recognisedByVillageHead,
                    "Whether the head of the village has recognised the group in writing.")
            .optional(
                    "annualSales",
                    Codecs.AMOUNT,
                    BusinessGroup::getAnnualSales,
                    BusinessGroup.Builder::annualSales,
                    "Sales of one year, in whole rupiah.")
            .optional(
                    "netAssets",
                    Codecs.BALANCE,
                    BusinessGroup::getNetAssets,
                    BusinessGroup.Builder::netAssets,
                    "Net assets without land and business building, in whole rupiah; may be negative.")
            .optional("grants", grants(), BusinessGroup::getGrants, BusinessGroup.Builder::grants, GRANTS)
            .required(
                    "members",
                    Codecs.set(MEMBER, Comparator.comparing(Member::getNik), 1),
                    BusinessGroup::getMembers,
                    BusinessGroup.Builder::members,
                    "The members, in any order.")
            .optional(
                    "extras",
                    Codecs.OWN_FACTS,
                    g -> unlessEmpty(g.getExtras()),
                    BusinessGroup.Builder::extras,
                    OWN_FACTS);

    static final Shape<GroupApplication, GroupApplication.Builder> APPLICATION = Shape.of(
                    Text.of("objek usulan", "an object of an application"),
                    GroupApplication::builder,
                    GroupApplication.Builder::build)
            .optional("schema", SchemaVersion.CODEC, a -> null, (b, v) -> {}, "Version of this form; 1 where absent.")
            .required(
                    "id",
                    Codecs.TEXT,
                    GroupApplication::getId,
                    GroupApplication.Builder::id,
                    "The host's own key of the application.")
            .optional(
                    "programme",
                    Codecs.TEXT,
                    GroupApplication::getProgramme,
                    GroupApplication.Builder::programme,
                    "Id of the programme that is asked.")
            .required(
                    "submittedOn",
                    Codecs.DATE,
                    GroupApplication::getSubmittedOn,
                    GroupApplication.Builder::submittedOn,
                    "Day on which the application was received.")
            .optional(
                    "requestedAmount",
                    Codecs.AMOUNT,
                    GroupApplication::getRequestedAmount,
                    GroupApplication.Builder::requestedAmount,
                    "What is asked for, in whole rupiah.")
            .optional(
                    "purpose",
                    Codecs.oneOf(Purpose.class),
                    GroupApplication::getPurpose,
                    GroupApplication.Builder::purpose,
                    "What the money is asked for.")
            .required(
                    "group", GROUP, GroupApplication::getGroup, GroupApplication.Builder::group, "The group that asks.")
            .optional(
                    "extras",
                    Codecs.OWN_FACTS,
                    a -> unlessEmpty(a.getExtras()),
                    GroupApplication.Builder::extras,
                    OWN_FACTS);

    private static final Shape<Text, Parts> TEXT = Shape.<Text, Parts>of(
                    Text.of("objek teks", "an object of a text"), Parts::new, p -> new Text(p.must("id"), p.text("en")))
            .required("id", Codecs.PROSE, Text::id, Parts.to("id"), "In Indonesian.")
            .nullable("en", Codecs.PROSE, Text::en, Parts.to("en"), "In English, or null where it was not written.");

    private static final Shape<PolicyRef, Parts> POLICY = Shape.<PolicyRef, Parts>of(
                    Text.of("objek kebijakan", "an object of a policy"),
                    Parts::new,
                    p -> new PolicyRef(p.must("id"), p.must("version"), p.must("sha256")))
            .required("id", Codecs.PROSE, PolicyRef::id, Parts.to("id"), "Id of the programme.")
            .required("version", Codecs.PROSE, PolicyRef::version, Parts.to("version"), "Version of the policy.")
            .required(
                    "sha256",
                    Codecs.HASH,
                    PolicyRef::sha256,
                    Parts.to("sha256"),
                    "Hash over the policy with all its layers.");

    private static final Shape<MissingFact, Parts> MISSING = Shape.<MissingFact, Parts>of(
                    Text.of("objek fakta kurang", "an object of a missing fact"),
                    Parts::new,
                    p -> new MissingFact(p.must("attribute"), p.text("who"), p.texts("codes")))
            .required(
                    "attribute",
                    Codecs.PROSE,
                    MissingFact::attribute,
                    Parts.to("attribute"),
                    "English name of the attribute.")
            .nullable(
                    "who",
                    Codecs.PROSE,
                    MissingFact::who,
                    Parts.to("who"),
                    "Ref of the member whose fact it is, or null.")
            .required(
                    "codes",
                    Codecs.list(Codecs.PROSE),
                    MissingFact::codes,
                    Parts.to("codes"),
                    "The rows that wait for it, sorted.");

    private static final Shape<Who, Parts> WHO = Shape.<Who, Parts>of(
                    Text.of("objek orang", "an object of a person"),
                    Parts::new,
                    p -> new Who(p.must("ref"), p.must("nik")))
            .required("ref", Codecs.PROSE, Who::ref, Parts.to("ref"), "The host's own key of the member.")
            .required(
                    "nik",
                    Codecs.PROSE,
                    Who::nik,
                    Parts.to("nik"),
                    "The identity number, masked but for its last four digits.");

    private static final Shape<Evidence, Parts> EVIDENCE = Shape.<Evidence, Parts>of(
                    Text.of("objek bukti", "an object of evidence"),
                    Parts::new,
                    p -> new Evidence(
                            p.must("attribute"),
                            p.text("who"),
                            p.get("actual", Object.class),
                            p.must("required"),
                            p.text("parameter")))
            .required(
                    "attribute",
                    Codecs.PROSE,
                    Evidence::attribute,
                    Parts.to("attribute"),
                    "English name of the attribute.")
            .nullable(
                    "who", Codecs.PROSE, Evidence::who, Parts.to("who"), "Ref of the member whose fact it is, or null.")
            .nullable(
                    "actual",
                    Codecs.FACT,
                    Evidence::actual,
                    Parts.to("actual"),
                    "What was found, or null where it is unknown.")
            .required("required", Codecs.PROSE, Evidence::required, Parts.to("required"), "What the row asks for.")
            .nullable(
                    "parameter",
                    Codecs.PROSE,
                    Evidence::parameter,
                    Parts.to("parameter"),
                    "Parameter that set the bound, or null.");

    private static final Shape<Output, Parts> OUTPUT = Shape.<Output, Parts>of(
                    Text.of("objek keluaran", "an object of an output"),
                    Parts::new,
                    p -> new Output(
                            p.must("attribute"),
                            p.get("value", Object.class),
                            p.text("position"),
                            p.get("basis", Basis.class),
                            p.texts("citations")))
            .required("attribute", Codecs.PROSE, Output::attribute, Parts.to("attribute"), "English name of the value.")
            .nullable("value", Codecs.FACT, Output::value, Parts.to("value"), "The value, or null while it is unknown.")
            .nullable(
                    "position",
                    Codecs.PROSE,
                    Output::position,
                    Parts.to("position"),
                    "Sheet and row that gave it, or null.")
            .nullable(
                    "basis",
                    Codecs.oneOf(Basis.class),
                    Output::basis,
                    Parts.to("basis"),
                    "What stands behind it, or null.")
            .required(
                    "citations",
                    Codecs.list(Codecs.PROSE),
                    Output::citations,
                    Parts.to("citations"),
                    "Its citations, key first.");

    private static final Shape<Audit, Parts> AUDIT = Shape.<Audit, Parts>of(
                    Text.of("objek audit", "an object of an audit record"),
                    Parts::new,
                    p -> new Audit(p.must("inputSha256"), p.must("engine")))
            .required(
                    "inputSha256",
                    Codecs.HASH,
                    Audit::inputSha256,
                    Parts.to("inputSha256"),
                    "Hash over the canonical JSON (RFC 8785) of the input.")
            .required("engine", Codecs.PROSE, Audit::engine, Parts.to("engine"), "Name and version of what decided.");

    private static final Shape<Finding, Finding.Builder> FINDING = Shape.of(
                    Text.of("objek temuan", "an object of a finding"), Finding::builder, Finding.Builder::build)
            .required("code", Codecs.PROSE, Finding::getCode, Finding.Builder::code, "Stable code of the row.")
            .required(
                    "effect",
                    Codecs.oneOf(Effect.class),
                    Finding::getEffect,
                    Finding.Builder::effect,
                    "What it means for the subject.")
            .required(
                    "basis",
                    Codecs.oneOf(Basis.class),
                    Finding::getBasis,
                    Finding.Builder::basis,
                    "The weakest of what stands behind it.")
            .required(
                    "citations",
                    Codecs.list(Codecs.PROSE),
                    Finding::getCitations,
                    Finding.Builder::citations,
                    "The citations, key first.")
            .required(
                    "position",
                    Codecs.PROSE,
                    Finding::getPosition,
                    Finding.Builder::position,
                    "Sheet and row of the policy.")
            .required(
                    "layer",
                    Codecs.smallOneOf(Layer.class),
                    Finding::getLayer,
                    Finding.Builder::layer,
                    "Layer of rules that the row is from.")
            .required(
                    "who",
                    Codecs.list(WHO),
                    Finding::getWho,
                    Finding.Builder::who,
                    "The members whom it names, sorted by NIK.")
            .required("message", TEXT, Finding::getMessage, Finding.Builder::message, "What was found.")
            .nullable("advice", TEXT, Finding::getAdvice, Finding.Builder::advice, "What the subject can do, or null.")
            .required(
                    "evidence",
                    Codecs.list(EVIDENCE),
                    Finding::getEvidence,
                    Finding.Builder::evidence,
                    "The facts that it rests on.");

    static final Shape<Decision, Decision.Builder> DECISION =
            decision(Codecs.smallOneOf(DecisionKind.class), Codecs.oneOf(Outcome.class));

    private Shapes() {}

    /** The shape of decisions of one kind, for its schema. */
    static Shape<Decision, Decision.Builder> decision(DecisionKind kind) {
        return decision(Codecs.smallOneOf(List.of(kind)), Codecs.oneOf(List.copyOf(kind.getOutcomes())));
    }

    private static Shape<Decision, Decision.Builder> decision(Codec<DecisionKind> kinds, Codec<Outcome> outcomes) {
        return Shape.of(
                        Text.of("objek keputusan", "an object of a decision"),
                        Decision::builder,
                        Decision.Builder::build)
                .required(
                        "schema",
                        SchemaVersion.CODEC,
                        d -> SchemaVersion.CURRENT,
                        (b, v) -> {},
                        "Version of this form.")
                .required("kind", kinds, Decision::getKind, Decision.Builder::kind, "Which question is answered.")
                .required("outcome", outcomes, Decision::getOutcome, Decision.Builder::outcome, "The answer.")
                .required("id", Codecs.PROSE, Decision::getId, Decision.Builder::id, "Id of the application.")
                .required(
                        "asOf",
                        Codecs.DATE,
                        Decision::getAsOf,
                        Decision.Builder::asOf,
                        "Date of the event that was decided.")
                .nullable(
                        "policy",
                        POLICY,
                        Decision::getPolicy,
                        Decision.Builder::policy,
                        "The policy that decided, or null where none was in force.")
                .nullable(
                        "amount",
                        Codecs.AMOUNT,
                        Decision::getAmount,
                        Decision.Builder::amount,
                        "Whole rupiah, for kinds that decide an amount; else null.")
                .required(
                        "missing",
                        Codecs.list(MISSING),
                        Decision::getMissing,
                        Decision.Builder::missing,
                        "Unknown facts that could still change the decision.")
                .required(
                        "findings",
                        Codecs.list(FINDING),
                        Decision::getFindings,
                        Decision.Builder::findings,
                        "Rows that do not hold, sorted by code, position and member.")
                .required(
                        "outputs",
                        Codecs.list(OUTPUT),
                        Decision::getOutputs,
                        Decision.Builder::outputs,
                        "Table outputs that the policy publishes.")
                .optional(
                        "nearestPolicies",
                        Codecs.list(POLICY),
                        d -> d.getNearestPolicies().isEmpty() ? null : d.getNearestPolicies(),
                        Decision.Builder::nearestPolicies,
                        "Versions of the policy that come nearest, where none was in force.")
                .required(
                        "audit", AUDIT, Decision::getAudit, Decision.Builder::audit, "What is needed to run it again.");
    }

    private static Codec<List<PastGrant>> grants() {
        return Codecs.set(
                PAST_GRANT, Comparator.comparing(PastGrant::getYear).thenComparing(PastGrant::getProgramme), 0);
    }

    private static @Nullable Map<String, Object> unlessEmpty(Map<String, Object> facts) {
        return facts.isEmpty() ? null : facts;
    }
}
