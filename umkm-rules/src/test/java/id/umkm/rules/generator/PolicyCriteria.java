package id.umkm.rules.generator;

import id.umkm.rules.generator.PolicyCells.Cell;
import id.umkm.rules.generator.PolicyCells.Force;
import id.umkm.rules.generator.PolicyOperand.Ground;
import id.umkm.rules.generator.PolicyOperand.Plain;
import id.umkm.rules.generator.PolicyQuestion.Kind;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries of criteria over the attributes and the outputs of tables. */
final class PolicyCriteria {
    /** One row. */
    record Criterion(
            Cell appliesTo,
            Cell guard,
            PolicyQuestion question,
            Cell requirement,
            String effect,
            Ground ground,
            Force force) {
        /** @param more further headings and cells by turns */
        String write(String code, PolicySheet sheet, String... more) {
            List<String> cells = new ArrayList<>(List.of(
                    "Kode",
                    code,
                    "Berlaku untuk",
                    appliesTo.write(sheet),
                    "Jika",
                    guard.write(sheet),
                    "Atribut",
                    question.name(),
                    "Syarat",
                    requirement.write(sheet),
                    "Efek",
                    effect,
                    "Pesan",
                    "Syarat " + code + " tidak terpenuhi.",
                    "Pesan (en)",
                    "The condition " + code + " is not met.",
                    "Perbaikan",
                    "tidak ada",
                    "Dasar",
                    ground.basis(),
                    "Kutipan",
                    ground.citations(),
                    "Sejak",
                    force.from(),
                    "Sampai",
                    force.until()));
            cells.addAll(List.of(more));
            return PolicySheet.row(cells.toArray(String[]::new));
        }
    }

    private static final Cell NO_GUARD = new Cell(List.of());

    private PolicyCriteria() {}

    /** Rows about records of a kind and about outputs of tables, with one of the effects. */
    static Arbitrary<Criterion> criteria(PolicyRecords records, List<PolicyQuestion> outputs, List<String> effects) {
        return Arbitraries.of(true, false).flatMap(ofMember -> {
            Arbitrary<PolicyQuestion> questions = questions(records, ofMember, outputs);
            Arbitrary<Cell> appliesTo = ofMember ? quantifiers(records.dates()) : Arbitraries.just(Cell.of("kelompok"));
            return Combinators.combine(questions, appliesTo)
                    .flatAs((question, quantifier) -> criterion(question, quantifier, records, outputs, effects));
        });
    }

    /** Rows that are asked once of all groups of a proposal. */
    static Arbitrary<Criterion> joint(List<PolicyQuestion> outputs, List<String> effects) {
        return questions(PolicyRecords.PROPOSAL, false, outputs)
                .flatMap(
                        question -> criterion(question, Cell.of("gabungan"), PolicyRecords.PROPOSAL, outputs, effects));
    }

    /** Rows that cut what is asked. */
    static Arbitrary<Criterion> cuts(List<PolicyQuestion> outputs) {
        PolicyRecords records = PolicyRecords.APPLICATION;
        PolicyQuestion asked = records.of(false).stream()
                .filter(q -> q.name().equals("jumlah_diminta"))
                .map(q -> comparedWithOutputs(q, outputs))
                .findFirst()
                .orElseThrow();
        return Combinators.combine(
                        guards(Cell.of("kelompok"), asked, records, outputs),
                        Arbitraries.of("paling banyak ", "<= ", "maksimal ", "at most "),
                        PolicyCells.bounds(asked),
                        PolicyCells.grounds(),
                        PolicyCells.forces())
                .as((guard, most, bound, ground, force) -> new Criterion(
                        Cell.of("kelompok"), guard, asked, Cell.of(most, bound), "potong", ground, force));
    }

