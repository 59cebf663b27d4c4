package id.umkm.domain.json;

import id.umkm.domain.basics.Rupiah;
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
import id.umkm.domain.decision.Ranking;
import id.umkm.domain.decision.Remedy;
import id.umkm.domain.decision.RemedyOperation;
import id.umkm.domain.decision.Who;
import id.umkm.domain.json.Shape.Parts;
import id.umkm.domain.law.Basis;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The shapes of decisions and of what they hold: what is written here is the contract. */
final class DecisionShapes {
    private static final String GROUP = "Id of the group that it is about, in a decision about several groups.";

    private static final Shape<Text, Parts> TEXT = Shape.<Text, Parts>of(
                    Text.of("objek teks", "an object of a text"), Parts::new, p -> Text.of(p.must("id"), p.text("en")))
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
                    p -> new MissingFact(p.must("attribute"), p.text("group"), p.text("who"), p.texts("codes")))
            .required(
                    "attribute",
                    Codecs.PROSE,
                    MissingFact::attribute,
                    Parts.to("attribute"),
                    "English name of the attribute.")
            .optional("group", Codecs.PROSE, MissingFact::group, Parts.to("group"), GROUP)
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
                    p -> Audit.of(p.must("inputSha256"), p.must("engine")))
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
            .optional("group", Codecs.PROSE, Finding::getGroup, Finding.Builder::group, GROUP)
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

    private static final Shape<Ranking.Key, Parts> KEY = Shape.<Ranking.Key, Parts>of(
                    Text.of("objek kunci peringkat", "an object of a key of a rank"),
                    Parts::new,
                    p -> new Ranking.Key(
                            p.must("attribute"),
                            p.must("shareOfMembers", Boolean.class),
                            p.must("value", Object.class),
                            p.must("position")))
            .required(
                    "attribute",
                    Codecs.PROSE,
                    Ranking.Key::attribute,
                    Parts.to("attribute"),
                    "English name of the attribute or table output.")
            .required(
                    "shareOfMembers",
                    Codecs.YES_NO,
                    Ranking.Key::shareOfMembers,
                    Parts.to("shareOfMembers"),
                    "Whether it is the share of members for whom the attribute is yes.")
            .required("value", Codecs.FACT, Ranking.Key::value, Parts.to("value"), "The value.")
            .required(
                    "position",
                    Codecs.PROSE,
                    Ranking.Key::position,
                    Parts.to("position"),
                    "Sheet and row of the policy.");

    private static final Shape<Ranking, Parts> RANKING = Shape.<Ranking, Parts>of(
                    Text.of("objek peringkat", "an object of a rank"),
                    Parts::new,
                    p -> new Ranking(
                            p.must("budget", Rupiah.class),
                            p.get("rank", Integer.class),
                            p.must("of", Integer.class),
                            p.get("cut", Integer.class),
                            p.get("ahead", Rupiah.class),
                            p.get("shortfall", Rupiah.class),
                            p.list("keys", Ranking.Key.class)))
            .required(
                    "budget",
                    Codecs.AMOUNT,
                    Ranking::budget,
                    Parts.to("budget"),
                    "What there is for all, in whole rupiah.")
            .nullable(
                    "rank",
                    Codecs.FROM_ONE,
                    Ranking::rank,
                    Parts.to("rank"),
                    "From 1, or null where it was not ranked.")
            .required("of", Codecs.FROM_ZERO, Ranking::of, Parts.to("of"), "How many were ranked.")
            .nullable(
                    "cut",
                    Codecs.FROM_ONE,
                    Ranking::cut,
                    Parts.to("cut"),
                    "First rank that does not fit into the budget, or null where all fit.")
            .nullable(
                    "ahead",
                    Codecs.AMOUNT,
                    Ranking::ahead,
                    Parts.to("ahead"),
                    "Sum of the amounts of those ranked before it, or null where it was not ranked.")
            .nullable(
                    "shortfall",
                    Codecs.AMOUNT,
                    Ranking::shortfall,
                    Parts.to("shortfall"),
                    "What the budget lacks to reach down to this rank, or null where it was not ranked.")
            .required(
                    "keys",
                    Codecs.list(KEY),
                    Ranking::keys,
                    Parts.to("keys"),
                    "What the rank follows from, the first that decides first.");

    private static final Shape<RemedyOperation, Parts> OPERATION = Shape.<RemedyOperation, Parts>of(
                    Text.of("objek perbaikan", "an object of an operation"),
                    Parts::new,
                    p -> new RemedyOperation(
                            p.must("op", RemedyOperation.Kind.class),
                            p.text("attribute"),
                            p.text("group"),
                            p.text("who"),
                            p.get("value", Object.class),
                            p.get("count", Integer.class),
                            p.texts("codes")))
            .required(
                    "op",
                    Codecs.oneOf(RemedyOperation.Kind.class),
                    RemedyOperation::op,
                    Parts.to("op"),
                    "What is done.")
            .optional(
                    "attribute",
                    Codecs.PROSE,
                    RemedyOperation::attribute,
                    Parts.to("attribute"),
                    "English name of the fact that is changed or provided.")
            .optional("group", Codecs.PROSE, RemedyOperation::group, Parts.to("group"), GROUP)
            .optional(
                    "who",
                    Codecs.PROSE,
                    RemedyOperation::who,
                    Parts.to("who"),
                    "Ref of the member who is replaced or whose fact is provided.")
            .optional(
                    "value",
                    Codecs.FACT,
                    RemedyOperation::value,
                    Parts.to("value"),
                    "What to change the fact to, or, for a fact to be provided, a value that would do.")
            .optional("count", Codecs.FROM_ONE, RemedyOperation::count, Parts.to("count"), "How many members to add.")
            .required(
                    "codes",
                    Codecs.list(Codecs.PROSE),
                    RemedyOperation::codes,
                    Parts.to("codes"),
                    "The rows that it settles, sorted.");

    private static final Map<DecisionKind, Shape<Decision, Draft>> BY_KIND =
            Collections.unmodifiableMap(Arrays.stream(DecisionKind.values())
                    .collect(Collectors.toMap(
                            Function.identity(),
                            kind -> decision(
                                    Codecs.smallOneOf(List.of(kind)),
                                    Codecs.oneOf(List.copyOf(kind.getOutcomes())),
                                    Codecs.oneOf(List.copyOf(kind.getRemedyOutcomes()))),
                            (one, other) -> one,
                            () -> new EnumMap<>(DecisionKind.class))));

    /** Decisions of any kind; an outcome that is not one of the kind is not noticed here. */
    static final Shape<Decision, Draft> DECISION =
            decision(Codecs.smallOneOf(DecisionKind.class), Codecs.oneOf(Outcome.class), Codecs.oneOf(Outcome.class));

    private DecisionShapes() {}

    /** The shape of decisions of one kind. */
    static Shape<Decision, Draft> decision(DecisionKind kind) {
        return Objects.requireNonNull(BY_KIND.get(kind));
    }

    private static Shape<Decision, Draft> decision(
            Codec<DecisionKind> kinds, Codec<Outcome> outcomes, Codec<Outcome> remedyOutcomes) {
        return Shape.of(Text.of("objek keputusan", "an object of a decision"), Draft::new, Draft::build)
                .required(
                        "schema",
                        SchemaVersion.CODEC,
                        d -> SchemaVersion.CURRENT,
                        (b, v) -> {},
                        "Version of this form.")
                .required(
                        "kind",
                        kinds,
                        Decision::getKind,
                        Draft.to(Decision.Builder::kind),
                        "Which question is answered.")
                .required("outcome", outcomes, Decision::getOutcome, Draft.to(Decision.Builder::outcome), "The answer.")
                .required(
                        "id",
                        Codecs.PROSE,
                        Decision::getId,
                        Draft.to(Decision.Builder::id),
                        "Id of the application, grant or proposal.")
                .required(
                        "asOf",
                        Codecs.DATE,
                        Decision::getAsOf,
                        Draft.to(Decision.Builder::asOf),
                        "Date of the event that was decided.")
                .nullable(
                        "policy",
                        POLICY,
                        Decision::getPolicy,
                        Draft.to(Decision.Builder::policy),
                        "The policy that decided, or null where none was in force.")
                .nullable(
                        "amount",
                        Codecs.AMOUNT,
                        Decision::getAmount,
                        Draft.to(Decision.Builder::amount),
                        "Whole rupiah, for kinds that decide an amount; else null.")
                .optional(
                        "tranche",
                        Codecs.FROM_ONE,
                        Decision::getTranche,
                        Draft.to(Decision.Builder::tranche),
                        "Tranche that a disbursement is about; absent for what follows the last.")
                .optional(
                        "ranking",
                        RANKING,
                        Decision::getRanking,
                        Draft.to(Decision.Builder::ranking),
                        "Where the application stands, in an allocation.")
                .required(
                        "missing",
                        Codecs.list(MISSING),
                        Decision::getMissing,
                        Draft.to(Decision.Builder::missing),
                        "Unknown facts that could still change the decision.")
                .required(
                        "findings",
                        Codecs.list(FINDING),
                        Decision::getFindings,
                        Draft.to(Decision.Builder::findings),
                        "Rows that do not hold, sorted by code, position and member.")
                .required(
                        "outputs",
                        Codecs.list(OUTPUT),
                        Decision::getOutputs,
                        Draft.to(Decision.Builder::outputs),
                        "Table outputs that the policy publishes.")
                .required(
                        "remedy",
                        Codecs.list(OPERATION),
                        d -> d.getRemedy().operations(),
                        Draft::operations,
                        "What the subject can do, all of it together, so that the decision turns.")
                .optional(
                        "remedyOutcome",
                        remedyOutcomes,
                        d -> d.getRemedy().outcome(),
                        Draft::remedyOutcome,
                        "What the decision comes to once all of the remedy is done.")
                .nullable(
                        "noRemedyReason",
                        TEXT,
                        d -> d.getRemedy().noRemedyReason(),
                        Draft::noRemedyReason,
                        "Why nothing can be done where something would need to be, or null.")
                .optional(
                        "nearestPolicies",
                        Codecs.list(POLICY),
                        d -> d.getNearestPolicies().isEmpty() ? null : d.getNearestPolicies(),
                        Draft.to(Decision.Builder::nearestPolicies),
                        "Versions of the policy that come nearest, where none was in force.")
                .required(
                        "audit",
                        AUDIT,
                        Decision::getAudit,
                        Draft.to(Decision.Builder::audit),
                        "What is needed to run it again.");
    }

    /** A decision that is being read; its remedy stands in three properties. */
    static final class Draft {
        private final Decision.Builder decision = Decision.builder();
        private List<RemedyOperation> operations = List.of();
        private @Nullable Outcome remedyOutcome;
        private @Nullable Text noRemedyReason;

        private static <V> Shape.Setter<Draft, V> to(Shape.Setter<Decision.Builder, V> setter) {
            return (draft, value) -> setter.set(draft.decision, value);
        }

        private void operations(List<RemedyOperation> value) {
            operations = value;
        }

        private void remedyOutcome(Outcome value) {
            remedyOutcome = value;
        }

        private void noRemedyReason(Text value) {
            noRemedyReason = value;
        }

        private Decision build() {
            return decision.remedy(Remedy.of(operations, remedyOutcome, noRemedyReason))
                    .build();
        }
    }
}
