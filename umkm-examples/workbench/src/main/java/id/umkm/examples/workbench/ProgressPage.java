package id.umkm.examples.workbench;

/** The page that shows how far a programme has come, with its numbers and its charts. */
final class ProgressPage {
    private ProgressPage() {}

    static String of(ProgressRun run) {
        return ReportPage.of(
                "Laporan kemajuan: " + run.policy().getProgramme().getTitle().id(),
                "progress.js",
                ProgressJson.forPage(run));
    }
}