    private static Arbitrary<Criterion> criterion(
            PolicyQuestion question,
            Cell appliesTo,
            PolicyRecords records,
            List<PolicyQuestion> outputs,
            List<String> effects) {
        return Combinators.combine(
                        guards(appliesTo, question, records, outputs),
                        PolicyCells.cells(question),
                        Arbitraries.of(effects),
                        PolicyCells.grounds(),
                        PolicyCells.forces())
                .as((guard, requirement, effect, ground, force) ->
                        new Criterion(appliesTo, guard, question, requirement, effect, ground, force));
    }

    /** Two rows of three have none. */
    private static Arbitrary<Cell> guards(
            Cell appliesTo, PolicyQuestion question, PolicyRecords records, List<PolicyQuestion> outputs) {
        // Whether a guard on a member leaves members out of those who are counted is not asked here.
        boolean ofEachOrNone = appliesTo.parts().size() == 1 && question.ofMember();
        Arbitrary<PolicyQuestion> guarded = ofEachOrNone
                ? Arbitraries.oneOf(
                        questions(records, false, outputs).filter(PolicyCriteria::isNoOther),
                        questions(records, true, outputs))
                : questions(records, false, outputs).filter(q -> !question.ofMember() || isNoOther(q));
        Arbitrary<Cell> guards =
                guarded.flatMap(asked -> PolicyCells.cells(asked).map(cell -> {
                    List<Object> parts = new ArrayList<>(List.of(asked.name(), ": "));
                    parts.addAll(cell.parts());
                    return new Cell(parts);
                }));
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(NO_GUARD)), Tuple.of(1, guards));
    }

    /** Whether no attribute of a member has the name too. */
    private static boolean isNoOther(PolicyQuestion ofSubject) {
        return PolicyQuestion.OF_MEMBER.stream().noneMatch(q -> q.name().equals(ofSubject.name()));
    }

    /** The attributes and outputs of a level; outputs come up as often as all attributes together. */
    private static Arbitrary<PolicyQuestion> questions(
            PolicyRecords records, boolean ofMember, List<PolicyQuestion> outputs) {
        List<PolicyQuestion> ofLevel =
                outputs.stream().filter(o -> o.ofMember() == ofMember).toList();
        Arbitrary<PolicyQuestion> attributes =
                Arbitraries.of(records.of(ofMember)).map(q -> comparedWithOutputs(q, outputs));
        return ofLevel.isEmpty() ? attributes : Arbitraries.oneOf(attributes, Arbitraries.of(ofLevel));
    }

    private static PolicyQuestion comparedWithOutputs(PolicyQuestion question, List<PolicyQuestion> outputs) {
        boolean amount = question.unit().startsWith("Rp");
        boolean number = List.of("orang", "tahun").contains(question.unit());
        List<String> operands = new ArrayList<>();
        for (PolicyQuestion output : outputs) {
            boolean reachable = question.ofMember() || !output.ofMember();
            boolean same = output.unit().equals("Rp")
                    ? amount
                    : number && output.unit().equals("orang");
            if (output.kind() == Kind.ORDERED && reachable && same) {
                operands.add(output.name());
            }
        }
        return question.with(operands);
    }

    private static Arbitrary<Cell> quantifiers(List<String> dates) {
        List<String> numbers = List.of("1", "2", "3", "5");
        List<String> percents = List.of("20%", "33,3333%", "50%", "60%", "66,6667%", "100%");
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Cell.of("setiap anggota"))),
                Tuple.of(2, Arbitraries.just(Cell.of("tidak ada anggota"))),
                Tuple.of(1, Arbitraries.of(numbers).map(n -> atLeast(new Plain(n)))),
                Tuple.of(1, PolicyCells.parameters("orang", numbers, dates).map(PolicyCriteria::atLeast)),
                Tuple.of(1, Arbitraries.of(percents).map(p -> atLeast(new Plain(p)))),
                Tuple.of(1, PolicyCells.parameters("% anggota", percents, dates).map(PolicyCriteria::atLeast)));
    }

    private static Cell atLeast(PolicyOperand operand) {
        return Cell.of("minimal ", operand, " anggota");
    }
}
