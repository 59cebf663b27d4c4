package id.umkm.rules.generator;

import id.umkm.rules.generator.PolicyCells.Cell;
import id.umkm.rules.generator.PolicyCells.Force;
import id.umkm.rules.generator.PolicyOperand.Ground;
import id.umkm.rules.generator.PolicyQuestion.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries of decision tables, with gaps and overlaps. */
final class PolicyTables {
    /** One row; its cells stand in the order of the table's columns. */
    record Row(List<Cell> cells, PolicyOperand output, Ground ground, Force force) {}

    /** What a table gives. */
    record Output(String unit, PolicyQuestion question) {}

    /** A table whose later ones and criteria may ask for the output. */
    record Table(String name, String hitPolicy, Output output, List<PolicyQuestion> columns, List<Row> rows) {
        boolean ofMember() {
            return output.question().ofMember();
        }

        String write(PolicySheet sheet) {
            StringBuilder text = new StringBuilder();
            String outputName = output.question().name();
            text.append("  - Nama: ").append(name).append('\n');
            text.append("    Aturan: ").append(hitPolicy).append('\n');
            text.append("    Untuk: ")
                    .append(ofMember() ? "setiap anggota" : "kelompok")
                    .append('\n');
            text.append("    Keluaran: {Nama: ")
                    .append(outputName)
                    .append(", Nama (en): ")
                    .append(outputName.replace("keluaran", "output"))
                    .append(", Satuan: ")
                    .append(output.unit())
                    .append("}\n    Baris:\n");
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                List<String> cells = new ArrayList<>(List.of("No", name + "-" + (i + 1)));
                for (int column = 0; column < columns.size(); column++) {
                    cells.add("Jika " + columns.get(column).name());
                    cells.add(row.cells().get(column).write(sheet));
                }
                cells.addAll(List.of("Maka " + outputName, row.output().write(sheet)));
                cells.addAll(List.of("Dasar", row.ground().basis()));
                cells.addAll(List.of("Kutipan", row.ground().citations()));
                cells.addAll(List.of("Sejak", row.force().from()));
                cells.addAll(List.of("Sampai", row.force().until()));
                text.append("    ").append(PolicySheet.row(cells.toArray(String[]::new)));
            }
            return text.toString();
        }
    }

    private static final Cell ANY = Cell.of("-");

    private PolicyTables() {}

    /** So many tables, of which each may ask for the outputs of those before. */
    static Arbitrary<List<Table>> tables(int count, String prefix, PolicyRecords records) {
        if (count == 0) {
            return Arbitraries.just(List.of());
        }
        return tables(count - 1, prefix, records)
                .flatMap(before -> table(prefix + count, before, records)
                        .map(table ->
                                Stream.concat(before.stream(), Stream.of(table)).toList()));
    }

    private static Arbitrary<Table> table(String suffix, List<Table> before, PolicyRecords records) {
        return Arbitraries.of(true, false)
                .flatMap(ofMember -> outputs("keluaran_" + suffix, ofMember))
                .flatMap(output -> {
                    boolean ofMember = output.question().ofMember();
                    boolean isChoice = output.question().kind() == Kind.CHOICE;
                    Arbitrary<String> hitPolicies =
                            isChoice ? Arbitraries.of("U", "F", "A", "P") : Arbitraries.of("U", "F", "A");
                    Arbitrary<List<PolicyQuestion>> columns = columns(ofMember, before, records)
                            .list()
                            .ofMinSize(1)
                            .ofMaxSize(3)
                            .uniqueElements(PolicyQuestion::name);
                    return Combinators.combine(hitPolicies, columns)
                            .flatAs((hitPolicy, asked) -> rows(asked, output)
                                    .map(rows -> new Table(
                                            "T" + suffix.toUpperCase(java.util.Locale.ROOT),
                                            hitPolicy,
                                            output,
                                            asked,
                                            rows)));
                });
    }

    private static Arbitrary<Output> outputs(String name, boolean ofMember) {
        List<String> none = List.of();
        return Arbitraries.of(
                new Output(
                        "angka",
                        PolicyQuestion.ordered(
                                name, ofMember, "orang", List.of("1", "2", "3", "18"), none, none, false)),
                new Output(
                        "Rp",
                        PolicyQuestion.ordered(
                                name,
                                ofMember,
                                "Rp",
                                List.of("8,5 juta", "Rp12.500.000", "20 juta"),
                                none,
                                none,
                                false)),
                new Output("ya/tidak", PolicyQuestion.yesNo(name, ofMember)),
                new Output("ya/tidak", PolicyQuestion.yesNo(name, ofMember)),
                new Output(
                        "daftar kelas", PolicyQuestion.choice(name, ofMember, false, "Kelas A", "KELAS_B", "class c")));
    }

    private static Arbitrary<PolicyQuestion> columns(boolean ofMember, List<Table> before, PolicyRecords records) {
        List<PolicyQuestion> columns = new ArrayList<>(records.of(ofMember));
        List<PolicyQuestion> outputs =
                before.stream().map(t -> t.output().question()).toList();
        columns.addAll(outputs.stream().filter(o -> ofMember || !o.ofMember()).toList());
        if (!ofMember) {
            Stream.concat(records.of(true).stream(), outputs.stream())
                    .filter(q -> q.ofMember() && q.kind() == Kind.YES_NO)
                    .forEach(q -> columns.add(q.share()));
        } else {
            records.of(false).stream()
                    .filter(q -> q.kind() == Kind.CHOICE || q.kind() == Kind.YES_NO)
                    .forEach(columns::add);
        }
        return Arbitraries.of(columns);
    }

    private static Arbitrary<List<Row>> rows(List<PolicyQuestion> columns, Output output) {
        Arbitrary<List<List<Cell>>> anyhow =
                cellsOfRow(columns).list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<List<List<Cell>>> parted = parts(columns.get(0))
                .flatMap(parts -> cellsOfRow(columns)
                        .list()
                        .ofSize(parts.size())
                        .map(rows -> {
                            List<List<Cell>> all = new ArrayList<>();
                            for (int i = 0; i < parts.size(); i++) {
                                List<Cell> cells = new ArrayList<>(rows.get(i));
                                cells.set(0, parts.get(i));
                                all.add(cells);
                            }
                            return all;
                        }));
        Arbitrary<List<List<Cell>>> withOtherwise = Combinators.combine(
                        Arbitraries.oneOf(anyhow, parted), Arbitraries.of(true, false))
                .as((rows, otherwise) -> {
                    List<List<Cell>> all = new ArrayList<>(rows);
                    if (otherwise) {
                        all.add(columns.stream().map(c -> Cell.of("selain itu")).toList());
                    }
                    return all;
                });
        PolicyQuestion given = output.question();
        return withOtherwise.flatMap(rows -> Combinators.combine(
                        PolicyCells.values(given, given.bounds()), PolicyCells.grounds(), PolicyCells.forces())
                .as((value, ground, force) -> new Row(List.of(), value, ground, force))
                .list()
                .ofSize(rows.size())
                .map(ends -> {
                    List<Row> all = new ArrayList<>();
                    for (int i = 0; i < rows.size(); i++) {
                        Row end = ends.get(i);
                        all.add(new Row(rows.get(i), end.output(), end.ground(), end.force()));
                    }
                    return all;
                }));
    }

    private static Arbitrary<List<Cell>> cellsOfRow(List<PolicyQuestion> columns) {
        Arbitrary<List<Cell>> cells = Arbitraries.just(List.of());
        for (PolicyQuestion column : columns) {
            Arbitrary<Cell> cell =
                    Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(ANY)), Tuple.of(1, PolicyCells.cells(column)));
            cells = Combinators.combine(cells, cell)
                    .as((before, next) ->
                            Stream.concat(before.stream(), Stream.of(next)).toList());
        }
        return cells;
    }

    /** Cells of which just one holds for any known value. */
    private static Arbitrary<List<Cell>> parts(PolicyQuestion column) {
        List<String> bounds = column.bounds();
        return switch (column.kind()) {
            case YES_NO -> Arbitraries.just(List.of(Cell.of("ya"), Cell.of("tidak")));
            case CHOICE, TEXT -> Arbitraries.of(bounds).map(b -> List.of(Cell.of(b), Cell.of("bukan(" + b + ")")));
            case REGION ->
                Arbitraries.of(bounds).map(b -> List.of(Cell.of("dalam " + b), Cell.of("bukan(dalam " + b + ")")));
            case ORDERED, SHARE ->
                Arbitraries.integers().between(0, bounds.size() - 2).map(i -> {
                    String low = bounds.get(i);
                    String high = bounds.get(i + 1);
                    List<Cell> parts = new ArrayList<>(List.of(
                            Cell.of("< " + low), Cell.of("[" + low + ".." + high + ")"), Cell.of(">= " + high)));
                    if (column.mayBeNone()) {
                        parts.add(Cell.of("tidak ada"));
                    }
                    return parts;
                });
        };
    }
}
