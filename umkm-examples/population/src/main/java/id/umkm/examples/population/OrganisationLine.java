package id.umkm.examples.population;

import java.util.List;

/** What an organisation declares. */
final class OrganisationLine {
    private static final int BOARD = 5;
    private static final int OFFICES = 8;
    private static final List<String> POSITIONS =
            List.of("CHAIR", "VICE_BUSINESS", "VICE_MEMBERS", "SECRETARY", "TREASURER", "CHAIR", "MEMBER", "MEMBER");

    private OrganisationLine() {}

    static String of(Organisations.Organisation organisation, String village) {
        String kind = organisation.kind().property();
        boolean isCooperative = kind.equals("cooperative");
        JsonLine line = new JsonLine()
                .text("id", organisation.id())
                .text("programme", organisation.kind().programme())
                .day("submittedOn", organisation.submittedOn())
                .number("requestedAmount", 10_000_000)
                .object(kind)
                .text("id", "ORG-" + Padded.of(organisation.number(), 7))
                .text("name", "Contoh " + organisation.number())
                .text("village", village)
                .number("annualSales", 60_000_000)
                .emptyList("grants");
        if (kind.equals("group")) {
            line.text("chair", "m1");
        }
        if (isCooperative) {
            // Cousins across both organs: no tie of the first degree.
            line.list("kin")
                    .object()
                    .text("one", "m1")
                    .text("other", "m6")
                    .text("relation", "OTHER")
                    .endObject()
                    .endList();
        }
        line.list("members");
        for (int i = 0; i < organisation.members().size(); i++) {
            MadeUpPerson person = organisation.members().get(i);
            line.object()
                    .text("ref", "m" + (i + 1))
                    .text("nik", person.nik())
                    .text("name", person.name())
                    .day("birthDate", person.birthDate())
                    .text("village", village);
            if (isCooperative) {
                line.text("organ", i < BOARD ? "BOARD" : i < OFFICES ? "SUPERVISORS" : "NONE");
                line.text("position", i < OFFICES ? POSITIONS.get(i) : null);
            }
            line.endObject();
        }
        return line.endList().endObject().end();
    }
}
