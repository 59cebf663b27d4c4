package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void what_was_stored_comes_out_again() {
        List<String> records =
                records("eligibility", "2021-06-01", Applications.of("A-1", 5), Applications.of("A-2", 4));
        records.addAll(records("amount", "2021-06-01", Applications.of("A-1", 5)));
        records.addAll(records("referral", "2021-06-01", Applications.of("A-1", 5)));
        records.addAll(records("disbursement", "2021-11-15", Grants.reported("H-1", "2021-11-10")));
        records.addAll(records("graduation", "2022-02-15", Proposals.group(Proposals.of("P-1"), "KLP-A", 1, 9)));

        Run run = replay(records);

        assertThat(run.out()).isEqualTo(totals(6, 6, 0, 0, 0, 0));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void one_rupiah_that_was_changed_in_the_facts_is_told() {
        List<String> records = records("eligibility", "2021-06-01", Applications.of("A-1", 5));

        Run run = replay(replaced(records, "\"requestedAmount\":20000000", "\"requestedAmount\":19999999"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("- baris 1 (A-1) BERBEDA: /decision/audit/inputSha256: tersimpan ")
                .contains("bukan fakta yang diputuskan")
                .endsWith(totals(1, 0, 0, 1, 0, 0));
    }

    @Test
    void a_decision_that_was_tampered_with_is_told_with_what_comes_out() {
        List<String> records = records("eligibility", "2021-06-01", Applications.of("A-1", 4));

        Run run = replay(replaced(records, "\"outcome\":\"NOT_ELIGIBLE\"", "\"outcome\":\"ELIGIBLE\""));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("/decision/outcome: tersimpan \"ELIGIBLE\", sekarang \"NOT_ELIGIBLE\"")
                .doesNotContain("inputSha256");
    }

    @Test
    void an_amount_that_was_raised_by_a_rupiah_is_told() {
        List<String> records = records("disbursement", "2021-11-15", Grants.reported("H-1", "2021-11-10"));

        Run run = replay(replaced(records, "\"amount\":6000000,", "\"amount\":6000001,"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("/decision/amount: tersimpan 6000001, sekarang 6000000");
    }

    @Test
    void facts_of_another_decision_are_told() {
        List<String> records =
                records("eligibility", "2021-06-01", Applications.of("A-1", 5), Applications.of("A-2", 5));
        ObjectNode first = (ObjectNode) Run.json(records.get(0));
        first.set("input", Run.json(records.get(1)).get("input"));

        Run run = replay(List.of(first.toString(), records.get(1)));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("- baris 1 (A-1) BERBEDA: /decision/id: tersimpan A-1, sekarang A-2")
                .contains("milik keputusan lain")
                .endsWith(totals(2, 1, 0, 1, 0, 0));
    }

    @Test
    void a_policy_in_which_one_cell_was_changed_is_told() throws IOException {
        List<String> records = records("eligibility", "2021-06-01", Applications.of("A-1", 5));
        Path changed = Policies.changed(
                folder,
                yaml -> yaml.replace(
                        "Nama: usia_maksimal, Satuan: tahun, Nilai: 60",
                        "Nama: usia_maksimal, Satuan: tahun, Nilai: 59"));

        Run run = replay(records, "--policy", changed.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("- baris 1 (A-1) BERBEDA: /decision/policy/sha256: tersimpan ")
                .contains("bukan lagi kebijakan yang memutuskan");
    }

    @Test
    void policies_that_are_not_in_the_library_are_told_apart() {
        List<String> records = records("eligibility", "2021-06-01", Applications.of("A-1", 5));
        String sha256 = Run.json(records.get(0))
                .get("decision")
                .get("policy")
                .get("sha256")
                .asText();
        List<String> otherVersion =
                replaced(replaced(records, sha256, "0".repeat(64)), "\"version\":\"2021.1\"", "\"version\":\"2020.9\"");
        List<String> otherProgramme = replaced(records, "\"id\":\"mojokerto-iw\"", "\"id\":\"contoh-lain\"");

        assertThat(replay(otherVersion).out()).contains("Kebijakan mojokerto-iw 2020.9 tidak ada di dalam pustaka");
        assertThat(replay(otherProgramme).out()).contains("Tidak ada kebijakan program ini");
        assertThat(replay(otherProgramme).exitCode()).isEqualTo(1);
    }

    @Test
    void another_version_of_the_library_is_no_difference_if_the_same_comes_out() {
        List<String> records = records("eligibility", "2021-06-01", Applications.of("A-1", 5));
        String engine = Run.json(records.get(0))
                .get("decision")
                .get("audit")
                .get("engine")
                .asText();

        Run run = replay(replaced(records, engine, "umkm-rules 0.0.1"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        "- baris 1 (A-1) sama; dahulu diputuskan dengan umkm-rules 0.0.1\n" + totals(1, 0, 1, 0, 0, 0));
    }

    @Test
    void what_cannot_be_read_or_was_never_decided_is_counted_apart() {
        List<String> lines = records("eligibility", "2021-06-01", Applications.of("A-1", 5), "{");
        lines.add(lines.get(0).substring(0, 500));
        lines.add(Run.json(lines.get(0)).get("decision").toString());
        lines.add("x".repeat(9));

        Run run = replay(lines);

        assertThat(run.exitCode()).isEqualTo(1);
        List<String> told = run.out().lines().toList();
        assertThat(told).hasSize(4);
        assertThat(told.get(0)).startsWith("- baris 3 tidak terbaca: ");
        assertThat(told.get(1))
                .isEqualTo("- baris 4 (A-1) tidak dapat diputuskan lagi: keputusan ini disimpan tanpa masukannya. "
                        + "Simpan dengan --record.");
        assertThat(told.get(2)).startsWith("- baris 5 tidak terbaca: ");
        assertThat(told.get(3) + "\n").isEqualTo(totals(5, 1, 0, 0, 3, 1));
    }

    @Test
    void nothing_to_replay_is_no_success() {
        Run run = replay(List.of(" "));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("Tidak ada keputusan yang dapat diputuskan lagi");
    }

    @Test
    void files_are_named_and_counted_together() throws IOException {
        List<String> records =
                records("eligibility", "2021-06-01", Applications.of("A-1", 5), Applications.of("A-2", 5));
        Path one = Files.writeString(folder.resolve("satu.jsonl"), records.get(0) + "\n");
        Path two = Files.writeString(
                folder.resolve("dua.jsonl"), "\n" + records.get(1).replace("A-2", "A-9") + "\n");

        Run run = Run.of("replay", "--lang", "en", one.toString(), two.toString());

        assertThat(run.out())
                .startsWith(two + " line 2 (A-9) DIFFERENT: ")
                .endsWith("read 2 = same 1 + same by another version of the library 0 + different 1 + unreadable 0"
                        + " + never decided 0\n");
    }

    @Test
    void a_whole_allocation_holds_together() {
        Run run = replay(allocation("45000000"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        "alokasi mojokerto-iw 2021.1 per 2021-06-01 dengan pagu Rp45.000.000: 3 peringkat tanpa celah "
                                + "atau ulangan, dan jumlah di depan setiap peringkat benar\n"
                                + totals(4, 4, 0, 0, 0, 0));
    }

    @Test
    void a_rank_that_is_gone_and_one_that_comes_twice_are_told() {
        List<String> records = allocation("45000000");
        Run gone = replay(List.of(records.get(0), records.get(2), records.get(3)));
        Run last = replay(records.subList(0, 2));
        Run twice = replay(List.of(records.get(0), records.get(1), records.get(1), records.get(2)));

        assertThat(gone.exitCode()).isEqualTo(1);
        assertThat(gone.out()).contains("Rp45.000.000: peringkat 2 tidak ada\n").endsWith(totals(3, 3, 0, 0, 0, 0));
        assertThat(last.exitCode()).isEqualTo(1);
        assertThat(last.out()).contains("peringkat 3 tidak ada");
        assertThat(twice.exitCode()).isEqualTo(1);
        assertThat(twice.out()).contains("- baris 3 (A-2): peringkat 2 sudah dipakai yang lain");
    }

    @Test
    void a_sum_ahead_that_cannot_be_is_told_though_the_record_by_itself_comes_out_the_same() {
        List<String> records = allocation("100000000");

        Run run = replay(replaced(records, "\"ahead\":20000000", "\"ahead\":19999999"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "- baris 2 (A-2), peringkat 2: jumlah di depannya tersimpan Rp19.999.999, seharusnya Rp20.000.000")
                .endsWith(totals(4, 4, 0, 0, 0, 0));
    }

    @Test
    void a_cut_that_cannot_be_is_told() {
        List<String> records = allocation("45000000");

        Run run = replay(
                replaced(records.subList(0, 3), "\"rank\":1,\"of\":3,\"cut\":3", "\"rank\":1,\"of\":3,\"cut\":2"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("- baris 1 (A-1), peringkat 1: peringkat batas tersimpan 2, seharusnya 3");
    }

    @Test
    void two_who_changed_places_are_told() {
        List<String> records = allocation("100000000");
        List<String> swapped = List.of(
                records.get(0).replace("\"rank\":1,", "\"rank\":2,").replace("\"ahead\":0,", "\"ahead\":20000000,"),
                records.get(1).replace("\"rank\":2,", "\"rank\":1,").replace("\"ahead\":20000000,", "\"ahead\":0,"),
                records.get(2));

        Run run = replay(swapped);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "- baris 1 (A-1): tersimpan peringkat 2, seharusnya 1",
                        "- baris 2 (A-2): tersimpan peringkat 1")
                .endsWith(totals(3, 3, 0, 0, 0, 0));
    }

    @Test
    void what_no_policy_can_have_decided_is_told() {
        List<String> tranche = records("disbursement", "2021-11-15", Grants.reported("H-1", "2021-11-10"));
        List<String> budget = allocation("45000000").subList(0, 1);
        ObjectNode unranked = (ObjectNode) Run.json(budget.get(0));
        ((ObjectNode) unranked.get("decision")).remove("ranking");

        Run seventh = replay(replaced(tranche, "\"tranche\":2,", "\"tranche\":7,"));
        Run nothing = replay(replaced(budget, "\"budget\":45000000", "\"budget\":0"));
        Run without = replay(List.of(unranked.toString()));

        assertThat(seventh.exitCode()).isEqualTo(1);
        assertThat(seventh.out()).contains("BERBEDA").endsWith(totals(1, 0, 0, 1, 0, 0));
        assertThat(nothing.exitCode()).isEqualTo(1);
        assertThat(nothing.out()).contains("BERBEDA").endsWith(totals(1, 0, 0, 1, 0, 0));
        assertThat(without.exitCode()).isEqualTo(1);
        assertThat(without.out()).contains("/decision/ranking").endsWith(totals(1, 0, 0, 1, 0, 0));
    }

    @Test
    void no_nik_is_written_out() {
        List<String> records = records("eligibility", "2021-06-01", Applications.of("A-1", 5));

        Run run = replay(replaced(
                records,
                Applications.nik(1) + "\",\"occupation\":\"SELF",
                Applications.nik(7) + "\",\"occupation\":\"SELF"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out() + run.err()).doesNotContain(Applications.nik(1)).doesNotContain(Applications.nik(7));
    }

    /** Three of 20,000,000 each and one of four members, decided under a budget: records in the order of the ranks. */
    private static List<String> allocation(String budget) {
        String input = Applications.of("A-2", 5) + "\n" + Applications.of("A-4", 4) + "\n" + Applications.of("A-1", 5)
                + "\n" + Applications.of("A-3", 5);
        return lines(Run.with(
                input.getBytes(UTF_8),
                "allocate",
                "--policy",
                "mojokerto-iw",
                "--as-of",
                "2021-06-01",
                "--budget",
                budget,
                "--record",
                "-"));
    }

    private static List<String> records(String kind, String asOf, Object... inputs) {
        StringBuilder input = new StringBuilder();
        for (Object one : inputs) {
            input.append(one).append('\n');
        }
        return lines(Run.with(
                input.toString().getBytes(UTF_8),
                "decide",
                "--policy",
                "mojokerto-iw",
                "--kind",
                kind,
                "--as-of",
                asOf,
                "--record",
                "-"));
    }

    private static List<String> lines(Run run) {
        return new ArrayList<>(run.out().lines().toList());
    }

    private static List<String> replaced(List<String> records, String from, String to) {
        List<String> replaced =
                records.stream().map(record -> record.replace(from, to)).toList();
        assertThat(replaced).isNotEqualTo(records);
        return replaced;
    }

    private static Run replay(List<String> records, String... options) {
        List<String> args = new ArrayList<>(List.of("replay", "-"));
        args.addAll(List.of(options));
        return Run.with(String.join("\n", records).getBytes(UTF_8), args.toArray(String[]::new));
    }

    private static String totals(int read, int same, int other, int different, int unreadable, int never) {
        return String.format(
                Locale.ROOT,
                "dibaca %d = sama %d + sama dengan versi pustaka lain %d + berbeda %d + tidak terbaca %d"
                        + " + dahulu tidak diputuskan %d\n",
                read,
                same,
                other,
                different,
                unreadable,
                never);
    }
}
