package id.umkm.examples.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Made-up records of one programme, as many as its article tells of. They are drawn with a fixed seed, so they never change. */
interface DemoProgramme {
    /** Id of the programme. */
    String id();

    /** The day on which its records are decided and reported. */
    LocalDate asOf();

    /** The places, as {@code umkm report} reads them. */
    List<String> regions();

    /** The records of those who take part, one a line; a few are malformed on purpose. */
    List<String> records();

    /** What the demo comes to, by the keys of the article's figures. */
    Map<String, Long> figures(DemoOutcome outcome);
}
