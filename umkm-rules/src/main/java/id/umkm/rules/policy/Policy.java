package id.umkm.rules.policy;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.law.Citation;
import id.umkm.domain.program.GrantProgram;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.Attribute;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * All rules of one programme in one version, with the layers above it folded in, {@index "kebijakan"}: immutable, typed,
 * without input or output.
 */
@DomainStyle
@Value.Immutable
public interface Policy {
    /** Id of the programme, such as {@code mojokerto-iw}. */
    default String getId() {
        return getProgramme().getId();
    }

    String getVersion();

    GrantProgram getProgramme();

    /** Who may ask, {@index "jenis pemohon"}: applicants of one kind. */
    @Value.Default
    default ApplicantKind getApplicantKind() {
        return ApplicantKind.GROUP;
    }

    /** How far its applicants can come, in order; empty where it does not say. */
    default List<Choice> getStages() {
        return getLists().getOrDefault(ApplicantWords.stages(getApplicantKind()), List.of());
    }

    /** Applications received in these days are decided by this version. */
    DateRange getApplicationsReceived();

    /** The last day on which this version decides, also about what was received before; null for no end. */
    @Nullable
    LocalDate getDecisionsUntil();

    /** The decree that enacted it, as the policy names it, or null. */
    @Nullable
    String getEnactedBy();

    /** Whether it names no decree: a text that holds a number, and no word that it is still to come. */
    default boolean isDraft() {
        return !Decree.isNamed(getEnactedBy());
    }

    /** The day by which the policy as a whole should be confirmed, or null. */
    @Nullable
    LocalDate getReviewBy();

    /** The words that its rows use. */
    @Value.Auxiliary
    Vocabulary getVocabulary();

    /** The closed lists that are policy, such as the trades, by name. */
    Map<String, List<Choice>> getLists();

    /** In the order of names. */
    List<Parameter> getParameters();

    /** In the order in which they must be asked: a table comes after those whose outputs it uses. */
    List<DecisionTable> getTables();

    /** In the order of codes. */
    List<Criterion> getCriteria();

    /** How the budget is shared out; null where the policy does not say. */
    @Nullable
    AllocationRule getAllocation();

    /** The parts in which a grant is paid, in order; empty where the policy does not say. */
    List<Tranche> getTranches();

    /** What must hold before money leaves, in the order of codes. */
    List<TrancheCondition> getTrancheConditions();

    /** The steps from stage to stage, in the order of stages. */
    List<Transition> getTransitions();

    /** Table outputs that decisions publish. */
    List<Term> getOutputs();

    @Value.Auxiliary
    List<Scenario> getScenarios();

    /** The layers above that it extends, by id, each with what stands behind its applying here. */
    @Value.Auxiliary
    Map<String, Ground> getLayers();

    /** How sure the authors are of a citation, in their words, where they say so. */
    @Value.Auxiliary
    Map<Citation, String> getConfidence();

    /** Hash over {@link #getCanonicalForm()}, 64 hexadecimal digits. */
    @Value.Lazy
    default String getSha256() {
        return CanonicalForm.sha256(getCanonicalForm());
    }

    /** All that decides, in one text that does not depend on the order of rows; scenarios and notes are left out. */
    @Value.Lazy
    default String getCanonicalForm() {
        return CanonicalForm.of(this);
    }

    default Optional<Parameter> findParameter(String name) {
        return getParameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    default Optional<DecisionTable> findTable(String name) {
        return getTables().stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** An attribute or a table output by its Indonesian or English name. */
    default Optional<Term> findTerm(Level level, String name) {
        return getTables().stream()
                .map(DecisionTable::output)
                .filter(output -> output.level() == level)
                .filter(output -> Vocabulary.plain(output.name()).equals(Vocabulary.plain(name))
                        || Vocabulary.plain(output.nameId()).equals(Vocabulary.plain(name)))
                .findFirst()
                .or(() -> getVocabulary().find(level, name).map(this::term));
    }

    /** The term that a cell of this level names; a cell about members may also name a term of the subject. */
    default Term findOperand(Level level, Operand.AttributeName operand) {
        return findTerm(level, operand.name())
                .or(() -> findTerm(Level.SUBJECT, operand.name()))
                .orElseThrow(() -> new IllegalStateException("No term '" + operand.name() + "' of a " + level + "."));
    }

    private Term term(Attribute attribute) {
        String list = attribute.getType().list();
        ValueType type = attribute.getType();
        if (list != null && type.choices().isEmpty()) {
            type = type.withChoices(getLists().getOrDefault(list, List.of()));
        }
        return new Term(
                attribute.getName(),
                attribute.getNameId(),
                attribute.getLevel(),
                type,
                attribute.getFact(),
                attribute.canBeNone(),
                null);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy. */
    final class Builder extends ImmutablePolicy.Builder {
        Builder() {}
    }
}
